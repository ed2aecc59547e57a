import type { Finding } from "../snapshot/problem";
import type { Row, Snapshot } from "../snapshot/snapshot";
import type { TableKey } from "../spec/book";
import { at, atField, type Check, type Column, type Example } from "./check";
import { valueColumns } from "./indicator-rows";

const expected = "ноль или больше";
const parts = ["before_part", "before_whole", "after_part", "after_whole"] as const;
const people = ["children", "teenagers", "young_staff", "partners"] as const;
const answers = ["mentees_asked", "mentees_glad", "mentors_asked", "mentors_glad"] as const;

const below = <S extends TableKey>(sheet: S, rows: readonly Row<S>[], columns: readonly Column<S>[]): Finding[] =>
  rows.flatMap((row) =>
    columns
      .filter((column) => Number((row as Record<string, unknown>)[column] ?? 0) < 0)
      .map((column) => at(sheet, row, column, { expected })),
  );

const counted = ({ indicators }: Snapshot) => indicators.filter(({ unit }) => unit === "people" || unit === "pieces");

/** A count below nought (S2-37). */
export const negativeCount: Check = {
  code: "negative-count",
  severity: "error",
  find: (snapshot) => [
    ...[...people, ...answers].flatMap((field) => {
      const value = snapshot.passport[field];
      return value !== null && value < 0 ? [atField(field, value, expected)] : [];
    }),
    ...below("mentors", snapshot.mentors, ["capacity", "other_load"]),
    ...below("indicators", counted(snapshot), valueColumns),
    ...below("indicators", snapshot.indicators, parts),
  ],
};

export const examples: readonly Example[] = [
  {
    when: "counts below nought were typed (S2-37)",
    book: {
      passport: { partners: -1 },
      mentors: [{ capacity: -2 }],
      indicators: [{ unit: "people", after: -4, after_whole: -5 }],
    },
    finds: [
      { cell: "passport.partners", found: -1, expected: "ноль или больше" },
      { cell: "mentors.capacity:6", found: -2, expected: "ноль или больше" },
      { cell: "indicators.after:6", found: -4, expected: "ноль или больше" },
      { cell: "indicators.after_whole:6", found: -5, expected: "ноль или больше" },
    ],
  },
  {
    when: "nought is a count, and a level may be below it",
    book: {
      mentors: [{ capacity: 0, other_load: 0 }],
      indicators: [
        { unit: "pieces", before: 0 },
        { unit: "level", before: -1 },
      ],
    },
    finds: [],
  },
];
