import type { Act } from "../snapshot/act";
import { type SheetKey, sheets, type TableKey, tables, tabOf } from "../spec/book";
import { unfinished } from "../spec/journal";
import type { Cell } from "../spec/kinds";
import type { Change, Drawn } from "./change";
import type { Do } from "./doing";
import { type FoundBook, isUnbuilt } from "./find";
import { columnOf, ROW } from "./layout";
import { printOfRow, WHOLE_ROW } from "./row-print";

/** What a journal line needs to know of the action: its sentence, its own mark, the day and the time, who asked and why. */
type Done = Omit<Act, "cells"> & { note?: string };

type CellAt = { sheet: SheetKey; row: number; column: string; now: Drawn };

/** What a cell holds, so that it can be put back: a formula as a formula, a day as it was read. */
export const stands = (found: FoundBook, { sheet, row, column }: Omit<CellAt, "now">): Cell | { formula: string } => {
  const at = columnOf(found.layout[sheet]?.letter[column] ?? "") - 1;
  const of = found.sheets[sheet];
  const formula = of?.formulas?.[row - 1]?.[at];
  return formula ? { formula } : (of?.cells[row - 1]?.[at] ?? "");
};

/** A row's formula with its own row left open: the same wherever the row stands now. */
export const openRow = (formula: string, row: number): string =>
  formula.replace(new RegExp(`(\\$[A-Z]{1,3})${row}(?!\\d)`, "g"), "$1{}");

const shown = (cell: Drawn): string => {
  if (typeof cell === "object") return "formula" in cell ? cell.formula : shown(cell.day);
  if (typeof cell === "boolean") return cell ? "да" : "нет";
  return String(cell).replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3.$2.$1");
};

const plain = (cell: Drawn, row: number): unknown =>
  typeof cell !== "object" ? cell : "formula" in cell ? { formula: openRow(cell.formula, row) } : cell.day;

/** Cells of a change in which something else stood: only they can be put back, and only they need to be. */
const replaced = (change: Change, found: FoundBook): CellAt[] => {
  // a machine column holds nothing of a person's
  if (change.do === "cell") {
    const hidden = tables[change.sheet].columns[change.column]?.hidden === true;
    return hidden && (!change.whole || change.column === sheets[change.sheet as TableKey]?.rowKey) ? [] : [change];
  }
  if (change.do !== "fill" || change.from !== change.to) return [];
  const cell = { sheet: change.sheet, row: change.from, column: change.column, now: { formula: change.formula } };
  const before = stands(found, cell);
  const text = typeof before === "object" ? before.formula : String(before);
  return text === "" || text.includes("#REF!") ? [] : [cell];
};

/** How a row is known again later: by its id, by its number among the heads; a row that gets its id here, by that. */
const nameOf = (found: FoundBook, at: CellAt, changes: readonly Change[]): string => {
  const key = sheets[at.sheet as TableKey]?.rowKey;
  if (!key || at.row < ROW.first) return String(at.row);
  const given = changes
    .filter((of) => of.sheet === at.sheet && (of.do === "cell" || of.do === "put") && of.column === key)
    .flatMap((of): { row: number; now: Drawn }[] => (of.do === "put" ? of.cells : of.do === "cell" ? [of] : []))
    .find(({ row }) => row === at.row);
  const id = given ? given.now : stands(found, { ...at, column: key });
  return typeof id === "object" ? String(at.row) : String(id || at.row);
};

const lineOf = (act: Done, found: FoundBook, at: CellAt, changes: readonly Change[]): Record<string, Drawn> => {
  const before = stands(found, at);
  return {
    day: { day: act.day },
    time: act.time,
    action: act.says,
    tab: found.layout[at.sheet]?.tab ?? tabOf(at.sheet),
    row: nameOf(found, at, changes),
    column: tables[at.sheet].columns[at.column]?.head ?? at.column,
    was: shown(before),
    now: shown(at.now),
    note: act.note ?? "",
    sheet: at.sheet,
    key: at.column,
    before: JSON.stringify(plain(before, at.row)),
    after: JSON.stringify(plain(at.now, at.row)),
    act: act.mark,
  };
};

/** New rows, a line each: their first texts, and a print of all that they hold. */
const rowLines = (act: Done, found: FoundBook, { sheet, rows }: Do<"rows">): Record<string, Drawn>[] => {
  const key = sheets[sheet as TableKey].rowKey ?? "";
  return rows.map((row) => ({
    day: { day: act.day },
    time: act.time,
    action: act.says,
    tab: found.layout[sheet]?.tab ?? tabOf(sheet),
    row: shown(row[key] ?? ""),
    column: "вся строка",
    was: "",
    now: [row["event"] ?? row["who"] ?? row["mentor"], row["content"] ?? row["mentee"], row["code"], row["purpose"]]
      .map((text) => shown(text ?? ""))
      .filter(Boolean)
      .join(": ")
      .slice(0, 200),
    note: act.note ?? "",
    sheet,
    key: WHOLE_ROW,
    before: JSON.stringify(""),
    after: JSON.stringify(printOfRow(sheet as TableKey, row)),
    act: act.mark,
  }));
};

/**
 * The lines of «Журнал» about changes, as one change more: a line a cell that held or gets something of a person's, one
 * line for an action without such cells. None where the book has no whole journal: that must not stop the work itself.
 */
export const journalOf = (act: Done, changes: readonly Change[], found: FoundBook): Change[] => {
  const journal = found.sheets.journal;
  if (changes.length === 0 || !journal || isUnbuilt(journal) || journal.lost.length + journal.doubled.length > 0)
    return [];
  const cells = changes.flatMap((change) => replaced(change, found));
  const born = changes.flatMap((change) => (change.do === "rows" ? rowLines(act, found, change) : []));
  const lines = cells
    .map((at) => lineOf(act, found, at, changes))
    .filter(({ before, after }) => before !== after)
    .concat(born);
  const rows =
    lines.length > 0
      ? lines
      : [{ day: { day: act.day }, time: act.time, action: act.says, note: act.note ?? "", act: act.mark }];
  const held = lines.length > 0 ? { held: { column: "undone", text: unfinished.written } } : {};
  return [{ sheet: "journal", do: "append", rows, ...held }];
};
