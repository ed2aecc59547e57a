import { describe, expect, it } from "vitest";
import type { Book, Calls } from "../local/contract";
import { modelledMs } from "../local/google/call";
import { bookOfRows } from "../test/round-trip/bigger";
import { answer, callsOf, emptyBook, programme, targetBook } from "../test/round-trip/target-book";
import { print } from "./printed";

const R = "Дорожная карта";
const row = (what: string, calls: Calls) => {
  const { read, grid, write, structure, flush, readCells, writtenCells } = calls;
  return { what, read, grid, write, structure, flush, readCells, writtenCells, "modelled ms": modelledMs(calls) };
};
const costs = (book: Book, works: Record<string, (book: Book) => void>) =>
  Object.entries(works).map(([what, work]) =>
    row(
      what,
      callsOf(book, () => work(book)),
    ),
  );

const calls: Record<string, (book: Book) => void> = {
  "createProgramme, first": (book) => answer(book, "createProgramme", programme),
  "createProgramme, again": (book) => answer(book, "createProgramme", programme),
  listModels: (book) => answer(book, "listModels"),
  overview: (book) => answer(book, "overview"),
  criteria: (book) => answer(book, "criteria"),
  findProblems: (book) => answer(book, "findProblems"),
  "repairBook, nothing to do": (book) => answer(book, "repairBook"),
};

describe("Service calls of each class, and what the model makes of them", () => {
  it("of the calls on a new target book", () => {
    const rows = costs(emptyBook(), {
      ...calls,
      setItemStatus: (book) => answer(book, "setItemStatus", { cell: "F8", status: "done" }),
    });
    print("Calls of the target book (budget: 60 a sheet, 12 of cells; modelled 1,100 ms a sheet)", rows);
    expect(rows[0]?.["modelled ms"]).toBeLessThanOrEqual(11_000);
  });

  it("of each step of the sidebar's building", () => {
    const book = emptyBook();
    const rows = Array.from({ length: 10 }, () => {
      let tab = "";
      const cost = callsOf(book, () => {
        tab = answer<{ tab: string }>(book, "createProgramme", { ...programme, step: true }).tab;
      });
      return row(tab, cost);
    });
    print("Building sheet by sheet", rows);
  });

  it("of reactions to typing (budget: foreign 1 read, a term 2 reads and 1 write)", () => {
    const book = targetBook();
    book.person.addTab("Чужой лист");
    const rows = costs(book, {
      "a foreign cell": ({ person }) => person.type("Чужой лист", "B10", "x"),
      "a base": ({ person }) => person.type("База наставников", "B6", "x"),
      "an ordinary column": ({ person }) => person.type(R, "E8", "x"),
      "a term": ({ person }) => person.type(R, "D8", "20.10.2026"),
      "«выполнено»": ({ person }) => person.type(R, "F9", "выполнено"),
      "the first cell of a new row": ({ person }) => person.type(R, "B54", "x"),
    });
    print("Reactions to typing", rows);
    expect(rows[0]).toMatchObject({ read: 1, grid: 0, write: 0, structure: 0 });
    expect(rows[3]).toMatchObject({ read: 2, grid: 1, write: 0, structure: 0 });
  });

  it("of a book of 1,000 rows are as many as of one of 10", () => {
    const [ten, thousand] = [10, 1_000].map((rows) => costs(bookOfRows(rows), calls)) as [
      ReturnType<typeof costs>,
      ReturnType<typeof costs>,
    ];
    print("Calls of a book of 1,000 rows a sheet", thousand);
    const counts = (of: typeof ten) => of.map(({ read, grid, write, structure }) => [read, grid, write, structure]);
    expect(counts(thousand)).toEqual(counts(ten));
  });
});
