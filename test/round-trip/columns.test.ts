import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { deletedComesBack, figures, marked, R } from "./deleted-columns";
import { cellOf, figure, remarks, shownAt } from "./seen";
import { answer, callsOf, refusal, writesOf } from "./target-book";

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

/** The other two in `npm run test:long`. */
deletedComesBack(["status", "id"]);
