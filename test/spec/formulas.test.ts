import { describe, expect, it } from "vitest";
import { sheetKeys, tabOf } from "../../src/spec/book";
import { ROW } from "../../src/workbook/layout";
import { lint } from "./lint";
import { only, plannedFormulas, planOf } from "./planned";

const HEAD = ROW.head;
const dateCell = ({ sheet, formula }: { sheet: string; formula: string }) =>
  sheet === "passport" && formula === "=TODAY()";

describe("A formula of the book", () => {
  it("«На дату» alone asks for today: one clock for the whole book (S3-36)", () => {
    const today = plannedFormulas.filter(({ formula }) => /\b(?:TODAY|NOW)\(/i.test(formula));
    expect(today.map(({ sheet, formula }) => [sheet, formula])).toEqual([["passport", "=TODAY()"]]);
  });

  it.each(sheetKeys)("speaks the dialect that Google, LibreOffice and the local host share: %s", (key) => {
    const mine = plannedFormulas.filter((one) => one.sheet === key && !dateCell(one));
    expect(mine.length > 0 || key === "passport").toBe(true);
    const complaints = mine.flatMap(({ a1, row, formula }) =>
      lint(formula, { row, head: HEAD }).map((complaint) => `${tabOf(key)}!${a1}: ${complaint}`),
    );
    expect(complaints).toEqual([]);
  });

  it("points at no place that is lost", () => {
    expect(plannedFormulas.filter(({ formula }) => formula.includes("#REF!"))).toEqual([]);
  });

  it("is hardly longer than a person can be shown: no one has 8,000 characters", () => {
    expect(plannedFormulas.filter(({ formula }) => formula.length > 8_000).map(({ a1 }) => a1)).toEqual([]);
  });
});

describe("A conditional format of the book", () => {
  const marks = sheetKeys.flatMap((key) =>
    only(planOf(key), "marks").flatMap((change) => change.marks.map((mark) => ({ sheet: key, ...mark }))),
  );

  it("bears its marker, each key once on a sheet", () => {
    for (const { key, formula } of marks) expect(formula).toContain(`N("mb:${key}")=0`);
    const names = marks.map(({ sheet, key }) => `${sheet} ${key}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(25);
  });

  it("sees its own sheet and row only; grey for a repeat sees the row above too", () => {
    for (const { key, formula } of marks.filter(({ key: of }) => of !== "mute"))
      expect([key, lint(formula, { row: ROW.first, head: HEAD, own: true })]).toEqual([key, []]);
    const mute = marks.find(({ key }) => key === "mute");
    expect(mute?.formula).toBe('=AND(AND($B6<>"";$A6=$A5;$B6=$B5);N("mb:mute")=0)');
  });
});

describe("The lint of formulas", () => {
  const wrong: [why: string, formula: string][] = [
    ["function VLOOKUP", "=VLOOKUP($A6;'Пары'!$B$5:$B;1)"],
    ["function TODAY", "=TODAY()"],
    ["decimal literal 0.85", "=$A6*0.85"],
    ["range $B$6:$B", "=COUNTA('Пары'!$B$6:$B)"],
    ["range $B$5:$B100", "=COUNTA('Пары'!$B$5:$B100)"],
    ["another row: $A7", "=$A7"],
    ["reference A6", "=A6"],
    ["array operation outside ARRAYFORMULA: $B$5:$B", "=SUM(IF('Пары'!$B$5:$B=1;1;0))"],
    ["array operation outside ARRAYFORMULA: $B$5:$B", "=COUNTIFS('Пары'!$B$5:$B;'Пары'!$B$5:$B)"],
    ["a column in one cell: $B$5:$B", "='Пары'!$B$5:$B"],
    ["not in the dialect: ,2)", "=SUM(1,2)"],
    ["not in the dialect: {1;2})", "=SUM({1;2})"],
    ['")" is missing before: the end', "=SUM(1"],
    ["no = at the beginning", "SUM(1)"],
  ];
  it.each(wrong)("finds %s", (why, formula) => {
    expect(lint(formula, { row: 6, head: 5 })).toContain(why);
  });

  it("lets a column through under ARRAYFORMULA, per cent and text with signs", () => {
    const good = "=IF($A6>85%;ARRAYFORMULA(SUM(IF('Пары'!$B$5:$B=$A6;1;0)));\"a,b{0.5}\")";
    expect(lint(good, { row: 6, head: 5 })).toEqual([]);
  });

  it("forbids a mark to look away from its sheet", () => {
    expect(lint("=AND('Паспорт'!$B$12>1)", { row: 6, head: 5, own: true })).toEqual([
      "a mark looks at another sheet: Паспорт",
    ]);
  });
});
