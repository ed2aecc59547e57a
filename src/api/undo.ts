import * as z from "zod/mini";
import { type Act, type ActCell, lastAct } from "../actions/undo";
import { isPage, type SheetKey, sheetKeys, sheets, tabOf } from "../spec/book";
import type { Cell } from "../spec/kinds";
import { sayDay } from "../text/said";
import type { Change, Drawn } from "../workbook/change";
import { openRow, stands } from "../workbook/journal";
import { columnOf, ROW } from "../workbook/layout";
import { tokens } from "../workbook/tokens";
import { addressOf } from "../workbook/write";
import type { Undone } from "./answers";
import { call } from "./call";
import type { Context } from "./context";
import { written } from "./mend";
import { refuse } from "./refuse";

type Read = ReturnType<Context["read"]>;

const minutes = ({ day, time }: Act) => `${day}T${time}`;

export const lastAction = call("lastAction", {
  input: () => z.object({}),
  writes: false,
  run: (context) => {
    const act = lastAct(context.look(["journal"]).snapshot.journal);
    return { action: act && { id: act.mark, says: act.says, at: minutes(act), cells: act.cells.length } };
  },
});

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

/** The cell still holds what the action wrote: the same value, or the same formula in its own words. */
const untouched = (now: ReturnType<typeof stands>, after: unknown, row: number): boolean =>
  isFormula(after)
    ? isFormula(now) && tokens(openRow(now.formula, row)) === tokens(after.formula)
    : !isFormula(now) && now === after;

const textOf = (of: unknown): string => (isFormula(of) ? of.formula.replace(/\{\}/g, "") : sayDay(String(of ?? "")));

const back = (cell: ActCell, row: number): Drawn =>
  isFormula(cell.before)
    ? { formula: cell.before.formula.replace(/\{\}/g, String(row)) }
    : written(cell.sheet as SheetKey, cell.column, cell.before as Cell);

const saysOf = (act: Act, cells: number, kept: number): string => {
  const what = act.says.charAt(0).toLowerCase() + act.says.slice(1);
  if (kept === 0) return `Отменено: ${what}.`;
  const later = `Ячеек, изменённых позже и оставленных как есть: ${kept}.`;
  return cells === 0 ? `Не отменено: ${what}. ${later}` : `Отменено: ${what}. ${later}`;
};

export const undo = call("undo", {
  input: () => z.object({ id: z.optional(z.string()) }),
  writes: true,
  run: (context, { id }): Undone => {
    const act = lastAct(context.read(["journal"]).snapshot.journal) ?? refuse("nothing-to-undo");
    if (id !== undefined && id !== act.mark) refuse("undo-gone");
    const touched = sheetKeys.filter((key) => act.cells.some(({ sheet }) => sheet === key));
    const read = context.read(["journal", ...touched], touched);
    const done = context.now.replace("T", " ").replace(/^\S+/, sayDay);
    const changes: Change[] = [];
    const kept: Undone["kept"] = [];
    for (const cell of act.cells) {
      const sheet = cell.sheet as SheetKey;
      const { column } = cell;
      const row = rowNow(read, cell);
      const address = row > 0 ? addressOf(read.found.layout, sheet, column, row) : "";
      const now = address === "" ? "" : stands(read.found, { sheet, row, column });
      const sure = address !== "" && untouched(now, cell.after, row);
      if (sure) changes.push({ sheet, do: "cell", row, id: cell.row, column, was: "", now: back(cell, row) });
      else {
        const tab = read.found.layout[sheet]?.tab ?? tabOf(sheet);
        kept.push({ sheet, tab, cell: address, found: textOf(now), expected: textOf(cell.after) });
      }
      const mark = sure ? done : "изменено позже";
      changes.push({ sheet: "journal", do: "cell", row: cell.line, id: "", column: "undone", was: "", now: mark });
    }
    const cells = act.cells.length - kept.length;
    context.write(null, changes, read);
    return { says: saysOf(act, cells, kept.length), cells, kept };
  },
});
