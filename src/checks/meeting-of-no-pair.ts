import { pairsAt } from "../snapshot/meetings";
import { at, type Check, type Example } from "./check";

/** A meeting of a pair that the book does not have (S1-49, S2-28). */
export const meetingOfNoPair: Check = {
  code: "meeting-of-no-pair",
  severity: "error",
  find: (snapshot) => {
    const known = new Set(snapshot.pairs.map(({ no }) => no?.trim()));
    return snapshot.meetings.flatMap((row) => {
      const no = row.pair?.trim();
      if (!no || pairsAt(snapshot, row).length > 0) return [];
      return [known.has(no) ? at("meetings", row, "mentee", { expected: no }) : at("meetings", row, "pair")];
    });
  },
};

const pairs = [{ no: "1", mentor: "Н-001", mentee: "П-001" }];

export const examples: readonly Example[] = [
  {
    when: "the number is of no pair, or its group has no such mentee (S2-28)",
    book: { pairs, meetings: [{ pair: "7" }, { pair: "1", mentee: "П-009" }] },
    finds: [
      { cell: "meetings.pair:6", found: "7", expected: "" },
      { cell: "meetings.mentee:7", found: "П-009", expected: "1" },
    ],
  },
  {
    when: "it is one of the pair, of its mentee, or of all pairs",
    book: { pairs, meetings: [{ pair: "1" }, { pair: "1", mentee: "П-001" }, { kind: "gathering" }] },
    finds: [],
  },
];
