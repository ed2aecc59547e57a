import type { Snapshot } from "../snapshot/snapshot";
import type { RecordKey, SheetKey, TableKey } from "../spec/book";
import type { Cell } from "../spec/kinds";

/** A cell of a sheet: one-based row and column key; of a page row 0 and the field's key. */
export type At = { sheet: SheetKey; row: number; column: string };

/** What only a person can bring into the new year. */
export type TodoCode =
  | "own-formula"
  | "formula-before"
  | "year-outside"
  | "year-in-text"
  | "days-kept"
  | "approvals"
  | "contingent"
  | "quarters"
  | "basis";
export type Todo = At & { code: TodoCode; found: Cell };

/**
 * What becomes of one sheet. `moved` cells depend on what stands there now, so that a plan made after a half-done writing
 * must find them written down: `name` is how their row is known then. `set` and `clear` say the same whenever they are planned.
 */
export type SheetPlan = {
  moved: (At & { name: string; now: Cell })[];
  set: (At & { now: Cell })[];
  clear: At[];
  /** Rows that go, each with what people call it. */
  out: { sheet: TableKey; row: number; code: string }[];
  todo: Todo[];
};

export const nothing = (): SheetPlan => ({ moved: [], set: [], clear: [], out: [], todo: [] });

export type NewYearFrom = {
  snapshot: Snapshot;
  /** First calendar year of the school year that the book has now. */
  from: number;
  /** Fields of the passport that hold a formula. */
  formulas: ReadonlyMap<string, string>;
  /** What an unfinished attempt wanted to write into a `moved` cell; undefined where there was none. */
  wanted: (at: { sheet: string; name: string; column: string }) => Cell | undefined;
  /** What the programme's model says a year later in a cell that still says what the model says now; null anywhere else. */
  renewed: (at: { sheet: string; id: string | null; column: string }, held: string) => string | null;
  /** Calendar years that are the book's own. */
  own: ReadonlySet<number>;
};

type AnyRow = { readonly at: number; readonly raw: object; readonly formulas: object };

/** What stands in a cell of a read row, also where it could not be read; "" for an empty one. */
export const heldIn = (row: AnyRow, column: string): Cell =>
  ((row as unknown as Record<string, Cell | null>)[column] ??
    (row.raw as Record<string, string>)[column] ??
    "") as Cell;

/** A person's own formula in a typed cell; "" for none. */
export const formulaIn = (row: AnyRow, column: string): string =>
  (row.formulas as Record<string, string>)[column] ?? "";

/** How each row is known again: by its id where nobody else has it, else by its number. */
export const namesOf = (rows: readonly (AnyRow & { id: string | null })[]): Map<number, string> => {
  const count = new Map<string, number>();
  for (const { id } of rows) if (id) count.set(id, (count.get(id) ?? 0) + 1);
  return new Map(rows.map(({ at, id }) => [at, id && count.get(id) === 1 ? id : String(at)]));
};

/** Clears the filled cells of these columns; a person's own formula stays and is named. */
export const cleared = (
  sheet: SheetKey,
  row: AnyRow,
  columns: readonly string[],
): Pick<SheetPlan, "clear" | "todo"> => {
  const clear: At[] = [];
  const todo: Todo[] = [];
  for (const column of columns) {
    const at = { sheet, row: row.at, column };
    const formula = formulaIn(row, column);
    if (formula) todo.push({ ...at, code: "own-formula", found: formula });
    else if (heldIn(row, column) !== "") clear.push(at);
  }
  return { clear, todo };
};

/** Papers, proposals, publications, trainings, candidates, requests, plans of pairs and their meetings are of one year: all rows go. */
export const recordsPlan = (snapshot: Snapshot, sheet: RecordKey): SheetPlan => ({
  ...nothing(),
  out: snapshot[sheet].map(({ at, no }) => ({ sheet, row: at, code: no ?? "" })),
});

/** Teams and their members go on: what was agreed, found out and confirmed for last year is cleared. */
export const teamsPlan = (snapshot: Snapshot, sheet: "teams" | "members", columns: readonly string[]): SheetPlan =>
  together(snapshot[sheet].map((row) => cleared(sheet, row, columns)));

/** Several plans as one. */
export const together = (plans: readonly Partial<SheetPlan>[]): SheetPlan => ({
  moved: plans.flatMap(({ moved = [] }) => moved),
  set: plans.flatMap(({ set = [] }) => set),
  clear: plans.flatMap(({ clear = [] }) => clear),
  out: plans.flatMap(({ out = [] }) => out),
  todo: plans.flatMap(({ todo = [] }) => todo),
});
