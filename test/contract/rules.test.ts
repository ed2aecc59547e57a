import { describe, expect, it } from "vitest";
import { answer, bound, complaint } from "./ask";

const LIST = "SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет'], true)";

describe("Drop-downs (platform-facts §6, §12.57–65)", () => {
  it("a list reads back with its arrow, cells without a rule are null", () => {
    const body = `s.getRange('A1:A2').setDataValidation(${LIST}.build());
      return s.getRange('A1:A3').getDataValidations().map(function (r) {
        return r[0] && [String(r[0].getCriteriaType()), JSON.stringify(r[0].getCriteriaType()), r[0].getCriteriaValues()]; });`;
    const rule = ["VALUE_IN_LIST", '"VALUE_IN_LIST"', [["да", "нет"], true]];
    expect(answer(body)).toEqual([rule, rule, null]);
  });
  it("a range reads back as a Range and follows inserted rows and a new tab name", () => {
    const body = `var lists = ss.insertSheet('Справочники', 1);
      lists.getRange('A1:A2').setValues([['да'], ['нет']]);
      s.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A1:A2')).build());
      lists.insertRowsAfter(1, 1); lists.setName('Списки'); SpreadsheetApp.flush();
      var v = s.getRange('B1').getDataValidations()[0][0].getCriteriaValues();
      return [v[0].getSheet().getName(), v[0].getA1Notation(), v[1]];`;
    expect(answer(body)).toEqual(["Списки", "A1:A3", true]);
  });
  it("warns only, unless invalid values are forbidden", () => {
    expect(
      answer(
        `s.getRange('A1').setDataValidation(${LIST}.build()).setValues([['может']]); return s.getRange('A1').getValues();`,
      ),
    ).toEqual([["может"]]);
    const strict = `s.getRange('G1:G9').setDataValidation(${LIST}.setAllowInvalid(false).setHelpText('Выберите.').build()); SpreadsheetApp.flush();`;
    const text =
      "Exception: The data you entered in cell G2 violates the data validation rules set on this cell. Выберите.";
    expect(complaint(`${strict} s.getRange('G1:G2').setValues([['да'], ['может']]); SpreadsheetApp.flush();`)).toBe(
      text,
    );
    expect(
      answer(
        `${strict} s.getRange('G1:G3').setValues([['ДА'], [''], ['=1+1']]); return s.getRange('G1:G3').getValues();`,
      ),
    ).toEqual([["ДА"], [""], [2]]);
  });
  it("a refused setValues writes none of its cells (60304482899)", () => {
    const book = bound(`function f() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      s.getRange('A2').setDataValidation(${LIST}.setAllowInvalid(false).build()); s.getRange('A1:A2').setValues([['да'], ['может']]); }`);
    expect(book.run("f", [])).toMatchObject({ ok: false });
    expect(book.person.shown("Лист1")).toEqual([]);
  });
  it("a strict range of a list that is written in the same batch knows its values", () => {
    const body = `s.getRange('A1:A2').setValues([['да'], ['нет']]);
      s.getRange('C1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('A1:A2')).setAllowInvalid(false).build());
      s.getRange('C1').setValues([['нет']]); return s.getRange('C1').getValues();`;
    expect(answer(body)).toEqual([["нет"]]);
  });
  it("null takes the rule away from these cells only", () => {
    const body = `s.getRange('A1:A3').setDataValidation(${LIST}.build()); s.getRange('A2').setDataValidation(null);
      return s.getRange('A1:A3').getDataValidations().map(function (r) { return r[0] !== null; });`;
    expect(answer(body)).toEqual([true, false, true]);
  });
  it("a drop-down in the middle grows with an inserted row", () => {
    const body = `s.getRange('A1:A3').setDataValidation(${LIST}.build()); s.insertRowsAfter(1, 1);
      return s.getRange('A1:A5').getDataValidations().map(function (r) { return r[0] !== null; });`;
    expect(answer(body)).toEqual([true, true, true, true, false]);
  });
  it("a person cannot type another value into a strict cell", () => {
    const book = bound(
      `function f() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setDataValidation(${LIST}.setAllowInvalid(false).build()); }`,
    );
    book.run("f", []);
    expect(() => book.person.type("Лист1", "A1", "может")).toThrow("только значение из списка");
    book.person.type("Лист1", "A1", "нет");
    expect(book.person.value("Лист1", "A1")).toBe("нет");
  });
});

const RULE = `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND($A2="x";N("mb:overdue")=0)')
  .setRanges([s.getRange('A2:C9')]).setBackground('#8a3b12').setFontColor('#ffffff').setBold(true).setItalic(true).setStrikethrough(true).build()`;

describe("Conditional formats (platform-facts §6, §12.66)", () => {
  it("formula and ranges read back, in order", () => {
    const body = `s.setConditionalFormatRules([${RULE}, SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=B2>1,5').setRanges([s.getRange('B2:B')]).setBold(true).build()]);
      return s.getConditionalFormatRules().map(function (r) {
        return [r.getBooleanCondition().getCriteriaValues(), r.getRanges().map(function (x) { return x.getA1Notation(); })]; });`;
    expect(answer(body)).toEqual([
      [['=AND($A2="x";N("mb:overdue")=0)'], ["A2:C9"]],
      [["=B2>1,5"], ["B2:B1000"]],
    ]);
  });
  it("setting replaces all rules", () => {
    const body = `s.setConditionalFormatRules([${RULE}]); s.setConditionalFormatRules([${RULE}, ${RULE}]); s.setConditionalFormatRules([${RULE}]);
      var one = s.getConditionalFormatRules().length; s.setConditionalFormatRules([]); return [one, s.getConditionalFormatRules().length];`;
    expect(answer(body)).toEqual([1, 0]);
  });
  it("a rule without ranges is refused when it is set", () => {
    expect(
      complaint(
        "s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').build()]);",
      ),
    ).toContain("must have at least one range");
  });
  it("rules of other kinds that a person made survive read, change, write", () => {
    const book = bound(`function f() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      var rules = s.getConditionalFormatRules(); s.setConditionalFormatRules([${RULE}].concat(rules));
      return s.getConditionalFormatRules().map(function (r) { var c = r.getBooleanCondition(); return c && c.getCriteriaValues(); }); }`);
    const foreign = [
      {
        id: "scale",
        ranges: ["D1:D9"],
        rule: { type: "ColorScaleRule", minimum: { type: "value", color: 1 }, maximum: { type: "value", color: 2 } },
      },
      {
        id: "text",
        ranges: ["E1:E9"],
        rule: { type: "CellIsRule", operator: "containsText", values: ["срок"], style: { bold: true } },
      },
    ];
    const data = book.saved() as { workbook: { sheets: Record<string, unknown>[] } };
    (data.workbook.sheets[0] as Record<string, unknown>)["conditionalFormats"] = foreign;
    const reopened = bound(
      `function f() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      var rules = s.getConditionalFormatRules(); s.setConditionalFormatRules([${RULE}].concat(rules));
      return s.getConditionalFormatRules().map(function (r) { var c = r.getBooleanCondition(); return c && c.getCriteriaValues(); }); }`,
      { data },
    );
    expect(reopened.run("f", [])).toMatchObject({
      ok: true,
      value: [['=AND($A2="x";N("mb:overdue")=0)'], null, ["срок"]],
    });
    const after = reopened.saved() as { workbook: { sheets: { conditionalFormats: unknown[] }[] } };
    expect(after.workbook.sheets[0]?.conditionalFormats.slice(1)).toEqual(foreign);
  });
  it("they follow inserted rows", () => {
    const body = `s.setConditionalFormatRules([${RULE}]); s.insertRowsAfter(1, 2); var r = s.getConditionalFormatRules()[0];
      return [r.getBooleanCondition().getCriteriaValues()[0], r.getRanges()[0].getA1Notation()];`;
    expect(answer(body)).toEqual(['=AND($A4="x";N("mb:overdue")=0)', "A4:C11"]);
  });
});

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
  it.each(["1а", "A1", "есть пробел", "R1C1", ""])("«%s» is no name", (name) => {
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
