import { describe, expect, it } from "vitest";
import { excelFormula, type Tab } from "../../local/xlsx/formula";
import { excelNames } from "../../local/xlsx/tab-names";

const home: Tab = { rowNumber: 100, colNumber: 26, excelName: "Дорожная карта" };
const tabs = new Map<string, Tab>([
  ["Дорожная карта", home],
  ["Пары", { rowNumber: 60, colNumber: 12, excelName: "Пары" }],
  ["План/факт", { rowNumber: 60, colNumber: 12, excelName: "План_факт" }],
]);
const excel = (canonical: string) => excelFormula(canonical, home, tabs)?.text;

describe("A formula on its way into an .xlsx file", () => {
  it.each([
    ["SUM(H5:H)", "SUM(H5:H$100)"],
    ["SUM($H$5:$H)", "SUM($H$5:$H$100)"],
    ["COUNTA('Дорожная карта'!$F$5:$F)-1", "COUNTA('Дорожная карта'!$F$5:$F$100)-1"],
    ["COUNTA(Пары!B5:D)", "COUNTA('Пары'!B5:D$60)"],
    ["SUM(A:C)", "SUM(A$1:C$100)"],
    ["SUM($A:$A)", "SUM($A$1:$A$100)"],
    ["SUM(2:3)", "SUM($A2:$Z3)"],
    ["SUM(A2:2)", "SUM(A2:$Z2)"],
    ["SUM(A1:B2)+C$3", "SUM(A1:B2)+C$3"],
  ])("has no open end: %s", (canonical, expected) => {
    expect(excel(canonical)).toBe(expected);
  });

  it.each([
    [`"H5:H"&B1`, `"H5:H"&B1`],
    [`N("mb:overdue")`, `N("mb:overdue")`],
    [`COUNTIF(C1:C2,"ARRAYFORMULA(")`, `COUNTIF(C1:C2,"ARRAYFORMULA(")`],
    [`LOG10(A1)`, `LOG10(A1)`],
  ])("keeps what stands in quotes and names that look like cells: %s", (canonical, expected) => {
    expect(excel(canonical)).toBe(expected);
  });

  it("becomes an array formula of its own cell when it was an ARRAYFORMULA", () => {
    expect(excelFormula(`ARRAYFORMULA(TEXTJOIN(", ",TRUE,IF(B1:B2=A1,C1:C2,"")))`, home, tabs)).toEqual({
      text: `((_xlfn.TEXTJOIN(", ",TRUE,IF(B1:B2=A1,C1:C2,""))))`,
      isArray: true,
    });
  });

  it("names tabs as the file does", () => {
    expect(excel("'План/факт'!A1")).toBe("'План_факт'!A1");
  });

  it("is broken where the tab or the cell is gone", () => {
    expect(excel("Удалённый!A1+1")).toBe("#REF!+1");
    expect(excel("SUM(#REF)")).toBe("SUM(#REF!)");
  });

  it.each([
    ["IFERROR(1/0)", `IFERROR(1/0,"")`],
    ["ROUND(IFERROR(A1))", `ROUND(IFERROR(A1,""),0)`],
    [`IFERROR(MATCH("(",A1:A2,0),0)`, `IFERROR(MATCH("(",A1:A2,0),0)`],
  ])("has every argument that Excel insists on: %s", (canonical, expected) => {
    expect(excel(canonical)).toBe(expected);
  });

  it("is not written when Excel would refuse it", () => {
    expect(excel(`QUERY(A1:B2,"select A")`)).toBeUndefined();
    expect(excel(`A1&"${"х".repeat(256)}"`)).toBeUndefined();
  });
});

describe("Names of tabs", () => {
  it("are shortened, cleaned of signs that Excel refuses, and stay different", () => {
    const long = "Индикаторы оценки влияния программ наставничества";
    const names = [...excelNames(["План/факт", long, `${long} 2`, "план_факт"]).values()];
    expect(names).toEqual([
      "План_факт",
      "Индикаторы оценки влияния прогр",
      "Индикаторы оценки влияния про 2",
      "план_факт 2",
    ]);
  });
});
