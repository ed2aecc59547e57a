import { at, type Check, type Example, isBlank } from "./check";
import { measured } from "./indicator-rows";

/** An indicator with a value and without a unit: nobody can say what the number means (S2-37). */
export const unitMissing: Check = {
  code: "unit-missing",
  severity: "question",
  find: (snapshot) =>
    measured(snapshot)
      .filter((row) => isBlank(row, "unit"))
      .map((row) => at("indicators", row, "unit", { found: row.indicator })),
};

export const examples: readonly Example[] = [
  {
    when: "a value was typed and the unit was not chosen (S2-37)",
    book: { indicators: [{ indicator: "Успеваемость", before: 96 }] },
    finds: [{ cell: "indicators.unit:6", found: "Успеваемость", expected: "" }],
  },
  {
    when: "the unit is chosen, or nothing was measured yet",
    book: {
      indicators: [{ indicator: "Успеваемость", before: 96, unit: "percent" }, { indicator: "Вовлечённость" }],
    },
    finds: [],
  },
];
