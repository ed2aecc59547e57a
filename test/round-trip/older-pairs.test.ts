import { describe, expect, it } from "vitest";
import { shownRows, TAB, typeRow } from "./last-year";
import { cellOf, keysOf, problems } from "./seen";
import { answer, targetBook } from "./target-book";

/** A book that was built when a pair's meetings were a typed number and its plan a typed day. */
const olderBook = () => {
  const book = targetBook();
  const was = { planned: ["plan", "25.09.2026"], held: ["meetings", "4"] } as const;
  for (const [column, [key, value]] of Object.entries(was)) {
    const at = (row: number) => cellOf(book, TAB.pairs, column, row);
    const [first, sixth] = [at(1), at(6)];
    for (let row = 6; row <= 20; row += 1) book.person.type(TAB.pairs, at(row), "");
    book.person.type(TAB.pairs, sixth, value);
    book.person.type(TAB.pairs, first, key);
  }
  typeRow(book, "pairs", 6, { no: "1", mentor: "Н-001", mentee: "П-001", status: "работает" });
  for (const tab of [TAB.plans, TAB.meetings]) book.person.deleteTab(tab);
  return book;
};

describe("A book with typed meetings and plan days, built before the sheets «Планы пар» and «Встречи»", () => {
  const book = olderBook();
  const pairs = () => shownRows(book, "pairs", "no", "meetings", "plan");

  it("is told what it lacks, and keeps what was typed", () => {
    const lacks = problems(book).flatMap(({ code, says }) => (/lost|missing/.test(code) ? [says] : []));
    expect(lacks.join("\n")).toMatch(/«Встречи»|Встречи/);
    expect(pairs()).toEqual([["1", "4", "25.09.2026"]]);
  });

  it("gets both sheets and both columns by «Исправить», and loses no number (S2-26, S2-28)", () => {
    for (let turn = 0; turn < 8; turn += 1) {
      const [next] = problems(book).filter(({ code }) => code === "tab.missing" || code === "column.lost");
      if (!next) break;
      answer(book, "fixProblem", { id: next.id });
    }
    expect(keysOf(book, TAB.pairs)).toEqual(expect.arrayContaining(["meetings", "plan", "held", "planned"]));
    expect(pairs()).toEqual([["1", "4", "25.09.2026"]]);
  });

  it("counts what is written down from then on (S1-49)", () => {
    answer(book, "repairBook");
    answer(book, "addRecord", { sheet: "meetings", cells: { pair: "1", day: "02.10.2026", kind: "организационная" } });
    answer(book, "addRecord", { sheet: "plans", cells: { pair: "1", made: "26.09.2026", activity: "разбор работ" } });
    expect(shownRows(book, "pairs", "no", "held", "planned")).toEqual([["1", "1", "26.09.2026"]]);
    expect(pairs()).toEqual([["1", "4", "25.09.2026"]]);
  });
});
