import { daysIn, iso, yearOf } from "./calendar";
import type { Endpoint } from "./endpoint";
import type { Base } from "./types";

/** An end with its month and year known. */
export type Dated = { day: number | null; month: number; year: number };

export const firstDay = ({ year, month, day }: Dated) => iso(year, month, day ?? 1);
export const lastDay = ({ year, month, day }: Dated) => iso(year, month, day ?? daysIn(year, month));

const yearBySeptember = (month: number, firstYear: number) => (month >= 9 ? firstYear : firstYear + 1);

/**
 * The year of a month that is written without one: the first in which it lies in the plan (and not before `after`),
 * else the school year's: September–December of the plan's first year, January–August of the next.
 */
export const yearInBase = (
  { day, month }: Endpoint & { month: number },
  base: Base,
  after = "",
): { year: number; inside: boolean } | null => {
  if (base.start === null || base.end === null) return null;
  for (let year = yearOf(base.start); year <= yearOf(base.end); year += 1) {
    const dated = { day, month, year };
    if (lastDay(dated) >= base.start && firstDay(dated) <= base.end && lastDay(dated) >= after)
      return { year, inside: true };
  }
  return { year: yearBySeptember(month, yearOf(base.start)), inside: false };
};
