const numberIn = (text: unknown): number => Number(/\d+/.exec(String(text ?? ""))?.[0] ?? 0);

/** Gives numbers after the greatest of those known, each call the next one. The list is searched at the first call. */
export const numbersAfter = (known: readonly unknown[]): (() => number) => {
  let last: number | null = null;
  return () => {
    last = (last ?? known.reduce<number>((most, text) => Math.max(most, numberIn(text)), 0)) + 1;
    return last;
  };
};

/** «Р-041». */
export const idOf = (prefix: string, n: number): string => `${prefix}-${String(n).padStart(3, "0")}`;

/** Gives ids «Р-041», «Р-042»… that no row has yet. */
export const idsAfter = (prefix: string, known: readonly unknown[]): (() => string) => {
  const next = numbersAfter(known);
  return () => idOf(prefix, next());
};
