import type { Formula } from "./formula";
import type { Cell, Kind } from "./kinds";
import type { Columns, Table } from "./table";

/** How a row of a page looks. */
export type RowLook = "band" | "aside" | "head" | "field" | "tile" | "tileName" | "row" | "gap";

export type CellLook = { format?: string; align?: "left" | "center" | "right"; wrap?: false; faint?: true };

/** One row of a page below its title: what stands in its cells, by column of the grid. */
export type PageRow = {
  /** Stable: the row is found again by it. Empty for drawings (gaps, bands). */
  key: string;
  look: RowLook;
  cells: Record<string, Cell | Formula>;
  /** Kept for the add-on itself: not shown. */
  hidden?: true;
  /** Stands in the collapsed group of rows below the nearest row without this. */
  more?: true;
  /** Kind of the value cell that a person fills in. */
  kind?: Kind;
  /** What single cells need beyond the row's look, by column. */
  looks?: Record<string, CellLook>;
};

/** A sheet that is a form or a report, not a table: rows under keys, which stand in its hidden last column. */
export type Page = {
  of: Table<string, Columns>;
  tab: string;
  title: string;
  /** Columns of the grid: key → width in pixels. */
  grid: Record<string, number>;
  heads?: Record<string, string>;
  /** The live sentence under the title. */
  line?: Formula;
  /** Nothing on the page is typed by people: the whole tab asks before an edit. */
  formulasOnly?: true;
  /** The column of fields' values and of figures. */
  value: string;
  frozen: number;
  colour: string;
  turn: "portrait" | "landscape";
  /** Figures with stable names, so that a district's table can refer to them: name = prefix + key. */
  names?: { prefix: string; keys: readonly string[] };
};

/** Is this text with holes, not a plain cell? */
export const isFormula = (cell: Cell | Formula | undefined): cell is Formula =>
  typeof cell === "object" && cell !== null && "holes" in cell;
