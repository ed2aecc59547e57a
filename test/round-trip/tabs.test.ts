import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { figure, problems, remarks, withCurator } from "./seen";
import { answer, emptyBook, programme, refusal, targetBook } from "./target-book";

const R = "Дорожная карта";
const repairs = (book: Book) => answer(book, "repairBook", { preview: true }).changes;

describe("A tab that was copied", () => {
  const book = targetBook();
  const copy = book.person.copyTab(R);

  it("is a remark, and only the old one is read", () => {
    expect(remarks(book)).toEqual([`tab.copy ${copy}!`]);
    book.person.type(copy, "F8", "выполнено");
    expect(figure(book, "done")).toBe("0");
    book.person.type(R, "F8", "выполнено");
    expect(figure(book, "done")).toBe("1");
    expect(repairs(book)).toEqual([]);
  });

  it("takes the old one's place when that is deleted", () => {
    book.person.deleteTab(R);
    book.person.renameTab(copy, R);
    expect(remarks(book).filter((remark) => remark.startsWith("tab."))).toEqual([]);
    answer(book, "repairBook");
    expect([figure(book, "done"), figure(book, "planned"), repairs(book)]).toEqual(["1", "40", []]);
  });
});

describe("A tab that was renamed", () => {
  it("is found all the same, by calls, formulas and reactions", () => {
    const book = withCurator(targetBook());
    book.person.renameTab(R, "План № 2");
    book.person.type("План № 2", "F8", "выполнено");
    expect([figure(book, "done"), remarks(book), repairs(book)]).toEqual(["1", [], []]);
    expect(book.person.shown("План № 2")[7]?.[11]).toBe("22.11.2026");
    const { item } = answer<{ item: { tab: string } }>(book, "setItemStatus", { cell: "F9", status: "done" });
    expect([item.tab, figure(book, "done")]).toEqual(["План № 2", "2"]);
  });
});

describe("A tab that was deleted", () => {
  it.each([
    [R, "planned", "40"],
    ["Индикаторы", "indicators", "28"],
    ["Пары", "pairs", "0"],
  ])("is an error, never 0, and comes back with «Построить лист»: %s", (tab, key, whole) => {
    const book = targetBook();
    book.person.deleteTab(tab);
    expect(figure(book, key)).toBe("#REF!");
    const missing = problems(book).find(({ code }) => code === "tab.missing");
    expect([missing?.tab, missing?.fix]).toEqual([tab, "Построить лист"]);
    answer(book, "fixProblem", { id: missing?.id ?? "" });
    expect([figure(book, key), remarks(book), repairs(book)]).toEqual([whole, [], []]);
  });

  it("is built again by «Построить книгу» and by a repair too", () => {
    for (const name of ["createProgramme", "repairBook"]) {
      const book = targetBook();
      book.person.deleteTab(R);
      answer(book, name, name === "createProgramme" ? programme : {});
      answer(book, "repairBook");
      expect([figure(book, "planned"), remarks(book), repairs(book)]).toEqual(["40", [], []]);
    }
  });

  it("of the passport leaves no book: it says which programme it is", () => {
    const book = targetBook();
    book.person.deleteTab("Паспорт");
    expect(refusal(book, "overview").code).toBe("no-book");
  });
});

describe("A foreign tab with a name of ours", () => {
  it("is refused with a sentence, and nothing changes", () => {
    const book = emptyBook();
    book.person.addTab(R);
    book.person.type(R, "A1", "моё");
    const before = JSON.stringify(book.saved());
    for (const call of ["createProgramme", "previewProgramme"])
      expect(refusal(book, call, programme)).toEqual({
        code: "sheet-foreign",
        says: "Лист «Дорожная карта» уже есть, и он создан не этой программой. Переименуйте его и постройте книгу снова. Ничего не изменено.",
      });
    expect(JSON.stringify(book.saved())).toBe(before);
    book.person.renameTab(R, "Старый план");
    answer(book, "createProgramme", programme);
    expect([book.person.value("Старый план", "A1"), remarks(book)]).toEqual(["моё", []]);
  });

  it("that came in place of a deleted one is told apart", () => {
    const book = targetBook();
    book.person.deleteTab("Пары");
    book.person.addTab("Пары");
    book.person.type("Пары", "C3", "моё");
    expect(remarks(book)).toContain("tab.foreign Пары!");
    expect(refusal(book, "createProgramme", programme).code).toBe("sheet-foreign");
  });

  it("is taken while it is empty: nothing can be lost in it", () => {
    const book = targetBook();
    book.person.deleteTab("Пары");
    book.person.addTab("Пары");
    expect(remarks(book)).toContain("tab.missing Пары!");
    const lost = problems(book).find(({ code }) => code === "tab.missing");
    answer(book, "fixProblem", { id: lost?.id ?? "" });
    expect([remarks(book), answer(book, "repairBook", { preview: true }).changes]).toEqual([[], []]);
  });
});
