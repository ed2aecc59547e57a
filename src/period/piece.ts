import { addDays, daysIn, exists, iso } from "./calendar";
import type { Quarters } from "./quarters";
import type { Span } from "./types";

/** A day of a month; `day` 0 or below counts from the month's end (0: its last day). */
export type At = { month: number; day: number };

/**
 * What gets its meaning from the next one: «5» of «5, 12 октября», «1» of «1–2 неделя»; `edge`: «начало» of «начало и конец
 * года»; `season`: «осенние» of «осенние, весенние каникулы».
 */
export type Bare = { is: "bare"; number: number | null; edge?: string; season?: number };

/** A stretch of the calendar as it is written, its year perhaps unknown. */
export type Piece = {
  is: "day" | "month" | "stretch" | "years";
  from: At;
  to: At;
  /** Calendar year, or first year of the school year, as written. */
  year: number | null;
  school: number | null;
  /** How many years `years` spans more. */
  more: number;
  /** How the same would be written with another number. */
  again: ((bare: Bare) => Piece | null) | null;
  /** Another stretch that is called the same: the half of a calendar year. */
  rival: Piece | null;
  edge: "start" | "middle" | "end" | null;
  /** The n-th such day of the week in it, 0 the last one; Monday is 0. */
  nth: { n: number; weekday: number } | null;
  assumed: boolean;
  swapped: boolean;
  /** A mere number that looks like a year: beside other words it is none. */
  doubtful: boolean;
};

export type Item = Piece | Bare;

/** What a rule may need to know besides the words. */
export type Known = { quarters: Quarters; assumed: boolean };

export const piece = (is: Piece["is"], from: At, to: At, known: Partial<Piece> = {}): Piece => ({
  is,
  from,
  to,
  year: null,
  school: null,
  more: 0,
  again: null,
  rival: null,
  edge: null,
  nth: null,
  assumed: false,
  swapped: false,
  doubtful: false,
  ...known,
});

/** «5», written before something that is counted by numbers. */
export const numbered =
  (make: (number: number) => Piece | null) =>
  ({ number }: Bare): Piece | null =>
    number === null ? null : make(number);

/** A day that is 0 or too high for its month is kept, and has no place in any year. */
export const dayPiece = (date: number, month: number, known: Partial<Piece> = {}): Piece => {
  const day = date > 0 ? date : Number.POSITIVE_INFINITY;
  const again = numbered((number) => dayPiece(number, month, known));
  return piece("day", { day, month }, { day, month }, { again, ...known });
};

export const monthPiece = (month: number, known: Partial<Piece> = {}): Piece =>
  piece("month", { day: 1, month }, { day: 0, month }, known);

/** Does it go over the turn of the year? */
export const wraps = ({ from, to }: Piece) => to.month < from.month;

const dayAt = ({ month, day }: At, year: number): string | null => {
  const date = day > 0 ? day : daysIn(year, month) + day;
  return exists(year, month, date) ? iso(year, month, date) : null;
};

/** The first, middle or last days of a stretch: ten of a month, seven of anything longer. */
const edgeOf = ({ start, end }: Span, edge: Piece["edge"], of: Piece["is"]): Span => {
  const days = of === "month" ? 10 : 7;
  if (edge === "start") return { start, end: addDays(start, days - 1) };
  if (edge === "middle") return { start: addDays(start, 10), end: addDays(start, 19) };
  return { start: of === "month" ? addDays(start, 20) : addDays(end, 1 - days), end };
};

/** Its days when it begins in this calendar year; null where there are no such days («31 февраля»). */
export const placed = (of: Piece, year: number): Span | null => {
  const start = dayAt(of.from, year);
  const end = dayAt(of.to, year + (wraps(of) ? 1 : 0) + of.more);
  if (start === null || end === null || start > end) return null;
  if (of.nth) return nthOf({ start, end }, of.nth);
  return of.edge === null ? { start, end } : edgeOf({ start, end }, of.edge, of.is);
};

const weekdayOf = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

const nthOf = ({ start, end }: Span, { n, weekday }: { n: number; weekday: number }): Span | null => {
  const first = addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  const day = n === 0 ? addDays(end, -((weekdayOf(end) - weekday + 7) % 7)) : addDays(first, 7 * (n - 1));
  return day <= end ? { start: day, end: day } : null;
};

/** The calendar year in which it begins in the school year that begins in this one. */
export const yearInSchool = ({ from: { month } }: Piece, first: number) => (month >= 9 ? first : first + 1);
