import { iso } from "./calendar";
import { cursor, finished, take, takeWord } from "./cursor";
import { year } from "./endpoint";
import type { Token } from "./tokens";
import { type Base, type Period, period } from "./types";

const first = { month: 9, day: 1 };
const last = { month: 8, day: 31 };

/** «2022–2023 учебный год»: 1 September to 31 August, or the plan where all of it lies inside that year (S2-33). */
export const schoolYear = (tokens: readonly Token[], base: Base): Period | null => {
  const at = cursor(tokens);
  if (takeWord(at, "в") !== null && takeWord(at, "течение") === null) return null;
  const from = year(at);
  if (from === null || (take(at, "dash") ?? take(at, "slash")) === null) return null;
  const to = year(at);
  if (to !== from + 1 || takeWord(at, "учебный", "учебного", "уч") === null) return null;
  take(at, "dot");
  if (take(at, "year-word") === null || !finished(at)) return null;
  const start = iso(from, first.month, first.day);
  const end = iso(to, last.month, last.day);
  const inside = base.start !== null && base.end !== null && base.start >= start && base.end <= end;
  if (!inside || (base.start === start && base.end === end)) return period("all-year", { start, end });
  return period("all-year", { start: base.start, end: base.end, flags: ["clipped"] });
};
