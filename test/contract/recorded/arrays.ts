import { column, type Held } from "./recorded";

/** A formula and all the cells it filled, line by line; the cells from A1 that it looked at. */
export type RecordedArray = [formula: string, gives: Held[][], cells?: Held[][]];

const line = (...gives: Held[]): Held[][] => [gives];

/** ARRAYFORMULA goes cell by cell: a line and a column make a table, an error stays in its cell, a blank is 0 or "". */
export const arrays: RecordedArray[] = [
  ["=ARRAYFORMULA(1+{10,20,30})", line(11, 21, 31)],
  ["=ARRAYFORMULA(1+{10;20;30})", column(11, 21, 31)],
  ["=ARRAYFORMULA({1,2,3}+{10;20;30})", [line(11, 12, 13), line(21, 22, 23), line(31, 32, 33)].flat()],
  ["=ARRAYFORMULA({1;2;3}+{10,20,30})", [line(11, 21, 31), line(12, 22, 32), line(13, 23, 33)].flat()],
  ["=ARRAYFORMULA({1;2;3}+{10;20;30})", column(11, 22, 33)],
  ["=ARRAYFORMULA({1,2;3,4}+{10,20;30,40})", [line(11, 22), line(33, 44)].flat()],
  ["=ARRAYFORMULA({1,2,3}+{10,20,30;40,50,60})", [line(11, 22, 33), line(41, 52, 63)].flat()],
  ["=ARRAYFORMULA({1;2}+{10,20,30;40,50,60})", [line(11, 21, 31), line(42, 52, 62)].flat()],
  ["=ARRAYFORMULA({10,20,30}-1)", line(9, 19, 29)],
  ["=ARRAYFORMULA(3*{1,2,3})", line(3, 6, 9)],
  ["=ARRAYFORMULA(60/{1,2,3})", line(60, 30, 20)],
  ["=ARRAYFORMULA({1,2,3}^2)", line(1, 4, 9)],
  ["=ARRAYFORMULA(-{1,-2,3})", line(-1, 2, -3)],
  ["=ARRAYFORMULA({50,100,200}%)", line(0.5, 1, 2)],
  ["=ARRAYFORMULA({1,2,3}=2)", line(false, true, false)],
  ["=ARRAYFORMULA({1,2,3}<2)", line(true, false, false)],
  ["=ARRAYFORMULA({1,2,3}>={2,2,2})", line(false, true, true)],
  [
    "=ARRAYFORMULA({1,2,3}<>{1;2;3})",
    [line(false, true, true), line(true, false, true), line(true, true, false)].flat(),
  ],
  ["=ARRAYFORMULA({1,2;3,4}>2)", [line(false, false), line(true, true)].flat()],
  ['=ARRAYFORMULA("x"&{"a","b","c"})', line("xa", "xb", "xc")],
  ['=ARRAYFORMULA({"a","b"}&{"1";"2";"3"})', [line("a1", "b1"), line("a2", "b2"), line("a3", "b3")].flat()],
  ['=ARRAYFORMULA("v"&{1,2,3})', line("v1", "v2", "v3")],
  [
    "=ARRAYFORMULA(A1:A3+C1:E1)",
    [line(11, 21, 31), line(12, 22, 32), line(13, 23, 33)].flat(),
    [line(1, null, 10, 20, 30), line(2, null, null, null, null), line(3, null, null, null, null)].flat(),
  ],
  ["=ARRAYFORMULA(A1:A3*10)", column(10, 20, 30), column(1, 2, 3)],
  ["=ARRAYFORMULA(A1:A2*B1:B2)", column(10, 40), [line(1, 10), line(2, 20)].flat()],
  ["=ARRAYFORMULA(A1:A2+B1:B2)", column(11, "#DIV/0!"), [line(1, 10), line(2, "=1/0")].flat()],
  ["=ARRAYFORMULA(A1:A3+10)", column(11, 10, 13), column(1, null, 3)],
  ['=ARRAYFORMULA(A1:A3&"!")', column("x!", "!", "z!"), column("x", null, "z")],
  ['=ARRAYFORMULA(LEN({"a","bb","ccc"}))', line(1, 2, 3)],
  ['=ARRAYFORMULA(UPPER({"a";"bc";"def"}))', column("A", "BC", "DEF")],
  ["=ARRAYFORMULA(ABS({-1, 2, -3}))", line(1, 2, 3)],
  ['=ARRAYFORMULA(ISNUMBER({1,"a",TRUE,3}))', line(true, false, false, true)],
  ["=ARRAYFORMULA(IF({TRUE,FALSE,TRUE}, 1, 2))", line(1, 2, 1)],
  ["=ARRAYFORMULA(IF({TRUE,FALSE,TRUE}, {10,20,30}, {-1,-2,-3}))", line(10, -2, 30)],
  ["=ARRAYFORMULA(IF(TRUE, {1,2,3}, {10,20,30}))", line(1, 2, 3)],
  ["=ARRAYFORMULA({1,2,3}+{10,#N/A,30})", line(11, "#N/A", 33)],
  ["=ARRAYFORMULA(10/{1,0,2})", line(10, "#DIV/0!", 5)],
  ['=ARRAYFORMULA({"1","2","3"}+0)', line(1, 2, 3)],
  ["=ARRAYFORMULA(IFERROR({1, #N/A, 3}, 0))", line(1, 0, 3)],
  ["=ARRAYFORMULA(IFERROR(10/{1,0,2}, -1))", line(10, -1, 5)],
  ["=ARRAYFORMULA(N({TRUE,FALSE,TRUE}))", line(1, 0, 1)],
];

/** Without ARRAYFORMULA Google takes the cell of the formula's own row: here the formula stands in row 1. */
export const oneOfRange: [formula: string, gives: number, cells: Held[][]][] = [
  ["=A1:A3+1", 11, column(10, 20, 30)],
  ["=A1:A3", 100, column(100, 200, 300)],
  ["=LEN(B1:B3)*1", 3, [line(null, "abc"), line(null, "de"), line(null, "f")].flat()],
];
