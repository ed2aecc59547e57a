import { at, type Check, type Example, isBlank } from "./check";
import { measured } from "./indicator-rows";

/** A level without its scale: two levels can be compared on one scale only (S2-37, S2-39). */
export const scaleMissing: Check = {
  code: "scale-missing",
  severity: "question",
  find: (snapshot) =>
    measured(snapshot)
      .filter((row) => row.unit === "level" && isBlank(row, "scale"))
      .map((row) => at("indicators", row, "scale", { found: row.indicator })),
};

export const examples: readonly Example[] = [
  {
    when: "a level was typed and its scale was not (S2-39)",
    book: { indicators: [{ indicator: "Эмоциональное состояние", unit: "level", before: 3 }] },
    finds: [{ cell: "indicators.scale:6", found: "Эмоциональное состояние", expected: "" }],
  },
  {
    when: "the scale is written, or the level was not measured yet, or the unit is not a level",
    book: {
      indicators: [
        { indicator: "Тревожность", unit: "level", before: 3, scale: "из 5, методика Филлипса" },
        { indicator: "Вовлечённость", unit: "level" },
        { indicator: "Успеваемость", unit: "percent", before: 96 },
      ],
    },
    finds: [],
  },
];
