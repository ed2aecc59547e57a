import { type Dated, firstDay, lastDay, yearInBase } from "./base-year";
import { attempt, type Cursor, cursor, finished, take, takeWord } from "./cursor";
import { year } from "./endpoint";
import type { Token } from "./tokens";
import { type Base, type Flag, type Period, period } from "./types";

type Named = { month: number; year: number | null };

const named = (from: Cursor): Named | null => {
  const month = take(from, "month");
  return month === null ? null : { month: month.value, year: attempt(from, year) };
};

/** «февраль, май и октябрь 2022 г.»: two months at least; nothing may be left over. */
const listed = (tokens: readonly Token[]): Named[] | null => {
  const at = cursor(tokens);
  const out: Named[] = [];
  for (;;) {
    const next = named(at);
    if (next === null) return null;
    out.push(next);
    if (take(at, "other", ({ text }) => text === ",") ?? takeWord(at, "и")) continue;
    return out.length > 1 && finished(at) ? out : null;
  }
};

/** A year covers the months before it that have none of their own (S3-44); after the last year no month may follow. */
const withYears = (months: readonly Named[]): Named[] | null => {
  const stated = months.map((of, i) => ({
    ...of,
    year: months.slice(i).find((later) => later.year !== null)?.year ?? null,
  }));
  return stated.some((of) => of.year !== null) && stated[stated.length - 1]?.year === null ? null : stated;
};

/** Separate months, in the order of the calendar; where no year is written, they are looked up in the plan. */
export const monthList = (tokens: readonly Token[], base: Base): Period | null => {
  const found = listed(tokens);
  const months = found && withYears(found);
  if (!months) return null;
  const dated: Dated[] = [];
  const flags = new Set<Flag>();
  for (const { month, year: stated } of months) {
    const before = dated[dated.length - 1];
    const looked =
      stated === null ? yearInBase({ day: null, month, year: null }, base, before && lastDay(before)) : null;
    const known = stated ?? looked?.year;
    if (known === undefined) return null;
    if (looked) flags.add("year-from-base");
    if (looked && !looked.inside) flags.add("outside-base");
    const next: Dated = { day: null, month, year: known };
    if (before && firstDay(next) <= lastDay(before)) return null;
    dated.push(next);
  }
  const parts = dated.map((of) => ({ start: firstDay(of), end: lastDay(of) }));
  return period("months", {
    start: parts[0]?.start ?? null,
    end: parts[parts.length - 1]?.end ?? null,
    parts,
    flags: [...flags],
  });
};
