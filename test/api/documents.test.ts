import { describe, expect, it } from "vitest";
import type { Documents, PrintedDocument } from "../../src/api/answers";
import { exampleBook } from "../round-trip/example";
import { cellOf, keysOf } from "../round-trip/seen";
import { answer, callsOf, emptyBook, modelBook, refusal, targetBook, writesOf } from "../round-trip/target-book";

const R = "Дорожная карта";
const P = "Паспорт";
type Book = ReturnType<typeof targetBook>;

const print = (book: Book, key: string, rest: object = {}) =>
  answer<PrintedDocument>(book, "renderDocument", { key, ...rest });
const list = (book: Book) => answer<Documents>(book, "listDocuments");
const fieldAt = (book: Book, head: string) => `B${book.person.shown(P).findIndex(([field]) => field === head) + 1}`;
const heads = ({ plain }: PrintedDocument) => plain.split("\n")[0]?.split("\t");

describe("The list of documents", () => {
  it("names sixteen, what each takes, and out of what one may choose", () => {
    const { documents, months, month, stages, responsibles } = list(targetBook());
    expect(documents.map(({ key, turn }) => [key, turn])).toEqual([
      ["roadmap-approval", "landscape"],
      ["title", "portrait"],
      ["roadmap-marks", "landscape"],
      ["month-tasks", "portrait"],
      ["reminder", "portrait"],
      ["consent-forms", "portrait"],
      ["consent-list", "portrait"],
      ["pair-order", "portrait"],
      ["pair-list", "portrait"],
      ["pair-plan", "portrait"],
      ["pair-diary", "portrait"],
      ["pair-report", "landscape"],
      ["team-register", "landscape"],
      ["team-members", "portrait"],
      ["requests-map", "landscape"],
      ["selection-list", "landscape"],
    ]);
    expect([months[0]?.key, month, stages.length]).toEqual(["2026-04", "2026-11", 7]);
    expect(responsibles).toEqual(expect.arrayContaining(["Куратор", "Наставники", "Директор школы"]));
    expect(responsibles.filter((who) => who.includes(";"))).toEqual([]);
  });

  it("gives consent forms and the list of who lacks one out of the bases, and refuses where nobody does (S1-44)", () => {
    const book = exampleBook();
    const forms = print(book, "consent-forms");
    expect(forms.plain.split("\n")).toEqual([
      "Н-005\tзаконный представитель",
      "Н-009\tзаконный представитель",
      "П-007\tзаконный представитель",
      "П-010\tзаконный представитель",
    ]);
    expect(forms.page).not.toContain("counter(page)");
    expect(print(book, "consent-list").plain).toContain("Без согласия 4 из 24");
    answer(book, "setConsents", { people: ["Н-005"], purposes: ["участие"], dated: "2023-02-01" });
    expect(print(book, "consent-list").plain).toContain("Без согласия 3 из 24");
    expect(refusal(book, "renderDocument", { key: "consent-forms", people: ["П-404"] }).says).toContain(
      "Печатать некого",
    );
  });

  it("is there for a book that has nothing in its roadmap yet", () => {
    expect(list(modelBook({ model: "empty" }))).toMatchObject({ months: [], month: "", stages: [] });
  });

  it("needs a book", () => {
    expect(refusal(emptyBook(), "listDocuments").code).toBe("no-book");
  });
});

describe("A document without an organisation or a school year (G-07)", () => {
  it.each(["Организация: полное название", "Учебный год"])("is not made, whichever it is: %s", (head) => {
    const book = targetBook();
    const cell = fieldAt(book, head);
    book.person.clear(P, cell);
    for (const key of ["title", "roadmap-approval", "roadmap-marks", "month-tasks", "reminder"]) {
      const { code, says } = refusal(book, "renderDocument", { key });
      expect([code, says]).toEqual([
        "document-needs",
        expect.stringContaining(`Паспорт, ${cell}: поле «${head}» пусто`),
      ]);
    }
    for (const { needs } of list(book).documents) expect(needs).toMatchObject([{ sheet: "passport", tab: P, cell }]);
  });
});

describe("The roadmap of each model, in the heads of its own document", () => {
  it.each([
    ["target", ["№", "Этап", "Мероприятие", "Содержание деятельности", "Сроки", "Ответственные"]],
    ["vsoko", ["№", "Мероприятие", "Содержание деятельности", "Сроки", "Ответственные"]],
    ["teams", ["№ п/п", "Мероприятия", "Темы", "Сроки исполнения", "Ответственные"]],
    ["results", ["№", "Название мероприятия", "Форма проведения", "Сроки проведения", "Ответственный", "Результат"]],
  ])("%s (S2-03, S3-45, S4-26)", (model, columns) => {
    const book = modelBook({ model });
    expect(heads(print(book, "roadmap-approval"))).toEqual(columns);
    expect(heads(print(book, "roadmap-marks"))?.slice(columns.length)).toEqual([
      "Отметка о выполнении",
      "Дата выполнения",
      "Итог, причина",
    ]);
  });

  it("has every text of every item once written", () => {
    for (const model of ["target", "vsoko", "teams", "results"]) {
      const book = modelBook({ model });
      const [keys, flat] = [keysOf(book, R), (text = "") => text.replace(/\s+/g, " ").trim()];
      const { plain } = print(book, "roadmap-approval");
      const wanted = book.person
        .shown(R)
        .slice(5)
        .filter((cells) => cells[keys.indexOf("row")] === "пункт")
        .flatMap((cells) => ["event", "content", "period", "responsible"].map((key) => flat(cells[keys.indexOf(key)])));
      expect(wanted.filter((text) => !plain.includes(text))).toEqual([]);
    }
  });

  it("follows the sheet: a renamed head, a moved column, a column of the school's own", () => {
    const book = targetBook();
    book.person.type(R, cellOf(book, R, "responsible", 5), "Кто отвечает");
    book.person.insertColumns(R, cellOf(book, R, "responsible", 1).replace("1", ""), 1);
    const own = `${String.fromCharCode(64 + keysOf(book, R).indexOf("responsible"))}`;
    book.person.type(R, `${own}5`, "Кабинет");
    book.person.type(R, `${own}7`, "Кабинет 12");
    const made = print(book, "roadmap-approval");
    expect(heads(made)?.slice(4)).toEqual(["Сроки", "Кабинет", "Кто отвечает"]);
    expect(made.html).toContain("Кабинет 12");
  });

  it("names the column that is lost, and prints nothing without it", () => {
    const book = targetBook();
    book.person.deleteColumns(R, cellOf(book, R, "period", 1).replace("1", ""), 1);
    expect(refusal(book, "renderDocument", { key: "roadmap-approval" })).toMatchObject({
      code: "columns-broken",
      says: expect.stringContaining("«Сроки»"),
    });
  });
});

describe("What was chosen", () => {
  it("goes into the document: a month, a stage, a person", () => {
    const book = targetBook();
    expect(print(book, "month-tasks").title).toContain("ноябрь 2026");
    expect(print(book, "month-tasks", { month: "2026-05" }).title).toContain("май 2026");
    expect(print(book, "month-tasks", { responsible: "Куратор" }).plain.match(/Ответственный/g)).toHaveLength(1);
    expect(print(book, "roadmap-approval", { stage: 2 }).plain).not.toContain("Локальные акты");
    expect(print(book, "reminder", { month: "2027-05" }).plain).toContain("май 2027");
  });

  it("is refused with what there is", () => {
    const book = targetBook();
    const code = (input: object) => refusal(book, "renderDocument", input).code;
    expect(code({ key: "приказ" })).toBe("document-unknown");
    expect(code({ key: "month-tasks", month: "ноябрь" })).toBe("arguments");
    expect(code({ key: "month-tasks", month: "2030-01" })).toBe("document-empty-month");
    expect(code({ key: "roadmap-approval", stage: 99 })).toBe("document-empty");
    expect(refusal(modelBook({ model: "empty" }), "renderDocument", { key: "month-tasks" }).says).toContain(
      "ни у одного открытого пункта нет срока",
    );
  });
});

describe("A document that is made", () => {
  const book = exampleBook();

  it("writes nothing and reads each sheet once", () => {
    const before = JSON.stringify(book.saved());
    const calls = callsOf(book, () => void print(book, "roadmap-marks", { word: true }));
    expect([writesOf(calls), JSON.stringify(book.saved())]).toEqual([0, before]);
  });

  it("names its file by what it is, the school and the year, as any computer takes it", () => {
    expect(print(book, "roadmap-approval").file).toBe("Дорожная карта Образец СШ 2022–2023");
    const odd = targetBook();
    odd.person.type(P, fieldAt(odd, "Организация: краткое название"), 'СШ "7/8"');
    expect(print(odd, "title").file).not.toMatch(/[\\/:*?"<>|]/);
  });

  it("has the stamps of the passport, and its warnings at their cells (S1-02)", () => {
    const made = print(book, "title");
    expect(made.html).toContain("РАССМОТРЕНО");
    expect(made.html).toContain("УТВЕРЖДАЮ");
    const at = fieldAt(book, "Форма взаимодействия");
    expect(made.warnings).toContainEqual({
      sheet: "passport",
      tab: P,
      cell: at,
      says: "«Форма взаимодействия»: не заполнено. Напечатана строка, чтобы вписать от руки.",
    });
  });

  it("has the parts of a .docx only where they were asked for", () => {
    expect(print(book, "title").word).toBeUndefined();
    expect(Object.keys(print(book, "title", { word: true }).word ?? {})).toContain("word/document.xml");
  });

  it("holds what a cell says as text, never as markup", () => {
    const odd = targetBook();
    odd.person.type(R, "B7", "<b>Совет</b> & Н-003");
    const { html, plain } = print(odd, "roadmap-approval");
    expect(html).toContain('&lt;b&gt;Совет&lt;/b&gt; &amp; <span data-code="Н-003">Н-003</span>');
    expect(plain).toContain("<b>Совет</b> & Н-003");
  });
});
