import type { Item, Roadmap, RoadmapItem } from "../../src/api/answers";
import { isOpen } from "./marks";

/** Which items by their days, or by what became of them since approval. */
export type When = "all" | "late" | "month" | "soon" | "changed";

/** What narrows the list; "" takes all. `stage` is «2» or «2.1». */
export type Picked = {
  when: When;
  mine: boolean;
  me: string;
  stage: string;
  contour: string;
  form: string;
  text: string;
};

export const everything: Picked = { when: "all", mine: false, me: "", stage: "", contour: "", form: "", text: "" };

const SOON = 30;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

/** First and last day of the month of this day; "9999" sorts behind every day. */
const monthOf = (day: string | null) => (day ? [`${day.slice(0, 7)}-01`, `${day.slice(0, 7)}-31`] : ["9999", ""]);

const days: Record<When, (item: RoadmapItem, asOf: string | null) => boolean> = {
  all: () => true,
  late: ({ status, days = 0 }) => isOpen(status) && days < 0,
  soon: ({ status, days = -1 }) => isOpen(status) && days >= 0 && days <= SOON,
  month: ({ status, start, end }, asOf) => {
    const [first, last] = monthOf(asOf) as [string, string];
    return status !== "отменено" && end !== undefined && end >= first && (start ?? end) <= last;
  },
  changed: ({ since }) => since !== undefined,
};

type Named = (text: string) => string;
const has = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

const said = ({ no, event, content, responsible, outcome }: RoadmapItem, named: Named) =>
  plain(named([no, event, content, responsible, outcome].join(" ")));

const fits = (item: RoadmapItem, { mine, me, stage, contour, form, text }: Picked, named: Named): boolean =>
  (!mine || me === "" || (item.who ?? []).some((name) => plain(name) === plain(me))) &&
  (stage === "" || stage === String(item.stage) || stage === `${item.stage}.${item.part}`) &&
  (contour === "" || plain(contour) === plain(item.contour ?? "")) &&
  (form === "" || plain(form) === plain(item.form ?? "")) &&
  (text.trim() === "" || has(said(item, named), plain(text).split(" ")));

/**
 * The items of the list, nearest days first where days were asked for, and how many each choice of days would show. `named`
 * puts people's names beside their codes, so that they are found by name.
 */
export const pick = ({ items, asOf }: Roadmap, picked: Picked, named: Named = (text) => text) => {
  const fitting = items.filter((item) => fits(item, picked, named));
  const of = (when: When) => fitting.filter((item) => days[when](item, asOf));
  const count = (when: When) => of(when).length;
  const shown = of(picked.when);
  if (picked.when === "late" || picked.when === "soon") shown.sort((a, b) => (a.days ?? 0) - (b.days ?? 0));
  const counts: Record<When, number> = {
    all: fitting.length,
    late: count("late"),
    month: count("month"),
    soon: count("soon"),
    changed: count("changed"),
  };
  return { shown, counts };
};

/** What a row shows; lists of «Обзор» know less of their items. */
export type Shown = Item & Partial<Omit<RoadmapItem, keyof Item>>;

/** An item with its place, as rows show it. */
export const placed = ({ sheet, tab, column }: Roadmap, item: RoadmapItem): Shown => ({
  ...item,
  sheet,
  tab,
  cell: column ? `${column}${item.at}` : "",
  no: item.no ?? "",
  content: item.content ?? "",
  period: item.period ?? "",
  responsible: item.responsible ?? "",
  end: item.end ?? null,
  days: item.days ?? null,
});
