import { at, type Check, type Example, isBlank } from "./check";

/** A programme that ends compares: what has a value «на входе» needs one «на выходе» (S1-17). */
export const finishedWithoutOutputs: Check = {
  code: "finished-without-outputs",
  severity: "warning",
  find: ({ passport, indicators }) =>
    passport.conclusion === null
      ? []
      : indicators
          .filter((row) => row.before !== null && isBlank(row, "after"))
          .map((row) => at("indicators", row, "after", { found: row.indicator })),
};

export const examples: readonly Example[] = [
  {
    when: "the conclusion is there, one indicator has no output (S1-17)",
    book: {
      passport: { conclusion: "Выполнена" },
      indicators: [
        { indicator: "Успеваемость", before: 90, after: 95 },
        { indicator: "Волонтёры", before: 10 },
        { indicator: "Тревожность" },
      ],
    },
    finds: [{ cell: "indicators.after:7", found: "Волонтёры", expected: "" }],
  },
  {
    when: "nothing is concluded yet",
    book: { indicators: [{ indicator: "Волонтёры", before: 10 }] },
    finds: [],
  },
];
