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
  it.each([
    ["ss.insertSheet('x', -1);", "Invalid sheet index: -1."],
    ["ss.insertSheet('x', 2);", "Invalid sheet index: 2."],
    ["ss.insertSheet('', 0);", "The sheet name cannot be empty."],
    ["s.setName('');", "The sheet name cannot be empty."],
    [`ss.insertSheet('${"я".repeat(101)}', 0);`, "The sheet name cannot be greater than 100 characters."],
  ])("%s is refused (§6; text of the longest name 71127712525)", (body, text) =>
    expect(complaint(body)).toBe(`Exception: ${text}`),
  );
  it("a name of 100 letters is taken; a sign that the engine cannot keep is refused by name at once", () => {
    expect(answer(`return ss.insertSheet('${"я".repeat(100)}', 1).getName().length;`)).toBe(100);
    expect(complaint("ss.insertSheet('2026/27', 0);")).toContain('tab name: "2026/27"');
  });
  it("its own name in other letters is no other tab's name", () => {
    expect(answer("s.setName('ЛИСТ1'); return ss.getSheets()[0].getName();")).toBe("ЛИСТ1");
    const taken = 'Exception: A sheet with the name "лист1" already exists. Please enter another name.';
    expect(complaint("ss.insertSheet('Б', 1).setName('лист1');")).toBe(taken);
    expect(complaint("ss.insertSheet('Лист1 ', 1);")).toContain("already exists");
  });
  it("setActiveSheet and activate move the screen back", () => {
    const body =
      "ss.insertSheet('Б', 1); ss.setActiveSheet(s); var one = ss.getActiveSheet().getName(); ss.getSheetByName('Б').activate(); return [one, ss.getActiveSheet().getName()];";
    expect(answer(body)).toEqual(["Лист1", "Б"]);
  });
  it("getActiveSheet is the tab that the user looks at, whatever a script has shown before", () => {
    const ss = "SpreadsheetApp.getActiveSpreadsheet()";
    const book = bound(`function f() { return ${ss}.getActiveSheet().getName(); }`);
    book.person.addTab("Б");
    const { sheets } = book.joining().data as { sheets: { id: string; name: string }[] };
    expect(sheets.map(({ name }) => name)).toEqual(["Лист1", "Б"]);
    expect(book.run("f", [])).toMatchObject({ value: "Лист1" });
    expect(book.run("f", [], sheets[1]?.id)).toMatchObject({ value: "Б" });
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
  it.each([
    ["s.deleteRows(1, 1000);", "You can't delete all the rows on the sheet."],
    ["s.deleteColumns(1, 26);", "You can't delete all the columns on the sheet."],
    ["s.deleteRows(1000, 2);", "Those rows are out of bounds."],
    ["s.deleteColumns(0, 1);", "Those columns are out of bounds."],
    [
      "s.setFrozenRows(3); s.deleteRows(4, 997); SpreadsheetApp.flush();",
      "Sorry, it is not possible to delete all non-frozen rows.",
    ],
    [
      "s.setFrozenColumns(2); s.deleteColumns(2, 25); SpreadsheetApp.flush();",
      "Sorry, it is not possible to delete all non-frozen columns.",
    ],
    ["s.setFrozenRows(1000);", "You can't freeze all visible rows on the sheet."],
    [
      "s.hideColumns(3, 24); s.setFrozenColumns(2); SpreadsheetApp.flush();",
      "You can't freeze all visible columns on the sheet.",
    ],
    ["s.hideRows(1, 1000); SpreadsheetApp.flush();", "You can't hide all the rows on the sheet."],
    [
      "s.hideColumns(1, 20); s.hideColumns(21, 6); SpreadsheetApp.flush();",
      "You can't hide all the columns on the sheet.",
    ],
  ])("%s is refused (platform-facts §6; 53030299787, 60368080189, 71127712525)", (body, text) =>
    expect(complaint(body)).toBe(`Exception: ${text}`),
  );
  it("freezing may not cut a merged cell that a person made, Google's text (52850853243)", () => {
    const code = "function f(n) { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.setFrozenRows(n); }";
    const data = bound(code).saved() as { workbook: { sheets: Record<string, unknown>[] } };
    (data.workbook.sheets[0] as Record<string, unknown>)["merges"] = ["A2:C4"];
    const freeze = (rows: number) => bound(code, { data }).run("f", [rows]);
    expect(freeze(3)).toMatchObject({
      error: {
        name: "Exception",
        message:
          "Sorry, you can't freeze rows which contain only part of a merged cell. Try to break apart merged cells or freeze more rows to include the complete merged cells.",
      },
    });
    expect(freeze(1)).toMatchObject({ ok: true });
    expect(freeze(4)).toMatchObject({ ok: true });
  });
  it("a row that is hidden does not count as one that stays", () => {
    const body = "s.deleteRows(3, 998); s.hideRows(2, 1); s.deleteRows(1, 1); SpreadsheetApp.flush();";
    expect(complaint(body)).toBe("Exception: You can't delete all the rows on the sheet.");
  });
  it.each([
    "s.insertRowsAfter(1.5, 1);",
    "s.insertRowsAfter(1, '2');",
    "s.deleteRows('1', 1);",
    "s.setFrozenRows('1');",
    "s.setColumnWidths(1, 1.5, 50);",
    "s.setName(5);",
    "ss.insertSheet(5, 0);",
    "s.getProtections('RANGE');",
    "ss.setNamedRange(null, s.getRange('A1'));",
  ])("%s fits no signature (§12.43; the stricter reading)", (body) =>
    expect(complaint(body)).toContain("don't match the method signature for SpreadsheetApp."),
  );
  it("hidden columns come back, also where none was hidden (reference Sheet.showColumns)", () => {
    const body =
      "s.hideColumns(2, 25); s.showColumns(2, 1); s.showColumns(1, 1); SpreadsheetApp.flush(); s.hideColumns(1, 1); SpreadsheetApp.flush(); return 1;";
    expect(answer(body)).toBe(1);
    expect(complaint("s.showColumns(27, 1);")).not.toBe("");
  });
  it("all but one row may go, be hidden, be frozen", () => {
    expect(answer("s.deleteRows(2, 999); return s.getMaxRows();")).toBe(1);
    expect(answer("s.hideRows(2, 999); s.hideColumns(1, 25); SpreadsheetApp.flush(); return 1;")).toBe(1);
    expect(answer("s.setFrozenRows(999); SpreadsheetApp.flush(); s.deleteRows(1, 5); return s.getMaxRows();")).toBe(
      995,
    );
  });
  it.each([
    "s.insertRowsAfter(0, 1);",
    "s.insertRowsAfter(1001, 1);",
    "s.insertRowsAfter(1, 0);",
    "s.insertColumnsBefore(27, 1);",
    "s.insertColumnsBefore(1, 0);",
    "s.hideRows(1001, 1);",
    "s.setColumnWidths(26, 2, 50);",
    "s.setRowHeights(1, 0, 50);",
  ])("%s lies outside of the grid or is nothing (platform-facts §4.4)", (body) =>
    expect(complaint(body)).toMatch(/outside the dimensions|at least 1/),
  );
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

  it("widths are read again, of columns that the grid has (reference Sheet.getColumnWidth)", () => {
    const read = bound(`function f() {
      var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      s.setColumnWidths(2, 1, 77);
      return [s.getColumnWidth(2), s.getColumnWidth(3)];
    }
    function g() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getColumnWidth(27); }`);
    expect(read.run("f", [])).toMatchObject({ ok: true, value: [77, expect.any(Number)] });
    expect(read.run("g", [])).toMatchObject({ ok: false });
  });

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
  it("a side of a border that is null stays, one that is false goes (platform-facts §12.54)", () => {
    const drawn = (more: string) => {
      const drawing = bound(`function f() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
        s.getRange('B2').setBorder(true, null, true, null, null, null, '#000000', SpreadsheetApp.BorderStyle.SOLID); ${more} }`);
      expect(drawing.run("f", [])).toMatchObject({ ok: true });
      const { workbook: held } = drawing.saved() as { workbook: { sheets: Sheet[]; borders: Record<string, object> } };
      const ids = Object.values((held.sheets[0]?.["borders"] ?? {}) as Record<string, string>);
      return ids.flatMap((id) => Object.keys(held.borders[id] as object)).sort();
    };
    expect(drawn("")).toEqual(["bottom", "top"]);
    expect(drawn("s.getRange('B2').setBorder(null, true, false, null, null, null, null, null);")).toEqual([
      "left",
      "top",
    ]);
  });
  it("a colour may be named in any letters (platform-facts §12.51); a number format must be a text (§12.50)", () => {
    const coloured = bound(
      "function f() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setBackground('ReD'); }",
    );
    coloured.run("f", []);
    expect(JSON.stringify(coloured.saved())).toContain('"fillColor":"#ff0000"');
    expect(complaint("s.getRange('A1').setNumberFormat(null);")).toContain("don't match the method signature");
  });
  it("an unknown colour or format is refused by name", () => {
    expect(complaint("s.getRange('A1').setBackground('krasny');")).toContain('colour: "krasny"');
    expect(complaint("s.getRange('A1').setNumberFormat('нечто'); SpreadsheetApp.flush();")).toContain(
      'number format: "нечто"',
    );
  });
});

describe("How big a spreadsheet may be (platform-facts §2.1)", () => {
  const full =
    "Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.";
  it("10 million cells in all tabs together, Google's text (54276277068)", () => {
    expect(complaint("s.insertRowsAfter(1000, 400000);")).toBe(full);
    expect(
      complaint("var b = ss.insertSheet('Б', 1); s.insertRowsAfter(1000, 382600); b.insertRowsAfter(1, 2000);"),
    ).toBe(full);
    expect(complaint("s.insertRowsAfter(1000, 383600); ss.insertSheet('Б', 1);")).toBe(full);
  });
  it("18 278 columns, up to ZZZ (the text is not known)", () => {
    expect(complaint("s.deleteRows(10, 991); s.insertColumnsAfter(26, 18253);")).toContain("limit of 18278 columns");
    expect(complaint("s.deleteRows(10, 991); s.insertColumnsBefore(1, 18253);")).toContain("limit of 18278 columns");
  });
});
