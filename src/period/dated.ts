import { type Around, lookedUp, overlaps, shiftedInto, within } from "./base-year";
import type { Element } from "./list";
import { type Piece, placed, wraps, yearInSchool } from "./piece";
import type { Base, Flag, PeriodKind, Span } from "./types";

/** Days that were found; `spans` in the order of the calendar. */
export type Dated = {
  kind: PeriodKind;
  spans: Span[];
  flags: Flag[];
  alternative: Base | null;
};

/** Days that cannot be: «31 февраля», «октябрь – март 2022»; perhaps with what was meant. */
export type Impossible = { kind: "unknown"; alternative: Base | null };

type End = { of: Piece; year: number | null; span: Span | null };

const hull = (spans: readonly Span[]): Span => ({
  start: spans.reduce((least, { start }) => (start < least ? start : least), spans[0]?.start ?? ""),
  end: spans.reduce((most, { end }) => (end > most ? end : most), ""),
});

/** The readings of a stretch with a written year; the first is what it says, if that touches the plan or none does. */
const readings = (of: Piece, base: Base): { of: Piece; span: Span | null }[] => {
  const at = (piece: Piece, year: number) => ({ of: piece, span: placed(piece, year) });
  if (of.school !== null) return [at(of, yearInSchool(of, of.school))];
  if (of.year === null) return [];
  const { year, rival } = of;
  const all = [at(of, year), ...(wraps(of) && of.is !== "years" ? [at(of, year - 1)] : [])];
  if (rival) all.push(rival.school !== null ? at(rival, rival.school) : at({ ...rival, year }, year));
  const better = (span: Span | null) =>
    span !== null && (of.is === "years" ? encloses(span, base) : overlaps(span, base));
  const good = all.flatMap(({ span }, i) => (better(span) ? [i] : []));
  const preferred = (of.is === "years" ? good[good.length - 1] : good[0]) ?? 0;
  const [first] = preferred > 0 ? all.splice(preferred, 1) : [];
  return first ? [first, ...all] : all;
};

const encloses = (span: Span, { start, end }: Base) =>
  start !== null && end !== null && span.start <= start && span.end >= end;

const stated = (of: Piece) => of.year !== null || of.school !== null;

/** Years for the ends that have none, from those that have one: a later year covers what stands before it. */
const spread = (ends: End[]): boolean => {
  let strange = false;
  const years = new Set(ends.flatMap(({ year }) => year ?? []));
  const settle = (end: End, year: number) => {
    end.year = year;
    end.span = placed(end.of, year);
    strange ||= !years.has(year);
  };
  for (let i = ends.length - 2; i >= 0; i -= 1) {
    const [end, next] = [ends[i] as End, ends[i + 1] as End];
    if (end.year !== null || next.year === null) continue;
    if (next.of.school !== null) {
      end.of = { ...end.of, school: next.of.school };
      end.year = yearInSchool(end.of, next.of.school);
      end.span = placed(end.of, end.year);
      years.add(end.year);
      continue;
    }
    const same = placed(end.of, next.year);
    settle(end, same && next.span && same.start > next.span.start ? next.year - 1 : next.year);
  }
  for (let i = 1; i < ends.length; i += 1) {
    const [end, before] = [ends[i] as End, ends[i - 1] as End];
    if (end.year !== null || before.year === null) continue;
    const same = placed(end.of, before.year);
    settle(end, same && before.span && same.start < before.span.start ? before.year + 1 : before.year);
  }
  return strange;
};

const looked = (ends: End[], around: Around, flags: Set<Flag>): boolean => {
  let after = "";
  for (const end of ends) {
    const found = lookedUp(end.of, around, after) ?? null;
    if (found === null) return false;
    end.year = found.year;
    end.span = placed(end.of, found.year);
    flags.add(found.from === "base" ? "year-from-base" : "year-from-neighbours");
    if (!found.inside) flags.add("outside-base");
    if (end.span) after = end.span.start;
  }
  return true;
};

const kindOf = (elements: readonly Element[]): PeriodKind => {
  const pieces = elements.flatMap(({ from, to }) => (to ? [from, to] : [from]));
  if (pieces.every(({ is }) => is === "years")) return "all-year";
  if (pieces.every(({ is, edge }) => is === "month" && edge === null)) return "months";
  return pieces.length === 1 && pieces[0]?.is === "day" ? "exact" : "range";
};

const spansOf = (elements: readonly Element[], ends: readonly End[]): (Span | null)[] => {
  let at = 0;
  return elements.map(({ to }) => {
    const from = ends[at]?.span ?? null;
    const last = to ? (ends[at + 1]?.span ?? null) : from;
    at += to ? 2 : 1;
    return from && last && from.start <= last.end ? { start: from.start, end: last.end } : null;
  });
};

const whole = (spans: readonly (Span | null)[]): Span[] | null =>
  spans.every((span): span is Span => span !== null) ? [...spans] : null;

/** A range whose ends were looked up apart and stand backwards: its beginning is of the year before, or its end of the next. */
const turned = (ends: readonly End[], base: Base): Span | null => {
  const [from, to] = ends;
  if (ends.length !== 2 || !from || !to || from.year === null || to.year === null) return null;
  const tries = [
    { start: placed(from.of, from.year - 1), end: to.span },
    { start: from.span, end: placed(to.of, to.year + 1) },
  ].flatMap(({ start, end }) => (start && end && start.start <= end.end ? [{ start: start.start, end: end.end }] : []));
  return tries.find((span) => overlaps(span, base)) ?? tries[0] ?? null;
};

const sorted = (spans: readonly Span[]): Span[] => {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end)))
    if (out[out.length - 1]?.start !== span.start || out[out.length - 1]?.end !== span.end) out.push(span);
  return out;
};

const endsOf = (elements: readonly Element[], base: Base): { ends: End[]; others: (Span | null)[] } => {
  const others: (Span | null)[] = [];
  const ends = elements
    .flatMap(({ from, to }) => (to ? [from, to] : [from]))
    .map((of): End => {
      const [first, second] = readings(of, base);
      if (second) others.push(second.span);
      const span = first?.span ?? null;
      return {
        of: first?.of ?? of,
        year: first ? (span ? Number(span.start.slice(0, 4)) : (of.year ?? 0)) : null,
        span,
      };
    });
  return { ends, others };
};

/** Lists without a year in an order of their own («май, сентябрь»): each is looked up alone. */
const alone = (ends: End[], around: Around, flags: Set<Flag>) => {
  flags.clear();
  for (const end of ends) looked([end], around, flags);
};

/** Gives the dates their years. */
export const datedOf = (elements: readonly Element[], around: Around, loose: boolean): Dated | Impossible => {
  const { base } = around;
  const { ends, others } = endsOf(elements, base);
  const flags = new Set<Flag>();
  const nothing = (alternative: Base | null = null): Impossible => ({ kind: "unknown", alternative });
  const hasYear = ends.some(({ of }) => stated(of));
  const isList = elements.every(({ to }) => to === null);
  let strange = false;
  if (hasYear) strange = spread(ends);
  else {
    if (!looked(ends, around, flags)) return nothing();
    if (flags.has("outside-base") && isList && ends.length > 1) alone(ends, around, flags);
  }
  if (flags.has("year-from-neighbours")) flags.delete("year-from-base");
  let spans = whole(spansOf(elements, ends));
  if (spans === null && ends.some(({ span }) => span === null)) return nothing();
  if (spans === null && !hasYear) {
    const span = turned(ends, base);
    spans = span && [span];
  }
  if (spans === null) return nothing(slip(ends, base));
  if (strange && within(hull(spans), base)) flags.add("year-from-base");
  else if (strange) {
    const covering = isList ? covered(ends) : null;
    if (covering === null) return nothing(ahead(ends, base) ?? hull(spans));
    spans = covering;
    flags.add("unusual");
  }
  const inOrder = sorted(spans);
  if (inOrder.length < spans.length || inOrder.some(({ start }, i) => start !== spans?.[i]?.start))
    flags.add("unusual");
  if (loose) flags.add("unusual");
  for (const { of } of ends) {
    if (of.assumed) flags.add("quarters-assumed");
    if (of.swapped) flags.add("month-first");
  }
  const all = hull(inOrder);
  const shifted = hasYear && elements[0]?.from.is !== "years" ? shiftedInto(all, base) : null;
  if (shifted) flags.add("year-suspect");
  const other = ends.length === 1 ? (others[0] ?? null) : null;
  return { kind: kindOf(elements), spans: inOrder, flags: [...flags], alternative: shifted ?? other };
};

/** All of a list in its one written year, where the order is not that of the calendar («Май, февраль 2022 г.»). */
const covered = (ends: readonly End[]): Span[] | null => {
  const years = new Set(ends.flatMap(({ of }) => of.year ?? []));
  const [year] = years;
  return years.size === 1 && year !== undefined ? whole(ends.map(({ of }) => placed(of, year))) : null;
};

/** «октябрь – март 2022» in a plan of 2022–2023: October 2022 to March 2023. */
const ahead = (ends: readonly End[], base: Base): Span | null => {
  const [from, to] = ends;
  if (ends.length !== 2 || !from || !to || to.year === null) return null;
  const [start, end] = [placed(from.of, to.year), placed(to.of, to.year + 1)];
  const span = start && end && { start: start.start, end: end.end };
  return span && within(span, base) ? span : null;
};

/** «28.12.2022–10.01.2022»: the end is of the next year. */
const slip = (ends: readonly End[], base: Base): Span | null => {
  const [from, to] = ends;
  if (ends.length !== 2 || !from?.span || !to || to.year === null) return null;
  if (from.of.from.month === to.of.from.month) return null;
  const end = placed(to.of, to.year + 1);
  const span = end && { start: from.span.start, end: end.end };
  return span && span.start <= span.end && (base.start === null || within(span, base)) ? span : null;
};
