import { sayDay } from "../text/said";
import { at, type Check, type Example } from "./check";

/** A pair that stands in for another ends on the other's day: a replacement leaves the term as it was (S3-22). */
export const replacementEndsOtherwise: Check = {
  code: "replacement-ends-otherwise",
  severity: "warning",
  find: ({ pairs }) =>
    pairs.flatMap((pair) => {
      if (pair.replaces === null || pair.end === null) return [];
      const ends = pairs.flatMap(({ no, end, id }) => (no === pair.replaces && id !== pair.id ? (end ?? []) : []));
      const [first] = ends;
      return first !== undefined && !ends.includes(pair.end)
        ? [at("pairs", pair, "end", { expected: `у пары №\u00A0${pair.replaces} ${sayDay(first)}` })]
        : [];
    }),
};

const old = { id: "ПР-001", no: "4", status: "stopped", end: "2027-05-31" } as const;

export const examples: readonly Example[] = [
  {
    when: "the pair that replaces pair 4 ends a month later (S3-22)",
    book: { pairs: [old, { id: "ПР-002", no: "9", replaces: "4", end: "2027-06-30" }] },
    finds: [{ cell: "pairs.end:7", found: "2027-06-30", expected: "у пары №\u00A04 31.05.2027" }],
  },
  {
    when: "it ends on the same day, or the group keeps its number",
    book: {
      pairs: [
        old,
        { id: "ПР-002", no: "9", replaces: "4", end: "2027-05-31" },
        { id: "ПР-003", no: "4", replaces: "4", end: "2027-05-31" },
      ],
    },
    finds: [],
  },
  {
    when: "the replaced pair is not in the book, or has no end",
    book: { pairs: [{ id: "ПР-002", no: "9", replaces: "4", end: "2027-06-30" }] },
    finds: [],
  },
];
