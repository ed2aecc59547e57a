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

const RULES =
  "function kinds(a1) { return s.getRange(a1).getDataValidations().map(function (r) { return r.map(function (x) { return x && String(x.getCriteriaType()); }); }); }";

describe("What a drop-down takes (platform-facts §6, §12.57–65)", () => {
  const put = (rule: string) =>
    `s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.build());`;
  const values = "return s.getRange('A1').getDataValidations()[0][0].getCriteriaValues();";

  it("values of a list become texts, and the arrow is there unless it is refused (§12.62)", () => {
    expect(answer(`${put("requireValueInList([1, true, 'x'])")} ${values}`)).toEqual([["1", "true", "x"], true]);
    expect(answer(`${put("requireValueInList(['x'], false)")} ${values}`)).toEqual([["x"], false]);
  });
  it("500 items are taken, 501 are not: then it must be a range (§6; text 15911233387)", () => {
    const items = (count: number) => `Array.apply(null, Array(${count})).map(function (_, i) { return 'п' + i; })`;
    expect(answer(`${put(`requireValueInList(${items(500)})`)} return ${values.slice(7, -1)}[0].length;`)).toBe(500);
    expect(complaint(put(`requireValueInList(${items(501)})`))).toBe(
      'Exception: The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    );
    const range = put("requireValueInRange(s.getRange('C1:C900'))");
    expect(answer(`${range} return ${values.slice(7, -1)}[0].getA1Notation();`)).toBe("C1:C900");
  });
  it("a text in place of a list, no rule, no criterion, no items are refused", () => {
    expect(complaint(put("requireValueInList('да')"))).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireValueInList.",
    );
    expect(complaint("s.getRange('A1').setDataValidation('да');")).toContain("don't match the method signature");
    expect(complaint("SpreadsheetApp.newDataValidation().build();")).toContain("criterion");
    expect(complaint(put("requireValueInList([])"))).toContain("at least one item");
  });
  it("a built rule stays what it was when its builder goes on", () => {
    const body = `var b = SpreadsheetApp.newDataValidation().requireValueInList(['да']), one = b.build();
      b.requireValueInList(['нет']); s.getRange('A1').setDataValidation(one); ${values}`;
    expect(answer(body)).toEqual([["да"], true]);
  });
  it("the grid of rules has null where there is none (§12.64)", () => {
    const body = `${RULES} s.getRange('B1:B2').setDataValidation(${LIST}.build()); return kinds('A1:C2');`;
    expect(answer(body)).toEqual([
      [null, "VALUE_IN_LIST", null],
      [null, "VALUE_IN_LIST", null],
    ]);
  });
  it("kinds that a person made in the page have Google's names (§12.58, §12.65)", () => {
    const code = `function f() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; ${RULES} return kinds('A1:F1')[0]; }`;
    const data = bound(code).saved() as { workbook: { sheets: Record<string, unknown>[] } };
    const kinds = ["isBoolean", "isEmail", "isLink", "dateIsValid", "customFormula", "isBetween"];
    (data.workbook.sheets[0] as Record<string, unknown>)["dataValidationRules"] = kinds.map((type, index) => ({
      id: type,
      ranges: [`${"ABCDEF"[index]}1`],
      criterion: { type, values: type === "customFormula" ? ["=A1>1"] : type === "isBetween" ? ["1", "2"] : [] },
    }));
    expect(bound(code, { data }).run("f", [])).toMatchObject({
      value: [
        "CHECKBOX",
        "TEXT_IS_VALID_EMAIL",
        "TEXT_IS_VALID_URL",
        "DATE_IS_VALID_DATE",
        "CUSTOM_FORMULA",
        "NUMBER_BETWEEN",
      ],
    });
  });
});

describe("A strict drop-down and a script (platform-facts §4.4, 60304482899, 63096243018)", () => {
  const strict = `s.getRange('A1:A3').setDataValidation(${LIST}.setAllowInvalid(false).build()); SpreadsheetApp.flush();`;
  const refused = (cell: string) =>
    `Exception: The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

  it("the text names the first cell that is refused", () => {
    expect(complaint(`${strict} s.getRange('A1:A3').setValues([['да'], ['a'], ['b']]);`)).toBe(refused("A2"));
  });
  it("numbers are compared as they are written in the list", () => {
    const numbers =
      "s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['1', '2']).setAllowInvalid(false).build());";
    expect(answer(`${numbers} s.getRange('A1').setValues([[2]]); return s.getRange('A1').getValues();`)).toEqual([[2]]);
    expect(complaint(`${numbers} s.getRange('A1').setValues([[3]]);`)).toBe(refused("A1"));
  });
  it("a rule that is set later does not touch what stands there already", () => {
    const body = `s.getRange('A1').setValues([['может']]); ${strict} return s.getRange('A1').getValues();`;
    expect(answer(body)).toEqual([["может"]]);
  });
  it("made lenient again, it lets everything in", () => {
    const body = `${strict} s.getRange('A1:A3').setDataValidation(${LIST}.setAllowInvalid(true).build());
      s.getRange('A1').setValues([['может']]); return s.getRange('A1').getValues();`;
    expect(answer(body)).toEqual([["может"]]);
  });
});

describe("Drop-downs outlive what is cleared and written (platform-facts §6, §12.36–37)", () => {
  it.each([
    "s.getRange('A1:A2').clearContent();",
    "s.getRangeList(['A1', 'A2']).clearContent();",
    "s.getRange('A1:A2').setValues([[''], [null]]);",
    "s.getRange('A1:A2').setNumberFormat('@').setBackground(null);",
  ])("%s", (clear) => {
    const body = `${RULES} s.getRange('A1:A2').setValues([['да'], ['нет']]).setDataValidation(${LIST}.build()); ${clear} return kinds('A1:A2');`;
    expect(answer(body)).toEqual([["VALUE_IN_LIST"], ["VALUE_IN_LIST"]]);
  });
  it("a row taken from the middle leaves the rule in the others", () => {
    const body = `${RULES} s.getRange('A1:A3').setDataValidation(${LIST}.build()); s.deleteRows(2, 1); return kinds('A1:A3');`;
    expect(answer(body)).toEqual([["VALUE_IN_LIST"], ["VALUE_IN_LIST"], [null]]);
  });
});
