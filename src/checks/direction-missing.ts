import { at, type Check, type Example, isBlank } from "./check";
import { measured } from "./indicator-rows";

/** An indicator with a value of which nobody said whether more or less is better (S2-38). */
export const directionMissing: Check = {
  code: "direction-missing",
  severity: "question",
  find: (snapshot) =>
    measured(snapshot)
      .filter((row) => isBlank(row, "better"))
      .map((row) => at("indicators", row, "better", { found: row.indicator })),
};

export const examples: readonly Example[] = [
  {
    when: "a value was typed and the direction was not chosen (S2-38)",
    book: { indicators: [{ indicator: "Число жалоб", after: 4, unit: "pieces" }] },
    finds: [{ cell: "indicators.better:6", found: "Число жалоб", expected: "" }],
  },
  {
    when: "less is better, or nothing was measured yet",
    book: { indicators: [{ indicator: "Число жалоб", after: 4, better: "less" }, { indicator: "Тревожность" }] },
    finds: [],
  },
];
