import { describe, expect, it } from "vitest";
import { answer, complaint } from "./ask";

const rows = (values: string, by: string, range = "A1:B6", rest = "") =>
  answer(`s.getRange('A1:B6').setValues(${values}); ${rest} s.getRange('${range}').sort(${by});
    return s.getRange('A1:B6').getValues().map(function (row) { return row.join(' '); });`);

const six = "[['в',3],['а',1],['б',2],['д','слово'],['г',false],['е','']]";

describe("Range.sort", () => {
  it("takes the number of a column of the sheet, ascending unless it is told; empty cells come last (platform-facts §12.22, testsheetsvalues.js)", () => {
    const sorted = ["а 1", "б 2", "в 3", "д слово", "г false", "е "];
    expect(rows(six, "{ column: 2 }")).toEqual(sorted);
    expect(rows(six, "{ column: 2, ascending: true }")).toEqual(sorted);
  });

  it("ranks booleans above numbers (platform-facts §12.22, testsheetsvalues.js)", () => {
    expect(rows("[['а',15],['б',false],['в',10],['',''],['',''],['','']]", "{ column: 2, ascending: false }")).toEqual([
      "б false",
      "а 15",
      "в 10",
      " ",
      " ",
      " ",
    ]);
  });

  it("sorts the rows of its range alone, the first of them too (platform-facts §12.21, testsheets.js)", () => {
    expect(rows(six, "{ column: 1, ascending: true }", "A1:B3")).toEqual([
      "а 1",
      "б 2",
      "в 3",
      "д слово",
      "г false",
      "е ",
    ]);
  });

  it("sees what was written before it in the same execution", () => {
    expect(rows(six, "{ column: 2, ascending: true }", "A1:B6", "s.getRange('B1').setValues([[0]]);")).toEqual([
      "в 0",
      "а 1",
      "б 2",
      "д слово",
      "г false",
      "е ",
    ]);
  });

  it("moves a row's formula with it, which then means its new row", () => {
    expect(
      answer(`s.getRange('A1:A3').setValues([[3],[1],[2]]); s.getRange('B1:B3').setFormula('=$A1*10');
        s.getRange('A1:B3').sort({ column: 1, ascending: true });
        return [s.getRange('B1:B3').getFormulas().join(), s.getRange('B1:B3').getValues().join()];`),
    ).toEqual(["=$A1*10,=$A2*10,=$A3*10", "10,20,30"]);
  });

  it("refuses a column outside of its range and anything but a column and a direction (the stricter reading)", () => {
    expect(complaint("s.getRange('A1:B3').sort({ column: 3, ascending: true });")).toContain("outside of the range");
    expect(complaint("s.getRange('A1:B3').sort('A');")).toContain("don't match the method signature");
  });
});
