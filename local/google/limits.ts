import type { Dimension } from "../engine/port/structure";
import { type Desk, ServiceError } from "./desk";

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;
const LONGEST_TAB_NAME = 100;

/** A new tab of Google's size. */
export const NEW_TAB = { rows: 1000, columns: 26 };

/** Throws when the spreadsheet would have more than 10 million cells, `more` being the change, or a tab 18 278 columns. */
export function checkGrowth(desk: Desk, more: number, columns = 0): void {
  const cells = desk.tabs().reduce((sum, tab) => sum + tab.rows * tab.columns, more);
  if (cells > MOST_CELLS)
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  if (columns > MOST_COLUMNS)
    throw new ServiceError(
      `This action would increase the number of columns in the sheet above the limit of ${MOST_COLUMNS} columns.`,
    );
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Throws Google's text if another tab has this name or it is too long, ours if the engine cannot keep it. */
export function checkTabName(desk: Desk, name: string, ownId?: string): void {
  if (name === "") throw new ServiceError("The sheet name cannot be empty.");
  if (name.length > LONGEST_TAB_NAME)
    throw new ServiceError(`The sheet name cannot be greater than ${LONGEST_TAB_NAME} characters.`);
  const taken = desk.tabs().some((tab) => tab.id !== ownId && same(tab.name, name));
  if (taken) throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (/['*?/\\[\]]/.test(name))
    throw new Error(`[local host] tab name: "${name}". The engine takes none of ' * ? / \\ [ ] in it.`);
}

const said = (dimension: Dimension) => (dimension === "ROW" ? "rows" : "columns");

const isHidden = (desk: Desk, id: string, dimension: Dimension, at: number): boolean =>
  dimension === "ROW" ? desk.grid.getters.isRowHiddenByUser(id, at) : desk.grid.getters.isColHiddenByUser(id, at);

const sizeOf = (desk: Desk, id: string, dimension: Dimension): number =>
  dimension === "ROW" ? desk.grid.getters.getNumberRows(id) : desk.grid.getters.getNumberCols(id);

/** Whether one can be seen that is not among the `count` from `first` (zero-based). */
function isOneLeft(desk: Desk, id: string, dimension: Dimension, first: number, count: number): boolean {
  for (let at = 0; at < sizeOf(desk, id, dimension); at++)
    if ((at < first || at >= first + count) && !isHidden(desk, id, dimension, at)) return true;
  return false;
}

/** Throws, while writes are sent, if hiding these would leave no row or column to be seen. */
export function checkOneStays(desk: Desk, id: string, dimension: Dimension, first: number, count: number): void {
  if (!isOneLeft(desk, id, dimension, first, count))
    throw new ServiceError(`You can't hide all the ${said(dimension)} on the sheet.`);
}

/** Throws, while writes are sent, if deleting these would leave only frozen or hidden ones. */
export function checkSomeStay(desk: Desk, id: string, dimension: Dimension, first: number, count: number): void {
  const { xSplit, ySplit } = desk.grid.getters.getPaneDivisions(id);
  const frozen = dimension === "ROW" ? ySplit : xSplit;
  const loose = sizeOf(desk, id, dimension) - frozen - Math.max(0, first + count - Math.max(first, frozen));
  if (frozen > 0 && loose <= 0)
    throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${said(dimension)}.`);
  if (!isOneLeft(desk, id, dimension, first, count))
    throw new ServiceError(`You can't delete all the ${said(dimension)} on the sheet.`);
}

/** Throws, while writes are sent, if nothing visible would lie behind the first `count`, or they cut a merged cell. */
export function checkFreeze(desk: Desk, id: string, dimension: Dimension, count: number): void {
  const what = said(dimension);
  if (!isOneLeft(desk, id, dimension, 0, count))
    throw new ServiceError(`You can't freeze all visible ${what} on the sheet.`);
  const isCut = desk.grid.getters
    .getMerges(id)
    .map(({ top, left, bottom, right }) => (dimension === "ROW" ? [top, bottom] : [left, right]))
    .some(([first = 0, last = 0]) => first < count && count <= last);
  if (isCut)
    throw new ServiceError(
      `Sorry, you can't freeze ${what} which contain only part of a merged cell. ` +
        `Try to break apart merged cells or freeze more ${what} to include the complete merged cells.`,
    );
}

/** Formulas of conditional formats stay on their own tab: neither an address nor a name may lead elsewhere. */
export function checkLooksHere(desk: Desk, id: string, formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"|#[\p{L}\d/]+[!?]?/gu, " ");
  const words = new Set(bare.toLowerCase().match(/[\p{L}_][\p{L}\d_]*(?!\()/gu) ?? []);
  const abroad = desk.grid.names().some(({ name, sheetId }) => sheetId !== id && words.has(name.toLowerCase()));
  if (abroad || bare.includes("!"))
    throw new ServiceError("Conditional format rule cannot reference a different sheet.");
}
