import type { Finding } from "../snapshot/problem";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { type TableKey, tabOf } from "../spec/book";
import { at, type Check, type Column, type Example } from "./check";

type Base = "mentors" | "mentees";

const unknown = <S extends TableKey>(snapshot: Snapshot, sheet: S, column: Column<S>, base: Base): Finding[] => {
  const known = new Set<unknown>(snapshot[base].map(({ code }) => code));
  return (snapshot[sheet] as Row<S>[]).flatMap((row) => {
    const code: unknown = row[column];
    return code === null || known.has(code) ? [] : [at(sheet, row, column, { expected: tabOf(base) })];
  });
};

/** A candidate, or a request, may be of a person of either base; a consent also of a member of a team who is in none. */
const unknownInBoth = <S extends "consents" | "selection" | "requests">(snapshot: Snapshot, sheet: S): Finding[] => {
  const { mentors, mentees, members } = snapshot;
  const own = sheet === "consents" ? members.map(({ who }) => who?.trim() ?? null) : [];
  const known = new Set([...[...mentors, ...mentees].map(({ code }) => code), ...own]);
  const expected = `${tabOf("mentors")}», «${tabOf("mentees")}`;
  return (snapshot[sheet] as Row<S>[]).flatMap((row) =>
    row.code === null || known.has(row.code) ? [] : [at(sheet, row, "code" as Column<S>, { expected })],
  );
};

/** A pair, a consent, a candidate or «Он же» names a code that no base has (G-06). */
export const codeUnknown: Check = {
  code: "code-unknown",
  severity: "error",
  find: (snapshot) => [
    ...unknown(snapshot, "pairs", "mentor", "mentors"),
    ...unknown(snapshot, "pairs", "mentee", "mentees"),
    ...unknown(snapshot, "mentors", "same_as", "mentees"),
    ...unknown(snapshot, "mentees", "same_as", "mentors"),
    ...unknownInBoth(snapshot, "consents"),
    ...unknownInBoth(snapshot, "selection"),
    ...unknownInBoth(snapshot, "requests"),
  ],
};

export const examples: readonly Example[] = [
  {
    when: "a pair names a mentor who is not in the base",
    book: {
      mentors: [{ code: "Н-001" }],
      mentees: [{ code: "П-001" }],
      pairs: [{ mentor: "Н-009", mentee: "П-001" }],
    },
    finds: [{ cell: "pairs.mentor:6", found: "Н-009", expected: "База наставников" }],
  },
  {
    when: "«Он же» names nobody of the other base",
    book: { mentors: [{ code: "Н-001", same_as: "П-404" }] },
    finds: [{ cell: "mentors.same_as:6", found: "П-404", expected: "База наставляемых" }],
  },
  {
    when: "a consent is of somebody whom no base has",
    book: {
      mentees: [{ code: "П-001" }],
      members: [{ who: "У-001" }],
      consents: [{ code: "П-001" }, { code: "П-404" }, { code: "У-001" }],
    },
    finds: [{ cell: "consents.code:7", found: "П-404", expected: "База наставников», «База наставляемых" }],
  },
  {
    when: "a candidate has a code that no base has",
    book: { mentors: [{ code: "Н-001" }], selection: [{ code: "Н-001" }, { code: "Н-404" }] },
    finds: [{ cell: "selection.code:7", found: "Н-404", expected: "База наставников», «База наставляемых" }],
  },
  {
    when: "both codes are in the bases, or not chosen yet",
    book: {
      mentors: [{ code: "Н-001", same_as: "П-001" }],
      mentees: [{ code: "П-001", same_as: "Н-001" }, { code: "П-002" }],
      pairs: [{ mentor: "Н-001", mentee: "П-002" }, { mentor: "Н-001" }],
    },
    finds: [],
  },
];
