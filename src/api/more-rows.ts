import { sheets, type TableKey } from "../spec/book";
import type { Change } from "../workbook/change";
import type { Layout } from "../workbook/layout";
import { planChoices } from "../workbook/plan-choices";
import { planMarks } from "../workbook/plan-marks";
import { cellFormula } from "../workbook/plan-table";

/** The computed columns of rows `top` to `bottom`. */
export const formulas = (sheet: TableKey, layout: Layout, top: number, bottom: number): Change[] =>
  Object.keys(sheets[sheet].figures).flatMap((column): Change[] => {
    const formula = cellFormula(sheet, column, undefined, layout, top);
    return formula ? [{ sheet, do: "fill", column, from: top, to: bottom, formula }] : [];
  });

/** Formulas of rows `top` to `bottom` below those that the sheet was made with; its drop-downs and colours reach them. */
export const dressed = (sheet: TableKey, layout: Layout, top: number, bottom: number): Change[] => [
  ...planChoices(sheet, layout, { bottom, bare: [] }),
  { sheet, do: "marks", fresh: false, marks: planMarks(sheet, layout, bottom) },
  ...formulas(sheet, layout, top, bottom),
];

/** Prepared rows are used up: `count` more of them from row `from` on and some to spare, with formulas, drop-downs and colours. */
export const moreRows = (sheet: TableKey, layout: Layout, from: number, count: number): Change[] => [
  { sheet, do: "append", rows: Array.from({ length: count }, () => ({})) },
  ...dressed(sheet, layout, from, from + count + sheets[sheet].spareRows - 2),
];
