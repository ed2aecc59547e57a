import { sheets } from "../spec/book";
import { idsAfter } from "../spec/row-ids";
import type { Change } from "../workbook/change";
import { columnOf, ROW } from "../workbook/layout";
import { written } from "./cell-changes";
import { moreRows } from "./more-rows";
import type { Read } from "./pair-rows";

/** New rows of «Пары» below the last one, with their ids. */
export const newPairs = ({ found, snapshot }: Read, rows: readonly Record<string, string | number | boolean>[]) => {
  const sheet = found.sheets.pairs;
  const top = Math.max(ROW.head, ...snapshot.pairs.map(({ at }) => at)) + 1;
  const bottom = sheet?.cells.length ?? ROW.head + sheets.pairs.spareRows;
  const at = columnOf(found.layout.pairs?.letter["id"] ?? "A") - 1;
  const fresh = idsAfter(
    sheets.pairs.idPrefix ?? "",
    (sheet?.cells ?? []).slice(ROW.first - 1).map((of) => of[at]),
  );
  const drawn = rows.map((row) => ({
    ...Object.fromEntries(Object.entries(row).map(([column, now]) => [column, written("pairs", column, now)])),
    id: fresh(),
  }));
  const last = top + rows.length - 1;
  const changes: Change[] = [
    ...(last > bottom ? moreRows("pairs", found.layout, bottom + 1, last - bottom) : []),
    { sheet: "pairs", do: "rows", top, rows: drawn },
  ];
  return { top, changes };
};
