import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { cellOf, figure, keysOf, problems, remarks, shownAt, withCurator } from "./seen";
import { answer, callsOf, refusal, targetBook, writesOf } from "./target-book";

const R = "Дорожная карта";
const figures = (book: Book) => ["planned", "done", "share", "overdue"].map((key) => figure(book, key));
const letterOf = (book: Book, column: string) => cellOf(book, R, column, 1).replace("1", "");
const marked = () => {
  const book = withCurator(targetBook());
  book.person.type(R, cellOf(book, R, "status", 8), "выполнено");
  return book;
};
const codes = (book: Book) => [...new Set(problems(book).map(({ code }) => code))];

describe.each([
  ["moved", (book: Book) => book.person.moveColumns(R, "F", 1, "B")],
  ["pushed aside by a person's own column", (book: Book) => book.person.insertColumns(R, "C", 1)],
])("A column that was %s", (_, act) => {
  const book = marked();
  const before = figures(book);
  act(book);

  it("is found by its key: figures stay, typing in it is answered", () => {
    expect(figures(book)).toEqual(before);
    book.person.type(R, cellOf(book, R, "status", 9), "выполнено");
    expect([figure(book, "done"), shownAt(book, R, cellOf(book, R, "done_on", 9))]).toEqual(["2", "22.11.2026"]);
    book.person.type(R, cellOf(book, R, "period", 10), "20.10.2026");
    expect(shownAt(book, R, cellOf(book, R, "end", 10))).toBe("20.10.2026");
  });

  it("is marked by the sidebar at its new place", () => {
    const { item } = answer<{ item: { id: string; cell: string } }>(book, "setItemStatus", {
      id: shownAt(book, R, cellOf(book, R, "id", 11)),
      status: "done",
    });
    expect(item.cell).toBe(cellOf(book, R, "status", 11));
    expect(shownAt(book, R, item.cell)).toBe("выполнено");
  });

  it("is no remark, and after a repair there is nothing to repair", () => {
    expect(remarks(book)).toEqual([]);
    answer(book, "repairBook");
    expect(answer(book, "repairBook", { preview: true }).changes).toEqual([]);
    expect(remarks(book)).toEqual([]);
  });
});

describe.each([
  ["before the old one", "G", "F"],
  ["after it", "F", "G"],
])("A column that was copied %s", (_, from, to) => {
  const book = marked();
  const before = figures(book);
  book.person.insertColumns(R, to, 1);
  book.person.copyColumn(R, from, to);

  it("is one remark, and no figure changes", () => {
    expect(remarks(book)).toEqual([`column.doubled ${R}!F5`]);
    expect(figures(book)).toEqual(before);
  });

  it("keeps everything from being written to that sheet", () => {
    const calls = callsOf(book, () => {
      expect(refusal(book, "setItemStatus", { cell: "F9", status: "done" })).toEqual({
        code: "columns-broken",
        says: "На листе «Дорожная карта» повторяются столбцы: «Отметка о выполнении». Исправьте это по замечаниям в «Проверке» и повторите. Ничего не изменено.",
      });
      answer(book, "repairBook");
      book.person.type(R, "D9", "20.10.2026");
    });
    expect(writesOf(calls)).toBe(0);
  });
});

describe.each(["status", "stage", "id", "end"])("A column that was deleted: %s", (column) => {
  const book = marked();
  const before = figures(book);
  const texts = book.person.shown(R).map((cells) => cells.filter((_, i) => i !== keysOf(book, R).indexOf(column)));
  book.person.deleteColumns(R, letterOf(book, column), 1);

  it("leaves #REF! or the same in its figures, never 0", () => {
    figures(book).forEach((shown, i) => {
      expect([before[i], "#REF!", ""]).toContain(shown);
    });
    const { roadmap } = answer<{ roadmap: Record<string, { value: number | null; state: string }> }>(book, "overview");
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
