import { sheets, type TableKey, tables } from "../spec/book";
import { cellValue } from "./cells";
import type { Drawn } from "./change";
import type { Do, To } from "./doing";
import { columnOf, letterOf, ROW } from "./layout";
import { spans } from "./plan-styles";
import { typedColumns } from "./row-print";

/** A table that has no room for new rows grows by a few at once. */
const SPARE_ROWS = 50;

type RowDo = "append" | "grow" | "rows" | "stamp" | "put" | "clear" | "out" | "sort" | "empty";

const numbersIn = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Changes that speak of rows of a living table: a call for each run of neighbours, whatever their number. */
export const rowDoers: { [D in RowDo]: (to: To, change: Do<D>) => void } = {
  append: ({ sheet, letter, last }, { sheet: key, rows, held }) => {
    const top = Math.max(sheet.getLastRow(), ROW.head) + 1;
    const room = sheet.getMaxRows();
    const more = top + rows.length - 1 - room;
    if (more > 0) sheet.insertRowsAfter(room, more + SPARE_ROWS);
    const at = new Map(
      Object.keys(tables[key].columns).flatMap((of) => (letter[of] ? [[columnOf(letter[of]), of]] : [])),
    );
    for (const [from, to] of spans([...at.keys()])) {
      const columns = Array.from({ length: to - from + 1 }, (_, i) => at.get(from + i) ?? "");
      const textOf = (row: Record<string, Drawn>, column: string) =>
        column === held?.column ? held.text : cellValue(row[column] ?? "");
      const cells = rows.map((row) => columns.map((column) => textOf(row, column)));
      sheet.getRange(top, from, rows.length, columns.length).setValues(cells);
    }
    const column = held && letter[held.column];
    if (column) last(() => sheet.getRange(top, columnOf(column), rows.length, 1).setValues(rows.map(() => [""])));
  },
  grow: ({ sheet }, { last, more }) => void sheet.insertRowsAfter(last, more),
  rows: ({ sheet, letter }, { sheet: key, top, rows }) => {
    const at = new Map(typedColumns(key).flatMap((of) => (letter[of] ? [[columnOf(letter[of]), of]] : [])));
    const texts = (column: number) => tables[key].columns[at.get(column) ?? ""]?.required === true;
    const blocks = spans([...at.keys()]).map(([from, to]) => numbersIn(from, to));
    const names = (column: number) => at.get(column) === sheets[key as TableKey].rowKey;
    const last = (block: number[]) => Number(block.some(texts) && !block.some(names));
    for (const block of blocks.reverse().sort((a, b) => last(a) - last(b))) {
      const cells = rows.map((row) => block.map((column) => cellValue(row[at.get(column) ?? ""] ?? "")));
      sheet.getRange(top, block[0] as number, rows.length, block.length).setValues(cells);
    }
  },
  stamp: ({ sheet, letter, last }, { column, until, cells }) => {
    const at = letter[column];
    const text = new Map(cells.map(({ row, now }) => [row, now]));
    if (!at) return;
    for (const [from, to] of spans([...text.keys()])) {
      const put = (textOf: (row: number) => string) =>
        sheet
          .getRange(`${at}${from}:${at}${to}`)
          .setValues(Array.from({ length: to - from + 1 }, (_, i) => [textOf(from + i)]));
      put(() => until);
      last(() => put((row) => text.get(row) ?? ""));
    }
  },
  put: ({ sheet, letter }, { column, cells }) => {
    const at = letter[column];
    const now = new Map(cells.map((cell) => [cell.row, cell.now]));
    if (!at) return;
    for (const [from, to] of spans([...now.keys()]))
      sheet
        .getRange(`${at}${from}:${at}${to}`)
        .setValues(Array.from({ length: to - from + 1 }, (_, i) => [cellValue(now.get(from + i) as Drawn)]));
  },
  clear: ({ sheet, letter }, { runs }) => {
    const there = runs.filter(({ column }) => letter[column]);
    if (there.length === 0) return;
    sheet
      .getRangeList(
        there.map(({ column, rows: [first, last] }) => `${letter[column]}${first}:${letter[column]}${last}`),
      )
      .clearContent();
  },
  out: ({ sheet }, { rows }) => {
    for (const [first, last] of spans(rows).reverse()) sheet.deleteRows(first, last - first + 1);
  },
  sort: ({ sheet, letter }, { column, rows: [first, last] }) => {
    const at = letter[column];
    // all columns, those too that somebody puts in at this very moment: a row is never torn
    if (at) sheet.getRange(`${first}:${last}`).sort({ column: columnOf(at), ascending: true });
  },
  empty: ({ sheet, letter }, { spare, last }) => {
    for (const [from, to] of spans(Object.values(letter).map(columnOf)))
      sheet.getRangeList([`${letterOf(from)}${ROW.first}:${letterOf(to)}`]).clearContent();
    if (last >= spare) sheet.deleteRows(spare, last - spare + 1);
  },
};
