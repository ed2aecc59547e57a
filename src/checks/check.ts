import type { Finding, Severity } from "../snapshot/problem";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { type Book, type Ref, type TableKey, tables } from "../spec/book";
import type { Cell } from "../spec/kinds";
import type { PassportField } from "../spec/passport";
import type { CheckCode } from "../text/problems";

/** A part of a book: what is not written is empty; rows stand from row 6 on, unless `at` says otherwise. */
export type Part = { [S in TableKey]?: readonly Partial<Row<S>>[] } & {
  passport?: Partial<Snapshot["passport"]>;
  asOf?: string;
};

/** A finding as an example writes it: "pairs.mentor:6" is the cell of column `mentor` in row 6. */
export type Found = {
  cell: `${Ref}:${number}` | `passport.${PassportField}`;
  found: Cell;
  expected: string;
  fix?: Record<string, Cell>;
  /** Further cells of the same remark. */
  others?: readonly string[];
};

/**
 * A small book and what the check finds in it: tests and documentation. Each check's file exports its `examples` beside
 * the check and not inside it, so that they stay out of the bundle.
 */
export type Example = { when: string; book: Part; finds: readonly Found[] };

/** One thing that can be wrong with a book. It only looks: the words are in `text/problems.ts` under its code. */
export type Check = {
  code: CheckCode;
  severity: Severity;
  find: (snapshot: Snapshot) => Finding[];
};

export type Column<S extends TableKey> = S extends TableKey ? keyof Book[S]["columns"] & string : never;
type Rest = { found?: Cell | null; expected?: string; fix?: Record<string, Cell> };

const cellOf = (row: object, column: string) => (row as Record<string, Cell | null>)[column] ?? null;

/** What the cell shows: the word of a closed list, a person's own text where it could not be read, "" where it is empty. */
export const shown = <S extends TableKey>(sheet: S, row: Row<S>, column: Column<S>): Cell => {
  const value = cellOf(row, column);
  if (value === null) return cellOf(row.raw, column) ?? "";
  return tables[sheet].columns[column]?.words?.[String(value)] ?? value;
};

/** Nothing stands in the cell. What stands there and could not be read is the reader's remark, not a check's. */
export const isBlank = <R extends { raw: object }>(row: R, column: keyof R & keyof R["raw"] & string): boolean =>
  cellOf(row, column) === null && cellOf(row.raw, column) === null;

/** A finding at a cell of a row; `found` is what the cell shows, unless another cell says more. */
export const at = <S extends TableKey>(sheet: S, row: Row<S>, column: Column<S>, rest: Rest = {}): Finding => ({
  sheet,
  row: row.at,
  column,
  found: rest.found ?? shown(sheet, row, column),
  expected: rest.expected ?? "",
  ...(rest.fix && { fix: Object.entries(rest.fix).map(([key, now]) => ({ column: key, now })) }),
});

/** A finding at a field of the passport; a page has no row of its own, its field is the place. */
export const atField = (field: PassportField, found: Cell, expected: string): Finding => ({
  sheet: "passport",
  row: 0,
  column: field,
  found,
  expected,
});
