import { beforeAll, describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { AddedStage, Built, SavedModel } from "../../src/api/answers";
import type { OwnModel } from "../../src/programmes/own";
import { cellOf, contents, figure, keysOf, remarks, shownAt } from "../round-trip/seen";
import { answer, emptyBook, refusal, targetBook } from "../round-trip/target-book";

const R = "Дорожная карта";
const P = "Программа";
const saved = (book: Book, name = "Наша модель") => answer<SavedModel>(book, "saveModel", { name });
const modelOf = (book: Book): OwnModel => JSON.parse(saved(book).json);
const built = (json: string, year = 2027): Book => {
  const book = emptyBook();
  answer(book, "createProgramme", { model: "own", own: json, year, school: "Школа № 9" });
  return book;
};
const type = (book: Book, tab: string, column: string, row: number, text: string) =>
  book.person.type(tab, cellOf(book, tab, column, row), text);

/** A book of the target model that its school has made its own: a stage, an event, a column, a word, a text. */
const changed = (): Book => {
  const book = targetBook({ year: 2026 });
  const { no, cell } = answer<AddedStage>(book, "addStage", { name: "Праздники школы" });
  const row = Number(cell.replace(/\D/g, "")) + 1;
  expect(no).toBe(8);
  type(book, R, "no", row, "16");
  type(book, R, "event", row, "Фестиваль пар");
  type(book, R, "period", row, "март 2027 г.");
  type(book, R, "responsible", row, "Куратор");
  book.person.insertColumns(R, cellOf(book, R, "responsible", 1).replace("1", ""), 1);
  const at = keysOf(book, R).indexOf("responsible");
  book.person.type(R, `${String.fromCharCode(64 + at)}5`, "Кабинет");
  type(book, "Справочники", "forms", 12, "выпускник – ученик");
  const free =
    book.person.shown(P).findIndex((cells, i) => i > 4 && cells[keysOf(book, P).indexOf("section")] === "") + 1;
  type(book, P, "section", free, "принцип");
  type(book, P, "text", free, "Помощь без оценок");
  return book;
};

describe("A school that has changed the model in its book", () => {
  let own: Book;
  let file: string;
  beforeAll(() => {
    own = changed();
    file = saved(own).json;
  });

  it("sees its own stage in «Сводка», with its own count", () => {
    const at = contents(own).find((line) => line.endsWith("stage_8"));
    const row = Number(/!\D+(\d+) /.exec(at ?? "")?.[1]);
    expect([shownAt(own, "Сводка", `B${row}`), shownAt(own, "Сводка", `C${row}`)]).toEqual(["Праздники школы", "1"]);
    expect(remarks(own).filter((remark) => /lost|missing|changed|doubled/.test(remark))).toEqual([]);
  });

  it("saves a model without people, marks and values: stages, texts, words and columns of its own are in it", () => {
    const { stages, lists, columns, texts, indicators, criteria } = JSON.parse(file) as OwnModel;
    expect(stages).toHaveLength(8);
    expect(stages[7]).toEqual({
      name: "Праздники школы",
      events: [{ event: "Фестиваль пар", period: "март {Z} г.", responsible: "Куратор", items: [] }],
    });
    expect(lists["forms"]).toContain("выпускник – ученик");
    expect(columns).toEqual([{ sheet: "roadmap", after: "period", head: "Кабинет", width: 140 }]);
    expect(texts).toContainEqual({ section: "principle", text: "Помощь без оценок" });
    expect([indicators.length, criteria.length]).toEqual([28, 6]);
    expect(file).not.toMatch(/Школа № 7|не начато|Н-\d/);
  });

  it("builds another school's book of it, a year later, and that book saves the same model", () => {
    const other = built(file);
    expect(modelOf(other)).toEqual(JSON.parse(file));
    const row = other.person.shown(R).findIndex((cells) => cells.includes("Фестиваль пар")) + 1;
    expect(shownAt(other, R, cellOf(other, R, "period", row))).toBe("март 2028 г.");
    expect(keysOf(other, R)[keysOf(other, R).indexOf("period") + 1]).toBe("");
    expect(remarks(other).filter((remark) => !/^cell.empty|^act-/.test(remark))).toEqual([]);
    expect(answer(other, "repairBook")).toMatchObject({ written: 0 });
    expect(figure(other, "planned")).toBe("41");
    answer(other, "setItemStatus", { id: "Р-003", status: "done" });
    expect(figure(other, "done")).toBe("1");
  });

  it("is built step by step out of the same file; another model may not go on with it", () => {
    const book = emptyBook();
    const input = { model: "own", own: file, year: 2027 };
    for (let left = 20, done = false; !done && left > 0; left--)
      done = answer<Built>(book, "createProgramme", { ...input, step: true }).done;
    expect(modelOf(book)).toEqual(JSON.parse(file));
    expect(refusal(book, "createProgramme", { model: "target", year: 2027 }).says).toContain("«Наша модель»");
  });
});

describe("A file that is no model, or a spoilt one", () => {
  const good = () => JSON.parse(saved(targetBook({ year: 2026 })).json) as Record<string, unknown>;
  const says = (of: unknown) =>
    refusal(emptyBook(), "openModel", { own: typeof of === "string" ? of : JSON.stringify(of) }).says;

  it("is refused with what was found, where, and what is expected", () => {
    expect(says("{")).toBe("Файл не читается: это не JSON или он сохранён не целиком. Скачайте модель ещё раз.");
    expect(says({ a: 1 })).toContain("Это не файл модели");
    expect(says("null")).toContain("Это не файл модели");
    expect(says({ ...good(), version: 9 })).toContain("более новой программой (версия 9)");
    const model = good();
    const stages = model["stages"] as { events: Record<string, unknown>[] }[];
    (stages[1]?.events[0] as Record<string, unknown>)["period"] = 5;
    expect(says(model)).toBe(
      "Файл модели, этап 2, мероприятие 1, срок: найдено 5. Ожидается текст. Ничего не изменено.",
    );
    expect(says({ ...good(), texts: [{ section: "сказка" }] })).toContain("строка программы 1, раздел");
    expect(says({ ...good(), base: "старая" })).toContain("Нет такой модели: «старая»");
    expect(says({ ...good(), name: "" })).toContain("название");
  });

  it("cannot bring formulas into a book: they stay text", () => {
    const model = { ...good(), lists: { forms: ['=IMPORTXML("https://example.org";"//a")'] } };
    const book = built(JSON.stringify({ ...model, name: "=1+1" }));
    expect(contents(book).filter((line) => /IMPORTXML/.test(line))).toHaveLength(1);
    const at = cellOf(book, "Справочники", "forms", 6);
    expect([book.person.formula("Справочники", at), shownAt(book, "Справочники", at)]).toEqual([
      "",
      '=IMPORTXML("https://example.org";"//a")',
    ]);
  });
});

describe("A new stage", () => {
  it("needs a name and a free row", () => {
    const book = targetBook({ year: 2026 });
    expect(refusal(book, "addStage", { name: " " }).says).toBe("Нет названия этапа. Впишите название.");
  });

  it("goes away with its row, and leaves nothing behind but an empty line of «Сводка»", () => {
    const book = targetBook({ year: 2026 });
    const { cell } = answer<AddedStage>(book, "addStage", { name: "Праздники" });
    expect(figure(book, "planned")).toBe("40");
    book.person.deleteRows(R, Number(cell.replace(/\D/g, "")), 1);
    expect(contents(book).filter((line) => line.includes("Праздники"))).toEqual([]);
    expect(remarks(book).filter((remark) => !/^cell.empty|^act-/.test(remark))).toEqual([]);
  });
});
