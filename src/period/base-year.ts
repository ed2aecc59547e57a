import { addDays, addYears, daysBetween, monthOf, yearOf } from "./calendar";
import { type Piece, placed, wraps } from "./piece";
import type { Base, Span } from "./types";

/** Where years come from that are not written: the plan, and the days that the terms beside it name. */
export type Around = { base: Base; near: () => Base };

export const overlaps = (span: Span, { start, end }: Base) =>
  start !== null && end !== null && span.end >= start && span.start <= end;

export const within = (span: Span, { start, end }: Base) =>
  start !== null && end !== null && span.start >= start && span.end <= end;

const yearBySeptember = ({ from: { month } }: Piece, first: number) => (month >= 9 ? first : first + 1);

const schoolYearOf = (day: string) => (monthOf(day) >= 9 ? yearOf(day) : yearOf(day) - 1);

/** Days from a span to the neighbours' days; what would lie before them is three times as far. */
const distance = (span: Span, near: Span): number => {
  if (span.end < near.start) return 3 * daysBetween(span.end, near.start);
  return span.start > near.end ? daysBetween(near.end, span.start) : 0;
};

const nearest = (of: Piece, years: readonly number[], near: Span): number | null => {
  let best: { year: number; away: number } | null = null;
  for (const year of years) {
    const span = placed(of, year);
    const away = span && distance(span, near);
    if (away !== null && (best === null || away < best.away)) best = { year, away };
  }
  return best?.year ?? null;
};

export type Looked = { year: number; from: "base" | "neighbours"; inside: boolean };

/**
 * The year of a stretch that is written without one: the first in which it touches the plan (and does not begin before
 * `after`). Where the plan leaves a choice or has no such day, the neighbours' days decide; else the school year turns with
 * September.
 */
export const lookedUp = (of: Piece, { base, near }: Around, after = ""): Looked | null => {
  const neighbours = (): Span | null => {
    const { start, end } = near();
    return start !== null && end !== null ? { start, end } : null;
  };
  if (base.start === null || base.end === null) {
    const known = neighbours();
    if (known === null) return null;
    const [from, to] = [yearOf(known.start) - 1, yearOf(known.end) + 1];
    const years = Array.from({ length: Math.min(to - from + 1, 40) }, (_, i) => from + i);
    const year = nearest(
      of,
      years.filter((at) => (placed(of, at)?.start ?? "") >= after),
      known,
    );
    return year === null ? null : { year, from: "neighbours", inside: true };
  }
  const inside: number[] = [];
  for (let year = yearOf(base.start) - 1; year <= yearOf(base.end); year += 1) {
    const span = placed(of, year);
    if (span && overlaps(span, base) && span.start >= after) inside.push(year);
  }
  const [first] = inside;
  if (first !== undefined) {
    const known = inside.length > 1 ? neighbours() : null;
    const year = known && nearest(of, inside, known);
    return year === null || year === first
      ? { year: first, from: "base", inside: true }
      : { year, from: "neighbours", inside: true };
  }
  const school = schoolYearOf(base.start);
  const first2 = yearOf(base.start);
  const year = yearBySeptember(of, monthOf(base.start) >= 9 ? school : first2);
  return { year: wraps(of) && year > first2 ? year - 1 : year, from: "base", inside: false };
};

/** Days within a month before a plan prepare it, within a month after it they report on it: neither is a slip of the year. */
const NEAR = 31;
const isBeside = (span: Span, { start, end }: Base): boolean =>
  start !== null &&
  end !== null &&
  (span.start > end ? span.start <= addDays(end, NEAR) : span.end >= addDays(start, -NEAR));

/** The same days a year earlier or later that lie in the plan, where these lie wholly outside it and not beside it. */
export const shiftedInto = (span: Span, base: Base): Span | null => {
  if (overlaps(span, base) || isBeside(span, base)) return null;
  for (const by of [1, -1]) {
    const other = { start: addYears(span.start, by), end: addYears(span.end, by) };
    if (within(other, base)) return other;
  }
  return null;
};
