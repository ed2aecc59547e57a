import type { NewYear } from "../actions/new-year";
import type { NewYearFrom } from "../actions/new-year-plan";
import { schoolYearText } from "../actions/school-year";
import { cellOf } from "../actions/undo";
import type { Snapshot } from "../snapshot/snapshot";
import { tables } from "../spec/book";
import { isUnfinished, newYearMark, unfinished } from "../spec/journal";
import type { Cell } from "../spec/kinds";
import { newYearAction } from "../text/new-year";
import type { Change, Drawn } from "../workbook/change";
import type { FoundBook } from "../workbook/find";
import { tabIn } from "./placed";

const nameOf = ({ sheet, name, column }: Parameters<NewYearFrom["wanted"]>[0]) => `${sheet} ${name} ${column}`;

/**
 * What an unfinished turn of the year has written down in «Журнал» before it wrote anything else: the new content of cells
 * that depend on their old one. null where there is none. So a second attempt never shifts a year twice.
 */
export const ledgerOf = ({ journal }: Snapshot, from: number): Map<string, Cell> | null => {
  const lines = journal.filter(({ act, undone }) => act === newYearMark(from) && isUnfinished(undone));
  if (lines.length === 0) return null;
  const cells = lines.flatMap(cellOf);
  return new Map(cells.map(({ sheet, row, column, after }) => [nameOf({ sheet, name: row, column }), after as Cell]));
};

/** How a plan asks the ledger. */
export const wantedIn =
  (ledger: Map<string, Cell> | null): NewYearFrom["wanted"] =>
  (at) =>
    ledger?.get(nameOf(at));

/** The lines of the ledger, as one change: the first says what is going on, each of the others keeps one cell. */
export const ledgerChange = (plan: NewYear, from: number, now: string, { layout }: FoundBook): Change => {
  const [day, time] = now.split("T") as [string, string];
  const action = newYearAction(schoolYearText(from + 1));
  const head: Record<string, Drawn> = {
    day: { day },
    time,
    action,
    undone: unfinished.written,
    act: newYearMark(from),
  };
  const moved = Object.values(plan.sheets).flatMap((of) => of.moved);
  const lines = moved.map(({ sheet, name, column, now: after }) => ({
    ...head,
    tab: tabIn(layout, sheet),
    row: name,
    column: tables[sheet].columns[column]?.head ?? column,
    now: String(after),
    sheet,
    key: column,
    before: JSON.stringify(""),
    after: JSON.stringify(after),
  }));
  return { sheet: "journal", do: "append", rows: [head, ...lines] };
};
