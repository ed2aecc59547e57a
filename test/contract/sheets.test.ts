import { describe, expect, it } from "vitest";
import { answer, bound, complaint } from "./ask";

describe("insertSheet (platform-facts §6, §12.14)", () => {
  it("counts places from 0, getIndex from 1; the new sheet is active and 1000 × 26", () => {
    const body = `var a = ss.insertSheet('Второй', 1), b = ss.insertSheet('Первый', 0);
      return [a.getIndex(), b.getIndex(), ss.getActiveSheet().getName(), b.getMaxRows(), b.getMaxColumns(),
        ss.getSheets().map(function (x) { return x.getName(); })];`;
    expect(answer(body)).toEqual([3, 1, "Первый", 1000, 26, ["Первый", "Лист1", "Второй"]]);
  });
  it("the page is told to show it", () => {
    const result = bound("function f() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Новый', 0); }").run(
      "f",
      [],
    );
    expect(result.effects).toEqual([{ do: "activate", tab: "Новый", a1: "A1" }]);
  });
  it("a taken name: Google's text (8087691484)", () => {
    const text = 'Exception: A sheet with the name "лист1" already exists. Please enter another name.';
    expect(complaint("ss.insertSheet('лист1', 0);")).toBe(text);
  });
  it("getSheetByName is exact and null if there is none", () => {
    expect(answer("return [ss.getSheetByName('лист1'), ss.getSheetByName('Лист1').getName()];")).toEqual([
      null,
      "Лист1",
    ]);
  });
  it("getSheetId is a number that survives a new name and place", () => {
    const body = `var a = ss.insertSheet('А', 1); var id = a.getSheetId(); ss.insertSheet('Б', 0); a.setName('В');
      SpreadsheetApp.flush(); return [typeof id, ss.getSheetByName('В').getSheetId() === id];`;
    expect(answer(body)).toEqual(["number", true]);
  });
  it("renaming a tab renames it in formulas", () => {
    const body = `ss.insertSheet('Старое имя', 1); s.getRange('A1').setFormula("='Старое имя'!B2");
      ss.getSheetByName('Старое имя').setName('Новое имя'); return s.getRange('A1').getFormulas()[0][0];`;
    expect(answer(body)).toBe("='Новое имя'!B2");
  });
});

describe("Rows and columns", () => {
  it("inserting and deleting moves formulas and values", () => {
    const body = `s.getRange('A1:A3').setValues([[1], [2], [3]]); s.getRange('B3').setFormula('=SUM(A1:A3)');
      s.insertRowsAfter(1, 2); s.insertColumnsAfter(1, 1); s.insertColumnsBefore(1, 1); s.deleteRows(2, 1);
      return [s.getRange('D4').getFormulas()[0][0], s.getRange('D4').getValues()[0][0], s.getMaxRows(), s.getMaxColumns()];`;
    expect(answer(body)).toEqual(["=SUM(B1:B4)", 6, 1001, 28]);
  });
  it("deleting all rows is refused", () => {
    expect(complaint("s.deleteRows(1, 1000);")).toContain("You can't delete all the rows on the sheet.");
  });
  it("freezing must leave a row", () => {
    expect(complaint("s.setFrozenRows(1000);")).toContain("can't freeze all");
  });
  it("freezing 0 rows unfreezes", () => {
    expect(
      answer(
        "s.setFrozenRows(3); s.setFrozenRows(0); s.setFrozenColumns(2); s.setFrozenColumns(0); SpreadsheetApp.flush(); return 1;",
      ),
    ).toBe(1);
  });
});

describe("Looks reach the engine", () => {
  const book = bound(`function f() {
    var ss = SpreadsheetApp.getActiveSpreadsheet(), s = ss.getSheets()[0];
    s.getRange('A1:B2').setBackground('#D5DEE9').setFontColor('red').setFontWeight('bold').setFontStyle('italic').setFontSize(14)
      .setWrap(true).setVerticalAlignment('top').setHorizontalAlignment('center').setNumberFormat('dd.MM.yyyy')
      .setBorder(true, null, true, null, null, true, '#000000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
    s.getRangeList(['B1', 'B2']).setFontWeight('normal').setBackground(null);
    s.setColumnWidths(1, 2, 77).setRowHeights(1, 1, 34).setHiddenGridlines(true).setTabColor('#112233');
    s.hideRows(3, 2); s.hideColumns(5); s.setFrozenRows(1); s.setFrozenColumns(1);
  }`);
  const result = book.run("f", []);
  type Sheet = Record<string, unknown> & { styles: Record<string, number>; formats: Record<string, number> };
  const workbook = (
    book.saved() as { workbook: { sheets: Sheet[]; styles: Record<string, unknown>; formats: Record<string, string> } }
  ).workbook;
  const sheet = workbook.sheets[0] as Sheet;
  const styleOf = (zone: string) => workbook.styles[sheet.styles[zone] as number];

  it("without an exception", () => expect(result).toMatchObject({ ok: true }));
  it("styles and number format", () => {
    const common = {
      textColor: "#ff0000",
      italic: true,
      fontSize: 14,
      wrapping: "wrap",
      verticalAlign: "top",
      align: "center",
    };
    expect(styleOf("A1:A2")).toEqual({ ...common, fillColor: "#d5dee9", bold: true });
    expect(styleOf("B1:B2")).toMatchObject(common);
    expect(styleOf("B1:B2")).not.toMatchObject({ bold: true });
    expect(workbook.formats[sheet.formats["A1:B2"] as number]).toBe("dd.mm.yyyy");
  });
  it("an alignment to the left stays where nothing is written yet, also after saving and opening", () => {
    const code = `function left() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      s.getRange('A1:A2').setHorizontalAlignment('left'); s.getRange('B1:B2').setHorizontalAlignment('left').setHorizontalAlignment(null); }`;
    const first = bound(code);
    first.run("left", []);
    const again = bound(code, { data: JSON.parse(JSON.stringify(first.saved())) });
    again.person.type("Лист1", "A1", "5");
    again.person.type("Лист1", "B1", "5");
    const held = (again.saved() as { workbook: { sheets: Sheet[]; styles: Record<string, unknown> } }).workbook;
    const styles = held.sheets[0]?.styles ?? {};
    expect(Object.entries(styles).map(([zone, id]) => [zone, held.styles[id]])).toEqual([["A1:A2", { align: "left" }]]);
  });
  it("sizes, hidden and frozen rows, gridlines, colour of the tab", () => {
    expect(sheet).toMatchObject({
      cols: { 0: { size: 77 }, 1: { size: 77 }, 4: { isHidden: true } },
      rows: { 0: { size: 34 }, 2: { isHidden: true }, 3: { isHidden: true } },
      panes: { xSplit: 1, ySplit: 1 },
      areGridLinesVisible: false,
      color: "#112233",
    });
  });
  it("an unknown colour or format is refused by name", () => {
    expect(complaint("s.getRange('A1').setBackground('krasny');")).toContain('colour: "krasny"');
    expect(complaint("s.getRange('A1').setNumberFormat('нечто'); SpreadsheetApp.flush();")).toContain(
      'number format: "нечто"',
    );
  });
});
