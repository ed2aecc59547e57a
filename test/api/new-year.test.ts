import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { NewYear } from "../../src/api/answers";
import { exampleBook } from "../round-trip/example";
import { fieldCell, lastYear, shownRows, TAB } from "../round-trip/last-year";
import { cellOf, contents, contradictions, figure, problems, remarks, shownAt } from "../round-trip/seen";
import { answer, callsOf, refusal, writesOf } from "../round-trip/target-book";

const preview = (book: Book) => answer<NewYear>(book, "newYear", { preview: true });
const turned = (book: Book, from = "2026–2027") => answer<NewYear>(book, "newYear", { copy: true, from });
const saysOf = (of: NewYear, key: string) => of.sheets.find((sheet) => sheet.key === key)?.says.join(" ") ?? "";
const field = (book: Book, key: string) => shownAt(book, TAB.passport, fieldCell(book, key));
const cell = (book: Book, key: keyof typeof TAB, column: string, row: number) =>
  shownAt(book, TAB[key], cellOf(book, TAB[key], column, row));

describe("A preview of the next school year", () => {
  const book = lastYear();
  const before = contents(book);
  const seen = preview(book);

  it("writes nothing", () => {
    expect(writesOf(callsOf(book, () => preview(book)))).toBe(0);
    expect(contents(book)).toEqual(before);
  });

  it("says for each sheet what will change, and who goes", () => {
    expect([seen.from, seen.to, seen.done, seen.begun]).toEqual(["2026–2027", "2027–2028", false, false]);
    expect(saysOf(seen, "passport")).toContain("Учебный год 2027–2028, с 01.04.2027 по 31.08.2028.");
    expect(saysOf(seen, "roadmap")).toContain("Отметка «не начато» у всех пунктов: 40.");
    expect(saysOf(seen, "mentors")).toContain("Закончили участие и уйдут: 2 (Н-002, Н-003).");
    expect(saysOf(seen, "mentees")).toContain("уйдут: 2 (П-002, П-003). Останутся: 2.");
    expect(saysOf(seen, "pairs")).toContain("Уйдут строки законченных пар: 2 (№\u00a02, 3). Останутся строки: 2.");
    expect(saysOf(seen, "indicators")).toContain("«На выходе» станет «на входе»: 3.");
    expect(saysOf(seen, "journal")).toContain("прошлогодние записи в новую книгу не переходят");
  });

  it("names with its cell what only a person can bring up to date", () => {
    const todo = seen.todo.map(({ tab, cell, says }) => `${tab}!${cell} ${says}`);
    expect(todo).toEqual([
      ...[
        ["stamp1_on", "дни и номера утверждения"],
        ["children", "численность прошлого года"],
        ["quarter1", "сроки четвертей"],
        ["report_on", "здесь ваша формула"],
      ].map(([key = "", says]) => expect.stringContaining(`Паспорт!${fieldCell(book, key)} ${says}`)),
      expect.stringMatching(/^Дорожная карта!D8 «29.02.2028»: назван другой год/),
      expect.stringMatching(/^Дорожная карта!D9 «декабрь 2019 г.»: назван другой год/),
      expect.stringMatching(/^Дорожная карта!C11 «Приказ о программе на 2026 год»: в тексте назван/),
      expect.stringMatching(/^Индикаторы!E10 здесь ваша формула.*«на выходе» тоже осталось/),
    ]);
  });
});

describe("Next year's book out of a copy", () => {
  const book = lastYear();
  const known = [...remarks(book), ...contradictions(book)];
  const done = turned(book, "2026-2027");
  const fresh = () => problems(book).filter(({ code, tab, cell: at }) => !known.includes(`${code} ${tab}!${at}`));

  it("has the dates of the next year, and today as its day", () => {
    expect(["school_year", "start", "end"].map((key) => field(book, key))).toEqual([
      "2027–2028",
      "01.04.2027",
      "31.08.2028",
    ]);
    expect(book.person.formula(TAB.passport, fieldCell(book, "as_of"))).toBe("=TODAY()");
  });

  it("keeps who approves and who works, and asks for days, papers and counts anew", () => {
    expect([field(book, "stamp1_by"), field(book, "curator")]).toEqual(["педагогический совет", "К-001"]);
    const gone = ["stamp1_on", "stamp1_paper", "extended", "children", "mentees_asked", "quarter1"];
    expect(gone.map((key) => field(book, key)).join("")).toBe("");
  });

  it("has its terms a year later and nothing done", () => {
    expect(cell(book, "roadmap", "period", 7)).toBe("апрель – август 2027\u00a0г.");
    expect([cell(book, "roadmap", "start", 7), cell(book, "roadmap", "end", 7)]).toEqual(["01.04.2027", "31.08.2027"]);
    expect(cell(book, "roadmap", "period", 10)).toBe("2027-2028 учебный год");
    expect(cell(book, "roadmap", "period", 9)).toBe("декабрь 2019 г.");
    expect(cell(book, "roadmap", "content", 11)).toBe("Приказ о программе на 2026 год");
    expect(new Set(shownRows(book, "roadmap", "status").flat())).toEqual(new Set(["не начато"]));
    for (const column of ["done_on", "outcome", "link", "approved"])
      expect(shownRows(book, "roadmap", column)).toEqual([]);
    expect([figure(book, "done"), figure(book, "planned")]).toEqual(["0", "40"]);
  });

  it("begins with what the last year ended with", () => {
    const row = (at: number) =>
      ["before", "after", "before_part", "before_whole"].map((key) => cell(book, "indicators", key, at));
    expect(row(6)).toEqual(["52,5", "", "", ""]);
    expect(row(7)).toEqual(["", "", "", ""]);
    expect(row(8).slice(2)).toEqual(["20", "80"]);
    expect(row(9)).toEqual(["0", "", "", ""]);
    expect([cell(book, "indicators", "target", 6), cell(book, "indicators", "middle", 6)]).toEqual(["70", ""]);
    expect([cell(book, "indicators", "before", 5), cell(book, "indicators", "after", 5)]).toEqual([
      "на входе\n2027",
      "на выходе\n2028",
    ]);
  });

  it("leaves a person's own formula, and the value that could not take its place", () => {
    expect(book.person.formula(TAB.indicators, cellOf(book, TAB.indicators, "before", 10))).toBe("=2*11");
    expect(cell(book, "indicators", "after", 10)).toBe("30");
    expect(book.person.formula(TAB.passport, fieldCell(book, "report_on"))).toBe("=2*23300");
  });

  it("has no pair that ended, and proposes the others anew without last year's papers", () => {
    expect(shownRows(book, "pairs", "no", "mentor", "mentee", "status", "reasons")).toEqual([
      ["1", "Н-001", "П-001", "предложена", ""],
      ["4", "Н-001", "П-004", "предложена", "общий предмет"],
    ]);
    for (const column of ["order", "start", "end", "planned", "feedback", "outcome"])
      expect(shownRows(book, "pairs", column)).toEqual([]);
    for (const sheet of ["plans", "meetings"] as const) expect(shownRows(book, sheet, "pair")).toEqual([]);
    expect(shownRows(book, "pairs", "held")).toEqual([["0"], ["0"]]);
  });

  it("asks those who stay for their consents, and nobody speaks of those who left", () => {
    expect(shownRows(book, "mentors", "code", "consent")).toEqual([["Н-001", "нет"]]);
    expect(shownRows(book, "consents", "code")).toEqual([]);
    expect(shownRows(book, "mentees", "code", "consent", "passed")).toEqual([
      ["П-001", "нет", ""],
      ["П-004", "нет", ""],
    ]);
    expect(new Set(fresh().map(({ code }) => code))).toEqual(new Set(["person-without-consent"]));
  });

  it("has an empty journal, and nothing to take back", () => {
    expect(shownRows(book, "journal", "action")).toEqual([]);
    expect(answer(book, "lastAction")).toEqual({ action: null });
    expect(done.says).toContain("эту копию можно удалить");
  });

  it("is whole: no formula is lost, nothing is left to repair", () => {
    expect(problems(book).filter(({ code }) => /^(formula|validation|code-unknown|row-without)/.test(code))).toEqual(
      [],
    );
    expect(answer(book, "repairBook", { preview: true })).toEqual({ changes: [], written: 0 });
  });

  it("names the places to look at where they stand now", () => {
    for (const { sheet, cell: at } of done.todo) answer(book, "goTo", { sheet, cell: at });
    expect(done.todo).toHaveLength(8);
  });

  it("is not turned again by a second press of the button", () => {
    const before = contents(book);
    expect(refusal(book, "newYear", { copy: true, from: "2026–2027" })).toEqual({
      code: "year-passed",
      says: "Книга уже на 2027–2028 учебный год, а перейти просили с 2026–2027. Обновите панель и посмотрите, нужен ли переход. Ничего не изменено.",
    });
    expect(contents(book)).toEqual(before);
  });

  it("can be turned once more, a year on, without what could be lost", () => {
    turned(book, "2027–2028");
    expect([field(book, "school_year"), cell(book, "roadmap", "period", 7)]).toEqual([
      "2028–2029",
      "апрель – август 2028\u00a0г.",
    ]);
  });
});

describe("The example's school a year later", () => {
  const book = exampleBook();
  const formulas = () => contents(book).filter((line) => /![A-Z]+\d+ =/.test(line)).length;
  const before = formulas();
  const done = turned(book, "2022–2023");

  it("lets go Н-007 and П-009 with pairs 9 and 10; П-012, whose pair was stopped, stays", () => {
    expect(saysOf(done, "mentors")).toContain("1 (Н-007). Останутся: 9.");
    expect(saysOf(done, "mentees")).toContain("1 (П-009). Останутся: 13.");
    expect(saysOf(done, "pairs")).toContain("2 (№\u00a09, 10). Останутся строки: 12.");
    expect(shownRows(book, "pairs", "no").flat()).not.toContain("9");
  });

  it("starts from 24 of its 26 outputs, says which two have none, and leaves two own formulas", () => {
    expect(saysOf(done, "indicators")).toContain("станет «на входе»: 24.");
    expect(saysOf(done, "indicators")).toContain("Без значения «на выходе»: 2 (№\u00a07, 22).");
    expect(figure(book, "indicators_after")).toBe("2");
    expect(done.todo.filter(({ sheet }) => sheet === "indicators").map(({ cell: at }) => at)).toEqual(["E11", "E17"]);
  });

  it("keeps every formula but those of the rows that went, and has nothing to repair", () => {
    const [gone] = [before - formulas()];
    expect(gone).toBeGreaterThan(0);
    expect(problems(book).filter(({ code }) => /^(formula|validation|code-unknown)/.test(code))).toEqual([]);
    expect(answer(book, "repairBook", { preview: true })).toEqual({ changes: [], written: 0 });
    expect([figure(book, "done"), figure(book, "overdue")]).toEqual(["0", "0"]);
  });
});

describe("A new year that is not to be", () => {
  const book = lastYear();
  const nothingWritten = (input: object) => {
    const calls = callsOf(book, () => void refusal(book, "newYear", input));
    return writesOf(calls);
  };

  it("is refused in a book that nobody has called a copy", () => {
    expect(refusal(book, "newYear", { from: "2026–2027" })).toEqual({
      code: "year-not-copied",
      says: expect.stringContaining("Сначала сделайте копию книги"),
    });
    expect(nothingWritten({})).toBe(0);
  });

  it("is refused without the year that ends, and with another one", () => {
    expect(refusal(book, "newYear", { copy: true }).code).toBe("arguments");
    expect(refusal(book, "newYear", { copy: true, from: "прошлый" }).code).toBe("arguments");
    expect(refusal(book, "newYear", { copy: true, from: "2025–2026" }).code).toBe("year-passed");
    expect(nothingWritten({ copy: true, from: "2025–2026" })).toBe(0);
  });

  it("is refused while a sheet is missing", () => {
    const half = lastYear();
    half.person.deleteTab(TAB.journal);
    expect(refusal(half, "newYear", { copy: true, from: "2026–2027" })).toEqual({
      code: "book-incomplete",
      says: expect.stringContaining("«Журнал»"),
    });
  });
});

describe("A book in which everybody has finished", () => {
  it("keeps its tables, empty and ready for new people", () => {
    const book = lastYear();
    for (const row of [6, 8, 9]) book.person.type(TAB.pairs, cellOf(book, TAB.pairs, "status", row), "завершена");
    turned(book);
    for (const key of ["mentors", "mentees"] as const) expect(shownRows(book, key, "code")).toEqual([]);
    expect(shownRows(book, "pairs", "no")).toEqual([]);
    expect(answer(book, "repairBook", { preview: true })).toEqual({ changes: [], written: 0 });
  });
});
