import type { Act, ActCell } from "../snapshot/act";
import { isPage, type SheetKey, sheets, tables } from "../spec/book";
import { unfinished } from "../spec/journal";
import type { Cell } from "../spec/kinds";
import { sayDay } from "../text/said";
import type { Change, Drawn } from "../workbook/change";
import type { Found, FoundBook } from "../workbook/find";
import { openRow, stands } from "../workbook/journal";
import { columnOf, ROW } from "../workbook/layout";
import { spans } from "../workbook/plan-styles";
import { holdsAll, holdsOnly, typedColumns, WHOLE_ROW } from "../workbook/row-print";
import { tokens } from "../workbook/tokens";
import { addressOf } from "../workbook/write";
import type { Undone } from "./answers";
import { keyAt, written } from "./cell-changes";
import type { Context } from "./context";
import { tabIn } from "./placed";
import { stagesBack } from "./stages-back";

type Read = ReturnType<Context["read"]>;

const known = new WeakMap<Found, Map<string, number>>();

/** Rows of a sheet by their ids; 0 for an id that stands twice. Looked for once, however many cells are taken back. */
const rowsById = (found: Found, at: number): Map<string, number> => {
  const before = known.get(found);
  if (before) return before;
  const rows = new Map<string, number>();
  found.cells.slice(ROW.first - 1).forEach((cells, i) => {
    const id = String(cells[at] ?? "");
    rows.set(id, rows.has(id) ? 0 : ROW.first + i);
  });
  known.set(found, rows);
  return rows;
};

/** Where the cell's row stands now: by its id, or by its number where rows have none. 0: it is gone. */
const rowNow = (read: Read, { sheet, row }: ActCell): number => {
  const key = sheet as SheetKey;
  const id = isPage(key) ? null : sheets[key].rowKey;
  if (!id || /^\d+$/.test(row)) return Number(row) || 0;
  const at = columnOf(read.found.layout[key]?.letter[id] ?? "") - 1;
  const found = read.found.sheets[key];
  return found ? (rowsById(found, at).get(row) ?? 0) : 0;
};

const isFormula = (of: unknown): of is { formula: string } => typeof of === "object" && of !== null && "formula" in of;

/** The cell holds this: the same value, or the same formula in its own words. */
const holds = (now: ReturnType<typeof stands>, text: unknown, row: number): boolean =>
  isFormula(text)
    ? isFormula(now) && tokens(openRow(now.formula, row)) === tokens(text.formula)
    : !isFormula(now) && now === text;

const textOf = (of: unknown): string => (isFormula(of) ? of.formula.replace(/\{\}/g, "") : sayDay(String(of ?? "")));

const back = ({ layout }: FoundBook, { column, before, ...cell }: ActCell, row: number): Drawn => {
  if (isFormula(before)) return { formula: before.formula.replace(/\{\}/g, String(row)) };
  const sheet = cell.sheet as SheetKey;
  return written(sheet, keyAt(layout, { sheet, row, column }), before as Cell);
};

/** Where the cell stands now and what it holds; an empty address where it is gone. */
const found = (read: Read, cell: ActCell) => {
  const sheet = cell.sheet as SheetKey;
  const row = rowNow(read, cell);
  const of = read.found.sheets[sheet];
  const isRow = cell.column === WHOLE_ROW;
  const first = ["event", "no"].find((key) => tables[sheet].columns[key]) ?? Object.keys(tables[sheet].columns)[0];
  const column = isRow ? (first ?? "") : cell.column;
  const address = row > 0 ? addressOf(read.found.layout, sheet, column, row) : "";
  const here = address === "" ? "" : stands(read.found, { sheet, row, column });
  const same = isRow ? of !== undefined && holdsOnly(of, row, cell.after) : holds(here, cell.after, row);
  return { sheet, column, row, address, here, ours: address !== "" && same };
};

/**
 * What to do about an action that was cut off half-way: where all its cells are written only the word is cleared, else
 * it is taken back.
 */
export const settle = (read: Read, act: Act, now: string): Change[] => {
  const lines = act.cells.map(({ line }) => line);
  const whole = act.cells.every((cell) => {
    const { ours, row, sheet } = found(read, cell);
    const of = read.found.sheets[sheet];
    return ours && (cell.column !== WHOLE_ROW || (of !== undefined && holdsAll(of, row, cell.after)));
  });
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
  const born = new Map<SheetKey, number[]>();
  const stamps: { row: number; now: string }[] = [];
  const done = now.replace("T", " ").replace(/^\S+/, sayDay);
  for (const cell of act.cells) {
    const { sheet, column, row, address, here, ours } = found(read, cell);
    const isRow = cell.column === WHOLE_ROW;
    // a row that is not there any more is back already
    const sure = ours || (isRow && address === "") || (address !== "" && !isRow && holds(here, cell.before, row));
    const was = isFormula(here) ? "" : here;
    if (ours && isRow) born.set(sheet, [...(born.get(sheet) ?? []), row]);
    else if (ours)
      changes.push({ sheet, do: "cell", row, id: cell.row, column, was, now: back(read.found, cell, row) });
    if (!sure) {
      kept.push({
        sheet,
        tab: tabIn(read.found.layout, sheet),
        cell: address,
        found: textOf(here),
        expected: isRow ? "" : textOf(cell.after),
      });
    }
    stamps.push({ row: cell.line, now: sure ? done : "изменено позже" });
  }
  // the lines say that it is under way before anything is cleared
  changes.push({ sheet: "journal", do: "stamp", column: "undone", until: unfinished.undone, cells: stamps });
  for (const [sheet, rows] of born)
    changes.push({
      sheet,
      do: "clear",
      // its id goes last: until then the row is known
      runs: typedColumns(sheet).flatMap((column) => spans(rows).map((span) => ({ column, rows: span }))),
    });
  if (kept.length === 0) changes.push(...stagesBack(act, read));
  return { changes, kept };
};
