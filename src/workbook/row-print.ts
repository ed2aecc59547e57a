import { type SheetKey, type TableKey, tables } from "../spec/book";
import type { Cell } from "../spec/kinds";
import type { Drawn } from "./change";
import type { Found } from "./find";

/** Stands in «Журнал» for the column of a line that speaks of a whole row. */
export const WHOLE_ROW = "*";

/** Columns of a table that hold what was typed or written: neither figures nor what is only painted. */
export const typedColumns = (key: SheetKey): string[] =>
  Object.entries(tables[key].columns).flatMap(([column, kind]) => (kind.computed || kind.painted ? [] : [column]));

const plain = (cell: Drawn | undefined): string => {
  if (typeof cell !== "object") return String(cell ?? "");
  return "day" in cell ? cell.day : cell.formula;
};

/** A short print of a text: equal as long as nobody has changed it. */
const printOf = (text: string): string => {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  // a spreadsheet takes an apostrophe at the beginning for a sign of its own
  for (const char of text.replace(/^'/, "")) {
    const code = char.codePointAt(0) as number;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
};

/** Prints of what a row holds, by column: «Журнал» need not keep the row itself. */
export type RowPrint = Record<string, string>;

export const printOfRow = (key: TableKey, row: Record<string, Drawn>): RowPrint =>
  Object.fromEntries(
    typedColumns(key).flatMap((column) => {
      const text = plain(row[column]);
      return text === "" ? [] : [[column, printOf(text)]];
    }),
  );

/** Does a row, one-based, hold all that the print was made of? */
export const holdsAll = (found: Found, row: number, print: unknown): boolean =>
  Object.keys((print ?? {}) as RowPrint).every(
    (column) => String(found.cells[row - 1]?.[found.keys.indexOf(column)] ?? "") !== "",
  );

/** Does a row, one-based, hold nothing but what the print was made of? Cells that are not written yet, or cleared already, do not count. */
export const holdsOnly = (found: Found, row: number, print: unknown): boolean => {
  const cells: readonly Cell[] = found.cells[row - 1] ?? [];
  const known = (typeof print === "object" && print !== null ? print : {}) as RowPrint;
  return typedColumns(found.key).every((column) => {
    const text = String(cells[found.keys.indexOf(column)] ?? "");
    return text === "" || known[column] === printOf(text);
  });
};
