import type { Worksheet } from "exceljs";
import { columnLetters } from "./area";
import type { SavedTab } from "./saved";

const upright = new Set(["Паспорт", "Сводка", "Критерии"]);
const margin = 10 / 25.4;

/** Last row and column that show something: prepared empty rows are not printed. */
function filled(shown: string[][]): { row: number; column: number } {
  const row = shown.findLastIndex((cells) => cells.some((text) => text !== "")) + 1;
  const column = Math.max(0, ...shown.map((cells) => cells.findLastIndex((text) => text !== "") + 1));
  return { row, column };
}

export function setUpPage(sheet: Worksheet, saved: SavedTab, shown: string[][]): void {
  const last = filled(shown);
  const heads = saved.panes?.ySplit ?? 0;
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: upright.has(saved.name) ? "portrait" : "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: margin, right: margin, top: margin, bottom: margin + 0.2, header: 0.2, footer: 0.2 },
    ...(heads > 0 && { printTitlesRow: `1:${heads}` }),
    ...(last.row > 0 && { printArea: `A$1:${columnLetters(last.column)}$${last.row}` }),
  });
  sheet.headerFooter.oddFooter = "&L&8&A&R&8&P из &N";
}
