import { readPeriod } from "../period/read";
import type { Base } from "../period/types";
import { isBlank } from "./clean";
import { meaningOf } from "./heads";
import type { FoundColumn, Meaning } from "./types";

const PERSON =
  /директор|завуч|замест|\bзам\b|зам\.|куратор|координатор|администрац|педагог|учител|психолог|наставник|руководител|команд|отдел|методист|классн|школ|участник|оператор|[А-ЯЁ]\.\s?[А-ЯЁ]\./i;
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,4})[.)]?$/;
const SAMPLE = 200;

type Seen = { col: number; filled: number; period: number; number: number; person: number; length: number };

const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length;

const seenIn = (rows: readonly (readonly string[])[], col: number, base: Base): Seen => {
  const cells = rows
    .map((row) => row[col] ?? "")
    .filter((cell) => !isBlank(cell))
    .slice(0, SAMPLE);
  return {
    col,
    filled: cells.length,
    period: share(cells, (cell) => cell.length <= 90 && readPeriod({ text: cell, base }).kind !== "unknown"),
    number: share(cells, (cell) => NUMBER.test(cell)),
    person: share(cells, (cell) => cell.length <= 150 && PERSON.test(cell)),
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
  };
};

/** A word or two beside each event say how it is held; more or longer texts say what it consists of. */
const isForm = (event: Seen | undefined, beside: Seen | undefined): boolean =>
  event !== undefined && beside !== undefined && beside.length < 25 && beside.filled <= event.filled;

/** What columns without a head hold, by what stands in them; `taken` are meanings that heads have already named. */
export const guessed = (
  rows: readonly (readonly string[])[],
  cols: readonly number[],
  taken: ReadonlySet<Meaning>,
  base: Base,
): Map<number, Meaning> => {
  const out = new Map<number, Meaning>();
  const used = new Set(taken);
  const give = (of: Seen | undefined, meaning: Meaning) => {
    if (!of || used.has(meaning)) return;
    out.set(of.col, meaning);
    used.add(meaning);
  };
  const seen = cols.map((col) => seenIn(rows, col, base)).filter(({ filled }) => filled > 0);
  const left = () => seen.filter(({ col }) => !out.has(col));
  const most = (of: readonly Seen[], by: "period" | "person", least: number) =>
    [...of].filter((one) => one[by] >= least).sort((a, b) => b[by] - a[by])[0];
  const period = most(seen, "period", 0.5);
  give(period, "period");
  const numbers = left().filter(({ number }) => number >= 0.7);
  const [first] = numbers;
  const dense = Math.max(1, ...seen.map(({ filled }) => filled));
  const after = (of: Seen) => left().find(({ col }) => col > of.col);
  // a number that only the first row of a stage has, and its name beside it
  const isOfStage = (of: Seen) => {
    const name = after(of);
    return name !== undefined && of.filled <= dense / 2 && name.filled <= of.filled + 1;
  };
  if (first && isOfStage(first)) {
    give(first, "stage_no");
    give(after(first), "stage");
  } else give(first, "no");
  for (const of of numbers.slice(1)) give(of, "no");
  const rest = left().filter(({ number }) => number < 0.7);
  const beside = period ? rest.filter(({ col }) => col > period.col) : rest.slice(1);
  give(most(beside.length > 0 ? beside : rest.slice(1), "person", 0.4), "responsible");
  const texts = left().filter(({ number }) => number < 0.7);
  const before = texts.filter(({ col }) => !period || col < period.col);
  const names: Meaning[] =
    before.length >= 3 && !used.has("stage")
      ? ["stage", "event", "content"]
      : before.length === 2 && isForm(before[0], before[1])
        ? ["event", "form"]
        : ["event", "content"];
  for (const [i, name] of names.entries()) give(before[i], name);
  if (before.length === 0) give(texts[0], "event");
  const ends = left().filter(({ number, col }) => number < 0.7 && col > (period?.col ?? -1));
  give(ends[ends.length - 1], "result");
  give(ends[0], "form");
  return out;
};

/** Heads that may name the same thing twice: «Шаги» and «Мероприятия» are an event and what it consists of. */
const settled = (columns: readonly FoundColumn[]): FoundColumn[] => {
  const has = (meaning: Meaning) => columns.filter((of) => of.meaning === meaning);
  const change = (of: FoundColumn | undefined, meaning: Meaning) =>
    columns.map((one) => (one === of ? { ...one, meaning } : one));
  const events = has("event");
  if (events.length === 0 && has("stage").length > 0 && has("content").length === 0)
    return change(has("stage")[0], "event");
  if (events.length === 0 && has("content").length > 0) return change(has("content")[0], "event");
  if (events.length === 0 && has("direction").length > 0) return change(has("direction")[0], "event");
  if (events.length > 1 && has("content").length === 0) return change(events[1], "content");
  if (has("period").length === 0 && has("done_on").length > 0 && has("from").length === 0)
    return change(has("done_on")[0], "period");
  const days = has("period").filter(({ head }) => /^дата выполнения/i.test(head));
  if (has("period").length > 1 && days[0]) return change(days[0], "done_on");
  const topics =
    has("stage").length > 0 &&
    events[0] &&
    has("stage_no").length === 0 &&
    has("no").find(({ col }) => col < (has("stage")[0]?.col ?? 0));
  return topics && has("no").length > 1 ? change(topics, "stage_no") : [...columns];
};

/** A plan is nothing without what is done: where no head names it, it is the column with the longest texts of those left. */
const withEvents = (columns: FoundColumn[], rows: readonly (readonly string[])[], base: Base): FoundColumn[] => {
  const [longest] = columns
    .filter(({ meaning }) => meaning === null)
    .map(({ col }) => seenIn(rows, col - 1, base))
    .filter(({ filled, number, period }) => filled > 0 && number < 0.5 && period < 0.5)
    .sort((one, other) => other.length - one.length);
  return columns.map((of) => (of.col - 1 === longest?.col ? { ...of, meaning: "event" } : of));
};

/** The columns by their heads; those whose head says nothing are guessed by their contents. */
export const columnsOf = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  base: Base,
): FoundColumn[] => {
  const named = settled(
    heads.map((head, i) => {
      const meaning = meaningOf(head);
      return { col: i + 1, head, meaning, sure: meaning !== null };
    }),
  );
  const taken = new Set(named.flatMap(({ meaning }) => (meaning ? [meaning] : [])));
  const open = named.filter(({ meaning }) => meaning === null).map(({ col }) => col - 1);
  const bare = open.filter((col) => isBlank(heads[col] ?? ""));
  const guesses = guessed(rows, taken.size === 0 ? open : bare, taken, base);
  const columns = named.map((of) => (of.meaning === null ? { ...of, meaning: guesses.get(of.col - 1) ?? null } : of));
  return columns.some(({ meaning }) => meaning === "event" || meaning === "content")
    ? columns
    : withEvents(columns, rows, base);
};
