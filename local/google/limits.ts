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

/** Throws Google's text if another tab has this name or it is too long, ours if the engine cannot keep it. */
export function checkTabName(desk: Desk, name: string, ownId?: string): void {
  if (name === "") throw new ServiceError("The sheet name cannot be empty.");
  if (name.length > LONGEST_TAB_NAME)
    throw new ServiceError(`The sheet name cannot be greater than ${LONGEST_TAB_NAME} characters.`);
  const taken = desk.tabs().some((tab) => tab.id !== ownId && tab.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (/['*?/\\[\]]/.test(name))
    throw new Error(`[local host] tab name: "${name}". The engine takes none of ' * ? / \\ [ ] in it.`);
}

const said = (dimension: Dimension) => (dimension === "ROW" ? "rows" : "columns");

const isHidden = (desk: Desk, id: string, dimension: Dimension, at: number): boolean =>
  dimension === "ROW" ? desk.grid.getters.isRowHiddenByUser(id, at) : desk.grid.getters.isColHiddenByUser(id, at);

/** Throws, while writes are sent, if no row or column that can be seen is left but `first` … (zero-based, `count` of them). */
export function checkOneStays(desk: Desk, id: string, dimension: Dimension, first: number, count: number): void {
  const { getters } = desk.grid;
  const size = dimension === "ROW" ? getters.getNumberRows(id) : getters.getNumberCols(id);
  const stays = Array.from({ length: size }, (_, at) => at).some(
    (at) => (at < first || at >= first + count) && !isHidden(desk, id, dimension, at),
  );
  if (!stays) throw new ServiceError(`You can't hide all the ${said(dimension)} on the sheet.`);
}

/** Throws, while writes are sent, if nothing visible would lie behind the first `count` rows or columns. */
export function checkFreeze(desk: Desk, id: string, dimension: Dimension, count: number): void {
  const { getters } = desk.grid;
  const size = dimension === "ROW" ? getters.getNumberRows(id) : getters.getNumberCols(id);
  for (let at = count; at < size; at++) if (!isHidden(desk, id, dimension, at)) return;
  throw new ServiceError(`You can't freeze all visible ${said(dimension)} on the sheet.`);
}

/** Throws, while writes are sent, if `count` fewer rows or columns would leave only frozen ones. */
export function checkFrozenStay(desk: Desk, id: string, dimension: Dimension, first: number, count: number): void {
  const { getters } = desk.grid;
  const { xSplit, ySplit } = getters.getPaneDivisions(id);
  const frozen = dimension === "ROW" ? ySplit : xSplit;
  const size = dimension === "ROW" ? getters.getNumberRows(id) : getters.getNumberCols(id);
  const loose = size - frozen - Math.max(0, first + count - Math.max(first, frozen));
  if (frozen > 0 && loose <= 0)
    throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${said(dimension)}.`);
}

/** Formulas of conditional formats stay on their own tab: neither an address nor a name may lead elsewhere. */
export function checkLooksHere(desk: Desk, id: string, formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"|#[\p{L}\d/]+[!?]?/gu, " ");
  const words = new Set(bare.toLowerCase().match(/[\p{L}_][\p{L}\d_]*(?!\()/gu) ?? []);
  const abroad = desk.grid.names().some(({ name, sheetId }) => sheetId !== id && words.has(name.toLowerCase()));
  if (abroad || bare.includes("!"))
    throw new ServiceError("Conditional format rule cannot reference a different sheet.");
}
