import { describe, expect, it } from "vitest";
import { answer, bound, complaint } from "./ask";

const both = (formula: string, more = {}) =>
  answer(
    `var r = s.getRange('C3'); r.setFormula(${JSON.stringify(formula)}); return [r.getFormulas()[0][0], r.getValues()[0][0]];`,
    more,
  );

describe("Formula text follows the locale (platform-facts §4.1)", () => {
  it("`;` works in both, and is shown as `,` in en_US (Budget n Sheets)", () => {
    expect(both("=IF(1>0;1;2)")).toEqual(["=IF(1>0;1;2)", 1]);
    expect(both("=IF(1>0;1;2)", { locale: "en_US" })).toEqual(["=IF(1>0,1,2)", 1]);
  });
  it("commas between arguments are an error in ru_RU (55079852013)", () => {
    expect(both("=IF(1>0,1,2)")).toEqual(["=IF(1>0,1,2)", "#ERROR!"]);
    expect(both("=IF(1>0,1,2)", { locale: "en_US" })).toEqual(["=IF(1>0,1,2)", 1]);
  });
  it("decimals have the locale's sign", () => {
    expect(both("=1,5*2")).toEqual(["=1,5*2", 3]);
    expect(both("=1.5*2")).toEqual(["=1.5*2", "#ERROR!"]);
    expect(both("=1.5*2", { locale: "en_US" })).toEqual(["=1.5*2", 3]);
  });
  it("columns of an array literal are parted by `\\` in ru_RU (Budget n Sheets)", () => {
    expect(both("=SUM({1\\2;3\\4})")).toEqual(["=SUM({1\\2;3\\4})", 10]);
    expect(both("=SUM({1,2;3,4})", { locale: "en_US" })).toEqual(["=SUM({1,2;3,4})", 10]);
  });
  it("stored formulas survive a change of the locale, their text follows it (55079852013)", () => {
    const code = `function f() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.getRange('A1').setFormula('=IF(1>0;SUM({1,5\\\\2});"а;б")'); }
      function g() { var r = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1'); return [r.getFormulas()[0][0], r.getValues()[0][0]]; }`;
    const russian = bound(code);
    russian.run("f", []);
    expect(russian.run("g", [])).toMatchObject({ value: ['=IF(1>0;SUM({1,5\\2});"а;б")', 3.5] });
    const american = bound(code, { data: russian.saved(), locale: "en_US" });
    expect(american.run("g", [])).toMatchObject({ value: ['=IF(1>0,SUM({1.5,2}),"а;б")', 3.5] });
  });
  it("names of functions are English in both, in letters of any size", () => {
    for (const locale of ["ru_RU", "en_US"] as const) expect(both("=sUm(1;2)", { locale })).toContain(3);
  });
  it("a script that asks `=IF(TRUE,1,2)` which locale it is in gets its answer (54886366554)", () => {
    expect(both("=IF(TRUE,1,2)")).toContain("#ERROR!");
    expect(both("=IF(TRUE,1,2)", { locale: "en_US" })).toContain(1);
  });
  it("setFormulas(getFormulas()) changes nothing", () => {
    const body = `var r = s.getRange('A1:A3'); r.setFormulas([['=IF(B1="а;б";1,5;"")'], ['=SUM(B2:B)'], ['="""']].map(function (x, i) { return i === 2 ? ['="а""б"'] : x; }));
      var one = r.getFormulas(); r.setFormulas(one); return [one, r.getFormulas()];`;
    const [first, second] = answer(body) as [unknown, unknown];
    expect(second).toEqual(first);
    expect(first).toEqual([['=IF(B1="а;б";1,5;"")'], ["=SUM(B2:B)"], ['="а""б"']]);
  });
});

describe("setFormula (platform-facts §12.31–35)", () => {
  it("relative references follow each cell of the range", () => {
    const body = "s.getRange('C1:D2').setFormula('=A1+$A1+A$1+$A$1'); return s.getRange('C1:D2').getFormulas();";
    expect(answer(body)).toEqual([
      ["=A1+$A1+A$1+$A$1", "=B1+$A1+B$1+$A$1"],
      ["=A2+$A2+A$1+$A$1", "=B2+$A2+B$1+$A$1"],
    ]);
  });
  it("open ranges and other tabs are kept", () => {
    const body = `ss.insertSheet('Дорожная карта', 1);
      s.getRange('A2:A3').setFormula("=COUNTIF('Дорожная карта'!$C$5:$C;B2)"); return s.getRange('A2:A3').getFormulas();`;
    expect(answer(body)).toEqual([
      ["=COUNTIF('Дорожная карта'!$C$5:$C;B2)"],
      ["=COUNTIF('Дорожная карта'!$C$5:$C;B3)"],
    ]);
  });
  it("without the equals sign it gets one; an empty text empties", () => {
    const body =
      "var r = s.getRange('A1'); r.setFormula('1+1'); var one = r.getFormulas()[0][0]; r.setFormula(''); return [one, r.getFormulas()[0][0], s.getLastRow()];";
    expect(answer(body)).toEqual(["=1+1", "", 0]);
  });
  it("a cell without a formula reads as an empty text", () => {
    expect(answer("s.getRange('A1').setValues([['x']]); return s.getRange('A1:B1').getFormulas();")).toEqual([
      ["", ""],
    ]);
  });
});

describe("A range where Google takes one cell (local rule: the engine would work cell by cell)", () => {
  it.each(["=A1:A3", "=IF(A1:A3>1;1;0)", "=SUM(A1:A3*B1:B3)", "=LEN(A1:A3)", "=ISNUMBER(A:A)"])(
    "%s is refused by name",
    (formula) => {
      expect(complaint(`s.getRange('E1').setFormula('${formula}');`)).toContain("wrap it in ARRAYFORMULA");
    },
  );
  it.each([
    "=ARRAYFORMULA(SUM(IF(A1:A3>1;1;0)))",
    "=SUMPRODUCT(A1:A3*B1:B3)",
    '=COUNTIFS(A1:A3;"x";B1:B3;">"&C1)',
    "=INDEX(A1:A3;MATCH(C1;B1:B3;0))",
    "=AND(A1:A3)",
    "=SUM(A:A)",
    "=ROW(A5:A)",
  ])("%s is not", (formula) => {
    expect(answer(`s.getRange('E9').setFormula('${formula}'); return 1;`)).toBe(1);
  });
});

describe("A deleted column (engine.md §11)", () => {
  it.each([
    'COUNTIF(B5:B;"x")',
    'COUNTIFS(A5:A;1;B5:B;"x")',
    'SUMIFS(A5:A;B5:B;"x")',
    "COUNTA(B5:B)",
    "SUM(B5:B)",
    "COUNT(B5:B)",
    "MIN(B5:B)",
    "MAX(B5:B)",
    'AVERAGEIFS(A5:A;B5:B;"x")',
    "INDEX(B5:B;1)",
    "MATCH(1;B5:B;0)",
    "SMALL(B5:B;1)",
    "LARGE(B5:B;1)",
    'ARRAYFORMULA(TEXTJOIN(", ";TRUE;IF(A5:A="";B5:B;"")))',
    "ROW(B5)",
  ])("%s is #REF!, as in Google", (formula) => {
    const body = `s.getRange('E1').setFormula('=${formula}'); s.deleteColumns(2, 1); SpreadsheetApp.flush(); return s.getRange('D1').getValues()[0][0];`;
    expect(answer(body)).toBe("#REF!");
  });
  it("IFERROR still catches it", () => {
    const body = `s.getRange('E1').setFormula('=IFERROR(COUNTIF(B5:B;"x");"—")'); s.deleteColumns(2, 1); return s.getRange('D1').getValues()[0][0];`;
    expect(answer(body)).toBe("—");
  });
});
