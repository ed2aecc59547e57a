import { describe, expect, it } from "vitest";
import type { Papers } from "../../src/api/answers";
import { cellOf, fieldCell, problems, remarks, shownAt } from "../round-trip/seen";
import { answer, targetBook } from "../round-trip/target-book";

type Book = ReturnType<typeof targetBook>;

const D = "Документы";
const stateOf = (book: Book) => shownAt(book, "Паспорт", fieldCell(book, "state"));
const typedPaper = (book: Book, row: number, cells: Record<string, string>) => {
  for (const [column, text] of Object.entries(cells)) book.person.type(D, cellOf(book, D, column, row), text);
};

describe("A paper typed by hand", () => {
  it("whose day is no day gives no state anywhere, neither in the passport nor in «Проверка» (G-10)", () => {
    const book = targetBook();
    const whole = { kind: "приказ", number: "7", title: "Об утверждении", about: "программа", state: "утверждено" };
    typedPaper(book, 6, { ...whole, dated: "скоро" });
    expect(stateOf(book)).toBe("черновик");
    expect(answer<Papers>(book, "papers").programme).toMatchObject({ state: "draft", paper: null });
    expect(remarks(book).filter((code) => code.startsWith("state-"))).toEqual([]);
  });

  it("gives the state too, once it has its day and an order its number (G-10)", () => {
    const book = targetBook();
    typedPaper(book, 6, { kind: "приказ", title: "Об утверждении", about: "программа", state: "утверждено" });
    expect(stateOf(book)).toBe("черновик");
    typedPaper(book, 6, { dated: "01.04.2026" });
    expect(stateOf(book)).toBe("черновик");
    expect(problems(book).filter(({ code }) => code === "state-without-number")).toHaveLength(1);
    typedPaper(book, 6, { number: "12" });
    expect(stateOf(book)).toBe("утверждена");
    expect(shownAt(book, D, cellOf(book, D, "signal", 6))).toBe("укажите, кто подписал");
  });

  it("a protocol does not need a number, and asks for its decision and who was there (S2-07, S2-16)", () => {
    const book = targetBook();
    typedPaper(book, 6, { kind: "протокол", title: "Выбор форм", dated: "20.05.2026" });
    const signal = () => shownAt(book, D, cellOf(book, D, "signal", 6));
    expect(signal()).toBe("впишите повестку и решение");
    typedPaper(book, 6, { decision: "Выбраны две формы" });
    expect(signal()).toBe("впишите присутствовавших");
    typedPaper(book, 6, { present: "7 человек" });
    expect(signal()).toBe("");
  });
});
