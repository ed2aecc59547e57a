import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { exampleBook } from "./example";
import { contents, remarks } from "./seen";
import { answer, callsOf, emptyBook, programme, refusal, writesOf } from "./target-book";

const NOW = "2023-02-05T09:00:00Z";
const costs = (book: Book, name: string, input: object) => {
  const { grid, write, structure } = callsOf(book, () => answer(book, name, input));
  return { grid, write, structure };
};
const nothing = { grid: 0, write: 0, structure: 0 };

describe("Building again over a filled book", () => {
  it.each([
    ["the same programme", { ...programme, year: 2022 }],
    ["another title: the book's own passport holds", { ...programme, year: 2022, title: "Другая" }],
    ["sheet by sheet", { ...programme, year: 2022, step: true }],
  ])("loses nothing and writes nothing: %s", (_, input) => {
    const book = exampleBook();
    const before = contents(book);
    expect(costs(book, "createProgramme", input)).toEqual(nothing);
    expect(contents(book)).toEqual(before);
  });

  it("for another year is refused: that takes another spreadsheet", () => {
    const book = exampleBook();
    const calls = callsOf(book, () => {
      expect(refusal(book, "createProgramme", { ...programme, year: 2030 }).code).toBe("book-exists");
    });
    expect(writesOf(calls)).toBe(0);
  });

  it("says in the preview that nothing will change", () => {
    const preview = answer<{ sheets: { state: string }[]; changes: number; touched: unknown[] }>(
      exampleBook(),
      "previewProgramme",
      { ...programme, year: 2022 },
    );
    expect([preview.changes, preview.touched, new Set(preview.sheets.map(({ state }) => state))]).toEqual([
      0,
      [],
      new Set(["present"]),
    ]);
  });

  it("keeps a person's own rules, tabs, rows under the table and notes in cells", () => {
    const book = exampleBook();
    book.person.addTab("Мои заметки");
    book.person.type("Мои заметки", "A1", "=1+1");
    book.person.type("Справочники", "A40", "Вожатый");
    const before = contents(book);
    answer(book, "createProgramme", { ...programme, year: 2022 });
    answer(book, "repairBook");
    expect(contents(book)).toEqual(before);
  });
});

describe("A repair with nothing to do", () => {
  it("writes nothing, and its preview is empty", () => {
    const book = exampleBook();
    const before = contents(book);
    expect(answer(book, "repairBook", { preview: true })).toEqual({ changes: [], written: 0 });
    expect(costs(book, "repairBook", {})).toEqual(nothing);
    expect(contents(book)).toEqual(before);
  });

  it("reads and writes nothing of a spreadsheet opened from its file", () => {
    const book = emptyBook({ data: exampleBook().saved(), now: NOW });
    expect(costs(book, "repairBook", {})).toEqual(nothing);
  });
});

describe("A repair of a filled book", () => {
  it("brings lost formulas back and leaves typed cells as they were", () => {
    const book = exampleBook();
    const [before, said] = [contents(book), remarks(book)];
    book.person.clear("Дорожная карта", "G6:G30");
    book.person.clear("Сводка", "C43:C60");
    book.person.clear("Критерии", "C6:C11");
    expect(contents(book).length).toBeLessThan(before.length);
    answer(book, "repairBook");
    expect(contents(book)).toEqual(before);
    expect(remarks(book)).toEqual(said);
    expect(costs(book, "repairBook", {})).toEqual(nothing);
  });

  it("asks before it replaces a formula that a person wrote", () => {
    const book = exampleBook();
    book.person.type("Сводка", "C43", "=7*6");
    answer(book, "repairBook");
    expect(book.person.value("Сводка", "C43")).toBe(42);
    expect(remarks(book)).toContain("formula.changed Сводка!C43");
    const { roadmap } = answer<{ roadmap: { done: unknown } }>(book, "overview");
    expect(roadmap.done).toEqual({ value: null, state: "overwritten" });
  });
});
