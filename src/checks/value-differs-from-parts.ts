import { sayNumber } from "../text/said";
import { at, type Check, type Example } from "./check";
import { agrees, moments, shareOf, tenths } from "./indicator-rows";

/** A typed share that its own part and whole do not give; it is shown and never replaced (S4-17, S2-39). */
export const valueDiffersFromParts: Check = {
  code: "value-differs-from-parts",
  severity: "question",
  find: ({ indicators }) =>
    indicators.flatMap((row) =>
      moments.flatMap((moment) => {
        const [value, share] = [row[moment.value], shareOf(row, moment)];
        return value === null || share === null || agrees(value, share)
          ? []
          : [at("indicators", row, moment.value, { expected: sayNumber(tenths(share)) })];
      }),
    ),
};

export const examples: readonly Example[] = [
  {
    when: "87 is typed and 27 of 62 is 43,5 (S4-17)",
    book: { indicators: [{ unit: "percent", after: 87, after_part: 27, after_whole: 62 }] },
    finds: [{ cell: "indicators.after:6", found: 87, expected: "43,5" }],
  },
  {
    when: "the share is rounded to one decimal: 64 of 65 is 98,5, 57 of 65 is 87,7 (S4-17)",
    book: {
      indicators: [
        { unit: "percent", before: 98.5, before_part: 64, before_whole: 65 },
        { unit: "percent", after: 87.7, after_part: 57, after_whole: 65 },
      ],
    },
    finds: [],
  },
  {
    when: "the number counts people, or the whole is nought or not known",
    book: {
      indicators: [
        { unit: "people", before: 27, before_part: 27, before_whole: 62 },
        { unit: "percent", before: 10, before_part: 0, before_whole: 0 },
        { unit: "percent", before: 10, before_part: 5 },
      ],
    },
    finds: [],
  },
];
