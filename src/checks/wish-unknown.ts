import { barredIn, codesIn } from "../pairing/sides";
import type { Finding } from "../snapshot/problem";
import type { Snapshot } from "../snapshot/snapshot";
import { tabOf } from "../spec/book";
import { at, type Check, type Example } from "./check";

const sides = [
  ["mentors", "mentees"],
  ["mentees", "mentors"],
] as const;

const unknownIn = (snapshot: Snapshot, own: "mentors" | "mentees", other: "mentors" | "mentees"): Finding[] => {
  const known = new Set(snapshot[other].map(({ code }) => code));
  return snapshot[own].flatMap((row) =>
    (["prefers", "barred"] as const).flatMap((column) => {
      const named = column === "prefers" ? codesIn(row.prefers) : [...barredIn(row.barred).keys()];
      const text = row[column]?.trim() ?? "";
      const strange = text !== "" && named.length === 0 ? [text] : named.filter((code) => !known.has(code));
      return strange.length > 0 ? [at(own, row, column, { found: strange.join(", "), expected: tabOf(other) })] : [];
    }),
  );
};

/** A wish or a ban names somebody whom the other base has not, or nobody by a code (S2-23). */
export const wishUnknown: Check = {
  code: "wish-unknown",
  severity: "warning",
  find: (snapshot) => sides.flatMap(([own, other]) => unknownIn(snapshot, own, other)),
};

export const examples: readonly Example[] = [
  {
    when: "a wish and a ban name codes that no base has, and one names nobody by a code (S2-23)",
    book: {
      mentors: [
        { code: "Н-001", prefers: "П-001, П-404" },
        { code: "Н-002", barred: "родственник" },
      ],
      mentees: [{ code: "П-001", barred: "Н-009 (родственник)" }],
    },
    finds: [
      { cell: "mentors.prefers:6", found: "П-404", expected: "База наставляемых" },
      { cell: "mentors.barred:7", found: "родственник", expected: "База наставляемых" },
      { cell: "mentees.barred:6", found: "Н-009", expected: "База наставников" },
    ],
  },
  {
    when: "all of them are in the bases",
    book: {
      mentors: [{ code: "Н-001", prefers: "П-001" }],
      mentees: [{ code: "П-001", barred: "Н-001 (родственник)" }],
    },
    finds: [],
  },
];
