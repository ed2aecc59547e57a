import { daysIn } from "../period/calendar";

/** A text in which years were told apart: shifted, or left because it names a year that is not the book's own. */
export type Shifted = { text: string; outside: boolean };

/** 29 February of a year, in figures or in words: it is the 28th in a year without it. */
const LEAP_DAY = /(^|\D)29(\s*\.\s*0?2\s*\.\s*|\s+февраля\s+)((?:19|20|21)\d\d)(?!\d)/gi;

const two = (year: number) => String(year % 100).padStart(2, "0");
const hasLeapDay = (year: number) => daysIn(year, 2) === 29;

/**
 * The year that these figures mean, by what stands around them: four figures that are no number of a paper, the second two of
 * «2026/27», the last two of «21.10.26». null for any other number.
 */
const yearOf = (figures: string, before: string, after: string): number | null => {
  if (figures.length === 4) return /^(19|20|21)/.test(figures) && !/№\s*$/.test(before) ? Number(figures) : null;
  if (figures.length !== 2 || /^\./.test(after)) return null;
  if (/(^|[^\d.])\d{1,2}\.\d{1,2}\.$/.test(before)) return 2000 + Number(figures);
  const first = Number(/(?:^|\D)((?:19|20|21)\d\d)\s*[-‐‑‒–—/]\s*$/.exec(before)?.[1] ?? Number.NaN);
  return figures === two(first + 1) ? first + 1 : null;
};

/** The text with each of its years put through `to`. */
export const eachYear = (text: string, to: (year: number, figures: string) => string): string =>
  text.replace(/\d+/g, (figures, at: number) => {
    const year = yearOf(figures, text.slice(0, at), text.slice(at + figures.length));
    return year === null ? figures : to(year, figures);
  });

/** Years that a text names, also those of two figures. */
export const yearsIn = (text: string): number[] => {
  const years: number[] = [];
  eachYear(text, (year, figures) => {
    years.push(year);
    return figures;
  });
  return years;
};

/**
 * A year later, where the text names the book's own years only: «апрель – май 2026 г.» → «апрель – май 2027 г.», «29 февраля
 * 2028» → «28 февраля 2029». A text with any other year stays whole: half of «2019–2026» shifted would be nonsense.
 */
export const shiftText = (text: string, own: ReadonlySet<number>): Shifted => {
  const years = yearsIn(text);
  if (years.some((year) => !own.has(year))) return { text, outside: true };
  if (years.length === 0) return { text, outside: false };
  const noLeapDay = text.replace(LEAP_DAY, (all, edge: string, between: string, year: string) =>
    hasLeapDay(Number(year) + 1) ? all : `${edge}28${between}${year}`,
  );
  const shifted = eachYear(noLeapDay, (year, { length }) => (length === 2 ? two(year + 1) : String(year + 1)));
  return { text: shifted, outside: false };
};

/** The same day a year later, "YYYY-MM-DD"; 29 February becomes the 28th. */
export const shiftDay = (day: string): string => {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const next = year + 1;
  const last = Math.min(date, daysIn(next, month));
  return `${next}-${day.slice(5, 7)}-${String(last).padStart(2, "0")}`;
};
