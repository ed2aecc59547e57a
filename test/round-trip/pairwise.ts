/** For each factor its possible values. */
export type Factors = Record<string, readonly string[]>;
export type Combination<F extends Factors> = { [K in keyof F]: F[K][number] };

const pairsOf = <F extends Factors>(row: Partial<Combination<F>>): string[] => {
  const set = (Object.entries(row) as [string, string][]).sort(([a], [b]) => (a < b ? -1 : 1));
  return set.flatMap(([name, value], i) => set.slice(i + 1).map(([other, its]) => `${name}=${value}\n${other}=${its}`));
};

const all = (factors: Factors): Set<string> => {
  const names = Object.keys(factors).sort();
  return new Set(
    names.flatMap((name, i) =>
      names
        .slice(i + 1)
        .flatMap((other) =>
          (factors[name] ?? []).flatMap((value) =>
            (factors[other] ?? []).map((its) => `${name}=${value}\n${other}=${its}`),
          ),
        ),
    ),
  );
};

/**
 * Few combinations in which every value of a factor meets every value of each other one: each row begins with a pair that
 * has not met yet and takes, factor by factor, the value that brings the most such pairs.
 */
export const pairwise = <F extends Factors>(factors: F): Combination<F>[] => {
  const open = all(factors);
  const rows: Combination<F>[] = [];
  while (open.size > 0) {
    const [first = ""] = open;
    const row = Object.fromEntries(first.split("\n").map((part) => part.split("="))) as Partial<Combination<F>>;
    for (const name of Object.keys(factors) as (keyof F & string)[]) {
      if (row[name] !== undefined) continue;
      const gain = (value: string) => pairsOf({ ...row, [name]: value }).filter((pair) => open.has(pair)).length;
      row[name] = [...(factors[name] ?? [])].sort((a, b) => gain(b) - gain(a))[0] as F[typeof name][number];
    }
    for (const pair of pairsOf(row)) open.delete(pair);
    rows.push(row as Combination<F>);
  }
  return rows;
};
