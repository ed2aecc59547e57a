import { readPeriod } from "../period/read";
import type { Mend } from "../snapshot/problem";
import type { TableKey } from "../spec/book";
import type { Cell } from "../spec/kinds";
import { roadmap } from "../spec/roadmap";

/** A row of the grid under its column keys, as cells show it. */
export type EditedRow = Readonly<Record<string, Cell>>;

export type Edit = {
  sheet: TableKey;
  /** The edited column and what stood there before, "" when it was empty. */
  column: string;
  before: string;
  row: EditedRow;
  /** Asked only where a day is written. */
  today: () => string;
  /** First and last day of the plan, for periods without a year. */
  plan: { start: string | null; end: string | null };
};

const empty = (cell: Cell | undefined) => cell === undefined || cell === "";

/** Start, end and kind of a term. What a person typed over our own reading of the text before stays (G-05). */
const termOf = ({ row, before, plan }: Edit): Mend[] => {
  const kinds = roadmap.columns.kind.words;
  const read = readPeriod({ text: String(row.period ?? ""), base: plan });
  const was = before === "" ? null : readPeriod({ text: before, base: plan });
  const ours = (column: "start" | "end") => empty(row[column]) || (was !== null && row[column] === was[column]);
  const cleared = empty(row.period);
  return [
    ...(ours("start") ? [{ column: "start", now: cleared ? "" : (read.start ?? "") }] : []),
    ...(ours("end") ? [{ column: "end", now: cleared ? "" : (read.end ?? "") }] : []),
    { column: "kind", now: cleared ? "" : kinds[read.kind] },
  ];
};

const doneToday = ({ row, today }: Edit): Mend[] =>
  row.status === roadmap.columns.status.words.done && empty(row.done_on) ? [{ column: "done_on", now: today() }] : [];

const share = (row: EditedRow, column: "before" | "after"): Mend[] => {
  const part = row[`${column}_part`];
  const whole = row[`${column}_whole`];
  return row.unit === "%" && empty(row[column]) && typeof part === "number" && typeof whole === "number" && whole > 0
    ? [{ column, now: Math.round((1000 * part) / whole) / 10 }]
    : [];
};

/** What happens at once when a cell was typed: only empty cells, or those that we filled ourselves, are written. */
export const reactionsTo = (edit: Edit): Mend[] => {
  if (edit.sheet === "roadmap") {
    if (edit.column === "period") return termOf(edit);
    return edit.column === "status" ? doneToday(edit) : [];
  }
  if (edit.sheet !== "indicators") return [];
  if (/^before_(part|whole)$/.test(edit.column)) return share(edit.row, "before");
  return /^after_(part|whole)$/.test(edit.column) ? share(edit.row, "after") : [];
};

/** Columns whose edit asks for something at once. */
export const watched: Partial<Record<TableKey, readonly string[]>> = {
  roadmap: ["period", "status"],
  indicators: ["before_part", "before_whole", "after_part", "after_whole", "before", "after"],
};
