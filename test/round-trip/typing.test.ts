import { describe, expect, it } from "vitest";
import { problems, remarks, shownAt } from "./seen";
import { answer, emptyBook, programme, targetBook } from "./target-book";

const R = "Дорожная карта";
const I = "Индикаторы";
const term = (book: ReturnType<typeof targetBook>, row: number) =>
  ["H", "I", "J"].map((c) => shownAt(book, R, c + row));

describe("A term that a person types (G-05)", () => {
  const book = targetBook();

  it.each([
    ["20.10.2026", ["20.10.2026", "20.10.2026", "точная дата"]],
    ["октябрь 2026", ["01.10.2026", "31.10.2026", "месяцы"]],
    ["сентябрь – ноябрь", ["01.09.2026", "30.11.2026", "месяцы"]],
    ["при необходимости", ["", "", "при необходимости"]],
    ["когда-нибудь", ["", "", "не понят"]],
    ["", ["", "", ""]],
  ])("%j fills start, end and kind, and stays as it was typed", (text, filled) => {
    book.person.type(R, "D8", text);
    expect([shownAt(book, R, "D8"), term(book, 8)]).toEqual([text, filled]);
  });

  it("never replaces days that were typed over our reading", () => {
    book.person.type(R, "D9", "20.10.2026");
    book.person.type(R, "I9", "25.10.2026");
    book.person.type(R, "D9", "21.10.2026");
    expect(term(book, 9)).toEqual(["21.10.2026", "25.10.2026", "точная дата"]);
  });

  it("looks no further when its machine columns are gone", () => {
    const bare = targetBook();
    bare.person.deleteColumns(R, "H", 3);
    bare.person.type(R, "D8", "20.10.2026");
    expect(shownAt(bare, R, "D8")).toBe("20.10.2026");
  });
});

describe("A mark that a person chooses (S3-36)", () => {
  it("«выполнено» puts today, and leaves a day that stands there", () => {
    const book = targetBook();
    book.person.type(R, "F8", "выполнено");
    book.person.type(R, "L9", "05.10.2026");
    book.person.type(R, "F9", "выполнено");
    expect([shownAt(book, R, "L8"), shownAt(book, R, "L9")]).toEqual(["22.11.2026", "05.10.2026"]);
  });

  it("of two words, «а, б», is a remark and counts as none (S2-36)", () => {
    const book = targetBook();
    book.person.type(R, "F8", "выполнено, перенесено");
    expect(remarks(book)).toEqual([`cell.choice ${R}!F8`]);
    expect(problems(book)[0]?.says).toContain("«выполнено, перенесено» нет в списке");
  });

  it("comes by paste too: the day is then asked for, the drop-down comes back by a repair", () => {
    const book = targetBook();
    book.person.copyTab(R);
    book.person.paste(R, "F8", [["выполнено"], ["готово"]]);
    expect(remarks(book)).toEqual(expect.arrayContaining([`done-without-date ${R}!L8`, `cell.choice ${R}!F9`]));
  });
});

describe("A percentage (S2-37)", () => {
  it("«34%» becomes 34 in a row of per cents, and stays a share elsewhere", () => {
    const book = targetBook();
    book.person.type(I, "E7", "34%");
    book.person.type(I, "E20", "34%");
    expect([book.person.value(I, "E7"), shownAt(book, I, "E7")]).toEqual([34, "34"]);
    expect(book.person.value(I, "E20")).toBe(0.34);
  });

  it("is filled from its parts, and never over a typed one", () => {
    const book = targetBook();
    book.person.type(I, "L7", "12");
    book.person.type(I, "M7", "30");
    book.person.type(I, "E8", "50");
    book.person.type(I, "L8", "12");
    book.person.type(I, "M8", "30");
    expect([book.person.value(I, "E7"), book.person.value(I, "E8")]).toEqual([40, 50]);
    expect(remarks(book)).toEqual([`value-differs-from-parts ${I}!E8`]);
  });

  it("«=12/30» of a person is fine; that it is no per cent is asked", () => {
    const book = targetBook();
    book.person.type(I, "E7", "=100*12/30");
    expect([book.person.value(I, "E7"), remarks(book)]).toEqual([40, []]);
  });
});

describe("Text that looks like a formula", () => {
  const hostile = ['=HYPERLINK("http://x";"y")', "+7 000 000-00-00", "-1", "@x", "😀 школа", "12.10", "1/2"];

  it.each(hostile)("typed as a name stays text: %s", (text) => {
    const book = targetBook();
    book.person.type("База наставников", "B6", text);
    book.person.type(R, "C8", text);
    expect([shownAt(book, "База наставников", "B6"), shownAt(book, R, "C8")]).toEqual([text, text]);
    expect([book.person.formula("База наставников", "B6"), book.person.formula(R, "C8")]).toEqual(["", ""]);
  });

  it.each(hostile)("as the programme's title and the school's name stays text: %s", (text) => {
    const book = emptyBook();
    answer(book, "createProgramme", { ...programme, title: text, school: text, step: true });
    answer(book, "createProgramme", { ...programme, step: true });
    const fields = book.person.shown("Паспорт").filter((cells) => ["title", "school"].includes(cells.at(-1) ?? ""));
    expect(fields.map((cells) => cells[1])).toEqual([text, text]);
    expect(answer(book, "listModels").book).toMatchObject({ title: text, school: text });
    expect(book.person.shown("Сводка").flat().join("\n")).toContain(text);
  });
});
