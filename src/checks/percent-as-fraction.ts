import type { Row } from "../snapshot/snapshot";
import { sayNumber } from "../text/said";
import { at, type Check, type Example } from "./check";
import { agrees, moments, shareOf, valueColumns } from "./indicator-rows";

type Indicator = Row<"indicators">;
type ValueColumn = (typeof valueColumns)[number];

/** A person's own formula is not a slip of typing. */
const isFormula = (row: Indicator, column: ValueColumn) => row.formulas[column] !== undefined;

/** Half a percent that its part and whole confirm is no slip either. */
const confirmed = (row: Indicator, column: ValueColumn, value: number) => {
  const moment = moments.find((known) => known.value === column);
  const share = moment ? shareOf(row, moment) : null;
  return share !== null && agrees(value, share);
};

/** «34%» or 0,34 under the unit «%»: a spreadsheet turned the typed percentage into a fraction (S2-37). */
export const percentAsFraction: Check = {
  code: "percent-as-fraction",
  severity: "question",
  find: ({ indicators }) =>
    indicators
      .filter(({ unit }) => unit === "percent")
      .flatMap((row) =>
        valueColumns.flatMap((column) => {
          const value = row[column];
          if (value === null || value <= 0 || value > 1) return [];
          if (isFormula(row, column) || confirmed(row, column, value)) return [];
          const percent = Number((value * 100).toFixed(6));
          return [at("indicators", row, column, { expected: sayNumber(percent), fix: { [column]: percent } })];
        }),
      ),
};

export const examples: readonly Example[] = [
  {
    when: "percentages came as fractions by paste (S2-37)",
    book: { indicators: [{ unit: "percent", before: 0.34, after: 0.435 }] },
    finds: [
      { cell: "indicators.before:6", found: 0.34, expected: "34", fix: { before: 34 } },
      { cell: "indicators.after:6", found: 0.435, expected: "43,5", fix: { after: 43.5 } },
    ],
  },
  {
    when: "the value is a number of percent, or nought, or no percentage, or its parts confirm it",
    book: {
      indicators: [
        { unit: "percent", before: 34, after: 0 },
        { unit: "level", before: 0.5 },
        { unit: "percent", before: 0.5, before_part: 1, before_whole: 200 },
      ],
    },
    finds: [],
  },
];
