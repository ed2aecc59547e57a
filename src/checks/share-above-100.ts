import { at, atField, type Check, type Example } from "./check";
import { valueColumns } from "./indicator-rows";

const MOST = 100;
const expected = "не больше 100";
const thresholds = ["t_roadmap", "t_indicators", "t_paired", "t_consents", "t_mentees", "t_mentors"] as const;

/** A percentage above 100, measured or set as a threshold (S2-37, S4-15). */
export const shareAbove100: Check = {
  code: "share-above-100",
  severity: "error",
  find: ({ indicators, passport }) => [
    ...thresholds.flatMap((field) => {
      const value = passport[field];
      return value !== null && value > MOST ? [atField(field, value, expected)] : [];
    }),
    ...indicators
      .filter(({ unit }) => unit === "percent")
      .flatMap((row) =>
        valueColumns
          .filter((column) => (row[column] ?? 0) > MOST)
          .map((column) => at("indicators", row, column, { expected })),
      ),
  ],
};

export const examples: readonly Example[] = [
  {
    when: "shares above 100 were typed (S2-37)",
    book: { indicators: [{ unit: "percent", before: 3400, after: 100, target: 120 }] },
    finds: [
      { cell: "indicators.before:6", found: 3400, expected: "не больше 100" },
      { cell: "indicators.target:6", found: 120, expected: "не больше 100" },
    ],
  },
  {
    when: "a threshold of the passport is above 100",
    book: { passport: { t_mentees: 850 } },
    finds: [{ cell: "passport.t_mentees", found: 850, expected: "не больше 100" }],
  },
  {
    when: "a share is exactly 100, or the number counts people",
    book: {
      passport: { t_mentees: 85 },
      indicators: [
        { unit: "percent", before: 100 },
        { unit: "people", before: 240 },
      ],
    },
    finds: [],
  },
];
