import type { Mend } from "../snapshot/problem";
import { isPage, type SheetKey, sheets, tables } from "../spec/book";
import type { Cell } from "../spec/kinds";
import type { Change, Drawn } from "../workbook/change";
import { columnOf } from "../workbook/layout";
import type { ReadBook } from "../workbook/read";

/** A cell as it is written: a day of a date column becomes a day, a day of any other stays text. */
export const written = (sheet: SheetKey, column: string, now: Cell): Drawn =>
  tables[sheet].columns[column]?.is === "date" && /^\d{4}-\d\d-\d\d$/.test(String(now)) ? { day: String(now) } : now;

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
      now: written(sheet, column, now),
    }));
};
