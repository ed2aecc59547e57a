/** A calendar of its own, to compare formulas with: no Date, no EDATE. Days are "YYYY-MM-DD". */
type Day = [year: number, month: number, day: number];

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] as number));

const two = (n: number) => String(n).padStart(2, "0");
const said = ([year, month, day]: Day) => `${year}-${two(month)}-${two(day)}`;
const read = (text: string): Day => text.split("-").map(Number) as Day;
const later = (year: number, month: number, months: number): [year: number, month: number] => {
  const all = 12 * year + month - 1 + months;
  return [Math.floor(all / 12), (all % 12) + 1];
};

/** The next day. */
export const next = (text: string): string => {
  const [year, month, day] = read(text);
  if (day < lengthOf(year, month)) return said([year, month, day + 1]);
  return said([...later(year, month, 1), 1]);
};

/** The day before. */
export const previous = (text: string): string => {
  const [year, month, day] = read(text);
  if (day > 1) return said([year, month, day - 1]);
  const [before, last] = later(year, month, -1);
  return said([before, last, lengthOf(before, last)]);
};

/**
 * The last day of so many months that begin on this day, as one counts on a wall calendar: from a first of a month
 * whole months; else up to the day before the same number, or to the month's end where that number is not there.
 */
export const lastOf = (first: string, months: number): string => {
  const [year, month, day] = read(first);
  if (day === 1) {
    const [inYear, last] = later(year, month, months - 1);
    return said([inYear, last, lengthOf(inYear, last)]);
  }
  const [inYear, last] = later(year, month, months);
  return said([inYear, last, Math.min(day - 1, lengthOf(inYear, last))]);
};

/** So many days in a row, from this one. */
export const daysFrom = (first: string, count: number): string[] => {
  const out = [first];
  while (out.length < count) out.push(next(out.at(-1) as string));
  return out;
};
