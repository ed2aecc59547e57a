import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { cellOf, problems, shownAt } from "../round-trip/seen";
import { answer, callsOf, targetBook, writesOf } from "../round-trip/target-book";

const R = "Дорожная карта";
type Read = {
  filled: number;
  unclear: number;
  written: boolean;
  says: string;
  items: { cell: string; says: string }[];
};

const at = (book: Book, row: number, columns: readonly string[]) =>
  columns.map((column) => shownAt(book, R, cellOf(book, R, column, row)));
const term = ["start", "end", "kind"];

/** Terms pasted with the cell beside them: the add-on is not told what was typed, so their calendar cells stay empty. */
const pasted = (texts: Record<number, string>) => {
  const book = targetBook();
  for (const [row, text] of Object.entries(texts)) {
    const to = (column: string) => cellOf(book, R, column, Number(row));
    const beside = to("period").replace(/^[A-Z]+/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));
    for (const column of term) book.person.type(R, to(column), "");
    book.person.paste(R, to("period"), [[text, shownAt(book, R, beside)]]);
  }
  return book;
};

describe("Terms that were pasted into the roadmap", () => {
  const texts = { 8: "21-24.10.2026", 10: "по согласованию", 11: "как получится", 12: "ноябрь, март" };

  it("are shown before anything is written (G-05)", () => {
    const book = pasted(texts);
    const calls = callsOf(book, () => {
      const read = answer<Read>(book, "readTerms", { preview: true });
      expect(read).toMatchObject({ filled: 3, unclear: 1, written: false });
      expect(read.items.map(({ says }) => says)).toEqual([
        "21.10.2026–24.10.2026, период",
        "без даты, по согласованию",
        "01.11.2026–31.03.2027, месяцы",
        "срок не понят",
      ]);
    });
    expect(writesOf(calls)).toBe(0);
  });

  it("fill the calendar at once, and what is not understood is counted (G-05)", () => {
    const book = pasted(texts);
    expect(answer<Read>(book, "readTerms").says).toBe(
      "Заполнен календарь пунктов: 3. Не поняты сроки: 1, их покажет «Проверка».",
    );
    expect(at(book, 8, term)).toEqual(["21.10.2026", "24.10.2026", "период"]);
    expect(at(book, 10, term)).toEqual(["", "", "по согласованию"]);
    expect(at(book, 11, term)).toEqual(["", "", ""]);
    expect(at(book, 12, term)).toEqual(["01.11.2026", "31.03.2027", "месяцы"]);
    expect(problems(book).map(({ code }) => code)).not.toContain("term-not-filled");
  });

  it("are taken back together, in one step", () => {
    const book = pasted(texts);
    answer(book, "readTerms");
    answer(book, "undo");
    for (const row of [8, 10, 12]) expect(at(book, row, term)).toEqual(["", "", ""]);
  });

  it("leave a day that a person typed, and a formula", () => {
    const book = pasted({ 8: "октябрь 2026 г.", 10: "ноябрь 2026 г." });
    book.person.type(R, cellOf(book, R, "end", 8), "20.10.2026");
    book.person.type(R, cellOf(book, R, "end", 10), "=DATE(2026;11;15)");
    answer(book, "readTerms");
    expect(at(book, 8, term)).toEqual(["01.10.2026", "20.10.2026", "месяцы"]);
    expect(at(book, 10, ["start", "end"])).toEqual(["01.11.2026", "15.11.2026"]);
    expect(book.person.formula(R, cellOf(book, R, "end", 10))).toMatch(/^=DATE/);
  });

  it("by the quarters of the passport, where they are written there", () => {
    const book = pasted({ 8: "I четверть" });
    const set = (name: string, text: string) => {
      const row = book.person.shown("Паспорт").findIndex(([field]) => field === name) + 1;
      book.person.type("Паспорт", `B${row}`, text);
    };
    set("I четверть", "01.09–24.10");
    set("II четверть", "03.11–26.12");
    set("III четверть", "12.01–20.03");
    set("IV четверть", "30.03–25.05");
    answer(book, "readTerms");
    expect(at(book, 8, term)).toEqual(["01.09.2026", "24.10.2026", "период"]);
  });

  it("that all stand in the calendar change nothing", () => {
    const book = targetBook();
    const calls = callsOf(book, () => {
      expect(answer<Read>(book, "readTerms")).toMatchObject({ filled: 0, written: false });
    });
    expect(writesOf(calls)).toBe(0);
  });
});
