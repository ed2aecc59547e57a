import { describe, expect, it } from "vitest";
import { exampleBook } from "./example";
import { fieldCell, shownRows, TAB } from "./last-year";
import { cellOf } from "./seen";

const rowOf = (texts: string[][], pair: string) => 6 + texts.findIndex(([no]) => no === pair);

describe("A pair that has met, written down on «Встречи»", () => {
  const book = exampleBook();
  const next = () => shownRows(book, "pairs", "no", "held", "next")[0];
  const row = rowOf(shownRows(book, "meetings", "pair"), "1");

  it("counts its meetings, in a group those of each mentee (S2-28)", () => {
    expect(shownRows(book, "pairs", "no", "mentee", "held").filter(([no]) => no === "1" || no === "8")).toEqual([
      ["1", "П-001", "6"],
      ["8", "П-008", "1"],
      ["8", "П-011", "2"],
    ]);
  });

  it("has a plan or is missed by the line above the plans: 9 of 10 approved pairs have one (S2-26)", () => {
    const line = () => book.person.shown(TAB.plans)[2]?.find((text) => text !== "");
    expect(line()).toMatch(/^Пар с планом 9 из 10 · дел 8 · /);
    book.person.type(TAB.plans, cellOf(book, TAB.plans, "pair", 6), "77");
    expect(line()).toMatch(/^Пар с планом 8 из 10 · дел 8 · /);
    book.person.type(TAB.plans, cellOf(book, TAB.plans, "pair", 6), "1");
  });

  it("is told the day of its next meeting (S1-36)", () => {
    book.person.type(TAB.meetings, cellOf(book, TAB.meetings, "next_day", row), "27.02.2023");
    expect(next()).toEqual(["1", "6", "следующая встреча 27.02"]);
  });

  it("is told that it has not met for 45 days (S2-28)", () => {
    book.person.type(TAB.passport, fieldCell(book, "as_of"), "16.03.2023");
    expect(next()).toEqual(["1", "6", ""]);
    book.person.type(TAB.passport, fieldCell(book, "as_of"), "17.03.2023");
    expect(next()).toEqual(["1", "6", "нет встреч 45 дн."]);
  });
});
