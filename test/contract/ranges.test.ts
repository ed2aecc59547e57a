import { describe, expect, it } from "vitest";
import { answer, complaint } from "./ask";

const a1 = (text: string) => answer(`return s.getRange(${JSON.stringify(text)}).getA1Notation();`);

describe("getRange with the text of an address", () => {
  it.each([
    ["B2", "B2", "§12.2"],
    ["b2:c3", "B2:C3", "§12.4"],
    ["$C$3", "C3", "§12.4"],
    ["c2:$d$4", "C2:D4", "§12.4"],
    ["R5C3", "C5", "§12.1, testsheets.js"],
    ["r2c2:R4C5", "B2:E4", "§12.1, testsheets.js"],
    ["C5:B2", "B2:C5", "§12.2"],
    ["R10C5:R1C2", "B1:E10", "§12.2, testsheets.js"],
    ["5:2", "2:5", "§12.2"],
    ["D:B", "B:D", "§12.2, testsheetsdeveloper.js"],
    ["D:F", "D:F", "§12.5"],
    ["$d:$f", "D:F", "§12.4–5"],
    ["5:7", "5:7", "§12.5, testsheetsdeveloper.js"],
    ["Лист1!E10:F12", "E10:F12", "§12.6, testsheetsvalues.js"],
    ["'Лист1'!E10", "E10", "§12.6"],
    ["лист1!a1", "A1", "§12.6; 71127712525"],
    ["B5:B", "B5:B1000", "§12.6"],
    ["B2:7", "B2:Z7", "§12.6"],
  ])("%s is %s (platform-facts %s)", (given, read) => expect(a1(given)).toBe(read));

  it("RC1 is column RC, row 1 (platform-facts §12.3, testsheets.js)", () => {
    expect(complaint("s.getRange('RC1');")).toContain("outside the dimensions");
    const body = "s.insertColumnsAfter(26, 500); var r = s.getRange('RC1'); return [r.getColumn(), r.getRow()];";
    expect(answer(body)).toEqual([471, 1]);
  });
  it("an open range spans to the end of the grid (platform-facts §12.5)", () => {
    const size = "return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()];";
    expect(answer(`var r = s.getRange('D:F'); ${size}`)).toEqual([1, 4, 1000, 3]);
    expect(answer(`var r = s.getRange('7:5'); ${size}`)).toEqual([5, 1, 3, 26]);
  });
  it.each(["не адрес", "", "B", "7", "A1:", ":A1", "A1,B2", "A1:B2:C3", "ZZZZ1", "R[1]C[1]", "B:C7", "2:B5", "Нет!A1"])(
    "«%s» is no address: «Range not found» (platform-facts §4.4, 61856610113)",
    (text) => expect(complaint(`s.getRange(${JSON.stringify(text)});`)).toBe("Exception: Range not found"),
  );
  it("an address of another tab is not found through this one (not in the reference: the stricter reading)", () => {
    const make = "ss.insertSheet('Лист 2', 1);";
    expect(complaint(`${make} s.getRange("'Лист 2'!B2");`)).toBe("Exception: Range not found");
    expect(complaint(`${make} s.getRangeList(['A1', "'Лист 2'!B2"]);`)).toBe("Exception: Range not found");
    expect(answer(`${make} return ss.getSheetByName('Лист 2').getRange("'Лист 2'!B2").getA1Notation();`)).toBe("B2");
  });
  it("a name is no address here (Google may take one: the stricter reading)", () => {
    expect(complaint("ss.setNamedRange('итоги', s.getRange('B2')); s.getRange('итоги');")).toContain("Range not found");
  });
});

describe("getRange with numbers (platform-facts §4.3, §4.4)", () => {
  const outside = "Exception: The coordinates of the range are outside the dimensions of the sheet.";
  it("rows and columns count from 1, one cell if no size is given", () => {
    expect(answer("return s.getRange(2, 3).getA1Notation() + ' ' + s.getRange(2, 3, 2, 2).getA1Notation();")).toBe(
      "C2 C2:D3",
    );
  });
  it.each(["1001, 1", "1, 1, 1, 27", "1, 27", "2, 1, 1000", "'A1:AA1'", "'A1001'"])(
    "getRange(%s) is outside the grid: Google's text (61856610113)",
    (given) => expect(complaint(`s.getRange(${given});`)).toBe(outside),
  );
  it.each([
    ["1, 1, 0", "The number of rows in the range must be at least 1."],
    ["1, 1, -1", "The number of rows in the range must be at least 1."],
    ["1, 1, 1, 0", "The number of columns in the range must be at least 1."],
    ["0, 1", "The starting row of the range is too small."],
    ["1, 0", "The starting column of the range is too small."],
    ["'A0'", "The starting row of the range is too small."],
  ])("getRange(%s): %s (§12.8, gas-fakes testsheetsvui.js; 14451945339)", (given, text) =>
    expect(complaint(`s.getRange(${given});`)).toBe(`Exception: ${text}`),
  );
  it.each([
    ["'1', 2", "String,number"],
    ["null", "null"],
    ["1", "number"],
    ["NaN, 1", "number,number"],
    ["1.5, 1", "number,number"],
  ])("getRange(%s) fits no signature (§12.43; a part of a row: the stricter reading)", (given, types) =>
    expect(complaint(`s.getRange(${given});`)).toBe(
      `Exception: The parameters (${types}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
    ),
  );
  it("a row inserted a moment ago is inside the grid, a deleted one outside", () => {
    expect(answer("s.insertRowsAfter(1000, 5); return s.getRange(1005, 1).getRow();")).toBe(1005);
    expect(complaint("s.deleteRows(1000, 1); s.getRange(1000, 1);")).toBe(outside);
  });
});

describe("The used area (platform-facts §4.3, §12.16)", () => {
  it("an empty sheet has no last row, its data range is A1 with an empty text", () => {
    const body =
      "return [s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation(), s.getDataRange().getValues()];";
    expect(answer(body)).toEqual([0, 0, "A1", [[""]]]);
  });
  it("a formula that shows nothing and FALSE count as content", () => {
    const body = `s.getRange('B7').setFormula('=IF(TRUE;"";1)'); s.getRange('D3').setValues([[false]]);
      return [s.getLastRow(), s.getLastColumn()];`;
    expect(answer(body)).toEqual([7, 4]);
  });
  it("the data range starts at A1", () => {
    expect(answer("s.getRange('C4').setValues([['x']]); return s.getDataRange().getA1Notation();")).toBe("A1:C4");
  });
});

describe("A range is a fixed place (platform-facts §7)", () => {
  it("rows inserted later leave it where it was", () => {
    const body = `var r = s.getRange('A2'); r.setValues([['x']]); s.insertRowsAfter(1, 1);
      return [r.getValues()[0][0], s.getRange('A3').getValues()[0][0]];`;
    expect(answer(body)).toEqual(["", "x"]);
  });
});

describe("A list of ranges (platform-facts §12.12)", () => {
  it("keeps its order and upper-cases", () => {
    const body = "return s.getRangeList(['c3', 'a1:b2']).getRanges().map(function (r) { return r.getA1Notation(); });";
    expect(answer(body)).toEqual(["C3", "A1:B2"]);
  });
  it("must have one, and each must be an address of this tab", () => {
    expect(complaint("s.getRangeList([]);")).toContain("don't match the method signature");
    expect(complaint("s.getRangeList(['A1', 'нет']);")).toBe("Exception: Range not found");
  });
  it("writes into all of them and nowhere else (platform-facts §12.35)", () => {
    const body = `s.getRange('A1:C1').setValues([[1, 2, 3]]); s.getRangeList(['A1', 'C1']).clearContent();
      return s.getRange('A1:C1').getValues();`;
    expect(answer(body)).toEqual([["", 2, ""]]);
  });
});
