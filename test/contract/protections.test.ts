import { describe, expect, it } from "vitest";
import type { User } from "../../local/contract";
import { answer, bound, complaint } from "./ask";

describe("Protections (platform-facts §6, §12.73–76)", () => {
  it("a sheet's protection reads back; its range has no notation and spans the grid", () => {
    const body = `s.protect().setDescription('служебный').setWarningOnly(true); s.protect();
      var all = s.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      return [all.length, all[0].getDescription(), all[0].getRange().getA1Notation(), all[0].getRange().getNumRows(), s.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`;
    expect(answer(body)).toEqual([1, "служебный", "", 1000, 0]);
  });
  it("protecting a range twice makes two protections; they follow rows and can be removed", () => {
    const body = `s.getRange('A1:B2').protect().setDescription('а'); s.getRange('A1:B2').protect().setDescription('б'); s.insertRowsAfter(1, 1);
      var all = s.getProtections(SpreadsheetApp.ProtectionType.RANGE); var seen = all.map(function (p) { return p.getDescription() + ' ' + p.getRange().getA1Notation(); });
      all[0].remove(); return [seen, s.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`;
    expect(answer(body)).toEqual([["а A1:B3", "б A1:B3"], 1]);
  });
  it("a type must be given", () => {
    expect(complaint("s.getProtections();")).toBe("Exception: Please set protection type.");
  });
  it("enum values print their bare name (§12.87)", () => {
    expect(
      answer("return [String(SpreadsheetApp.ProtectionType.SHEET), JSON.stringify(SpreadsheetApp.BorderStyle.SOLID)];"),
    ).toEqual(["SHEET", '"SOLID"']);
  });
});

describe("Protections again and again (platform-facts §6)", () => {
  const TYPE = "SpreadsheetApp.ProtectionType";
  it("sheet.protect() gives the one that is there, whoever holds it", () => {
    const body = `var one = s.protect().setDescription('а'); var two = s.protect(); two.setWarningOnly(true); one.setDescription('б');
      var all = s.getProtections(${TYPE}.SHEET); return [all.length, all[0].getDescription(), two.getDescription()];`;
    expect(answer(body)).toEqual([1, "б", "б"]);
  });
  it("two objects of one protection change only what each was told", () => {
    const book =
      bound(`function f() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.getRange('A1').protect();
      var one = s.getProtections(${TYPE}.RANGE)[0], two = s.getProtections(${TYPE}.RANGE)[0]; one.setWarningOnly(true); two.setDescription('текст'); }`);
    expect(book.run("f", [])).toMatchObject({ ok: true });
    const { workbook } = book.saved() as { workbook: { mentorbookProtections: unknown[] } };
    expect(workbook.mentorbookProtections).toMatchObject([{ description: "текст", warningOnly: true }]);
  });
  it("a removed one can be made anew at once, and is no more itself", () => {
    const body = `var one = s.protect().setDescription('старая'); one.remove(); s.protect().setDescription('новая');
      return s.getProtections(${TYPE}.SHEET).map(function (p) { return p.getDescription(); });`;
    expect(answer(body)).toEqual(["новая"]);
    expect(complaint("var p = s.getRange('A1').protect(); p.remove(); p.setDescription('x');")).toContain("not exist");
    expect(complaint("var p = s.getRange('A1').protect(); p.remove(); p.remove();")).toContain("not exist");
  });
  it("with its rows the protection of a range goes, with the tab that of the tab", () => {
    const body = `s.getRange('A2:B3').protect(); s.deleteRows(2, 2); return s.getProtections(${TYPE}.RANGE).length;`;
    expect(answer(body)).toBe(0);
    const book = bound("function f() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Б', 1).protect(); }");
    book.run("f", []);
    book.person.deleteTab("Б");
    expect((book.saved() as { workbook: Record<string, unknown> }).workbook["mentorbookProtections"]).toEqual([]);
  });
  it("the protection of a sheet holds the cells of rows that came later (§12.73)", () => {
    const body = "var p = s.protect(); s.insertRowsAfter(1000, 5); return p.getRange().getNumRows();";
    expect(answer(body)).toBe(1005);
  });
});

const STOPPED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

describe("Protections are judged for the one who runs the script (platform-facts §6, 63208113560; text 69317254518)", () => {
  /** The book with a protection of the range, null: of the tab, that only these may pass. */
  function guarded(body: string, range: string | null, editors: User[], user: User) {
    return opened(body, range, editors, user).run("f", []);
  }
  function opened(body: string, range: string | null, editors: User[], user: User) {
    const code = `function f() { var ss = SpreadsheetApp.getActiveSpreadsheet(), s = ss.getSheets()[0]; ${body} }`;
    const data = bound(code).saved() as { workbook: Record<string, unknown> };
    const common = { id: "p", sheetId: "0", description: "служебный", warningOnly: false };
    data.workbook["mentorbookProtections"] = [{ ...common, range, editors }];
    return bound(code, { data, user });
  }
  const refused = { ok: false, error: { name: "Exception", message: STOPPED } };
  const structural: [what: string, body: string][] = [
    ["values", "s.getRange('B2').setValues([[1]]);"],
    ["a formula", "s.getRange('B2').setFormula('=1');"],
    ["a colour", "s.getRange('B2').setBackground('#ffffff');"],
    ["a note", "s.getRange('B2').setNote('а');"],
    [
      "a drop-down",
      "s.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да']).build());",
    ],
    ["an inserted row", "s.insertRowsAfter(2, 1);"],
    ["a deleted row", "s.deleteRows(2, 1);"],
    ["a deleted column", "s.deleteColumns(2, 1);"],
    ["a hidden row", "s.hideRows(2, 1);"],
    ["a width", "s.setColumnWidths(2, 1, 50);"],
  ];
  it.each(structural)("%s: refused in another's range, allowed to its editor", (_, body) => {
    expect(guarded(body, "B2:B3", ["owner"], "editor")).toMatchObject(refused);
    expect(guarded(body, "B2:B3", ["owner", "editor"], "editor")).toMatchObject({ ok: true });
    expect(guarded(body, "B2:B3", ["owner"], "owner")).toMatchObject({ ok: true });
  });
  it.each([
    ...structural,
    ["a name of the tab", "s.setName('Другой');"],
    ["a colour of the tab", "s.setTabColor('#112233');"],
    ["a frozen row", "s.setFrozenRows(1);"],
    [
      "a conditional format",
      "s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>1').setBold(true).setRanges([s.getRange('A1')]).build()]);",
    ],
  ])("%s: refused on another's tab (what Google does beside cells is not in the reference)", (_, body) => {
    expect(guarded(body, null, ["owner"], "editor")).toMatchObject(refused);
    expect(guarded(body, null, ["owner"], "owner")).toMatchObject({ ok: true });
  });
  it("a person is refused the same", () => {
    const { person } = opened("", "B2:B3", ["owner"], "editor");
    person.paste("Лист1", "A1", [["2"], ["1"]]);
    for (const act of [
      () => person.insertRows("Лист1", 3, 1),
      () => person.deleteColumns("Лист1", "B", 1),
      () => person.sort("Лист1", "A1:C5", "A", true),
      () => person.hideRows("Лист1", 2, 1),
      () => person.deleteTab("Лист1"),
    ])
      expect(act).toThrow("защищена");
    expect(person.shown("Лист1")).toEqual([["2"], ["1"]]);
    for (const edge of [4, 2]) person.insertRows("Лист1", edge, 1);
  });
  it("outside of the range others work on", () => {
    const body = "s.getRange('D9').setValues([[1]]); s.insertRowsAfter(8, 1); s.setFrozenRows(1); s.setName('Другой');";
    expect(guarded(body, "B2:B3", ["owner"], "editor")).toMatchObject({ ok: true });
  });
  it("another curator sees the protection and can neither change nor remove it", () => {
    const all = "var p = s.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];";
    expect(guarded(`${all} return p.getDescription();`, "B2:B3", ["owner"], "editor")).toMatchObject({
      value: "служебный",
    });
    for (const act of ["p.remove();", "p.setDescription('x');", "p.setWarningOnly(true);"]) {
      expect(guarded(`${all} ${act}`, "B2:B3", ["owner"], "editor")).toMatchObject(refused);
      expect(guarded(`${all} ${act}`, "B2:B3", ["owner", "editor"], "editor")).toMatchObject({ ok: true });
    }
  });
  it("a viewer protects nothing", () => {
    expect(guarded("s.getRange('A1').protect();", "B2:B3", ["owner"], "viewer")).toMatchObject(refused);
  });
});
