export const number = (value: number, digits = 2): string => {
  const rounded = Math.round(value * 10 ** digits) / 10 ** digits;
  return new Intl.NumberFormat("ru-RU", { maximumFractionDigits: digits }).format(rounded).replace("-", "−");
};

/** 30 → «30 %»: shares are kept as numbers of per cent everywhere in the book. */
export const percent = (value: number, digits = 0): string => `${number(value, digits)}\u00a0%`;

/** Part of the whole for a bar: 0 when there is nothing to count, never outside 0…1. */
export function part(done: number | null, total: number | null): number {
  if (!done || !total || total < 0) return 0;
  return Math.min(1, Math.max(0, done / total));
}

/** As many digits as show on which side of the threshold the value lies: 84,96 % beside 85 %, not «85 %». */
export function digitsToSee(value: number, threshold: number, most = 4): number {
  for (let digits = 0; digits < most; digits++) {
    const shown = Math.round(value * 10 ** digits) / 10 ** digits;
    if (Math.sign(shown - threshold) === Math.sign(value - threshold)) return digits;
  }
  return most;
}
