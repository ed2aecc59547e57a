import { describe, expect, it } from "vitest";
import type { Book, Calls } from "../../local/contract";
import { bookOfRows } from "./bigger";
import { problems } from "./seen";
import { answer, callsOf, programme } from "./target-book";

const R = "Дорожная карта";
const classes = ({ read, grid, write, structure, flush }: Calls) => ({ read, grid, write, structure, flush });

describe("A book of 1,000 rows a sheet", () => {
  const [small, big] = [bookOfRows(10), bookOfRows(1_000)];
  const both = (work: (book: Book) => void) => [small, big].map((book) => classes(callsOf(book, () => work(book))));

  it("is built with the same number of calls as one of 10", () => {
    const [ten, thousand] = both((book) => answer(book, "createProgramme", programme));
    expect(thousand).toEqual(ten);
    expect(big.person.shown(R).length).toBeGreaterThan(1_000);
    expect(big.person.shown("Индикаторы").length).toBeGreaterThan(1_000);
  });

  it.each(["overview", "criteria", "findProblems", "repairBook", "createProgramme", "listModels"])(
    "is served with the same number of calls: %s",
    (name) => {
      const [ten, thousand] = both((book) => answer(book, name, name === "createProgramme" ? programme : {}));
      expect(thousand).toEqual(ten);
      expect(thousand?.read).toBeLessThanOrEqual(75);
    },
  );

  it("answers typing with the same number of calls", () => {
    const [ten, thousand] = both((book) => {
      book.person.type(R, "D8", "20.10.2026");
      book.person.type(R, "F8", "выполнено");
      const at = book.person.shown(R).findIndex((cells, i) => i > 6 && cells[1] === "") + 1;
      book.person.type(R, `B${at}`, "Педагогический совет");
    });
    expect(thousand).toEqual(ten);
  });

  it("is repaired with the same number of calls: every formula of two columns lost", () => {
    const [ten, thousand] = both((book) => {
      book.person.clear(R, `G6:G${book.person.shown(R).length}`);
      answer(book, "repairBook");
    });
    expect(thousand).toEqual(ten);
    expect(problems(big).filter(({ code }) => code.startsWith("formula."))).toEqual([]);
  });
});
