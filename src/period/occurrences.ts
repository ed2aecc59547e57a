import { addDays, daysIn, iso, monthOf, yearOf } from "./calendar";
import { type Quarters, usualQuarters } from "./quarters";
import type { Frequency, Period, Span } from "./types";

/** What of a stretch lies between two days. */
const within = ({ start, end }: Span, from: string, to: string): Span | null => {
  const [first, last] = [start < from ? from : start, end > to ? to : end];
  return first <= last ? { start: first, end: last } : null;
};

const monthsOf = ({ start, end }: Span, each: (year: number, month: number) => Span | null): Span[] => {
  const out: Span[] = [];
  const last = yearOf(end) * 12 + monthOf(end) - 1;
  for (let at = yearOf(start) * 12 + monthOf(start) - 1; at <= last; at += 1) {
    const span = each(Math.floor(at / 12), (at % 12) + 1);
    if (span) out.push(span);
  }
  return out;
};

const month = (year: number, n: number): Span => ({ start: iso(year, n, 1), end: iso(year, n, daysIn(year, n)) });

const weekdayOf = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

const weeks = ({ start, end }: Span, step: number): Span[] => {
  const out: Span[] = [];
  for (let at = addDays(start, -weekdayOf(start)); at <= end; at = addDays(at, step))
    out.push({ start: at, end: addDays(at, step - 1) });
  return out;
};

/** Quarters of every school year that the bounds touch. */
const terms = ({ start, end }: Span, quarters: Quarters): Span[] => {
  const out: Span[] = [];
  for (let year = yearOf(start); year <= yearOf(end); year += 1)
    for (const { from, to } of quarters)
      out.push({ start: iso(year, from.month, from.day), end: iso(year, to.month, to.day) });
  return out.sort((a, b) => a.start.localeCompare(b.start));
};

const halves = ({ start, end }: Span): Span[] => {
  const out: Span[] = [];
  for (let year = yearOf(start); year <= yearOf(end); year += 1)
    out.push({ start: iso(year, 1, 1), end: iso(year, 5, 31) }, { start: iso(year, 9, 1), end: iso(year, 12, 31) });
  return out;
};

const years = ({ start, end }: Span): Span[] => {
  const out: Span[] = [];
  for (let year = yearOf(start) - 1; year <= yearOf(end); year += 1)
    out.push({ start: iso(year, 9, 1), end: iso(year + 1, 8, 31) });
  return out;
};

const every: Record<Frequency, (bounds: Span, quarters: Quarters) => Span[]> = {
  daily: (bounds) => weeks(bounds, 7),
  weekly: (bounds) => weeks(bounds, 7),
  biweekly: (bounds) => weeks(bounds, 14),
  "twice-monthly": (bounds) =>
    monthsOf(bounds, month).flatMap(({ start, end }) => [
      { start, end: addDays(start, 14) },
      { start: addDays(start, 15), end },
    ]),
  monthly: (bounds) => monthsOf(bounds, month),
  bimonthly: (bounds) => {
    const first = yearOf(bounds.start) * 12 + monthOf(bounds.start);
    return monthsOf(bounds, (year, n) => {
      if ((year * 12 + n - first) % 2 === 1) return null;
      const { start } = month(year, n);
      return { start, end: n === 12 ? month(year + 1, 1).end : month(year, n + 1).end };
    });
  },
  quarterly: terms,
  "half-yearly": halves,
  yearly: years,
};

/**
 * The times that a term falls due between two days, both included, in their order: its parts, its only stretch, or for what
 * recurs each week, month, quarter of its bounds (of what is done every day, each week). Each ends with the day by which it
 * is to be done. None without bounds, or where it is not said how often.
 */
export const occurrences = (period: Period, from: string, to: string, quarters: Quarters | null = null): Span[] => {
  const { kind, start, end, parts, freq } = period;
  const touches = (span: Span) => span.end >= from && span.start <= to;
  if (parts.length > 0) return parts.filter(touches);
  if (end === null) return [];
  const bounds = { start: start ?? end, end };
  if (kind !== "recurring") return touches(bounds) ? [bounds] : [];
  if (freq === null || start === null) return [];
  return every[freq](bounds, quarters ?? usualQuarters())
    .flatMap((span) => within(span, start, end) ?? [])
    .filter(touches);
};
