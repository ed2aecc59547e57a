import type { Around } from "./base-year";
import { exists, iso, monthOf, yearOf } from "./calendar";
import { type Days, daysOf, isImpossible, joined, underYears } from "./joined";
import type { Said } from "./said";
import { type Base, type Flag, type Period, period, type Span } from "./types";

type Often = Extract<Said, { is: "often" }>;

/** A school year is cut to a plan that lies inside it. */
const clipped = ({ start, end, flags }: Days, base: Base): Partial<Period> => {
  if (base.start === null || base.end === null || start === null || end === null) return { start, end };
  if (start.slice(4) !== "-09-01" || end !== `${yearOf(start) + 1}-08-31`) return { start, end };
  const inside = base.start >= start && base.end <= end && (base.start !== start || base.end !== end);
  return inside ? { start: base.start, end: base.end, flags: [...flags, "clipped"] } : { start, end };
};

const partsOf = ({ spans, open }: Days): Span[] => (spans.length > 1 && open === null ? spans : []);

/** How often: what is measured («ежемесячно») counts before «15 числа», and that before «постоянно». */
const oftenOf = (said: readonly Said[], isDated: boolean): Often | null => {
  const all = said.flatMap((of) => (of.is === "often" && !(isDated && of.weak) ? [of] : []));
  return (
    all.find(({ freq, date }) => freq !== null && date === null) ??
    all.find(({ date }) => date !== null) ??
    all[0] ??
    null
  );
};

/** «сентябрь, до 15 числа»: a day of that month. */
const dayOfMonth = (days: Days, { date }: Often): Days | null => {
  const { start, end } = days;
  const oneMonth = days.kind === "months" && days.spans.length === 1 && start?.slice(0, 7) === end?.slice(0, 7);
  if (date === null || start === null || !oneMonth) return null;
  const [year, month] = [yearOf(start), monthOf(start)];
  if (!exists(year, month, date.day)) return null;
  const day = iso(year, month, date.day);
  const span = { start: date.until ? start : day, end: day };
  return { ...days, ...span, kind: date.until ? "range" : "exact", spans: [span] };
};

const recurring = (days: Days | null, often: Often | null, goesOn: boolean, base: Base): Period => {
  const freq = often?.freq ?? null;
  const flags: Flag[] = [...(days?.flags ?? []), ...(often?.several ? ["several-times" as const] : [])];
  if (days === null) return period("recurring", { ...base, freq, flags });
  const bounds = days.kind === "all-year" ? clipped(days, base) : { start: days.start, end: days.end };
  const start = bounds.start ?? (base.start !== null && bounds.end && base.start <= bounds.end ? base.start : null);
  const last = base.end !== null && start !== null && base.end >= start ? base.end : null;
  return period("recurring", {
    start,
    end: goesOn ? last : (bounds.end ?? null),
    freq,
    parts: goesOn ? [] : partsOf(days),
    flags: bounds.flags ?? flags,
  });
};

const undated = { whole: "all-year", agreement: "by-agreement", need: "as-needed", relative: "relative" } as const;

const isUndated = (of: Said): of is Said & { is: keyof typeof undated } => of.is in undated;

/** Without any date: what is said first of all counts. */
const withoutDays = (said: readonly Said[], base: Base): Period => {
  if (said[0]?.is === "holidays") return period("recurring", { ...base });
  const of = said.find(isUndated);
  if (!of) return period("unknown");
  return period(undated[of.is], of.is === "whole" ? { ...base } : {});
};

/** «сентябрь, в течение года»: from its first day as long as the plan. */
const andAllYear = (said: readonly Said[], days: Days, base: Base): Period | null => {
  const at = said.findIndex((of) => of.is === "whole" && of.lasting);
  const isPlain =
    said.length === 2 && at === 1 && days.open === null && days.spans.length === 1 && days.kind === "months";
  const { start, flags } = days;
  const fits = isPlain && start !== null && base.end !== null && days.end !== null && days.end <= base.end;
  return fits ? period("all-year", { start, end: base.end, flags }) : null;
};

const ofDays = (days: Days, said: readonly Said[], base: Base): Period => {
  const agreed: Flag[] = said.some(({ is }) => is === "agreement") ? ["to-be-agreed"] : [];
  const flags = [...days.flags, ...agreed];
  const { kind, start, end, alternative } = days;
  if (kind === "all-year") return period(kind, { flags, alternative, ...clipped(days, base) });
  return andAllYear(said, days, base) ?? period(kind, { start, end, parts: partsOf(days), flags, alternative });
};

/** One period out of all that a text says. */
export const together = (all: readonly Said[], around: Around): Period => {
  const { base } = around;
  const said = underYears(all);
  const found = said.flatMap((of) => ("list" in of ? [daysOf(of, around)] : []));
  const impossible = found.find(isImpossible);
  if (impossible) {
    const { alternative } = impossible;
    return period("unknown", { alternative, flags: alternative ? ["year-suspect"] : [] });
  }
  const days = joined(found.filter((of): of is Days => !isImpossible(of)));
  const often = oftenOf(said, days !== null);
  const goesOn = said.some(({ is }) => is === "onwards");
  const day = days && often?.date ? dayOfMonth(days, often) : null;
  if (day && said.filter(({ is }) => is === "often").length === 1) return ofDays(day, said, base);
  const counts = days === null || days.kind === "all-year" ? said[0]?.is === "often" : days.kind !== "exact";
  if (often && (often.freq !== null || goesOn || counts)) return recurring(days, often, goesOn, base);
  if (days === null) return withoutDays(said, base);
  if (goesOn && days.start !== null) return recurring(days, null, true, base);
  return ofDays(days, said, base);
};
