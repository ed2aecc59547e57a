const two = (n: number) => String(n).padStart(2, "0");

/** The day as "YYYY-MM-DD". */
export const iso = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`;

/** How many days the month has. */
export const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Is there such a day? */
export const exists = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

export const yearOf = (day: string) => Number(day.slice(0, 4));
export const monthOf = (day: string) => Number(day.slice(5, 7));
export const dayOf = (day: string) => Number(day.slice(8, 10));

/** The day so many days later, earlier where negative. */
export const addDays = (day: string, days: number) =>
  new Date(Date.UTC(yearOf(day), monthOf(day) - 1, dayOf(day) + days)).toISOString().slice(0, 10);

/** Days from one day to another, negative where it is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The same day so many years on; 29 February becomes the 28th. */
export const addYears = (day: string, years: number) => {
  const year = yearOf(day) + years;
  return iso(year, monthOf(day), Math.min(dayOf(day), daysIn(year, monthOf(day))));
};
