import { monthNames } from "../period/months";

const genitive = (n: number) => {
  const name = monthNames[n - 1] ?? "";
  return /[ьй]$/.test(name) ? `${name.slice(0, -1)}я` : `${name}а`;
};
const two = (n: number) => String(n).padStart(2, "0");

/** "2026-11-03" → «3 ноября 2026 г.» with its day in «», as under a stamp. */
export const stampDay = (day: string): string =>
  `«${day.slice(8, 10)}» ${genitive(Number(day.slice(5, 7)))} ${day.slice(0, 4)} г.`;

/** A date to be written by hand. */
export const BLANK_DAY = "«____» ______________ 20___ г.";

/** "2026-11" → «ноябрь 2026 г.». */
export const monthName = (month: string): string =>
  `${monthNames[Number(month.slice(5, 7)) - 1] ?? ""} ${month.slice(0, 4)} г.`;

/** First and last day of a month "YYYY-MM". */
export const monthEnds = (month: string): { first: string; last: string } => {
  const [year, n] = month.split("-").map(Number) as [number, number];
  return { first: `${month}-01`, last: `${month}-${two(new Date(Date.UTC(year, n, 0)).getUTCDate())}` };
};

/** The months that have a day between two days, both included; none where a day is missing. */
export const monthsBetween = (start: string | null, end: string | null): string[] => {
  if (!start || !end) return [];
  const at = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const length = Math.max(0, at(end) - at(start) + 1);
  return Array.from({ length }, (_, i) => `${Math.floor((at(start) + i) / 12)}-${two(((at(start) + i) % 12) + 1)}`);
};
