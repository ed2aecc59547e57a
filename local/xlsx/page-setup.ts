import type { Worksheet } from "exceljs";
import { lettersOf } from "../letters";
import type { SavedTab } from "./saved";

const upright = new Set(["Паспорт", "Сводка", "Критерии", "Справочники"]);
/** Pages of sections: a new one begins here, so that no head stays alone at the foot of the page before. */
const breaks: Record<string, string> = { Сводка: "Пары по формам" };
const margin = 10 / 25.4;

/** Last row and column that show something: prepared empty rows are not printed. */
function filled(shown: string[][]): { row: number; column: number } {
  const row = shown.findLastIndex((cells) => cells.some((text) => text !== "")) + 1;
  const column = Math.max(0, ...shown.map((cells) => cells.findLastIndex((text) => text !== "") + 1));
  return { row, column };
}

/** The row of heads: the last of the frozen ones, if it names more than one column. A title alone is not repeated. */
function headRow({ panes }: SavedTab, shown: string[][]): number | null {
  const last = panes?.ySplit ?? 0;
  const named = (shown[last - 1] ?? []).filter((text) => text !== "").length;
  return named > 1 ? last : null;
}

export function setUpPage(sheet: Worksheet, saved: SavedTab, shown: string[][]): void {
  const last = filled(shown);
  const heads = headRow(saved, shown);
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: upright.has(saved.name) ? "portrait" : "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: margin, right: margin, top: margin, bottom: margin + 0.2, header: 0.2, footer: 0.2 },
    ...(heads && { printTitlesRow: `${heads}:${heads}` }),
    ...(last.row > 0 && { printArea: `A$1:${lettersOf(last.column)}$${last.row}` }),
  });
  const section = shown.findIndex(([first]) => first !== undefined && first === breaks[saved.name]);
  if (section > 0) sheet.getRow(section).addPageBreak();
  sheet.headerFooter.oddFooter = "&L&8&A&R&8&P из &N";
}
