import { sayNumber } from "../text/said";
import { at, type Check, type Example, isBlank } from "./check";
import { moments, shareOf, tenths } from "./indicator-rows";

/** Part and whole were typed and the share was not: it is offered (S4-17). */
export const valueFromParts: Check = {
  code: "value-from-parts",
  severity: "question",
  find: ({ indicators }) =>
    indicators.flatMap((row) =>
      moments.flatMap((moment) => {
        const share = shareOf(row, moment);
        if (share === null || !isBlank(row, moment.value)) return [];
        const value = tenths(share);
        return [at("indicators", row, moment.value, { expected: sayNumber(value), fix: { [moment.value]: value } })];
      }),
    ),
};

export const examples: readonly Example[] = [
  {
    when: "64 of 65 was typed without the share (S4-17)",
    book: { indicators: [{ unit: "percent", before_part: 64, before_whole: 65 }] },
    finds: [{ cell: "indicators.before:6", found: "", expected: "98,5", fix: { before: 98.5 } }],
  },
  {
    when: "the share is typed or cannot be read, or the whole is nought, or the number counts people",
    book: {
      indicators: [
        { unit: "percent", before: 98.5, before_part: 64, before_whole: 65 },
        { unit: "percent", before_part: 64, before_whole: 65, raw: { before: "почти все" } },
        { unit: "percent", after_part: 0, after_whole: 0 },
        { unit: "people", after_part: 3, after_whole: 5 },
      ],
    },
    finds: [],
  },
];
