import { describe, expect, it } from "vitest";
import { answer, complaint } from "./ask";

const a1 = (text: string) => answer(`return s.getRange(${JSON.stringify(text)}).getA1Notation();`);

describe("getRange with text (platform-facts §12.2–6, gas-fakes testsheetsdeveloper.js)", () => {
  it.each([
    ["B2", "B2"],
    ["b2:c3", "B2:C3"],
    ["$C$3", "C3"],
    ["c2:$d$4", "C2:D4"],
    ["C5:B2", "B2:C5"],
    ["D:F", "D:F"],
    ["5:7", "5:7"],
    ["Лист1!E10:F12", "E10:F12"],
    ["'Лист1'!E10", "E10"],
    ["B5:B", "B5:B1000"],
  ])("%s is %s", (given, read) => expect(a1(given)).toBe(read));

  it("an open range spans to the end of the grid", () => {
    const body = "var r = s.getRange('D:F'); return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()];";
    expect(answer(body)).toEqual([1, 4, 1000, 3]);
  });
  it("text that is no address: «Range not found» (§4.4, 61856610113)", () => {
    expect(complaint("s.getRange('не адрес');")).toBe("Exception: Range not found");
  });
});

describe("getRange with numbers (platform-facts §4.3, §4.4)", () => {
  it("rows and columns count from 1, one cell if no size is given", () => {
    expect(answer("return s.getRange(2, 3).getA1Notation() + ' ' + s.getRange(2, 3, 2, 2).getA1Notation();")).toBe(
      "C2 C2:D3",
    );
  });
  it("outside the grid: Google's text (61856610113)", () => {
    const text = "Exception: The coordinates of the range are outside the dimensions of the sheet.";
    expect(complaint("s.getRange(1001, 1);")).toBe(text);
    expect(complaint("s.getRange(1, 1, 1, 27);")).toBe(text);
    expect(complaint("s.getRange('A1:AA1');")).toBe(text);
  });
  it("no rows at all: at least 1 (§12.8, gas-fakes testsheetsvui.js)", () => {
    expect(complaint("s.getRange(1, 1, 0);")).toBe("Exception: The number of rows in the range must be at least 1.");
  });
  it("a row inserted a moment ago is inside the grid", () => {
    expect(answer("s.insertRowsAfter(1000, 5); return s.getRange(1005, 1).getRow();")).toBe(1005);
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
});
