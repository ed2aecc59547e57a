import { describe, expect, it } from "vitest";
import { savedWorkbook } from "../../local/xlsx/saved";
import { answer, bound, complaint } from "./ask";

const depths = "function d() { return [1, 2, 3, 4, 5, 6].map(function (c) { return s.getColumnGroupDepth(c); }); }";
const TOGGLE = "SpreadsheetApp.GroupControlTogglePosition";

/** Column groups as the book keeps them after this body. */
function saved(body: string) {
  const code = `function f() { var ss = SpreadsheetApp.getActiveSpreadsheet(), s = ss.getSheets()[0]; ${body} }`;
  const book = bound(code);
  expect(book.run("f", [])).toMatchObject({ ok: true });
  return savedWorkbook(book).sheets[0]?.headerGroups?.COL;
}

describe("Depth of column groups (reference Range.shiftColumnGroupDepth)", () => {
  it("a shift down and up makes and removes a group", () => {
    const body = `${depths} var r = s.getRange('B1:D1'); var none = d(); r.shiftColumnGroupDepth(1); var one = d();
      s.getRange('C1').shiftColumnGroupDepth(-1); return [none, one, d()];`;
    expect(answer(body)).toEqual([
      [0, 0, 0, 0, 0, 0],
      [0, 1, 1, 1, 0, 0],
      [0, 1, 0, 1, 0, 0],
    ]);
  });
  it("has no effect below zero or above eight; -10 removes all (testsheetsexotics.js)", () => {
    const body = `${depths} s.getRange('B1:D1').shiftColumnGroupDepth(10); s.getRange('C1:E1').shiftColumnGroupDepth(2);
      var deep = d(); s.getRange('A1:Z1').shiftColumnGroupDepth(-10); return [deep, d()];`;
    expect(answer(body)).toEqual([
      [0, 8, 8, 8, 2, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
  });
  it("shift +1 twice nests, over the very same columns too (testsheetsexotics.js)", () => {
    const body = `${depths} s.getRange('B1:D1').shiftColumnGroupDepth(1).shiftColumnGroupDepth(1);
      s.getRange('C1').shiftColumnGroupDepth(1); return d();`;
    expect(answer(body)).toEqual([0, 2, 3, 2, 0, 0]);
  });
  it("neighbours of one depth are one group", () => {
    expect(saved("s.getRange('B1:C1').shiftColumnGroupDepth(1); s.getRange('D1').shiftColumnGroupDepth(1);")).toEqual([
      { start: 1, end: 3 },
    ]);
  });
  it("the first column throws when the toggle stands before its group, and not when it stands after", () => {
    const shift = "s.getRange('A1:B1').shiftColumnGroupDepth(1); SpreadsheetApp.flush();";
    const before = `s.setColumnGroupControlPosition(${TOGGLE}.BEFORE);`;
    expect(complaint(before + shift)).toContain("The first column");
    expect(answer(`${before} s.setColumnGroupControlPosition(${TOGGLE}.AFTER); ${shift} return 1;`)).toBe(1);
  });
  it("a column that is not there and a position that is no position are refused", () => {
    expect(complaint("s.getColumnGroupDepth(27);")).toContain("outside the dimensions");
    expect(complaint("s.setColumnGroupControlPosition('BEFORE');")).toContain("don't match the method signature");
  });
});

describe("Groups of rows (reference Range.shiftRowGroupDepth)", () => {
  const rows = (body: string) => {
    const code = `function f() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; ${body} }`;
    const book = bound(code);
    expect(book.run("f", [])).toMatchObject({ ok: true });
    return savedWorkbook(book).sheets[0]?.headerGroups?.ROW;
  };
  it("a shift makes one and takes it back; it collapses as those of columns", () => {
    const group = `s.setRowGroupControlPosition(${TOGGLE}.BEFORE).getRange('A3:A5').shiftRowGroupDepth(1)`;
    expect(rows(`${group}.collapseGroups();`)).toEqual([{ start: 2, end: 4, isFolded: true }]);
    expect(rows(`${group}.shiftRowGroupDepth(-1);`) ?? []).toEqual([]);
  });
  it("a position that is no position is refused", () => {
    expect(complaint("s.setRowGroupControlPosition('BEFORE');")).toContain("don't match the method signature");
  });
});

describe("Collapsing groups (reference Range.collapseGroups)", () => {
  const two = "s.getRange('B1:C1').shiftColumnGroupDepth(1); s.getRange('E1:H1').shiftColumnGroupDepth(1);";
  it("collapses all groups wholly inside the range", () => {
    expect(saved(`${two} s.getRange('A1:H1').collapseGroups();`)).toEqual([
      { start: 1, end: 2, isFolded: true },
      { start: 4, end: 7, isFolded: true },
    ]);
  });
  it("leaves the one that only reaches in, when another lies wholly inside", () => {
    expect(saved(`${two} s.getRange('A1:E1').collapseGroups();`)).toEqual([
      { start: 1, end: 2, isFolded: true },
      { start: 4, end: 7 },
    ]);
  });
  it("if none is wholly inside, collapses the deepest open one that reaches in", () => {
    const nested = `${two} s.getRange('F1:G1').shiftColumnGroupDepth(1); s.getRange('F1').collapseGroups();`;
    expect(saved(nested)).toEqual([
      { start: 1, end: 2 },
      { start: 4, end: 7 },
      { start: 5, end: 6, isFolded: true },
    ]);
  });
  it("a group of all columns cannot be collapsed: something must be seen (not in the reference)", () => {
    const all = "s.getRange('A1:Z1').shiftColumnGroupDepth(1).collapseGroups(); SpreadsheetApp.flush();";
    expect(complaint(all)).toContain("can't hide all");
  });
  it("a range without a group throws (not in the reference: the stricter reading)", () => {
    expect(complaint("s.getRange('B1').collapseGroups(); SpreadsheetApp.flush();")).toContain("no group");
  });
});

describe("Groups live in the book", () => {
  const code = `
    function make() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      s.setColumnGroupControlPosition(${TOGGLE}.BEFORE).getRange('B1:C1').shiftColumnGroupDepth(2).collapseGroups(); }
    function look() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      return [1, 2, 3, 4, 5].map(function (c) { return s.getColumnGroupDepth(c); }); }
    function widen() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].insertColumnsAfter(2, 1); }
    function first() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').shiftColumnGroupDepth(1); }`;
  it("through saving and opening, with depth, fold and side of the toggle", () => {
    const book = bound(code);
    book.run("make", []);
    const again = bound(code, { data: JSON.parse(JSON.stringify(book.saved())) });
    expect(again.run("look", [])).toMatchObject({ ok: true, value: [0, 2, 2, 0, 0] });
    expect(savedWorkbook(again).sheets[0]?.headerGroups?.COL.map(({ isFolded }) => isFolded)).toEqual([true, true]);
    expect(again.run("first", [])).toMatchObject({ ok: false });
  });
  it("a column inserted inside belongs to them; with its columns a group goes", () => {
    const book = bound(code);
    book.run("make", []);
    book.run("widen", []);
    expect(book.run("look", [])).toMatchObject({ value: [0, 2, 2, 2, 0] });
    book.person.deleteColumns("Лист1", "B", 2);
    expect(book.run("look", [])).toMatchObject({ value: [0, 2, 0, 0, 0] });
    book.person.deleteColumns("Лист1", "B", 1);
    expect(book.run("look", [])).toMatchObject({ value: [0, 0, 0, 0, 0] });
  });
});
