import { type Dated, firstDay, lastDay, yearInBase } from "./base-year";
import { exists } from "./calendar";
import { cursor, finished, take, takeWord } from "./cursor";
import { type Endpoint, endpoint } from "./endpoint";
import type { Token } from "./tokens";
import { type Base, type Flag, type Period, period } from "./types";

type Ends = { from: Endpoint; to: Endpoint | null };

/** «X», «X – Y», «с X по Y»; nothing may be left over. */
const ends = (tokens: readonly Token[]): Ends | null => {
  const at = cursor(tokens);
  const since = takeWord(at, "с", "со") !== null;
  const from = endpoint(at);
  if (from === null) return null;
  if (!since && finished(at)) return { from, to: null };
  if ((since ? null : take(at, "dash")) === null && takeWord(at, "по") === null) return null;
  const to = endpoint(at);
  return to !== null && finished(at) ? { from, to } : null;
};

const withYear = (end: Endpoint, year: number): Dated | null => {
  if (end.month === null) return null;
  return exists(year, end.month, end.day ?? 1) ? { day: end.day, month: end.month, year } : null;
};

const kindOf = ({ from, to }: Ends) => {
  if (to === null) return from.day === null ? "months" : "exact";
  return from.day === null && to.day === null ? "months" : "range";
};

const stated = (from: Endpoint, to: Endpoint, year: number) => ({
  first: withYear(from, from.year ?? year),
  last: withYear(to, to.year ?? year),
  flags: [] as Flag[],
});

const fromBase = (from: Endpoint, to: Endpoint, base: Base) => {
  if (from.month === null || to.month === null) return null;
  const begins = yearInBase({ ...from, month: from.month }, base);
  if (begins === null) return null;
  const first = withYear(from, begins.year);
  const ends = yearInBase({ ...to, month: to.month }, base, first === null ? "" : firstDay(first));
  if (ends === null) return null;
  const flags: Flag[] = begins.inside && ends.inside ? ["year-from-base"] : ["year-from-base", "outside-base"];
  return { first, last: withYear(to, ends.year), flags };
};

/** Days and months, single or from – to. A year that stands at one end belongs to both. */
export const dates = (tokens: readonly Token[], base: Base): Period | null => {
  const found = ends(tokens);
  if (found === null) return null;
  const to = found.to ?? found.from;
  const from = found.from.month === null && to.day !== null ? { ...found.from, month: to.month } : found.from;
  const year = to.year ?? from.year;
  const read = year === null ? fromBase(from, to, base) : stated(from, to, year);
  if (read === null || read.first === null || read.last === null) return null;
  const [start, end] = [firstDay(read.first), lastDay(read.last)];
  return start <= end ? period(kindOf(found), { start, end, flags: read.flags }) : null;
};
