import { describe, expect, it } from "vitest";
import type { Import, Overview, Repaired, Undone } from "../../src/api/answers";
import { contents, remarks } from "../round-trip/seen";
import { answer, callsOf, emptyBook, modelBook, refusal, writesOf } from "../round-trip/target-book";

type Book = ReturnType<typeof modelBook>;

const plan = [
  ["№", "Мероприятие", "Содержание деятельности", "Сроки", "Ответственные"],
  ["Этап 1. Подготовка", "", "", "", ""],
  ["1", "Знакомство", "Собрать пожелания", "сентябрь 2026 г.", "Куратор"],
  ["", "", "Провести встречу", "05.10.2026", "Завуч"],
  ["Этап 2. Работа пар", "", "", "", ""],
  ["2", "Встречи пар", "", "ноябрь 2026 – май 2027", "Наставники"],
];
const empty = () => modelBook({ model: "empty" });
const bring = (book: Book, input: object) => answer<Import>(book, "importRoadmap", input);
const shown = (book: Book) =>
  book.person
    .shown("Дорожная карта")
    .slice(5)
    .map((cells) => cells.slice(0, 10))
    .filter((cells) => cells.some(Boolean));

describe("A table of the school's own", () => {
  it("is shown before anything is written (S1-39)", () => {
    const book = empty();
    const before = contents(book);
    const { counts, stages, items, applied } = bring(book, { rows: plan });
    expect(counts).toMatchObject({ stages: 2, events: 2, items: 3, rows: 3, doubts: 0, leftovers: 0 });
    expect(stages.map(({ name }) => name)).toEqual(["Этап 1. Подготовка", "Этап 2. Работа пар"]);
    expect(items.map(({ read }) => read.says)).toEqual([
      "01.09.2026–30.09.2026, месяцы",
      "05.10.2026, точная дата",
      "01.11.2026–31.05.2027, месяцы",
    ]);
    expect(applied).toBeNull();
    expect(contents(book)).toEqual(before);
  });

  it("becomes the roadmap of an empty book, with dates, marks, prompts and places in «Сводка» (S1-39, S2-03)", () => {
    const book = empty();
    const { says, applied } = bring(book, { rows: plan, apply: true });
    expect(says).toBe("Перенесено в карту: этапов 2, строк 3.");
    expect(applied).toEqual({ sheet: "roadmap", tab: "Дорожная карта", cell: "B6" });
    expect(shown(book)).toEqual([
      ["", "Этап 1. Подготовка", "", "", "", "", "0 из 2", "", "", ""],
      [
        "1",
        "Знакомство",
        "Собрать пожелания",
        "сентябрь 2026 г.",
        "Куратор",
        "не начато",
        "просрочено: 53 дн.",
        "01.09.2026",
        "30.09.2026",
        "месяцы",
      ],
      [
        "1",
        "Знакомство",
        "Провести встречу",
        "05.10.2026",
        "Завуч",
        "не начато",
        "просрочено: 48 дн.",
        "05.10.2026",
        "05.10.2026",
        "точная дата",
      ],
      ["", "Этап 2. Работа пар", "", "", "", "", "0 из 1", "", "", ""],
      [
        "2",
        "Встречи пар",
        "",
        "ноябрь 2026 – май 2027",
        "Наставники",
        "не начато",
        "",
        "01.11.2026",
        "31.05.2027",
        "месяцы",
      ],
    ]);
    const stages = answer<Overview>(book, "overview").stages.map(({ no, name, total }) => [no, name, total]);
    expect(stages).toEqual([
      [1, "Этап 1. Подготовка", 2],
      [2, "Этап 2. Работа пар", 1],
    ]);
    expect(remarks(book)).toEqual(remarks(empty()));
    expect(answer<Repaired>(book, "repairBook", { preview: true }).changes).toEqual([]);
  });

  it("is taken back whole", () => {
    const book = empty();
    const before = contents(book);
    bring(book, { rows: plan, apply: true });
    expect(answer<Undone>(book, "undo").says).toBe("Отменено: импорт дорожной карты: этапов 2, строк 3.");
    expect(contents(book)).toEqual(before);
  });

  it("that stands there already is not brought a second time", () => {
    const book = empty();
    bring(book, { rows: plan, apply: true });
    const before = contents(book);
    const again = bring(book, { rows: plan, apply: true });
    expect(again.says).toBe("Всё это уже есть в дорожной карте. Ничего не изменено.");
    expect(contents(book)).toEqual(before);
    const more = bring(book, { rows: [...plan, ["3", "Итоги", "", "май 2027 г.", "Куратор"]], apply: true });
    expect(more.counts).toMatchObject({ known: { stages: 2, items: 3 }, added: { stages: 0, items: 1 } });
    expect(shown(book).at(-1)?.slice(0, 5)).toEqual(["3", "Итоги", "", "май 2027 г.", "Куратор"]);
  });

  it("comes after the stages that the book has, and what people typed stays (S1-39)", () => {
    const book = modelBook({ model: "target" });
    const before = contents(book).filter((cell) => cell.startsWith("Дорожная карта!"));
    bring(book, { rows: plan, apply: true });
    const after = contents(book).filter((cell) => cell.startsWith("Дорожная карта!"));
    const typed = before.filter((cell) => !cell.includes(" ="));
    expect(typed.filter((cell) => !after.includes(cell))).toEqual([]);
    expect(
      answer<Overview>(book, "overview")
        .stages.map(({ name }) => name)
        .slice(-2),
    ).toEqual(["Этап 1. Подготовка", "Этап 2. Работа пар"]);
    answer(book, "undo");
    expect(contents(book)).toEqual(contents(modelBook({ model: "target" })));
  });

  it("is taken back but for the rows that somebody has marked since", () => {
    const book = empty();
    bring(book, { rows: plan, apply: true });
    book.person.type("Дорожная карта", "F7", "выполнено");
    const { kept } = answer<Undone>(book, "undo");
    expect(kept.map(({ cell }) => cell)).toEqual(["B7"]);
    expect(shown(book).map(([, event]) => event)).toEqual(["Знакомство"]);
  });

  it("may lie in any other tab, whole or in a range", () => {
    const book = empty();
    book.person.addTab("План школы");
    for (const [i, row] of plan.entries())
      for (const [j, text] of row.entries()) if (text) book.person.type("План школы", `${"BCDEF"[j]}${i + 3}`, text);
    expect(answer(book, "importTabs")).toEqual({ tabs: ["Лист1", "План школы"] });
    expect(bring(book, { tab: "План школы" }).counts).toMatchObject({ stages: 2, items: 3 });
    expect(bring(book, { tab: "План школы", range: "B3:F6" }).counts).toMatchObject({ stages: 1, items: 2 });
  });

  it("is read without a book, and needs one to be written", () => {
    expect(bring(emptyBook(), { rows: plan }).counts).toMatchObject({ items: 3, known: { items: 0 } });
    expect(refusal(emptyBook(), "importRoadmap", { rows: plan, apply: true }).code).toBe("no-book");
  });

  it("stays text whatever stands in its cells, and is taken back then too", () => {
    const book = empty();
    const before = contents(book);
    const rows = [
      ["Мероприятие", "Сроки", "Ответственный"],
      ['=HYPERLINK("a")', "05.10.2026", "+7"],
      ["'апостроф", "1/2", "=1+1"],
    ];
    bring(book, { rows, apply: true });
    expect(shown(book).map(([, event, , period, who]) => [event, period, who])).toEqual([
      ["Этап 1 (название не указано)", "", ""],
      ['=HYPERLINK("a")', "05.10.2026", "+7"],
      ["апостроф", "1/2", "=1+1"],
    ]);
    expect(answer<Undone>(book, "undo").kept).toEqual([]);
    expect(contents(book)).toEqual(before);
  });

  it.each([
    [{}, "import-empty"],
    [{ rows: [["", " "], []] }, "import-empty"],
    [
      {
        rows: [
          ["…", "—"],
          ["12", "|"],
        ],
      },
      "import-scan",
    ],
    [{ rows: Array.from({ length: 2001 }, () => ["а"]) }, "import-large"],
    [{ rows: [Array.from({ length: 31 }, () => "слово")] }, "import-large"],
    [{ rows: [["слово".repeat(10_001)]] }, "import-large"],
    [{ tab: "Нет такого" }, "import-tab"],
    [{ tab: "Дорожная карта" }, "import-tab"],
    [{ rows: "таблица" }, "arguments"],
  ])("that cannot be taken is refused in a sentence: %#", (input, code) => {
    expect(refusal(empty(), "importRoadmap", input).code).toBe(code);
  });

  it("costs as many service calls for 400 rows as for 40", () => {
    const many = (count: number) => [
      plan[0],
      plan[1],
      ...Array.from({ length: count }, (_, i) => [`${i + 1}`, `Встреча ${i + 1}`, "", "05.10.2026", "Завуч"]),
    ];
    const cost = (count: number) => {
      const book = empty();
      return callsOf(book, () => bring(book, { rows: many(count), apply: true }));
    };
    const [few, lots] = [cost(40), cost(400)];
    expect(lots.read).toBe(few.read);
    expect(writesOf(lots)).toBe(writesOf(few));
  });
});
