import type { Around } from "./base-year";
import { addDays, addYears } from "./calendar";
import { type Dated, datedOf, type Impossible } from "./dated";
import type { Element, List } from "./list";
import type { Piece } from "./piece";
import type { Said } from "./said";
import type { Flag, PeriodKind, Span } from "./types";

/** What dates of a text come to; an end that is open, or the plan's own, is told by `open`. */
export type Days = Dated & { start: string | null; end: string | null; open: "since" | "until" | null };

type WithList = Extract<Said, { list: List }>;

export const isImpossible = (of: Dated | Impossible): of is Impossible => of.kind === "unknown";

const isYears = ({ from, to }: Element) => from.is === "years" && (to === null || to.is === "years");

const hasYear = ({ year, school }: Piece) => year !== null || school !== null;

/** «2022–2023 уч. год (сентябрь, май)»: a year that stands apart belongs to all dates, where they have none. */
export const underYears = (said: readonly Said[]): Said[] => {
  const lists = said.flatMap((of) => ("list" in of ? [of] : []));
  const elements = lists.flatMap(({ list }) => list.elements);
  const years = elements.find(isYears)?.from;
  const others = elements.filter((of) => !isYears(of));
  const lacks = others.flatMap(({ from, to }) => (to ? [from, to] : [from])).every((of) => !hasYear(of));
  if (!years || others.length === 0 || !lacks || years.more > 0) return [...said];
  const dressed = (of: Piece): Piece => ({ ...of, year: years.year, school: years.school });
  return said.flatMap((of): Said[] => {
    if (!("list" in of)) return [of];
    const kept = of.list.elements
      .filter((element) => !isYears(element))
      .map(({ from, to }): Element => ({ from: dressed(from), to: to && dressed(to) }));
    return kept.length > 0 ? [{ ...of, list: { ...of.list, elements: kept } }] : [];
  });
};

/** «до мая» may mean the beginning of May. */
const mayBegin = ({ elements }: List): boolean => {
  const of = elements[0]?.from;
  return of !== undefined && of.edge === null && (of.is === "month" || of.is === "years");
};

/** The days of one saying. */
export const daysOf = (of: WithList, around: Around): Days | Impossible => {
  const found = datedOf(of.list.elements, around, of.list.loose);
  if (isImpossible(found)) return found;
  const start = least(found.spans.map((span) => span.start));
  const end = most(found.spans.map((span) => span.end));
  if (of.is === "list" || start === null || end === null) return { ...found, start, end, open: null };
  const known = { ...found, kind: "range" as const, open: of.is };
  const { alternative } = found;
  if (of.is === "since") {
    const given = of.after ? addDays(end, 1) : start;
    const isLate = found.flags.includes("outside-base") && around.base.end !== null && given > around.base.end;
    const first = isLate ? addYears(given, -1) : given;
    const last = around.base.end !== null && around.base.end >= first ? around.base.end : null;
    return { ...known, start: first, end: last, alternative: alternative && { start: alternative.start, end: last } };
  }
  const middle = of.list.elements[0]?.from.edge === "middle";
  if (of.begin || middle) return { ...known, start: null, end: middle ? addDays(start, 4) : start };
  const before = mayBegin(of.list) ? { start: null, end: addDays(start, -1) } : null;
  return { ...known, start: null, end, alternative: alternative ? { start: null, end: alternative.end } : before };
};

const known = (days: readonly (string | null)[]) => days.filter((day): day is string => day !== null).sort();
const least = (days: readonly (string | null)[]): string | null => known(days)[0] ?? null;
const most = (days: readonly (string | null)[]): string | null => known(days).pop() ?? null;

const flagsOf = (...all: readonly Days[]): Flag[] => [...new Set(all.flatMap(({ flags }) => flags))];

/** «сентябрь (до 10.09)»: an open end narrows the stretch that it lies in. */
const narrowed = (whole: Days, open: Days): Days | null => {
  const { start, end } = whole;
  if (start === null || end === null || whole.spans.length !== 1) return null;
  const [first, last] = open.open === "since" ? [open.start ?? start, end] : [start, open.end ?? end];
  const fits = first >= start && last <= end && first <= last;
  const spans = [{ start: first, end: last }];
  return fits ? { ...whole, kind: "range", start: first, end: last, spans, flags: flagsOf(whole, open) } : null;
};

const holds = (outer: Span, inner: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** «I четверть (октябрь)»: the narrower of two that lie in one another; of two that overlap, the first. */
const narrower = (one: Days, other: Days): Days | null => {
  const [a, b] = [one.spans[0], other.spans[0]];
  if (!a || !b || one.spans.length > 1 || other.spans.length > 1) return null;
  if (holds(a, b)) return { ...other, flags: flagsOf(one, other) };
  const overlap = a.start <= b.end && b.start <= a.end;
  return holds(b, a) || overlap ? { ...one, flags: flagsOf(one, other) } : null;
};

const pair = (first: Days, second: Days): Days | null => {
  if (first.open === null && second.open === null) return narrower(first, second);
  if (first.open === null) return narrowed(first, second);
  if (second.open === null) return narrowed(second, first);
  const both = first.open === "since" && second.open === "until" && first.start !== null && second.end !== null;
  return both && second.end !== null && second.end >= (first.start ?? "")
    ? { ...first, end: second.end, open: null, spans: [], flags: flagsOf(first, second) }
    : null;
};

const kindOf = (used: readonly Days[], count: number): PeriodKind => {
  const kinds = new Set(used.map(({ kind }) => kind));
  const [kind] = kinds;
  if (kinds.size > 1 || kind === undefined) return "range";
  return kind === "months" || count === 1 ? kind : "range";
};

/** The dates of several sayings together; several «до» are as many days. */
export const joined = (all: readonly Days[]): Days | null => {
  const [first, second] = all;
  if (!first || !second) return first ?? null;
  const two = all.length === 2 ? pair(first, second) : null;
  if (two) return two;
  const closed = all.filter(({ open }) => open === null);
  const used = closed.length > 0 ? closed : all;
  const isDue = used.every(({ open }) => open === "until");
  const days = isDue
    ? used.map(({ end }) => ({ start: end ?? "", end: end ?? "" }))
    : used.flatMap(({ spans }) => spans);
  const sorted = [...days].sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end));
  const spans = sorted.filter(({ start, end }, i) => start !== sorted[i - 1]?.start || end !== sorted[i - 1]?.end);
  const left: Flag[] = closed.length > 0 && closed.length < all.length ? ["partly-read"] : [];
  return {
    kind: kindOf(used, spans.length),
    spans,
    flags: [...new Set([...flagsOf(...used), ...left])],
    alternative: null,
    start: least(spans.map(({ start }) => start)),
    end: most(spans.map(({ end }) => end)),
    open: null,
  };
};
