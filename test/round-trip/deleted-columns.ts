import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { cellOf, figure, keysOf, problems, withCurator } from "./seen";
import { answer, refusal, targetBook } from "./target-book";

/** The roadmap, where columns are moved, copied and deleted. */
export const R = "Дорожная карта";
export const figures = (book: Book) => ["planned", "done", "share", "overdue"].map((key) => figure(book, key));
const letterOf = (book: Book, column: string) => cellOf(book, R, column, 1).replace("1", "");
/** A book with one item done. */
export const marked = () => {
  const book = withCurator(targetBook());
  book.person.type(R, cellOf(book, R, "status", 8), "выполнено");
  return book;
};
const codes = (book: Book) => [...new Set(problems(book).map(({ code }) => code))];

/** What holds when one of these columns was deleted. */
export const deletedComesBack = (columns: string[]): void => {
  describe.each(columns)("A column that was deleted: %s", (column) => {
    const book = marked();
    const before = figures(book);
    const texts = book.person.shown(R).map((cells) => cells.filter((_, i) => i !== keysOf(book, R).indexOf(column)));
    book.person.deleteColumns(R, letterOf(book, column), 1);

    it("leaves #REF! or the same in its figures, never 0", () => {
      figures(book).forEach((shown, i) => {
        expect([before[i], "#REF!", ""]).toContain(shown);
      });
      const { roadmap } = answer<{ roadmap: Record<string, { value: number | null; state: string }> }>(
        book,
        "overview",
      );
      for (const { value, state } of Object.values(roadmap)) expect(value === null || state === "ok").toBe(true);
      if (column === "status") expect(roadmap.done).toEqual({ value: null, state: "error" });
    });

    it("is a remark, and refuses writing", () => {
      expect(codes(book)).toContain("column.lost");
      expect(refusal(book, "setItemStatus", { cell: "F9", status: "done" }).code).toBe("columns-broken");
    });

    it("comes back with «Вернуть столбец»: the figures of what is left are there at once", () => {
      const lost = problems(book).find(({ code }) => code === "column.lost");
      expect(lost?.fix).toBe("Вернуть столбец");
      answer(book, "fixProblem", { id: lost?.id ?? "" });
      expect(codes(book).filter((code) => /^(column|formula)\./.test(code))).toEqual([]);
      expect(book.person.shown("Сводка").flat()).not.toContain("#REF!");
      expect(figure(book, "planned")).toBe("40");
      const left = book.person.shown(R).map((cells) => cells.filter((_, i) => i !== keysOf(book, R).indexOf(column)));
      const own = (rows: string[][]) => rows.slice(5).map((cells) => cells.slice(0, 5));
      expect(own(left)).toEqual(own(texts));
    });

    it("has nothing more to repair once its rows are known again", () => {
      answer(book, "repairBook");
      expect(answer(book, "repairBook", { preview: true }).changes).toEqual([]);
    });
  });
};
