import type { RowCells } from "../snapshot/content";
import { sheets, type TableKey } from "../spec/book";
import type { Change, Drawn } from "../workbook/change";
import { ROW } from "../workbook/layout";
import type { ReadBook } from "../workbook/read";
import { written } from "./cell-changes";
import type { Context } from "./context";
import { dressed, formulas } from "./more-rows";
import { tabIn } from "./placed";

/** How many rows the sheet has, filled or not. */
export const roomOf = ({ host }: Context, { found }: Pick<ReadBook, "found">, sheet: TableKey): number =>
  host.spreadsheets.getActiveSpreadsheet().getSheetByName(tabIn(found.layout, sheet))?.getMaxRows() ?? 0;

/** The row below the last one with content. */
export const topOf = ({ snapshot }: Pick<ReadBook, "snapshot">, sheet: TableKey): number =>
  snapshot[sheet].reduce<number>((last, { at }) => Math.max(last, at), ROW.head) + 1;

/** New rows from the row `top` on, with formulas, drop-downs and colours; the sheet grows where its `room` does not do. */
export const rowsFrom = (
  { found }: Pick<ReadBook, "found">,
  sheet: TableKey,
  rows: readonly RowCells[],
  top: number,
  room: number,
): Change[] => {
  if (rows.length === 0) return [];
  const drawn = rows.map(
    (row): Record<string, Drawn> =>
      Object.fromEntries(Object.entries(row).map(([column, now]) => [column, written(sheet, column, now)])),
  );
  const last = found.sheets[sheet]?.cells.length ?? ROW.head;
  const end = top + rows.length - 1;
  const bottom = end > last ? end + sheets[sheet].spareRows : last;
  // a row is dressed before anything stands in it
  return [
    ...(bottom > room ? [{ sheet, do: "grow" as const, last: room, more: bottom - room }] : []),
    ...(bottom > last ? dressed : formulas)(sheet, found.layout, top, bottom),
    { sheet, do: "rows", top, rows: drawn },
  ];
};
