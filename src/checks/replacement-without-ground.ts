import { at, type Check, type Example, isBlank } from "./check";

/** Somebody was replaced, and which of the three grounds it was, or the memo about it, is not said (S3-22). */
export const replacementWithoutGround: Check = {
  code: "replacement-without-ground",
  severity: "question",
  find: ({ pairs }) => {
    const replaced = new Set(pairs.flatMap(({ replaces }) => replaces?.trim() || []));
    return pairs.flatMap((pair) => {
      if (pair.status !== "stopped" || pair.no === null || !replaced.has(pair.no.trim())) return [];
      const column = isBlank(pair, "ground") ? "ground" : isBlank(pair, "memo") ? "memo" : null;
      return column ? [at("pairs", pair, column, { expected: `№\u00a0${pair.no}` })] : [];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "pair 4 was replaced without a ground, pair 5 without a memo (S3-22)",
    book: {
      pairs: [
        { no: "4", status: "stopped" },
        { no: "9", replaces: "4" },
        { no: "5", status: "stopped", ground: "failure" },
        { no: "5", replaces: "5" },
      ],
    },
    finds: [
      { cell: "pairs.ground:6", found: "", expected: "№\u00a04" },
      { cell: "pairs.memo:8", found: "", expected: "№\u00a05" },
    ],
  },
  {
    when: "both are there, or the stopped pair was not replaced",
    book: {
      pairs: [
        { no: "4", status: "stopped", ground: "request", memo: "2026-11-18" },
        { no: "4", replaces: "4" },
        { no: "6", status: "stopped" },
      ],
    },
    finds: [],
  },
];
