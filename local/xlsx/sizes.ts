import type { Style, Worksheet } from "exceljs";
import { address } from "./area";
import { linesOf } from "./lines";
import type { SavedTab } from "./saved";

/** Width of a column that nobody changed. */
export const COLUMN_PIXELS = 96;
const ROW_PIXELS = 23;
const POINTS_PER_PIXEL = 0.75;
const LINE_POINTS = 13;
const PADDING_PIXELS = 4;
const PADDING_POINTS = 4;
const TALLEST_POINTS = 409;

/** A width of exactly 9 is ExcelJS's "default" and would be lost. */
const inCharacters = (pixels: number) => (pixels === 63 ? 9.01 : pixels / 7);

function setColumns(sheet: Worksheet, saved: SavedTab): void {
  for (let index = 0; index < saved.colNumber; index++) {
    const { size, isHidden } = saved.cols[index] ?? {};
    const groups = (saved.headerGroups?.COL ?? []).filter(({ start, end }) => start <= index && index <= end);
    const column = sheet.getColumn(index + 1);
    column.width = inCharacters(size ?? COLUMN_PIXELS);
    column.hidden = isHidden === true || groups.some(({ isFolded }) => isFolded);
    if (groups.length > 0) column.outlineLevel = groups.length;
  }
}

/** Points that the wrapped texts of a row need; 0 when nothing is wrapped. LibreOffice would cut them otherwise. */
function wrappedHeight(
  sheet: Worksheet,
  saved: SavedTab,
  row: number,
  texts: string[],
  looks: Map<string, Partial<Style>>,
) {
  let points = 0;
  texts.forEach((text, index) => {
    const look = looks.get(address(row, index + 1));
    if (text === "" || !look?.alignment?.wrapText || sheet.getColumn(index + 1).hidden) return;
    const size = look.font?.size ?? 10;
    const pixels = (saved.cols[index]?.size ?? COLUMN_PIXELS) - PADDING_PIXELS;
    const lines = linesOf(text, pixels, { size, bold: look.font?.bold === true });
    points = Math.max(points, (LINE_POINTS * lines * size) / 10 + PADDING_POINTS);
  });
  return points;
}

export function setSizes(
  sheet: Worksheet,
  saved: SavedTab,
  shown: string[][],
  looks: Map<string, Partial<Style>>,
): void {
  setColumns(sheet, saved);
  sheet.properties.defaultRowHeight = ROW_PIXELS * POINTS_PER_PIXEL;
  shown.forEach((texts, index) => {
    const wrapped = wrappedHeight(sheet, saved, index + 1, texts, looks);
    if (wrapped > 0) sheet.getRow(index + 1).height = Math.min(wrapped, TALLEST_POINTS);
  });
  for (const [index, { size, isHidden }] of Object.entries(saved.rows)) {
    const row = sheet.getRow(Number(index) + 1);
    if (size !== undefined) row.height = Math.max(row.height ?? 0, size * POINTS_PER_PIXEL);
    row.hidden = isHidden === true;
  }
  for (const { start, end, isFolded } of saved.headerGroups?.ROW ?? []) {
    for (let index = start; index <= end; index++) {
      const row = sheet.getRow(index + 1);
      row.outlineLevel = 1;
      row.hidden ||= isFolded === true;
    }
  }
}
