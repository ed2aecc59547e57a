import { describe, expect, it } from "vitest";
import { sheetKeys, tabOf } from "../../src/spec/book";
import { ROW } from "../../src/workbook/layout";
import { lint } from "./lint";
import { book, only, plannedFormulas, planOf } from "./planned";

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
      lint(formula, { row, head: HEAD, book }).map((complaint) => `${tabOf(key)}!${a1}: ${complaint}`),
    );
    expect(complaints).toEqual([]);
  });

  it("points at no place that is lost", () => {
    expect(plannedFormulas.filter(({ formula }) => formula.includes("#REF!"))).toEqual([]);
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
      expect([key, lint(formula, { row: ROW.first, head: HEAD, own: true, book })]).toEqual([key, []]);
    const mute = marks.find(({ key }) => key === "mute");
    expect(mute?.formula).toBe('=AND(AND($B6<>"";$A6=$A5;$B6=$B5);N("mb:mute")=0)');
  });
});
