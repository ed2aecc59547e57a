import { rowsOf } from "../intake/parse-text";
import { sheetKeys } from "../spec/book";
import type { FoundBook } from "../workbook/find";
import type { ImportInput } from "./answers-import";
import type { Context } from "./context";
import { refuse } from "./refuse";

const MOST = { rows: 2000, columns: 30, letters: 50_000 };

/** Tabs that are not the book's own: a table may lie there. */
export const foreignTabs = ({ tabs, sheets, copies }: FoundBook): string[] => {
  const ours = new Set([...sheetKeys.flatMap((key) => sheets[key]?.tab ?? []), ...copies.map(({ tab }) => tab)]);
  return tabs.filter((tab) => !ours.has(tab));
};

const RANGE = /^[A-Z]{1,3}\d{0,6}(?::[A-Z]{1,3}\d{0,6})?$/i;

/** What a tab shows, in one reading. */
export const shownIn = ({ host }: Context, found: FoundBook, tab: string, range: string | undefined): string[][] => {
  const known = foreignTabs(found);
  const sheet = known.includes(tab) ? host.spreadsheets.getActiveSpreadsheet().getSheetByName(tab) : null;
  if (!sheet) return refuse("import-tab", { tab, known });
  if (range !== undefined && !RANGE.test(range))
    return refuse("arguments", { argument: "range", found: range, expected: "диапазон вида A1:F40" });
  return (range === undefined ? sheet.getDataRange() : sheet.getRange(range)).getDisplayValues();
};

const withoutEnd = (rows: string[][]): string[][] => {
  const filled = rows.map((row) => row.some((cell) => cell.trim() !== ""));
  return rows.slice(0, filled.lastIndexOf(true) + 1);
};

/** The foreign table of a call, checked for its size; rows without anything at its end are no part of it. */
export const sourceRows = (context: Context, found: FoundBook, input: ImportInput): string[][] => {
  const given =
    input.tab !== undefined
      ? shownIn(context, found, input.tab, input.range)
      : input.text !== undefined
        ? rowsOf(input.text)
        : (input.rows ?? []).map((row) => row.map((cell) => String(cell ?? "")));
  const rows = withoutEnd(given);
  if (rows.length === 0) refuse("import-empty");
  if (rows.length > MOST.rows) refuse("import-large", { what: "строк", most: MOST.rows, found: rows.length });
  const filled = rows.map((row) => row.map((cell) => cell.trim() !== "").lastIndexOf(true) + 1);
  const wide = filled.reduce((most, count) => Math.max(most, count), 0);
  if (wide > MOST.columns) refuse("import-large", { what: "столбцов", most: MOST.columns, found: wide });
  const long = rows.reduce((most, row) => row.reduce((of, cell) => Math.max(of, cell.length), most), 0);
  if (long > MOST.letters) refuse("import-large", { what: "знаков в ячейке", most: MOST.letters, found: long });
  return rows.map((row) => row.slice(0, wide));
};
