import { describe, expect, it } from "vitest";
import { openBook } from "../../local/book";
import type { Execution, OpenOptions } from "../../local/contract";
import { addOn, answer, refusal, targetBook } from "../round-trip/target-book";

const R = "Дорожная карта";
const done = { cell: "F7", status: "выполнено", doneOn: "2026-05-20" };
const said = (run: Execution | undefined) => (run?.ok ? JSON.parse(String(run.value)) : run?.error);

describe("Somebody else's action holds the book", () => {
  it("a mark is refused in words and nothing is written; a minute later it goes through", () => {
    const book = targetBook();
    const before = book.person.shown(R);
    book.lockedFor(20_000);
    expect(refusal(book, "setItemStatus", done)).toEqual({
      code: "busy",
      says: "Книгу сейчас меняет кто-то ещё. Подождите полминуты и повторите. Ничего не изменено.",
    });
    expect(book.person.shown(R)).toEqual(before);
    answer(book, "setItemStatus", done);
    expect(book.person.value(R, "F7")).toBe("выполнено");
  });

  it("what only reads is answered at once", () => {
    const book = targetBook();
    book.lockedFor(60_000);
    expect(answer(book, "overview")).toEqual(answer(targetBook(), "overview"));
  });
});

describe("Two people press at once", () => {
  it("the second mark is refused while the first one is being written, and the first stands", () => {
    let second: Execution | undefined;
    const other: OpenOptions["fault"] = (name) => {
      if (name === "SpreadsheetApp.flush" && !second) {
        second = { ok: true, value: "{}" } as Execution;
        second = book.run("call", ["setItemStatus", JSON.stringify({ ...done, status: "в работе" })]);
      }
      return null;
    };
    const book = openBook({
      data: targetBook().saved(),
      clock: { now: () => new Date("2026-11-22T09:00:00Z") },
      addOn: addOn(),
      fault: other,
    });
    answer(book, "setItemStatus", done);
    expect(said(second)).toMatchObject({ refused: { code: "busy" } });
    expect(book.person.value(R, "F7")).toBe("выполнено");
  });
});
