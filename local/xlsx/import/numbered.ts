/** Looks that many cells share, each kept once under a number from 1 on, as the engine keeps them. */
export function numbered<T>() {
  const numbers = new Map<string, number>();
  const kept: Record<string, T> = {};
  return {
    kept,
    number(one: T): number {
      const key = JSON.stringify(one);
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      kept[number] = one;
      return number;
    },
  };
}
