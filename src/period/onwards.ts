import { dates } from "./dates";
import { squeeze } from "./phrases";
import { tokens } from "./tokens";
import { type Base, type Period, period } from "./types";

/** What stands before «, далее – по мере …»; null where the text does not go on like that. */
const beginning = (text: string): string | null =>
  /^(.+?)[,;]?\s+далее\s*[-–—]?\s*по\s+мере\s.+$/is.exec(text)?.[1] ?? null;

/**
 * «Декабрь 2021, далее – по мере поступления новой информации»: from the first day of what is dated to the end of the
 * plan; «по мере проведения работы»: as long as the plan. How often is not said (S4-24).
 */
export const onwards = (text: string, base: Base): Period | null => {
  if (squeeze(text) === squeeze("по мере проведения работы")) return period("recurring", { ...base });
  const dated = beginning(text);
  const first = dated === null ? null : dates(tokens(dated), base);
  if (first === null || first.start === null) return null;
  const end = base.end !== null && base.end >= first.start ? base.end : null;
  return period("recurring", { start: first.start, end, flags: first.flags });
};
