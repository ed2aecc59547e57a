/** Rows whose key an earlier row already has, each with that first row. */
export const repeats = <R>(rows: readonly R[], keyOf: (row: R) => string | null): [row: R, first: R][] => {
  const seen = new Map<string, R>();
  return rows.flatMap((row): [R, R][] => {
    const key = keyOf(row);
    if (key === null || key === "") return [];
    const first = seen.get(key);
    if (first !== undefined) return [[row, first]];
    seen.set(key, row);
    return [];
  });
};
