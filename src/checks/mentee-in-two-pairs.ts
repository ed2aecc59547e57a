import { isLive } from "../snapshot/pairs";
import type { Finding } from "../snapshot/problem";
import type { Row } from "../snapshot/snapshot";
import { at, type Check, type Example } from "./check";

type Pair = Row<"pairs">;

/** Rows of one number are one group, where a mentee may have several mentors. */
const sameGroup = (a: Pair, b: Pair) => a.no !== null && a.no === b.no && a.mentor !== b.mentor;

/** A mentee in two live pairs of one form (S2-24, S2-25). */
export const menteeInTwoPairs: Check = {
  code: "mentee-in-two-pairs",
  severity: "warning",
  find: (snapshot) => {
    const known = new Map<string, Pair[]>();
    return snapshot.pairs.filter(isLive).flatMap((pair): Finding[] => {
      if (pair.mentee === null) return [];
      const key = `${pair.mentee} ${pair.form ?? ""}`;
      const earlier = known.get(key) ?? [];
      const rival = earlier.find((other) => !sameGroup(other, pair));
      known.set(key, [...earlier, pair]);
      return rival ? [at("pairs", pair, "mentee", { expected: `строка ${rival.at}` })] : [];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "a mentee works with two mentors in one form",
    book: {
      pairs: [
        { no: "1", mentor: "Н-001", mentee: "П-001", form: "учитель – учитель", status: "working" },
        { no: "2", mentor: "Н-002", mentee: "П-001", form: "учитель – учитель" },
      ],
    },
    finds: [{ cell: "pairs.mentee:7", found: "П-001", expected: "строка 6" }],
  },
  {
    when: "the forms differ, or the first pair was stopped, or two mentors share one group",
    book: {
      pairs: [
        { no: "1", mentor: "Н-001", mentee: "П-001", form: "учитель – учитель" },
        { no: "2", mentor: "Н-002", mentee: "П-001", form: "ученик – ученик" },
        { no: "3", mentor: "Н-001", mentee: "П-002", status: "stopped" },
        { no: "4", mentor: "Н-002", mentee: "П-002" },
        { no: "5", mentor: "Н-003", mentee: "П-003" },
        { no: "5", mentor: "Н-004", mentee: "П-003" },
      ],
    },
    finds: [],
  },
];
