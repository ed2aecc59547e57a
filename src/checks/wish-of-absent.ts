import { codesIn } from "../pairing/sides";
import type { Finding } from "../snapshot/problem";
import type { Snapshot } from "../snapshot/snapshot";
import { at, type Check, type Example, shown } from "./check";

const cameTo = ({ mentors, mentees }: Snapshot): Set<string | null> =>
  new Set([...mentors, ...mentees].flatMap(({ code, attended }) => (attended === null ? [] : [code])));

const absentIn = (snapshot: Snapshot, own: "mentors" | "mentees", came: ReadonlySet<string | null>): Finding[] =>
  snapshot[own].flatMap((row) => {
    const wished = codesIn(row.prefers);
    if (wished.length === 0) return [];
    if (!came.has(row.code)) return [at(own, row, "attended", { found: shown(own, row, "code"), expected: "" })];
    const absent = wished.filter((code) => !came.has(code));
    return absent.length > 0 ? [at(own, row, "prefers", { found: absent.join(", "), expected: row.code ?? "" })] : [];
  });

/** Wishes after the group meeting are of those who came, about those who came: others do not count (S2-22, S2-23). */
export const wishOfAbsent: Check = {
  code: "wish-of-absent",
  severity: "warning",
  find: (snapshot) => {
    const came = cameTo(snapshot);
    return came.size === 0 ? [] : [...absentIn(snapshot, "mentors", came), ...absentIn(snapshot, "mentees", came)];
  },
};

const day = "2026-09-20";
export const examples: readonly Example[] = [
  {
    when: "one who was not at the meeting has a wish, and one wishes for somebody who was not there (S2-23)",
    book: {
      mentors: [
        { code: "Н-001", attended: day, prefers: "П-002, П-001" },
        { code: "Н-002", prefers: "П-001" },
      ],
      mentees: [{ code: "П-001", attended: day }, { code: "П-002" }],
    },
    finds: [
      { cell: "mentors.prefers:6", found: "П-002", expected: "Н-001" },
      { cell: "mentors.attended:7", found: "Н-002", expected: "" },
    ],
  },
  {
    when: "both were there, or no meeting was held at all",
    book: {
      mentors: [{ code: "Н-001", attended: day, prefers: "П-001" }],
      mentees: [{ code: "П-001", attended: day, prefers: "Н-001" }],
    },
    finds: [],
  },
  {
    when: "no meeting was held",
    book: { mentors: [{ code: "Н-001", prefers: "П-001" }], mentees: [{ code: "П-001" }] },
    finds: [],
  },
];
