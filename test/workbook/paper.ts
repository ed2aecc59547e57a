import { type SheetKey, tabOf } from "../../src/spec/book";
import type { Cell } from "../../src/spec/kinds";
import type { Drawn } from "../../src/workbook/change";
import type { Found } from "../../src/workbook/find";
import { columnOf, keysOf } from "../../src/workbook/layout";
import { layout, only, planOf } from "../spec/planned";

const blank = <T>(rows: number, columns: number, value: T): T[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

const drawnValue = (cell: Drawn | undefined): Cell =>
  typeof cell === "object" ? ("day" in cell ? cell.day : "") : (cell ?? "");

/** A sheet drawn on paper: what the plan of a new sheet puts into cells, as if it had been written and found again. */
export const paper = (key: SheetKey): Found & { formulas: string[][] } => {
  const changes = planOf(key);
  const [draw] = only(changes, "draw");
  const fills = only(changes, "fill");
  const lines = draw?.cells ?? [];
  const rows = Math.max(lines.length, ...fills.map(({ to }) => to));
  const columns = keysOf(key).length;
  const cells = blank<Cell>(rows, columns, "");
  const formulas = blank(rows, columns, "");
  lines.forEach((line, row) => {
    line.forEach((cell, column) => {
      (cells[row] as Cell[])[column] = drawnValue(cell);
      if (typeof cell === "object" && "formula" in cell) (formulas[row] as string[])[column] = cell.formula;
    });
  });
  for (const { column, from, to, formula } of fills) {
    const at = columnOf(layout[key]?.letter[column] ?? "A") - 1;
    for (let row = from; row <= to; row += 1)
      (formulas[row - 1] as string[])[at] = formula.replace(
        new RegExp(`(\\$[A-Z]{1,3})${from}(?!\\d)`, "g"),
        `$1${row}`,
      );
  }
  return { key, tab: tabOf(key), cells, formulas, keys: keysOf(key), lost: [], doubled: [] };
};

/** Types into the paper: a cell's value, or a formula where the text begins with "=". */
export const put = (on: Found, column: string, row: number, text: Cell): void => {
  const at = on.keys.indexOf(column);
  const isFormula = typeof text === "string" && text.startsWith("=");
  if (on.formulas) (on.formulas[row - 1] as string[])[at] = isFormula ? String(text) : "";
  (on.cells[row - 1] as Cell[])[at] = isFormula ? "" : text;
};
