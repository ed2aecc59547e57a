import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { cellOf, keysOf, remarks, shownAt, withCurator } from "../round-trip/seen";
import { answer, callsOf, refusal, targetBook, writesOf } from "../round-trip/target-book";

const R = "Дорожная карта";
type Ordered = { rows: number; written: boolean; says: string };

const restore = (book: Book, input = {}) => answer<Ordered>(book, "restoreOrder", input);
const column = (book: Book, key: string) => {
  const at = keysOf(book, R).indexOf(key);
  return book.person
    .shown(R)
    .slice(5)
    .map((cells) => cells[at] ?? "");
};
const ids = (book: Book) => column(book, "id").filter(Boolean);
/** Formulas of the prompts, each with its own row left out. */
const prompts = (book: Book) =>
  ids(book).map((_, i) => book.person.formula(R, cellOf(book, R, "signal", 6 + i)).replace(/(\$[A-Z]+)\d+/g, "$1"));
const body = (book: Book) => {
  const { length } = book.person.shown(R);
  return `A6:${cellOf(book, R, "id", length)}`;
};
/** Every text of the roadmap but its formulas. */
const typed = (book: Book) =>
  book.person
    .shown(R)
    .flat()
    .filter((text) => text !== "")
    .sort();

describe("A roadmap that somebody has sorted", () => {
  const book = withCurator(targetBook());
  const first = ids(book);
  const lastRow = 5 + first.length;
  book.person.type(R, cellOf(book, R, "outcome", 9), "своё слово");
  const own = shownAt(book, R, cellOf(book, R, "id", 9));
  book.person.sort(R, body(book), "B", true);

  it("says how many rows stand elsewhere and what comes, and writes nothing yet", () => {
    const calls = callsOf(book, () => {
      const { rows, written, says } = restore(book, { preview: true });
      expect(rows).toBeGreaterThan(30);
      expect(written).toBe(false);
      expect(says).toContain("«Отменить» этого не возвращает");
    });
    expect(writesOf(calls)).toBe(0);
  });

  it("is in its first order again, stage rows too, with what people typed in their rows", () => {
    const before = typed(book);
    expect(ids(book)).not.toEqual(first);
    expect(restore(book)).toMatchObject({ written: true });
    expect(ids(book)).toEqual(first);
    const at = 6 + first.indexOf(own);
    expect(shownAt(book, R, cellOf(book, R, "outcome", at))).toBe("своё слово");
    expect(typed(book)).toEqual(before);
  });

  it("has its formulas, each in its own row, and nothing to repair", () => {
    expect(new Set(prompts(book)).size).toBe(1);
    expect(book.person.formula(R, cellOf(book, R, "signal", lastRow))).toContain(String(lastRow));
    expect(answer(book, "repairBook", { preview: true }).changes).toEqual([]);
    expect(remarks(book)).toEqual([]);
  });

  it("a second time writes nothing and says so", () => {
    const calls = callsOf(book, () => {
      expect(restore(book)).toMatchObject({ rows: 0, written: false });
    });
    expect(writesOf(calls)).toBe(0);
  });

  it("is in the journal, and «Отменить» means the action before it", () => {
    expect(book.person.shown("Журнал").some((cells) => cells.includes("Порядок строк дорожной карты"))).toBe(true);
    expect(answer<{ action: unknown }>(book, "lastAction").action).toBeNull();
  });
});

describe("Rows that the book does not know yet", () => {
  it("stay below the row under which they stand, and are not lost", () => {
    const book = targetBook();
    const known = ids(book);
    book.person.insertRows(R, 9, 2);
    book.person.paste(R, cellOf(book, R, "event", 9), [["Педсовет"], ["Ярмарка"]]);
    expect(column(book, "id").slice(3, 5)).toEqual(["", ""]);
    book.person.sort(R, "A20:AW30", "B", false);
    restore(book);
    expect(column(book, "event").slice(3, 5)).toEqual(["Педсовет", "Ярмарка"]);
    expect(ids(book)).toEqual(known);
  });
});

describe("A roadmap whose places are lost", () => {
  it("is not called ordered: the lost column is named", () => {
    const book = targetBook();
    book.person.deleteColumns(R, cellOf(book, R, "order", 1).replace(/\d+/, ""), 1);
    expect(refusal(book, "restoreOrder")).toMatchObject({
      code: "columns-broken",
      says: expect.stringContaining("нет столбцов: «order»"),
    });
  });
});

describe("Whatever way the rows are shuffled", () => {
  it("one call brings the first order back, loses no text, and the next one writes nothing (S1-28)", () => {
    const book = withCurator(targetBook());
    const first = ids(book);
    const columns = ["B", "C", "D", "E", "G"];
    const shuffle = fc.record({
      by: fc.constantFrom(...columns),
      ascending: fc.boolean(),
      from: fc.integer({ min: 6, max: 30 }),
      to: fc.integer({ min: 31, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(shuffle, { minLength: 1, maxLength: 3 }), (some) => {
        for (const { by, ascending, from, to } of some)
          book.person.sort(R, `A${from}:${cellOf(book, R, "id", to)}`, by, ascending);
        const before = column(book, "content").sort();
        restore(book);
        expect(ids(book)).toEqual(first);
        expect(column(book, "content").sort()).toEqual(before);
        expect(writesOf(callsOf(book, () => restore(book)))).toBe(0);
      }),
      { numRuns: 8 },
    );
    expect(answer(book, "repairBook", { preview: true }).changes).toEqual([]);
  });
});
