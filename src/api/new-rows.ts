import { type RecordKey, sheets } from "../spec/book";
import { idsAfter } from "../spec/row-ids";
import type { Change, Drawn } from "../workbook/change";
import { columnOf, type Layout, ROW } from "../workbook/layout";
import type { ReadBook } from "../workbook/read";
import { written } from "./cell-changes";
import { moreRows } from "./more-rows";

type Sheet = RecordKey | "pairs" | "consents";
type Read = Pick<ReadBook, "found" | "snapshot">;

/** The row in which the next entry of a sheet is made. */
export const nextRow = ({ snapshot }: Read, sheet: Sheet): number =>
  Math.max(ROW.head, ...snapshot[sheet].map(({ at }) => at)) + 1;

/** Changes that enter new rows below the last one of a sheet, with their ids; `layout`: where its columns stand when they are written. */
export const newRows = (
  read: Read,
  layout: Layout,
  sheet: Sheet,
  rows: readonly Readonly<Record<string, string | number | boolean>>[],
): Change[] => {
  if (rows.length === 0) return [];
  const there = read.found.sheets[sheet];
  const top = nextRow(read, sheet);
  const bottom = there?.cells.length ?? ROW.head + sheets[sheet].spareRows;
  const at = there ? columnOf(layout[sheet]?.letter["id"] ?? "A") - 1 : -1;
  const fresh = idsAfter(
    sheets[sheet].idPrefix ?? "",
    (there?.cells ?? []).slice(ROW.first - 1).map((cells) => cells[at]),
  );
  const drawn = rows.map(
    (row): Record<string, Drawn> => ({
      ...Object.fromEntries(Object.entries(row).map(([column, now]) => [column, written(sheet, column, now)])),
      id: fresh(),
    }),
  );
  const last = top + rows.length - 1;
  return [
    ...(last > bottom ? moreRows(sheet, layout, bottom + 1, last - bottom) : []),
    { sheet, do: "rows", top, rows: drawn },
  ];
};
