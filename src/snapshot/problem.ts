import type { Cell } from "../spec/kinds";

export type Severity = "error" | "warning" | "question";

/** What would mend a problem: cells of one row, each with what was found there. */
export type Mend = { column: string; now: Cell };

/**
 * A remark about the user's book: data, never an exception. The words come from `text/` by code.
 * `row` is the one-based row of the grid; for a page `column` is the field's key.
 */
export type Finding = {
  sheet: string;
  row: number;
  column: string;
  found: Cell;
  expected: string;
  /** What the fix button would write into the row, where there is nothing for a person to decide. */
  fix?: Mend[];
  /** Further cells that the same remark is about, each with what the same click writes into its row. */
  others?: Other[];
};

export type Other = { sheet: string; row: number; column: string; fix?: Mend[] };

export type Problem = Finding & { code: string; severity: Severity };
