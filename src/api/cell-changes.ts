import { isDay } from "../period/typed-day";
import type { Mend } from "../snapshot/problem";
import { isPage, pages, type SheetKey, sheets, tables } from "../spec/book";
import type { Cell } from "../spec/kinds";
import type { Change, Drawn } from "../workbook/change";
import { columnOf, type Layout } from "../workbook/layout";
import type { ReadBook } from "../workbook/read";
import type { At } from "./placed";

/** Key of what the cell holds: its column, and on a page, where all values stand in one column, its field. */
export const keyAt = (layout: Layout, { sheet, row, column }: At): string => {
  if (!isPage(sheet) || column !== pages[sheet].value) return column;
  return Object.entries(layout[sheet]?.rows ?? {}).find(([, at]) => at === row)?.[0] ?? column;
};

/** A cell as it is written: a day of a date column or field becomes a day, a day of any other stays text. */
export const written = (sheet: SheetKey, key: string, now: Cell): Drawn =>
  tables[sheet].columns[key]?.is === "date" && isDay(String(now)) ? { day: String(now) } : now;

/** Cells of one row as changes: by column key, with what stands there now. */
export const cellChanges = (
  { found: book }: Pick<ReadBook, "found">,
  sheet: SheetKey,
  row: number,
  mends: readonly Mend[],
): Change[] => {
  const found = book.sheets[sheet];
  const letter = book.layout[sheet]?.letter ?? {};
  const key = isPage(sheet) ? null : sheets[sheet].rowKey;
  const at = (column: string): Cell =>
    letter[column] ? (found?.cells[row - 1]?.[columnOf(letter[column]) - 1] ?? "") : "";
  return mends
    .filter(({ column }) => letter[column])
    .map(({ column, now }) => ({
      sheet,
      do: "cell",
      row,
      id: String(key ? at(key) : ""),
      column,
      was: at(column),
      now: written(sheet, keyAt(book.layout, { sheet, row, column }), now),
    }));
};
