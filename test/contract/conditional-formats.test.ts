import { describe, expect, it } from "vitest";
import { answer, bound, complaint } from "./ask";

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
  it("a rule without ranges is refused, when it is built (text 69662138519)", () => {
    const built = "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').build();";
    expect(complaint(built)).toBe("Exception: The conditional format rule must contain at least one range.");
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

describe("Where conditional formats lead (platform-facts §6; texts 2130871534, 24576967451)", () => {
  const rule = (formula: string, range = "s.getRange('A1:A9')") =>
    `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(formula)}).setBold(true).setRanges([${range}]).build()`;
  const set = (formula: string) => `s.setConditionalFormatRules([${rule(formula)}]); SpreadsheetApp.flush();`;
  const abroad = "Exception: Conditional format rule cannot reference a different sheet.";

  it.each(["=Списки!$A$1>1", "='Списки'!A1>1", "=COUNTIF(Списки!A:A;A1)>0"])(
    "%s is refused when it is set",
    (formula) => expect(complaint(`ss.insertSheet('Списки', 1); ${set(formula)}`)).toBe(abroad),
  );
  it("a name of another tab is refused too, one of its own tab is not (60365889816)", () => {
    const make =
      "var other = ss.insertSheet('Списки', 1); ss.setNamedRange('порог', other.getRange('A1')); ss.setNamedRange('своё', s.getRange('C1'));";
    expect(complaint(`${make} ${set("=A1>порог")}`)).toBe(abroad);
    expect(answer(`${make} ${set("=A1>своё")} return s.getConditionalFormatRules().length;`)).toBe(1);
  });
  it("INDIRECT, a text with «!» in it and #REF! are no other tab", () => {
    const body = `ss.insertSheet('Списки', 1); s.setConditionalFormatRules([${rule('=INDIRECT("Списки!A1")>1')}, ${rule('=A1="Готово!"')}, ${rule("=ISERROR(#REF!)")}]);
      return s.getConditionalFormatRules().length;`;
    expect(answer(body)).toBe(3);
  });
  it("a refused set leaves the rules that were there", () => {
    const book =
      bound(`function good() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.setConditionalFormatRules([${rule("=A1>1")}]); }
      function bad() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.setConditionalFormatRules([${rule("=A1>2")}, ${rule("=Б!A1>1")}]); }
      function count() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getConditionalFormatRules().map(function (r) { return r.getBooleanCondition().getCriteriaValues()[0]; }); }`);
    book.run("good", []);
    expect(book.run("bad", [])).toMatchObject({ ok: false });
    expect(book.run("count", [])).toMatchObject({ value: ["=A1>1"] });
  });
  it("all ranges of a rule are on one tab, and on the tab it is set on", () => {
    const make = "var other = ss.insertSheet('Б', 1);";
    const two = "SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1'), other.getRange('A1')]);";
    expect(complaint(`${make} ${two}`)).toContain("same sheet");
    expect(complaint(`${make} s.setConditionalFormatRules([${rule("=A1>1", "other.getRange('A1')")}]);`)).toContain(
      "another sheet",
    );
  });
  it("what is no rule is refused; a rule without a condition too", () => {
    expect(complaint("s.setConditionalFormatRules('x');")).toContain("don't match the method signature");
    expect(complaint("s.setConditionalFormatRules(['x']);")).toContain("don't match the method signature");
    expect(complaint("SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('');")).toContain("signature");
    expect(complaint("SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1')]).build();")).toContain(
      "condition",
    );
  });
});

describe("Conditional formats and what happens around them (platform-facts §6, §12.36–37, §12.66)", () => {
  const rule =
    "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A2>1').setBackground('#ffffff').setRanges([s.getRange('A2:A3'), s.getRange('C2:C3')]).build()";
  const seen =
    "return s.getConditionalFormatRules().map(function (r) { return r.getRanges().map(function (x) { return x.getA1Notation(); }); });";
  it("several ranges read back, also after the cells are emptied", () => {
    expect(answer(`s.setConditionalFormatRules([${rule}]); s.getRange('A1:C9').clearContent(); ${seen}`)).toEqual([
      ["A2:A3", "C2:C3"],
    ]);
  });
  it("with its rows a rule goes; a column taken away leaves the rest of it", () => {
    expect(answer(`s.setConditionalFormatRules([${rule}]); s.deleteRows(2, 2); ${seen}`)).toEqual([]);
    expect(answer(`s.setConditionalFormatRules([${rule}]); s.deleteColumns(3, 1); ${seen}`)).toEqual([["A2:A3"]]);
  });
  it("rules are detached: a list that was read changes nothing until it is set", () => {
    expect(answer(`s.setConditionalFormatRules([${rule}]); s.getConditionalFormatRules().pop(); ${seen}`)).toHaveLength(
      1,
    );
  });
  it("each tab has its own", () => {
    expect(
      answer(
        `var other = ss.insertSheet('Б', 1); s.setConditionalFormatRules([${rule}]); return other.getConditionalFormatRules().length;`,
      ),
    ).toBe(0);
  });
});
