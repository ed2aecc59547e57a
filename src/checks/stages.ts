import { readPeriod } from "../period/read";
import { itemsOf } from "../snapshot/items";
import type { Row, Snapshot } from "../snapshot/snapshot";

type Roadmap = Row<"roadmap">;
/** Days as "YYYY-MM-DD"; null where nothing says. */
export type Days = { start: string | null; end: string | null };

/** A stage or a part of one: its row, its title, the term that its own row says, and its items. */
export type Stage = Days & { row: Roadmap; title: string; items: Roadmap[] };

const dated = new Set<string>(["exact", "range", "months"]);
const inMonths = /\d{4}|янв|фев|март|апрел|ма[йя]|июн|июл|авг|сент|окт|нояб|дек/i;

/** What may be a term at the end of a title: in brackets, or after a dash or a colon. */
const endings = (title: string): string[] => [
  ...(/\(([^()]+)\)\s*[:.]?\s*$/.exec(title)?.slice(1) ?? []),
  ...[...title.matchAll(/\s[–—-]\s|:\s/g)].map((found) => title.slice(found.index + found[0].length)),
];

/** The days that a text names by themselves, nothing passed over and nothing taken for granted but the year. */
const daysOf = (text: string, { passport: { start, end } }: Snapshot): Days | null => {
  const { kind, start: first, end: last, flags } = readPeriod({ text, base: { start, end } });
  const sure = flags.every((flag) => flag === "year-from-base" || flag === "year-suspect");
  return dated.has(kind) && sure && first !== null && last !== null ? { start: first, end: last } : null;
};

const none: Days = { start: null, end: null };

/** Title and term of a stage; its own «Сроки» come before what its name says. */
const statedBy = (row: Roadmap, snapshot: Snapshot): Days & { title: string } => {
  const event = row.event ?? "";
  for (const text of endings(event).filter((ending) => inMonths.test(ending))) {
    const days = daysOf(text, snapshot);
    if (days === null) continue;
    const title = event.slice(0, event.lastIndexOf(text)).replace(/[\s(–—:-]+$/, "");
    return { title, ...(ownTerm(row, snapshot) ?? days) };
  }
  return { title: event, ...(ownTerm(row, snapshot) ?? none) };
};

const ownTerm = (row: Roadmap, snapshot: Snapshot): Days | null => {
  if (row.start !== null || row.end !== null) return { start: row.start, end: row.end };
  return row.period === null ? null : (daysOf(row.period, snapshot) ?? none);
};

const partOf = ({ part }: Roadmap) => (part === null || part === 0 ? null : part);

const place = (stage: number | null, part: number | null) => `${stage}.${part ?? ""}`;

/** Stages and their parts in the order of their rows; the term stands in the row or behind the title. */
export const stagesOf = (snapshot: Snapshot): Stage[] => {
  const items = new Map<string, Roadmap[]>();
  for (const item of itemsOf(snapshot)) {
    const at = place(item.stage, partOf(item));
    const there = items.get(at);
    if (there) there.push(item);
    else items.set(at, [item]);
  }
  return snapshot.roadmap
    .filter(({ row, stage }) => row === "stage" && stage !== null)
    .map((row) => ({
      row,
      ...statedBy(row, snapshot),
      items: items.get(place(row.stage, partOf(row))) ?? [],
    }));
};

/** Stages without the parts of stages. */
export const wholeStages = (snapshot: Snapshot): Stage[] =>
  stagesOf(snapshot).filter(({ row }) => partOf(row) === null);

/** The stage of an item: the part that it stands in, else the stage; its term is the part's, else the whole stage's. */
export const stageFinder = (snapshot: Snapshot): ((item: Roadmap) => Stage | null) => {
  const stages = new Map<string, Stage>();
  for (const stage of stagesOf(snapshot)) {
    const at = place(stage.row.stage, partOf(stage.row));
    if (!stages.has(at)) stages.set(at, stage);
  }
  const find = (stage: number | null, part: number | null) => stages.get(place(stage, part)) ?? null;
  return (item) => {
    const whole = find(item.stage, null);
    const part = partOf(item) === null ? null : find(item.stage, partOf(item));
    if (part === null) return whole;
    return part.start === null && part.end === null && whole ? { ...part, start: whole.start, end: whole.end } : part;
  };
};

/** The item is planned for days of its own: not «В течение года», not from an event, and not called off or put off. */
export const isDated = (item: Roadmap): boolean =>
  item.kind !== null &&
  dated.has(item.kind) &&
  item.end !== null &&
  item.status !== "dropped" &&
  item.status !== "moved";

/** First day of an item whose term may say its end only. */
export const startOf = ({ start, end }: Roadmap): string => start ?? end ?? "";

/** Last day of the first of an item's separate dates: «Февраль, май 2022 г.» is begun by the end of February. */
export const firstEnd = (item: Roadmap, { passport: { start, end } }: Snapshot): string => {
  const first = item.period === null ? undefined : readPeriod({ text: item.period, base: { start, end } }).parts[0];
  return first && first.start === item.start ? first.end : (item.end ?? "");
};

/** The days lie within the term; an end that is not known limits nothing. */
export const within = (days: Days, term: Days): boolean =>
  [days.start, days.end].every(
    (day) => day === null || ((term.start === null || day >= term.start) && (term.end === null || day <= term.end)),
  );

/** The days and the term share a day. */
export const meets = (days: Days, term: Days): boolean =>
  (days.start === null || term.end === null || days.start <= term.end) &&
  (days.end === null || term.start === null || days.end >= term.start);
