import { schoolsOf } from "../names/organisation";
import { whoKey } from "../names/resolve";
import { whoSpelled } from "../names/spelled";
import { type Due, dueIn } from "../period/due";
import { isItem, isOpen } from "../snapshot/items";
import { documentWarnings, printed } from "../text/documents";
import { type Block, centred, type GridColumn, type GridRow, gap, line } from "./blocks";
import { monthEnds, monthName, monthsBetween } from "./days";
import { grid, gridText } from "./grid";
import type { Item } from "./rows";
import type { Choice, Made, Source } from "./source";

export const isTask = (item: Item): boolean => isItem(item) && isOpen(item) && Boolean(item.event || item.content);

/** Who is responsible for an item, under one spelling for all items. */
export const spelledIn = (items: readonly Item[]) => {
  const spelled = whoSpelled(items.map(({ responsible }) => responsible));
  return ({ responsible }: Item): string[] => spelled(responsible);
};

/** What recurs is a task of the months in which it falls due. */
const isAgain = ({ kind }: Item) => kind === "recurring";

/** Open items whose term touches the month, and those that it began with unfinished. */
const inMonth = ({ snapshot }: Source, month: string, due: Due): { now: Item[]; late: Item[] } => {
  const { first, last } = monthEnds(month);
  const byEnd = (a: Item, b: Item) => (a.end ?? last).localeCompare(b.end ?? last) || a.at - b.at;
  const open = snapshot.roadmap.filter((item) => isTask(item) && item.end !== null);
  const current = snapshot.asOf?.slice(0, 7) === month;
  return {
    now: open.filter((item) => due(item, first, last).some((span) => !isAgain(item) || span.end <= last)).sort(byEnd),
    late: current ? open.filter(({ end }) => (end ?? "") < first).sort(byEnd) : [],
  };
};

/** Everybody who is responsible for something, under one spelling each. */
export const everybody = ({ snapshot: { roadmap } }: Source): string[] => {
  const spelled = spelledIn(roadmap);
  return [...new Set(roadmap.flatMap(spelled))].sort((a, b) => a.localeCompare(b, "ru"));
};

/** Months of the programme in which something is to be done. */
export const monthsWithTasks = (source: Source): string[] => {
  const { start, end, extended, real_end } = source.snapshot.passport;
  const last =
    [end, extended, real_end]
      .filter((day): day is string => Boolean(day))
      .sort()
      .pop() ?? null;
  const due = dueIn(source.snapshot);
  return monthsBetween(start, last).filter((month) => inMonth(source, month, due).now.length > 0);
};

const columns: readonly GridColumn[] = [
  { head: "№", width: 40 },
  { head: printed.what, width: 330 },
  { head: printed.byWhen, width: 110 },
  { head: printed.mark, width: 90 },
];

/** What is to be done, and with which school where an event is a joint one (S1-62). */
const whatOf = (item: Item, together: readonly string[]): string | readonly string[] => {
  const { event, content } = item;
  const lines = [content, event, together.length > 1 ? printed.together(together) : null];
  return lines.filter((line) => line !== null && line !== "") as string[];
};

type Together = (item: Item) => string[];

const rowsOf = (items: readonly Item[], last: string, together: Together): GridRow[] =>
  items.map((item) => {
    const { no, end, start, period } = item;
    const until =
      end && end <= last ? (start === end ? printed.until(end).replace("до ", "") : printed.until(end)) : "";
    return {
      cells: [
        { text: no ?? "", look: { align: "center" } },
        { text: whatOf(item, together(item)) },
        { text: until || period || "" },
        { text: "" },
      ],
    };
  });

const partOf = (
  who: string,
  now: readonly Item[],
  late: readonly Item[],
  last: string,
  together: Together,
): { blocks: Block[]; plain: string } => {
  const rows: GridRow[] = [
    ...rowsOf(now, last, together),
    ...(late.length > 0
      ? [
          {
            leads: true as const,
            cells: [{ text: printed.late, look: { bold: true as const }, columns: columns.length }],
          },
          ...rowsOf(late, last, together),
        ]
      : []),
  ];
  const head = `${printed.responsible}: ${who}`;
  const table = grid(columns, rows, "portrait");
  return {
    blocks: [line(head, { size: 14, bold: true }), gap(6), table, gap(16), line(printed.seen)],
    plain: `${head}\n${gridText(table)}`,
  };
};

/** What each responsible has to do in a month: a part for each, with a place for the mark and a signature. Null where nobody has anything. */
export const tasksDocument = (source: Source, { month = "", responsible, newPage }: Choice): Made | null => {
  const { passport, roadmap } = source.snapshot;
  const { now, late } = inMonth(source, month, dueIn(source.snapshot));
  const all = [...now, ...late];
  const people = everybody(source).filter((who) => responsible === undefined || whoKey(who) === whoKey(responsible));
  const responsiblesOf = spelledIn(roadmap);
  const has = (who: string) => (item: Item) => responsiblesOf(item).includes(who);
  const together = (item: Item) => schoolsOf(responsiblesOf(item), passport);
  const nobodys = (item: Item) => responsiblesOf(item).length === 0;
  const { last } = monthEnds(month);
  const parts = [
    ...people.map((who) => ({ who, mine: has(who) })),
    ...(responsible === undefined ? [{ who: printed.nobody, mine: nobodys }] : []),
  ]
    .filter(({ mine }) => all.some(mine))
    .map(({ who, mine }) => partOf(who, now.filter(mine), late.filter(mine), last, together));
  if (parts.length === 0) return null;
  const head: Block[] = [
    centred(passport.school ?? ""),
    gap(),
    centred(printed.tasks(monthName(month)), 14, true),
    centred(passport.title ?? "", 12, true),
    centred(printed.year(passport.school_year ?? ""), 12, true),
    gap(),
  ];
  const blocks = parts.flatMap(({ blocks: part }, i): Block[] => {
    if (i === 0) return [...head, ...part];
    return newPage ? [{ is: "page" }, ...head, ...part] : [gap(30), ...part];
  });
  const unread = roadmap.filter(
    (item) => isTask(item) && !item.end && !["by-agreement", "as-needed", "recurring"].includes(item.kind ?? ""),
  );
  return {
    title: `${printed.tasksShort(monthName(month))} ${passport.title ?? ""}`,
    file: printed.tasksShort(monthName(month)).replace(/\.$/, ""),
    turn: "portrait",
    blocks,
    plain: parts.map(({ plain }) => plain).join("\n\n"),
    warnings: [
      ...(unread[0]
        ? [
            {
              place: { sheet: "roadmap" as const, row: unread[0].at, column: "period" },
              says: documentWarnings.undated(String(unread.length)),
            },
          ]
        : []),
      ...(all.some(nobodys) && responsible === undefined
        ? [
            {
              place: { sheet: "roadmap" as const, row: all.find(nobodys)?.at ?? 0, column: "responsible" },
              says: documentWarnings.responsible(String(all.filter(nobodys).length)),
            },
          ]
        : []),
    ],
  };
};

/** Nothing is printed of a month that is not "YYYY-MM". */
export const isMonth = (month: string): boolean => /^20\d\d-(0[1-9]|1[0-2])$/.test(month);
