import { describe, expect, it } from "vitest";
import { answer, targetBook } from "../round-trip/target-book";

const HEAD = 5;

describe("A mark that is set again with another outcome", () => {
  it("leaves a line in the journal for the outcome only: the cells that stay as they were have none", () => {
    const book = targetBook();
    const column = book.person.shown("Журнал")[HEAD - 1]?.indexOf("Столбец") ?? -1;
    const columns = () =>
      book.person
        .shown("Журнал")
        .slice(HEAD)
        .flatMap((cells) => cells[column] || []);
    answer(book, "setItemStatus", { cell: "F8", status: "done", outcome: "проведено" });
    const first = columns();
    answer(book, "setItemStatus", { cell: "F8", status: "done", outcome: "проведено дважды" });
    expect(columns().slice(first.length)).toEqual(["Итог, причина"]);
  });
});
