import type { SheetKey } from "../spec/book";
import type { Cell } from "../spec/kinds";
import type { Look } from "../spec/sheet";

/** A cell to draw on a new sheet: a value, a day, or a formula of ours. */
export type Drawn = Cell | { formula: string } | { day: string };

export type Style = {
  format?: string;
  fill?: string;
  text?: string;
  bold?: true;
  /** Takes bold back. */
  plain?: true;
  italic?: true;
  size?: number;
  wrap?: boolean;
  align?: "left" | "center" | "right";
  vertical?: "top" | "middle";
};

/** One drop-down: a closed list of words, or cells of another sheet (an address in its tab). */
export type Choices = { list: string[] } | { tab: string; a1: string };

export type MarkDrawn = { key: string; ranges: string[]; formula: string; look: Look };

/**
 * A change is plain data. Changes of a new sheet speak of the empty grid; changes of a living one speak of rows by id
 * and of columns by key, and only `write` turns these into letters and numbers, under the lock.
 */
export type Change = { sheet: SheetKey } & (
  | { do: "add"; tab: string; index: number; rows: number; columns: number }
  /** Says on the tab that its building has begun. */
  | { do: "begin" }
  | { do: "draw"; top: number; cells: Drawn[][]; styles: { ranges: string[]; style: Style }[] }
  | { do: "borders"; thin: string[]; head: string | null }
  | {
      do: "frame";
      widths: number[];
      heights: [row: number, count: number, height: number][];
      frozenRows: number;
      frozenColumns: number;
      hiddenRows: number[];
      hiddenColumns: [first: number, count: number] | null;
      /** Other columns that are not in sight. */
      away?: number[];
      /** Collapsed groups of columns, each with a column that stays visible before it. */
      groups: [first: number, last: number][];
      /** Collapsed groups of rows, each with a row that stays visible above it. */
      rowGroups: [first: number, last: number][];
      colour: string;
      /** Building stopped somewhere in this sheet before: groups may be there already. */
      again: boolean;
    }
  | { do: "notes"; notes: { a1: string; text: string }[] }
  | { do: "choices"; a1: string; choices: Choices; help: string }
  /** Takes drop-downs back. */
  | { do: "bare"; ranges: string[] }
  | { do: "marks"; fresh: boolean; marks: MarkDrawn[] }
  | { do: "guard"; ranges: string[]; again: boolean }
  | { do: "names"; names: { name: string; a1: string }[] }
  | { do: "fill"; column: string; from: number; to: number; formula: string }
  /** Adds rows below the last filled one: cells by column key. What is `held` stands there until all changes are written. */
  | { do: "append"; rows: Record<string, Drawn>[]; held?: { column: string; text: string } }
  /** The table grows by some rows after its very last. */
  | { do: "grow"; last: number; more: number }
  /** Whole new rows from the row `top` on: cells by column key. What names a row comes first, so that one cut off half-way is known by it. */
  | { do: "rows"; top: number; rows: Record<string, Drawn>[] }
  /** Cells of one column that hold `until` while the other changes are written, and `now` after them. */
  | { do: "stamp"; column: string; until: string; cells: { row: number; now: string }[] }
  /** Cells of one column; neighbours are written together. */
  | { do: "put"; column: string; cells: { row: number; now: Drawn }[] }
  /** Takes the content of cells away, not their looks: first and last row of each run of a column. */
  | { do: "clear"; runs: { column: string; rows: [first: number, last: number] }[] }
  /** Takes whole rows out. */
  | { do: "out"; rows: number[] }
  /** Brings whole rows into the order of the numbers in one column. */
  | { do: "sort"; column: string; rows: [first: number, last: number] }
  /** Takes away what all data rows hold, and the rows from `spare` to `last`. */
  | { do: "empty"; spare: number; last: number }
  /** `whole`: a machine column is kept in «Журнал» too, because the row comes or goes with it. */
  | { do: "cell"; row: number; id: string; column: string; was: Cell; now: Drawn; whole?: true }
  /** A column comes into sight or leaves it; how many columns stay on the screen then, and the widths beside it. */
  | { do: "sight"; column: string; away: boolean; frozen: number; widths: { column: string; width: number }[] }
  /** Puts a lost row of a page back, below the row `after`; an empty row there serves, unless the page has gaps. */
  | { do: "field"; after: number; cells: Drawn[]; format: string; gaps: boolean }
  /** Puts a lost column back: its key, head, width and format, before the column that follows it. */
  | {
      do: "column";
      column: string;
      at: number;
      head: string;
      width: number;
      format: string;
      hidden: boolean;
      depth: 0 | 1;
    }
);

/** Changes that alter a cell a person may have filled in. */
export const touches = (change: Change): change is Change & { do: "cell" } => change.do === "cell";
