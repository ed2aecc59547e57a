import { dates } from "./dates";
import { monthList } from "./month-list";
import { onwards } from "./onwards";
import { phrase } from "./phrases";
import { schoolYear } from "./school-year";
import { tokens } from "./tokens";
import { type Base, type Period, period } from "./types";

const sound = ({ start, end }: Base): Base =>
  start !== null && end !== null && start <= end ? { start, end } : { start: null, end: null };

/**
 * Reads a Russian period as schools write it (S2-33, seed 001_04b03c354d6c2405). A rule must use up the whole text;
 * what no rule reads is "unknown" and has no dates: a date is never made up.
 */
export const readPeriod = ({ text, base }: { text: string; base: Base }): Period => {
  const plan = sound(base);
  const said = phrase(text, plan);
  if (said !== null) return said;
  const open = onwards(text, plan);
  if (open !== null) return open;
  const cut = tokens(text);
  return schoolYear(cut, plan) ?? dates(cut, plan) ?? monthList(cut, plan) ?? period("unknown");
};
