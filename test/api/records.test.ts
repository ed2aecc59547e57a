import { describe, expect, it } from "vitest";
import type { Papers, Recorded } from "../../src/api/answers";
import { paperTexts } from "../../src/text/problems/papers";
import { cellOf, contents, fieldCell, remarks, shownAt } from "../round-trip/seen";
import { answer, callsOf, modelBook, refusal, targetBook, writesOf } from "../round-trip/target-book";

type Book = ReturnType<typeof targetBook>;

const vsoko = () => modelBook({ model: "vsoko" });
const add = (book: Book, sheet: string, cells: object) => answer<Recorded>(book, "addRecord", { sheet, cells });
const at = (book: Book, tab: string, row: number, ...columns: string[]) =>
  columns.map((column) => shownAt(book, tab, cellOf(book, tab, column, row)));
const line = (book: Book, tab: string) => book.person.shown(tab)[2]?.[2];

describe("A register", () => {
  const registers = ["Обращения", "Информирование", "Обучение"];

  it.each([
    ["vsoko", registers],
    ["target", ["Информирование"]],
    ["teams", []],
    ["results", []],
    ["empty", []],
  ])("is there from the start where the document of %s needs it (S1-28, S1-46, S1-63, S2-09)", (model, there) => {
    expect(
      modelBook({ model })
        .person.tabs()
        .filter((tab) => registers.includes(tab)),
    ).toEqual(there);
  });

  it("that is not there is no remark; deleting one is none either", () => {
    const book = vsoko();
    book.person.deleteTab("Обучение");
    expect(remarks(book).filter((remark) => remark.startsWith("tab."))).toEqual([]);
    expect(answer<{ book: { left: string[] } }>(book, "listModels").book.left).toEqual([]);
    expect(writesOf(callsOf(book, () => answer(book, "repairBook")))).toBe(0);
  });

  it("is added in its place among the tabs, once", () => {
    const book = targetBook();
    const before = book.person.tabs();
    expect(answer(book, "addSheet", { sheet: "Обращения" })).toEqual({
      sheet: "proposals",
      tab: "Обращения",
      built: true,
    });
    expect(book.person.tabs()).toEqual(before.toSpliced(before.indexOf("Документы") + 1, 0, "Обращения"));
    expect(answer(book, "addSheet", { sheet: "proposals" })).toMatchObject({ built: false });
    expect(writesOf(callsOf(book, () => answer(book, "repairBook")))).toBe(0);
    expect(remarks(book)).toEqual(remarks(targetBook()));
  });

  it("keeps to its tab when somebody has renamed it", () => {
    const book = vsoko();
    book.person.renameTab("Обучение", "Курсы");
    expect(add(book, "training", { kind: "КПК", who: "М-001", topic: "Наставничество" }).id).toBe("ОБ-001");
    expect(book.person.tabs()).not.toContain("Обучение");
    expect(at(book, "Курсы", 6, "topic")).toEqual(["Наставничество"]);
  });
});

describe("A row that the panel adds", () => {
  it("gets its number and id, prompts at once, is in the journal and is taken back whole (S1-63)", () => {
    const book = vsoko();
    const before = contents(book);
    const { id, cell } = add(book, "training", {
      kind: "семинар",
      who: "команда наставников",
      topic: "ВСОКО",
      dated: "2026-11-10",
    });
    expect([id, cell]).toEqual(["ОБ-001", "A6"]);
    expect(at(book, "Обучение", 6, "no", "kind", "dated", "signal")).toEqual([
      "1",
      "семинар",
      "10.11.2026",
      "укажите часы",
    ]);
    const { action } = answer<{ action: { says: string } }>(book, "lastAction");
    expect(action.says).toBe("Новая строка ОБ-001: Обучение");
    answer(book, "undo");
    expect(contents(book).filter((text) => !before.includes(text))).toEqual(["Обучение!I6 ОБ-001"]);
    expect(add(book, "training", { kind: "КПК", who: "М-001", topic: "Курс", hours: "36,5" }).cell).toBe("A6");
    expect(at(book, "Обучение", 6, "no", "hours", "id")).toEqual(["1", "36,5", "ОБ-001"]);
  });

  it("builds its register where the book has none, in the same act", () => {
    const book = targetBook();
    const made = add(book, "proposals", {
      kind: "request",
      text: "Отчёт за полугодие",
      dated: "2026-11-01",
      due: "2026-11-15",
    });
    expect(made).toMatchObject({ tab: "Обращения", cell: "A6", id: "О-001" });
    expect(at(book, "Обращения", 6, "kind", "next")).toEqual(["запрос", "просрочено: 7 дн."]);
    expect(line(book, "Обращения")).toBe("Запросов 1 · просрочено 1 · предложений без решения 0");
  });

  it("never runs out of prepared rows", () => {
    const book = targetBook();
    for (let n = 1; n <= 18; n += 1)
      add(book, "papers", { kind: "приказ", number: String(n), dated: "2026-09-01", title: "О программе" });
    expect(at(book, "Документы", 23, "no", "number", "dated", "id", "signal")).toEqual([
      "18",
      "18",
      "01.09.2026",
      "Д-018",
      "",
    ]);
    expect(line(book, "Документы")).toBe("Документов 18 · приказов и распоряжений 18 · протоколов 0");
    expect(remarks(book).filter((remark) => remark.includes("Документы"))).toEqual([]);
    expect(writesOf(callsOf(book, () => answer(book, "repairBook")))).toBe(0);
  });

  it.each([
    ["papers", { dated: "32.10.2026" }, "Документы, «Дата»: «32.10.2026» не подходит. Ожидается дата вида 22.11.2026."],
    ["training", { hours: "много" }, "Обучение, «Часов»: «много» не подходит. Ожидается число."],
    [
      "outreach",
      { phase: "потом" },
      "Информирование, «Медиаплан»: «потом» не подходит. Ожидается начало, в ходе, итоги.",
    ],
    ["proposals", { text: "Перенести" }, "Обращения, «Вид»: не заполнено."],
    ["papers", { step: 6 }, "На листе «Документы» нет столбца «step», который заполняют."],
    ["papers", {}, "Документы: в новой строке нечего записывать."],
    ["roadmap", { no: "1" }, "Нет такого листа: «roadmap»."],
  ])("is refused with its cell named: %s %j", (sheet, cells, says) => {
    const book = vsoko();
    const before = contents(book);
    expect(refusal(book, "addRecord", { sheet, cells }).says).toContain(says);
    expect(contents(book)).toEqual(before);
  });
});

describe("A proposal of a team", () => {
  const proposed = () => {
    const book = vsoko();
    const { id } = add(book, "proposals", {
      ...{ kind: "предложение", dated: "2026-11-01", from: "команда наставляемых", about: "дорожная карта" },
      ...{ item: "7", text: "Перенести семинар", was: "октябрь", wanted: "декабрь" },
    });
    return { book, id };
  };

  it("waits for its decision, and says for how long (S1-28)", () => {
    const { book, id } = proposed();
    expect(at(book, "Обращения", 6, "next")).toEqual(["ждёт решения 21 дн."]);
    expect(answer<Papers>(book, "papers").waiting).toMatchObject([
      {
        id,
        kind: "proposal",
        from: "команда наставляемых",
        text: "Перенести семинар",
        item: "7",
        next: "ждёт решения 21 дн.",
      },
    ]);
  });

  it("that is accepted says what to do in the roadmap; the decision has who and when, and can be taken back (S1-28, S1-29)", () => {
    const { book, id } = proposed();
    const decide = { decision: "принято", decided_by: "куратор", decided_on: "2026-11-20" };
    const { says } = answer<Recorded>(book, "changeRecord", { sheet: "proposals", id, cells: decide });
    expect(says).toBe(
      "Предложение принято. Измените мероприятие №\u00a07 в дорожной карте: прежний срок останется в «Сроке при утверждении».",
    );
    expect(at(book, "Обращения", 6, "decision", "decided_by", "decided_on", "next")).toEqual([
      "принято",
      "куратор",
      "20.11.2026",
      "",
    ]);
    expect(answer<Papers>(book, "papers").waiting).toEqual([]);
    answer(book, "undo");
    expect(at(book, "Обращения", 6, "decision", "decided_by", "decided_on")).toEqual(["", "", ""]);
    expect(refusal(book, "changeRecord", { sheet: "proposals", id: "О-099", cells: decide }).code).toBe(
      "record-unknown",
    );
  });
});

describe("The media plan", () => {
  it("counts its three phases and the channels (S1-57, S2-09)", () => {
    const book = targetBook();
    const told = [
      { channel: "сайт школы", phase: "start", dated: "2026-09-05", title: "Начинаем", link: "новость 1" },
      { channel: "педсовет", dated: "2026-09-10", title: "Целевая модель", attended: 24, link: "протокол № 2" },
      { channel: "сайт школы", phase: "в ходе", dated: "2026-11-05", title: "Первые пары" },
    ];
    for (const cells of told) add(book, "outreach", cells);
    expect(line(book, "Информирование")).toBe("Публикаций: начало 1 · в ходе 1 · итоги 0 · каналов 2");
    expect([6, 7, 8].map((row) => at(book, "Информирование", row, "signal")[0])).toEqual(["", "", "нет подтверждения"]);
  });
});

describe("A new school year", () => {
  it("begins without last year's papers and records, says so before, and is a draft again", () => {
    const book = modelBook({ model: "vsoko" });
    add(book, "papers", {
      kind: "протокол",
      dated: "2026-09-10",
      title: "Начало",
      about: "программа",
      state: "реализуется",
    });
    add(book, "papers", { kind: "письмо", title: "О сроках" });
    add(book, "training", { kind: "КПК", who: "М-001", topic: "Курс" });
    const state = () => shownAt(book, "Паспорт", fieldCell(book, "state"));
    expect(state()).toBe("реализуется");
    const says = (input: object) =>
      answer<{ sheets: { key: string; says: string[] }[] }>(book, "newYear", input)
        .sheets.filter(({ key }) => ["papers", "proposals", "training"].includes(key))
        .map(({ key, says }) => [key, ...says]);
    expect(says({ preview: true })).toEqual([
      ["papers", "Уйдут документы прошлого года: 2. Программа снова станет черновиком."],
      ["proposals", "Ничего не изменится."],
      ["training", "Уйдут строки прошлого года: 1."],
    ]);
    says({ copy: true, from: "2026–2027" });
    expect([state(), line(book, "Документы")]).toEqual([
      "черновик",
      "Документов 0 · приказов и распоряжений 0 · протоколов 0",
    ]);
    expect(at(book, "Документы", 6, "title", "id")).toEqual(["", ""]);
    expect(writesOf(callsOf(book, () => answer(book, "repairBook")))).toBe(0);
    expect(add(book, "papers", { kind: "приказ", number: "1", dated: "2027-09-01", title: "О программе" }).cell).toBe(
      "A6",
    );
  });
});

describe("A new book of any model", () => {
  it.each(["target", "vsoko", "teams", "results", "empty"])("has no remark about papers or records: %s", (model) => {
    const ours = Object.keys(paperTexts);
    const found = remarks(modelBook({ model })).filter((remark) => ours.some((code) => remark.startsWith(`${code} `)));
    expect(found).toEqual([]);
  });
});
