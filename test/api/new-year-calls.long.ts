import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { bookOfRows } from "../round-trip/bigger";
import { typeRow } from "../round-trip/last-year";
import { answer, callsOf, programme } from "../round-trip/target-book";

const code = (letter: string, n: number) => `${letter}-${String(n).padStart(3, "0")}`;

/** A book with so many items and indicators, and half as many people, the first ten of whom have finished. */
const filled = (rows: number): Book => {
  const book = bookOfRows(rows);
  answer(book, "createProgramme", programme);
  const people = Array.from({ length: rows / 2 }, (_, i) => i + 1);
  for (const [tab, letter] of [
    ["База наставников", "Н"],
    ["База наставляемых", "П"],
  ] as const)
    book.person.paste(
      tab,
      "A6",
      people.map((n) => [code(letter, n), "учитель", "работник"]),
    );
  const states = people.map((n) => (n % people.length < 5 ? "завершена" : "работает"));
  book.person.paste(
    "Пары",
    "A6",
    people.map((n) => [String(n), code("Н", n)]),
  );
  book.person.paste(
    "Пары",
    "D6",
    people.map((n) => [code("П", n)]),
  );
  book.person.paste(
    "Пары",
    "F6",
    states.map((state) => [state]),
  );
  typeRow(book, "indicators", 6, { after: "5" });
  typeRow(book, "indicators", 7, { after: "6" });
  return book;
};

describe("A new school year", () => {
  const [small, big] = [filled(20), filled(1_000)] as const;
  const counted = (book: Book) => {
    const { read, grid, write, structure, flush, waits } = callsOf(book, () =>
      answer(book, "newYear", { copy: true, from: "2026–2027" }),
    );
    return { read, grid, write, structure, flush, waits };
  };

  it("asks Google as often for a book of 1,000 rows as for one of 20", () => {
    const few = counted(small);
    expect(counted(big)).toEqual(few);
    expect(few.grid).toBeLessThanOrEqual(30);
    expect(few.structure).toBeLessThanOrEqual(20);
  });

  it("is seen beforehand without any writing", () => {
    const { grid, write, structure } = callsOf(big, () => answer(big, "newYear", { preview: true }));
    expect([grid, write, structure]).toEqual([0, 0, 0]);
  });
});
