import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { exportXlsx } from "../../local/xlsx/export";
import { linesOf } from "../../local/xlsx/lines";
import { exampleBook } from "../round-trip/example";

const tables = ["Дорожная карта", "База наставников", "База наставляемых", "Пары", "Индикаторы", "Критерии"];
const upright = ["Сводка", "Паспорт", "Критерии", "Справочники"];
const MARGIN = 10 / 25.4;

let workbook: ExcelJS.Workbook;
const tab = (name: string) => workbook.getWorksheet(name) as ExcelJS.Worksheet;
const visibleColumns = (sheet: ExcelJS.Worksheet) =>
  Array.from({ length: sheet.columnCount }, (_, i) => sheet.getColumn(i + 1)).filter(({ hidden }) => !hidden);
const textOf = ({ result, value }: ExcelJS.Cell) => {
  const shown = result ?? value;
  return typeof shown === "string" ? shown : "";
};

beforeAll(async () => {
  workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await exportXlsx(exampleBook())) as unknown as ArrayBuffer);
}, 240_000);

describe("The .xlsx copy of the example, printed", () => {
  it("is A4 with margins of 10 mm, all columns on one page, reports and forms upright", () => {
    const sheets = [...new Set([...tables, ...upright])].map(tab);
    expect(sheets).toHaveLength(9);
    for (const { name, pageSetup } of sheets) {
      expect([name, pageSetup.paperSize, pageSetup.fitToPage, pageSetup.fitToWidth]).toEqual([name, 9, true, 1]);
      expect([name, pageSetup.orientation]).toEqual([name, upright.includes(name) ? "portrait" : "landscape"]);
      for (const side of ["left", "right", "top"] as const)
        expect([name, pageSetup.margins?.[side]]).toEqual([name, expect.closeTo(MARGIN, 3)]);
    }
  });

  it("repeats the heads of a table on every page, not its title", () => {
    for (const name of tables) expect([name, tab(name).pageSetup.printTitlesRow]).toEqual([name, "5:5"]);
    expect(tab("Паспорт").pageSetup.printTitlesRow).toBe("4:4");
    expect(tab("Сводка").pageSetup.printTitlesRow ?? "").toBe("");
  });

  it("has the rarely used columns folded, and their «+» before them", () => {
    const folded = (name: string) => {
      const sheet = tab(name);
      const columns = Array.from({ length: sheet.columnCount }, (_, i) => sheet.getColumn(i + 1));
      return columns.filter(({ outlineLevel }) => outlineLevel === 1);
    };
    const counts = tables.map((name) => [name, folded(name).length]);
    expect(counts).toEqual([
      ["Дорожная карта", 4 + 6 + 17],
      ["База наставников", 9 + 9],
      ["База наставляемых", 7 + 6],
      ["Пары", 6 + 4 + 15],
      ["Индикаторы", 7 + 6],
      ["Критерии", 3],
    ]);
    for (const name of tables) {
      expect(folded(name).every(({ hidden }) => hidden)).toBe(true);
      expect(tab(name).properties.outlineProperties?.summaryRight).toBe(false);
    }
  });

  it("folds the lines that are seldom needed, and hides what is not for people", () => {
    const sheet = tab("Паспорт");
    const rows = Array.from({ length: sheet.rowCount }, (_, i) => sheet.getRow(i + 1));
    const heads = (when: (row: ExcelJS.Row) => boolean) => rows.filter(when).map((row) => textOf(row.getCell(1)));
    const folded = heads(({ outlineLevel }) => outlineLevel === 1);
    expect(folded.filter((head) => head.startsWith("Строка "))).toHaveLength(12);
    expect(folded).toContain("Региональный оператор");
    const hidden = heads(({ hidden: is, outlineLevel }) => is && outlineLevel !== 1);
    expect(hidden).toEqual([
      "mb:passport:field",
      "Модель (служебное)",
      "Свои этапы и слова (служебное)",
      "Версия книги (служебное)",
    ]);
  });

  it("has every row high enough for the lines of its wrapped texts, so that none is cut", () => {
    const cut = workbook.worksheets.flatMap((sheet) =>
      Array.from({ length: sheet.rowCount }, (_, i) => sheet.getRow(i + 1))
        .filter(({ hidden }) => !hidden)
        .flatMap((row) =>
          visibleColumns(sheet).flatMap((column) => {
            const cell = row.getCell(column.number);
            const text = textOf(cell);
            if (!cell.alignment?.wrapText || text === "") return [];
            const { size = 10, bold = false } = cell.font;
            const lines = linesOf(text, (column.width ?? 9) * 7 - 4, { size, bold });
            return (row.height ?? 17.25) + 0.01 >= lines * size * 1.2 ? [] : [`${sheet.name}!${cell.address}`];
          }),
        ),
    );
    expect(cut).toEqual([]);
  });
});
