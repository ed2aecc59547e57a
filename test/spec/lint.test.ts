import { describe, expect, it } from "vitest";
import { type Known, lint } from "./lint";

const letters = "A B C D F AA".split(" ");
const book: Known = {
  Пары: { letters },
  "База наставников": { letters },
  Паспорт: { letters: ["A", "B", "C"], fields: [4, 60] },
};
const of = (formula: string, more = {}) => lint(formula, { row: 6, head: 5, book, ...more });

/** One formula that breaks each rule, with what is said of it. */
const wrong: Record<string, [why: string, formula: string][]> = {
  "its text": [
    ["no = at the beginning", "SUM($A6;$B6)"],
    ['")" is missing before: the end', "=SUM(1"],
    ["not in the dialect: ,2)", "=SUM(1,2)"],
    ["not in the dialect: {1;2})", "=SUM({1;2})"],
    ["not in the dialect: {1\\2})", "=SUM({1\\2})"],
    ["not in the dialect: \n+1", "=$A6\n+1"],
    ["not in the dialect: \u00a0+1", "=$A6\u00a0+1"],
    ["not in the dialect: #REF!+1", "=#REF!+1"],
    ["not in the dialect: @$A6", "=@$A6"],
    ["a tab without quotes: Пары", "=COUNTA(Пары!$B$5:$B)"],
    ["a tab without quotes: База наставников", "=COUNTA(База наставников!$B$5:$B)"],
    ["a name: mb_total", "=mb_total+1"],
    ["a name: Порог", "=IF($A6>Порог;1;0)"],
    ["8014 characters", `=${"1+".repeat(4006)}1`],
    ["a text of 256 characters", `="${"я".repeat(256)}"`],
  ],
  "its functions": [
    ["function VLOOKUP", "=VLOOKUP($A6;'Пары'!$B$5:$B;1;FALSE)"],
    ["function TEXT", '=TEXT($A6;"dd.mm.yyyy")'],
    ["function SUMPRODUCT", "=SUMPRODUCT('Пары'!$B$5:$B)"],
    ["function СУММ", "=СУММ($A6)"],
    ["function sum", "=sum($A6;1)"],
    ["volatile function TODAY", "=TODAY()"],
    ["volatile function NOW", "=NOW()"],
    ["volatile function RAND", "=RAND()"],
    ["volatile function OFFSET", "=OFFSET($A6;1;0)"],
    ["volatile function INDIRECT", '=INDIRECT("Пары!A1")'],
    ["IF with 2 arguments", "=IF($A6>1;5)"],
    ["IFERROR with 1 arguments", "=IFERROR(1/$A6)"],
    ["MATCH with 2 arguments", "=MATCH($A6;'Пары'!$B$5:$B)"],
    ["COUNTIFS with 3 arguments", "=COUNTIFS('Пары'!$B$5:$B;1;'Пары'!$C$5:$C)"],
    ["SUMIFS with 4 arguments", "=SUMIFS('Пары'!$B$5:$B;'Пары'!$C$5:$C;1;'Пары'!$D$5:$D)"],
  ],
  "its numbers and criteria": [
    ["decimal literal 0.85", "=$A6*0.85"],
    ['a decimal in a criterion: ">=0.85"', "=COUNTIF('Пары'!$B$5:$B;\">=0.85\")"],
    ['a decimal in a criterion: "<0,5"', "=COUNTIFS('Пары'!$B$5:$B;\"<0,5\")"],
    ['a criterion that LibreOffice counts otherwise: "<>"', "=COUNTIF('Пары'!$B$5:$B;\"<>\")"],
    ['a criterion that LibreOffice counts otherwise: "?*"', "=COUNTIF('Пары'!$B$5:$B;\"?*\")"],
  ],
  "where it points": [
    ["range $B$6:$B", "=COUNTA('Пары'!$B$6:$B)"],
    ["range $B$5:$B100", "=COUNTA('Пары'!$B$5:$B100)"],
    ["range $B$5:$C", "=COUNTA('Пары'!$B$5:$C)"],
    ["range B5:B", "=COUNTA('Пары'!B5:B)"],
    ["range $B5:$B", "=COUNTA('Пары'!$B5:$B)"],
    ["range $B$1:$B", "=COUNTA('Пары'!$B$1:$B)"],
    ["not in the dialect: 'Пары'!$B:$B)", "=COUNTA('Пары'!$B:$B)"],
    ["a whole column of a page: $B$5:$B", "=COUNTA('Паспорт'!$B$5:$B)"],
    ["another row: $A7", "=$A7"],
    ["another row: $A5", "=$A5"],
    ["reference A6", "=A6"],
    ["reference A$2", "=A$2"],
    ["fixed cell without a tab $A$6", "=$A$6"],
    ["a fact in the row of keys: $A$1", "=$A$1"],
    ["no such tab: Анкеты", "=COUNTA('Анкеты'!$B$5:$B)"],
    ["no such column: Пары!ZZ", "=COUNTA('Пары'!$ZZ$5:$ZZ)"],
    ["no field stands there: $B$3", "='Паспорт'!$B$3"],
    ["no field stands there: $B$61", "='Паспорт'!$B$61"],
    ["no field stands there: $B$6", "='Пары'!$B$6"],
  ],
  "its whole columns": [
    ["array operation outside ARRAYFORMULA: $B$5:$B", "=SUM(IF('Пары'!$B$5:$B=1;1;0))"],
    ["array operation outside ARRAYFORMULA: $B$5:$B", "=COUNTIFS('Пары'!$B$5:$B;'Пары'!$B$5:$B)"],
    ["array operation outside ARRAYFORMULA: $B$5:$B", "='Пары'!$B$5:$B&\"x\""],
    ["a column in one cell: $B$5:$B", "='Пары'!$B$5:$B"],
    ["spills over the cells below", "=ARRAYFORMULA(IF('Пары'!$B$5:$B=1;1;0))"],
    ["spills over the cells below", "=ARRAYFORMULA('Пары'!$B$5:$B)"],
    [
      "columns of different tabs in COUNTIFS: База наставников, Пары",
      "=COUNTIFS('Пары'!$B$5:$B;1;'База наставников'!$B$5:$B;1)",
    ],
    [
      "columns of different tabs in SUMIFS: База наставников, Пары",
      "=SUMIFS('Пары'!$B$5:$B;'База наставников'!$B$5:$B;1)",
    ],
    [
      "columns of different tabs side by side: База наставников, Пары",
      "=ARRAYFORMULA(SUM('Пары'!$B$5:$B*'База наставников'!$B$5:$B))",
    ],
    ["AND does not work row by row", "=ARRAYFORMULA(SUM(IF(AND('Пары'!$B$5:$B=1;'Пары'!$C$5:$C=1);1;0)))"],
    ["EDATE does not work row by row", "=ARRAYFORMULA(MAX(EDATE('Пары'!$B$5:$B;1)))"],
    ["SUMIFS does not work row by row", "=ARRAYFORMULA(SUM(SUMIFS('Пары'!$B$5:$B;'Пары'!$C$5:$C;'Пары'!$D$5:$D)))"],
    ["INDEX does not work row by row", "=ARRAYFORMULA(SUM(INDEX('Пары'!$B$5:$B;'Пары'!$C$5:$C)))"],
  ],
};

const good = [
  "=IF($A6>85%;ARRAYFORMULA(SUM(IF('Пары'!$B$5:$B=$A6;1;0)));\"a,b{0.5}\")",
  "=ARRAYFORMULA(SUM(IF('База наставников'!$A$5:$A=\"\";0;COUNTIFS('Пары'!$D$5:$D;'База наставников'!$A$5:$A))))",
  "=INDEX('Пары'!$B$5:$B;MATCH(SMALL('Пары'!$C$5:$C;1);'Пары'!$C$5:$C;0))",
  "=COUNTIFS('Пары'!$B$5:$B;\"*-*\";'Пары'!$C$5:$C;\"<\"&'Паспорт'!$B$12)",
  '=IF(ISNUMBER($D$2);$D$2+ROW()/1000000;"5.9 и 7,5")',
  "=ARRAYFORMULA(TEXTJOIN(\", \";TRUE;IF('Пары'!$B$5:$B=$A6;'Пары'!$C$5:$C;\"\")))",
];

describe.each(Object.entries(wrong))("The lint of a formula looks at %s", (_, cases) => {
  it.each(cases)("%s", (why, formula) => {
    expect(of(formula)).toContain(why);
  });
});

describe("The lint of a formula", () => {
  it.each(good)("lets through %s", (formula) => expect(of(formula)).toEqual([]));

  it("finds a tab with a blank in its name only when it is quoted", () => {
    expect(of("=COUNTA('База наставников'!$B$5:$B)")).toEqual([]);
  });
});

describe("The lint of a mark", () => {
  const mark = (formula: string) => of(formula, { own: true });
  it.each([
    ["a mark looks at another sheet: Паспорт", "=AND('Паспорт'!$B$12>1;N(\"mb:x\")=0)"],
    ["a mark looks at a column: $B$5:$B", "=COUNTIF('Пары'!$B$5:$B;$A6)>1"],
    ["another row: $A7", "=$A7=1"],
    ["reference A6", "=A6=1"],
  ])("%s", (why, formula) => expect(mark(formula)).toContain(why));
  it("lets through facts above the heads, also one above each column", () => {
    expect(mark('=AND($A6>=B$2;$A6<=B$3;$C6<>$D$2;N("mb:x")=0)')).toEqual([]);
  });
});
