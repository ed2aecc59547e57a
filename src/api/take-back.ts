import type { Act, ActCell } from "../snapshot/act";
import { isPage, type SheetKey, sheets, tabOf } from "../spec/book";
import { unfinished } from "../spec/journal";
import type { Cell } from "../spec/kinds";
import { sayDay } from "../text/said";
import type { Change, Drawn } from "../workbook/change";
import { openRow, stands } from "../workbook/journal";
import { columnOf, ROW } from "../workbook/layout";
import { tokens } from "../workbook/tokens";
import { addressOf } from "../workbook/write";
import type { Undone } from "./answers";
import { written } from "./cell-changes";
import type { Context } from "./context";

type Read = ReturnType<Context["read"]>;

/** Where the cell's row stands now: by its id, or by its number where rows have none. 0: it is gone. */
const rowNow = (read: Read, { sheet, row }: ActCell): number => {
  const key = sheet as SheetKey;
  const id = isPage(key) ? null : sheets[key].rowKey;
  if (!id || /^\d+$/.test(row)) return Number(row) || 0;
  const at = columnOf(read.found.layout[key]?.letter[id] ?? "") - 1;
  const rows = (read.found.sheets[key]?.cells ?? []).slice(ROW.first - 1).map((cells) => String(cells[at] ?? ""));
  return rows.filter((of) => of === row).length === 1 ? rows.indexOf(row) + ROW.first : 0;
};

const isFormula = (of: unknown): of is { formula: string } => typeof of === "object" && of !== null && "formula" in of;

/** The cell holds this: the same value, or the same formula in its own words. */
const holds = (now: ReturnType<typeof stands>, text: unknown, row: number): boolean =>
  isFormula(text)
    ? isFormula(now) && tokens(openRow(now.formula, row)) === tokens(text.formula)
    : !isFormula(now) && now === text;

const textOf = (of: unknown): string => (isFormula(of) ? of.formula.replace(/\{\}/g, "") : sayDay(String(of ?? "")));

const back = (cell: ActCell, row: number): Drawn =>
  isFormula(cell.before)
    ? { formula: cell.before.formula.replace(/\{\}/g, String(row)) }
    : written(cell.sheet as SheetKey, cell.column, cell.before as Cell);

/** Where the cell stands now and what it holds; an empty address where it is gone. */
const found = (read: Read, cell: ActCell) => {
  const sheet = cell.sheet as SheetKey;
  const { column } = cell;
  const row = rowNow(read, cell);
  const address = row > 0 ? addressOf(read.found.layout, sheet, column, row) : "";
  const here = address === "" ? "" : stands(read.found, { sheet, row, column });
  return { sheet, column, row, address, here, ours: address !== "" && holds(here, cell.after, row) };
};

/**
 * What to do about an action that was cut off half-way: where all its cells are written only the word is cleared, else
 * it is taken back.
 */
export const settle = (read: Read, act: Act, now: string): Change[] => {
  const lines = act.cells.map(({ line }) => line);
  const whole = act.cells.every((cell) => found(read, cell).ours);
  const undoing = read.snapshot.journal.some(({ at, undone }) => lines.includes(at) && undone === unfinished.undone);
  if (!whole || undoing) return takeBack(read, act, now).changes;
  const cells = lines.map((row) => ({ row, now: "" }));
  return [{ sheet: "journal", do: "stamp", column: "undone", until: unfinished.written, cells }];
};

/**
 * The changes that take an action back: cells that still hold what it wrote get what stood there before. Those that a
 * person changed since are `kept`; those that were never written, or are back already, count as taken back.
 */
export const takeBack = (read: Read, act: Act, now: string): { changes: Change[]; kept: Undone["kept"] } => {
  const changes: Change[] = [];
  const kept: Undone["kept"] = [];
  const stamps: { row: number; now: string }[] = [];
  const done = now.replace("T", " ").replace(/^\S+/, sayDay);
  for (const cell of act.cells) {
    const { sheet, column, row, address, here, ours } = found(read, cell);
    const sure = ours || (address !== "" && holds(here, cell.before, row));
    const was = isFormula(here) ? "" : here;
    if (ours) changes.push({ sheet, do: "cell", row, id: cell.row, column, was, now: back(cell, row) });
    if (!sure) {
      const tab = read.found.layout[sheet]?.tab ?? tabOf(sheet);
      kept.push({ sheet, tab, cell: address, found: textOf(here), expected: textOf(cell.after) });
    }
    stamps.push({ row: cell.line, now: sure ? done : "изменено позже" });
  }
  changes.push({ sheet: "journal", do: "stamp", column: "undone", until: unfinished.undone, cells: stamps });
  return { changes, kept };
};
