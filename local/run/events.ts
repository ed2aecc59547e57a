import type { Message } from "../contract";
import { o } from "../engine/load";
import type { Command, Getters, Position, Zone } from "../engine/types";

/** One act of a person that Google would report to `onEdit`. `single`: one cell that was typed into. */
export type Edit = { sheetId: string; zone: Zone; single: boolean };

/** A revision with one of these is no edit of values: structure, moves, sorting. */
const NOT_EDITS = new Set([
  "MB_ACT",
  "MB_BATCH",
  "ADD_COLUMNS_ROWS",
  "REMOVE_COLUMNS_ROWS",
  "MOVE_RANGES",
  "CREATE_SHEET",
  "DELETE_SHEET",
  "DUPLICATE_SHEET",
  "RENAME_SHEET",
  "MOVE_SHEET",
]);

const cellZone = ({ col, row }: { col: number; row: number }): Zone => ({
  left: col,
  right: col,
  top: row,
  bottom: row,
});

function zonesOf(command: Command): { zones: Zone[]; pasted: boolean } {
  const { col, row, target, targetRange } = command as Command & {
    col: number;
    row: number;
    target?: Zone[];
    targetRange?: string;
  };
  const pasted = command["style"] !== undefined;
  switch (command.type) {
    case "UPDATE_CELL":
      return { zones: command["content"] === undefined ? [] : [cellZone({ col, row })], pasted };
    case "CLEAR_CELL":
      return { zones: [cellZone({ col, row })], pasted: false };
    case "SQUISHED_UPDATE_CELL":
      return { zones: command["content"] === undefined ? [] : [o.helpers.toZone(targetRange ?? "A1") as Zone], pasted };
    case "DELETE_CONTENT":
    case "CLEAR_CELLS":
      return { zones: target ?? [], pasted: false };
    default:
      return { zones: [], pasted: false };
  }
}

/** What a revision of a person changed, as Google would say it; null: nothing that `onEdit` hears of. */
export function editOf(message: Message): Edit | null {
  const commands = (message["commands"] ?? []) as Command[];
  if (commands.some(({ type }) => NOT_EDITS.has(type))) return null;
  let whole: Zone | null = null;
  let sheetId = "";
  let single = true;
  for (const command of commands) {
    const { zones, pasted } = zonesOf(command);
    if (zones.length === 0) continue;
    const here = String(command["sheetId"]);
    if (sheetId && here !== sheetId) return null;
    sheetId = here;
    if (pasted) single = false;
    for (const zone of zones) whole = whole ? around(whole, zone) : { ...zone };
  }
  if (!whole) return null;
  return { sheetId, zone: whole, single: single && whole.left === whole.right && whole.top === whole.bottom };
}

const around = (a: Zone, b: Zone): Zone => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

/** A cell's value as an event carries it: a string, dates as serial numbers; absent if the cell is empty. */
export function eventValue(at: Position, getters: Getters): string | undefined {
  if (!getters.tryGetSheet(at.sheetId)) return undefined;
  const { value } = getters.getEvaluatedCell(at);
  if (value === null || value === "") return undefined;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
