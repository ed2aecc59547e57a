/** A row of the roadmap as «Вернуть порядок» sees it: its place in the first order; null where it has none. */
export type OrderedRow = { at: number; order: number | null };

/** Places for rows that have none: right below the row above them. */
const places = (rows: readonly OrderedRow[]): OrderedRow[] => {
  const taken = rows.flatMap(({ order }) => order ?? []).sort((a, b) => a - b);
  let above = (taken[0] ?? 1) - 1;
  return rows.map(({ at, order }) => {
    const below = taken.find((one) => one > above) ?? above + 1;
    above = order ?? (above + below) / 2;
    return { at, order: above };
  });
};

/**
 * What brings rows back into their first order: places for those that have none yet, and how many rows are out of place.
 * Rows without a place stay below the row under which they stand. Nothing is out of place where the known ones ascend.
 */
export const firstOrder = (rows: readonly OrderedRow[]): { moved: number; places: { at: number; order: number }[] } => {
  const known = rows.flatMap(({ order }) => order ?? []);
  if (known.every((order, i) => i === 0 || order >= (known[i - 1] as number))) return { moved: 0, places: [] };
  const whole = places(rows) as { at: number; order: number }[];
  const sorted = [...whole].sort((a, b) => a.order - b.order);
  return {
    moved: sorted.filter((row, i) => row !== whole[i]).length,
    places: whole.filter((_, i) => rows[i]?.order === null),
  };
};
