import type { PageKey, SheetKey, TableKey } from "../spec/book";
import type { Formula } from "../spec/formula";
import type { Cell } from "../spec/kinds";
import type { PageRow } from "../spec/page";
import type { SummarySize } from "../spec/summary";
import type { Columns } from "../spec/table";

/** Cells of a row as people see them (words of lists, days as "YYYY-MM-DD"), by column key. */
export type RowCells = Record<string, Cell>;

/** Formulas that single rows bring themselves (criteria): row id → column key → formula. */
export type OwnFormulas = Record<string, Record<string, Formula>>;

/** What a programme puts into its sheets: actions make it from a model and answers, `workbook` draws it. */
export type Content = {
  sheets: readonly SheetKey[];
  /** How many rows «Сводка» has for stages and for forms. */
  size: SummarySize;
  titles: Partial<Record<SheetKey, Formula>>;
  /** The tables' columns as this programme shows them: in its order, under its heads, some in a group or hidden. */
  columns: Record<TableKey, Columns>;
  rows: Record<TableKey, readonly RowCells[]>;
  own: Partial<Record<TableKey, OwnFormulas>>;
  pages: Record<PageKey, readonly PageRow[]>;
};
