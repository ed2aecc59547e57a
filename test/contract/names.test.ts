import { describe, expect, it } from "vitest";
import { answer, bound, complaint } from "./ask";

describe("Named ranges and notes (platform-facts §6, §12.72)", () => {
  it("setNamedRange creates and moves; a name that does not exist is null", () => {
    const body = `ss.setNamedRange('mb_report_items', s.getRange('B2')); ss.setNamedRange('mb_report_items', s.getRange('C3'));
      s.insertRowsAfter(1, 1); var n = ss.getNamedRanges();
      var seen = [n.length, n[0].getName(), n[0].getRange().getA1Notation(), ss.getRangeByName('mb_report_items').getA1Notation(), ss.getRangeByName('нет')];
      n[0].remove(); return seen.concat(ss.getNamedRanges().length);`;
    expect(answer(body)).toEqual([1, "mb_report_items", "C4", "C4", null, 0]);
  });
  it("a formula may use the name", () => {
    const body =
      "s.getRange('B2').setValues([[7]]); ss.setNamedRange('итог_года', s.getRange('B2')); s.getRange('A1').setFormula('=итог_года*2'); return s.getRange('A1').getValues();";
    expect(answer(body)).toEqual([[14]]);
  });
  it.each([
    ...["1а", "A1", "abc123", "есть пробел", "R1C1", "r5", "C3", "R", "c", "RC", ""],
    ...["true", "Falsehood", "а.б", "а-б", "Лист1!x", "я".repeat(251)],
  ])("«%s» is no name: letters, figures and _ only, not like an address (§6)", (name) => {
    expect(complaint(`ss.setNamedRange('${name}', s.getRange('A1'));`)).toContain("invalid");
  });
  it("a note is saved, follows its row, and null removes it (§12 setNote)", () => {
    const book =
      bound(`function put() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B2').setNote('подсказка'); }
      function drop() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B4').setNote(null); }`);
    book.run("put", []);
    book.person.insertRows("Лист1", 1, 2);
    const notes = () => (book.saved() as { workbook: { mentorbookNotes: unknown } }).workbook.mentorbookNotes;
    expect(notes()).toEqual({ 0: { B4: "подсказка" } });
    book.run("drop", []);
    expect(notes()).toEqual({});
  });
});

describe("Notes read again", () => {
  it("are a text a cell, empty where there is none (reference Range.getNotes)", () => {
    const body = "s.getRange('B2').setNote('подсказка'); return s.getRange('A1:B2').getNotes();";
    expect(answer(body)).toEqual([
      ["", ""],
      ["", "подсказка"],
    ]);
  });
});

describe("What a name is good for (platform-facts §6, §12.72)", () => {
  it.each(["итоги_года", "mb_report_items", "_x", "AAAA1", "Пары2026", "я".repeat(250)])("«%s» is a name", (name) => {
    expect(answer(`ss.setNamedRange('${name}', s.getRange('A1')); return ss.getNamedRanges().length;`)).toBe(1);
  });
  it("capitals and small letters are one name, which keeps its first spelling", () => {
    const body = `ss.setNamedRange('Итог', s.getRange('B1')); ss.setNamedRange('итог', s.getRange('B2')); var n = ss.getNamedRanges();
      return [n.length, n[0].getName(), ss.getRangeByName('ИТОГ').getA1Notation()];`;
    expect(answer(body)).toEqual([1, "Итог", "B2"]);
  });
  it("an address is no name", () => {
    expect(answer("return [ss.getRangeByName('A1'), ss.getRangeByName('Лист1!A1'), ss.getRangeByName('')];")).toEqual([
      null,
      null,
      null,
    ]);
  });
  it("it may be of any tab, and knows the new name of that tab", () => {
    const body = `var other = ss.insertSheet('Б', 1); ss.setNamedRange('итог', other.getRange('C3')); other.setName('В');
      var r = ss.getRangeByName('итог'); return [r.getSheet().getName(), r.getA1Notation()];`;
    expect(answer(body)).toEqual(["В", "C3"]);
  });
  it("rows deleted within it make it smaller", () => {
    const body = `ss.setNamedRange('итог', s.getRange('B2:C5')); s.deleteRows(3, 2); return ss.getRangeByName('итог').getA1Notation();`;
    expect(answer(body)).toBe("B2:C3");
  });
  it.each([
    ["rows", "s.deleteRows(2, 2);"],
    ["columns", "s.deleteColumns(2, 2);"],
  ])(
    "with all its %s it is neither listed nor found (issuetracker 126262167, gspread#1530), and can be set anew",
    (_, act) => {
      const body = `ss.setNamedRange('итог', s.getRange('B2:C3')); ${act} var seen = [ss.getNamedRanges().length, ss.getRangeByName('итог')];
      ss.setNamedRange('итог', s.getRange('A1')); return seen.concat(ss.getRangeByName('итог').getA1Notation());`;
      expect(answer(body)).toEqual([0, null, "A1"]);
    },
  );
  it("with its tab it is neither listed nor found; a copy of the tab has no name of its own here", () => {
    const book =
      bound(`function make() { var ss = SpreadsheetApp.getActiveSpreadsheet(); ss.setNamedRange('итог', ss.insertSheet('Б', 1).getRange('A1')); }
      function look() { return SpreadsheetApp.getActiveSpreadsheet().getNamedRanges().map(function (n) { return n.getName() + ' ' + n.getRange().getSheet().getName(); }); }`);
    book.run("make", []);
    book.person.copyTab("Б");
    expect(book.run("look", [])).toMatchObject({ value: ["итог Б"] });
    book.person.deleteTab("Б");
    expect(book.run("look", [])).toMatchObject({ value: [] });
  });
  it("a name is removed once (65870127408)", () => {
    const body =
      "ss.setNamedRange('итог', s.getRange('A1')); var n = ss.getNamedRanges()[0]; n.remove(); n.remove(); SpreadsheetApp.flush();";
    expect(complaint(body)).toBe("Exception: The named range итог does not exist.");
  });
});
