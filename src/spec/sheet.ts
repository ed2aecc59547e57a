import type { Formula } from "./formula";
import type { Columns, Table } from "./table";

/** How a cell is painted: `sheets.md` 1.1, one word a state. */
export type Look =
  | "begun"
  | "done"
  | "failed"
  | "moved"
  | "dropped"
  | "overdue"
  | "soon"
  | "missing"
  | "stage"
  | "part"
  | "planned"
  | "late"
  | "now"
  | "mute";

/** A conditional format. `key` goes into the formula as a marker, so that ours is known from a person's own rules. */
export type Mark<K extends PropertyKey = PropertyKey> = {
  key: string;
  on: readonly K[];
  when: Formula<"row" | "word" | "above" | "aboveEach">;
  look: Look;
};

export type Print = { turn: "portrait" | "landscape" };

type Computed<C extends Columns> = { [K in keyof C]: C[K] extends { computed: true } ? K : never }[keyof C];

/**
 * What surrounds a table's columns. A computed column without its figure, or a mark that looks at another sheet
 * (Google refuses that), does not compile.
 */
export type Sheet<C extends Columns = Columns> = {
  of: Table<string, C>;
  tab: string;
  title: string;
  /** The live sentence under the title. */
  line: Formula;
  /** The column that identifies a row; null where rows are loose words (dictionaries). */
  rowKey: (keyof C & string) | null;
  /** Letters of a new row's id; absent where people give the codes themselves. */
  idPrefix?: string;
  /** The column without which a row's formulas show nothing, where that is not the row's key. */
  shownBy?: keyof C & string;
  spareRows: number;
  /** Columns that stay on the screen. */
  frozen: number;
  /** Formulas of the computed columns; "own": each row brings its own (criteria). */
  figures: { [K in Computed<C>]: Formula | "own" };
  /**
   * Formulas in rows 2 to 5 of machine and painted columns: facts of other sheets that `onEdit` and marks need without a
   * further read; days as plain numbers.
   */
  known?: Partial<Record<keyof C & string, Partial<Record<number, Formula>>>>;
  /** The row is a drawing (a stage's name), not content: its column and word. */
  drawing?: { column: keyof C & string; word: string };
  /** Rows where this word stands offer no choice: in these columns, or in all. */
  bare?: { column: keyof C & string; word: string; in?: readonly (keyof C & string)[] };
  marks: readonly Mark<keyof C>[];
  /** The upper line of a head: shown in the band row above the column, runs over the next ones. */
  bands?: Partial<Record<keyof C & string, string>>;
  /** Names of the collapsed groups: shown above the column before each, where the «+» is. */
  groups?: Record<string, string>;
  print: Print;
  /** Colour of the tab. */
  colour: string;
};

/** Declares a sheet around its table. */
export const sheet = <N extends string, C extends Columns>(of: Table<N, C>, rest: Omit<Sheet<C>, "of">): Sheet<C> => ({
  of,
  ...rest,
});
