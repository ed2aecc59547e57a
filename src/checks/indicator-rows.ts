import type { Row, Snapshot } from "../snapshot/snapshot";

type Indicator = Row<"indicators">;

/** Columns of an indicator that hold a value in its unit. */
export const valueColumns = ["before", "middle", "after", "target", "forecast"] as const;

/** Each measured moment: its value and the part and whole it may be counted from. */
export const moments = [
  { value: "before", part: "before_part", whole: "before_whole" },
  { value: "after", part: "after_part", whole: "after_whole" },
] as const;
export type Moment = (typeof moments)[number];

/** Something was measured: from then on unit, direction and scale matter (S2-36: an empty matrix is fine). */
export const measured = (snapshot: Snapshot): Indicator[] =>
  snapshot.indicators.filter(({ before, after }) => before !== null || after !== null);

/** The percentage that part and whole give; null where they give none, or the unit is not a percentage. */
export const shareOf = (row: Indicator, { part, whole }: Moment): number | null => {
  const [a, b] = [row[part], row[whole]];
  const percent = row.unit === "percent" || row.unit === null;
  return percent && a !== null && b !== null && b > 0 ? (100 * a) / b : null;
};

/** Rounded to one decimal, as a person writes a share. */
export const tenths = (share: number): number => Math.round(share * 10) / 10;

/** A value and its computed share are the same within 0,05: the same measure as the column «Сверка». */
export const agrees = (value: number, share: number): boolean => Math.abs(value - share) * 20 <= 1;
