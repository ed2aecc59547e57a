import { describe, expect, it } from "vitest";
import type { AnswerRow, AnswersTaken, Questionnaires, Repaired, Undone } from "../../src/api/answers";
import { settle } from "../../src/questionnaires/doubles";
import { rowsFor } from "../../src/questionnaires/plan";
import { readAnswers } from "../../src/questionnaires/read";
import { asked, mentors as mentorForm, pupils } from "../questionnaires/forms";
import { cellOf, contents, newRemarks, remarks, shownAt } from "../round-trip/seen";
import { answer, callsOf, modelBook, refusal, targetBook, writesOf } from "../round-trip/target-book";

type Book = ReturnType<typeof targetBook>;

const codes = (book: Book) => answer<Questionnaires>(book, "questionnaires").codes;
/** What the page makes of a form's answers. */
const fromForm = (book: Book, table: string[][], whose: "mentors" | "mentees" | "both"): AnswerRow[] => {
  const { answers } = readAnswers(table, { ...asked, whose });
  return rowsFor(settle(answers, [], () => null, {}).people, codes(book), []).rows;
};
const take = (book: Book, rows: AnswerRow[], more = {}) =>
  answer<AnswersTaken>(book, "takeAnswers", { rows, apply: true, ...more });
const row = (more: Partial<AnswerRow> = {}): AnswerRow => ({
  base: "mentees",
  code: "П-001",
  known: false,
  same: "",
  cells: {},
  form: "",
  day: "",
  ...more,
});
const at = (book: Book, tab: string, row: number, ...columns: string[]) =>
  columns.map((column) => shownAt(book, tab, cellOf(book, tab, column, row)));
const [MENTORS, MENTEES] = ["База наставников", "База наставляемых"];

describe("A name in the answers", () => {
  const named = row({ base: "mentors", code: "Н-001", cells: { name: "Дуброва Анна", category: "работник" } });
  const keeping = (names: string) => {
    const book = targetBook();
    answer(book, "switchNames", { to: names });
    return book;
  };

  it("goes to the base where the book holds it, and not to a book of codes", () => {
    const book = keeping("pupils");
    take(book, [named]);
    expect(at(book, MENTORS, 6, "code", "name")).toEqual(["Н-001", "Дуброва Анна"]);
    expect(refusal(keeping("codes"), "takeAnswers", { rows: [named], apply: true }).says).toContain("name");
    const pupil = { ...named, cells: { ...named.cells, category: "обучающийся" } };
    expect(refusal(keeping("pupils"), "takeAnswers", { rows: [pupil], apply: true }).says).toContain("name");
  });

  it("is sent by the page only where the book holds it", () => {
    const { answers } = readAnswers(pupils, { ...asked, codes: false, whose: "mentees" });
    const { people } = settle(answers, [], () => null, {});
    const sent = (mode: "codes" | "pupils" | "names") =>
      rowsFor(people, { mentors: [], mentees: [] }, [], mode).rows.filter(({ cells }) => "name" in cells).length;
    expect([sent("codes"), sent("pupils"), sent("names")]).toEqual([0, 0, people.length]);
  });
});

describe("Answers of a form", () => {
  it("are counted before anything is written", () => {
    const book = targetBook();
    const before = contents(book);
    const { added, says, applied } = answer<AnswersTaken>(book, "takeAnswers", {
      rows: fromForm(book, pupils, "mentees"),
    });
    expect([added, applied]).toEqual([{ mentors: 0, mentees: 2 }, null]);
    expect(says).toBe("В базу наставников: 0, в базу наставляемых: 2, дополнить: 0.");
    expect(contents(book)).toEqual(before);
  });

  it("become rows of the bases with the next codes, prompts and counts (S2-10, S2-14, S2-15, S2-17)", () => {
    const book = targetBook();
    const { says, applied } = take(book, [
      ...fromForm(book, pupils, "mentees"),
      ...fromForm(book, mentorForm, "mentors"),
    ]);
    expect(says).toBe("Записано: наставников 2, наставляемых 2, дополнено 0.");
    expect(applied).toEqual({ sheet: "mentors", tab: MENTORS, cell: "A6" });
    expect(at(book, MENTEES, 6, "code", "who", "category", "year", "request", "next")).toEqual([
      "П-001",
      "7Б класс",
      "обучающийся",
      "2013",
      "Математика, дроби",
      "получить согласие представителя",
    ]);
    expect(at(book, MENTORS, 6, "code", "who", "category", "skills", "capacity", "load", "wished_age")).toEqual([
      "Н-001",
      "учитель, история",
      "работник",
      "методика урока",
      "2",
      "0",
      "12–14 лет",
    ]);
    expect(book.person.shown(MENTEES)[2]?.join("")).toContain("Наставляемых 2");
    expect(answer<Repaired>(book, "repairBook", { preview: true }).changes).toEqual([]);
  });

  it("leave no name, phone or mail in the book, its journal included", () => {
    const book = targetBook();
    take(book, [...fromForm(book, pupils, "mentees"), ...fromForm(book, mentorForm, "mentors")]);
    expect(JSON.stringify(book.saved())).not.toMatch(/Клюквин|Брусникин|Морошкин|Черникин|example\.org|000-00-0/i);
  });

  it("are taken back whole by «Отменить», and the journal says what was done", () => {
    const book = targetBook();
    const before = contents(book);
    take(book, [...fromForm(book, pupils, "mentees"), ...fromForm(book, mentorForm, "mentors")]);
    expect(book.person.shown("Журнал").flat().join(" ")).toContain("Анкеты: наставников 2, наставляемых 2");
    expect(answer<Undone>(book, "undo")).toMatchObject({
      says: "Отменено: анкеты: наставников 2, наставляемых 2.",
      kept: [],
    });
    expect(contents(book)).toEqual(before);
  });

  it("that were written already are not written a second time", () => {
    const book = targetBook();
    const rows = fromForm(book, pupils, "mentees");
    take(book, rows);
    const before = contents(book);
    const calls = callsOf(book, () => expect(take(book, rows).again).toBe(2));
    expect(writesOf(calls)).toBe(0);
    expect(contents(book)).toEqual(before);
  });

  it("never take the code of somebody else", () => {
    const book = targetBook();
    take(book, [row({ cells: { request: "дроби" } })]);
    expect(refusal(book, "takeAnswers", { rows: [row({ cells: { request: "химия" } })], apply: true }).says).toBe(
      "База наставляемых: код П-001 уже занят другим участником. Прочитайте ответы ещё раз: коды возьмутся новые. Ничего не изменено.",
    );
    expect(refusal(book, "takeAnswers", { rows: [row({ code: "П-009", known: true })], apply: true }).code).toBe(
      "answer-gone",
    );
    expect(refusal(book, "takeAnswers", { rows: [row({ code: "Пётр" })], apply: true }).code).toBe("arguments");
    expect(refusal(book, "takeAnswers", { rows: [row({ cells: { consent: "01.09.2026" } })] }).code).toBe(
      "record-column",
    );
    expect(refusal(book, "takeAnswers", { rows: [] }).code).toBe("answers-empty");
  });
});

describe("Somebody who is in the base", () => {
  it("gets empty cells filled; what differs is shown, and replaced only when that was said", () => {
    const book = targetBook();
    take(book, [row({ cells: { who: "7 класс", request: "дроби" } })]);
    const more = row({ known: true, cells: { request: "химия", year: 2013 } });
    expect(take(book, [more])).toMatchObject({
      completed: 1,
      differing: [{ code: "П-001", head: "Основной запрос", was: "дроби", now: "химия", cell: "F6" }],
    });
    expect(at(book, MENTEES, 6, "request", "year")).toEqual(["дроби", "2013"]);
    take(book, [{ ...more, replace: ["request"] }]);
    expect(at(book, MENTEES, 6, "who", "request", "year")).toEqual(["7 класс", "химия", "2013"]);
    answer(book, "undo");
    expect(at(book, MENTEES, 6, "request")).toEqual(["дроби"]);
  });

  it("in both roles has two codes, «Он же» both ways (G-08)", () => {
    const book = targetBook();
    take(book, [row({ base: "mentors", code: "Н-001", same: "П-001" }), row({ same: "Н-001" })]);
    expect([at(book, MENTORS, 6, "same_as"), at(book, MENTEES, 6, "same_as")]).toEqual([["П-001"], ["Н-001"]]);
    take(book, [row({ base: "mentors", code: "Н-002" })]);
    take(book, [row({ code: "П-002", same: "Н-002" })]);
    expect([at(book, MENTORS, 7, "same_as"), at(book, MENTEES, 7, "same_as")]).toEqual([["П-002"], ["Н-002"]]);
    answer(book, "undo");
    expect([at(book, MENTORS, 7, "same_as"), at(book, MENTEES, 7, "code")]).toEqual([[""], [""]]);
  });
});

describe("Many answers", () => {
  const many = (count: number): AnswerRow[] =>
    Array.from({ length: count }, (_, i) =>
      row({
        code: `П-${String(i + 1).padStart(3, "0")}`,
        cells: { who: `${(i % 5) + 5} класс`, category: "обучающийся", year: 2013, request: `запрос ${i}` },
      }),
    );

  it("of 600 people are one act of a few dozen calls, and go back as one", () => {
    const book = modelBook({ model: "empty" });
    const before = contents(book);
    const calls = callsOf(book, () => take(book, many(600)));
    expect(writesOf(calls)).toBeLessThan(60);
    expect(at(book, MENTEES, 605, "code", "request", "next")).toEqual([
      "П-600",
      "запрос 599",
      "получить согласие представителя",
    ]);
    expect(answer<Undone>(book, "undo").kept).toEqual([]);
    const typed = (cells: string[]) => cells.filter((cell) => !cell.includes(" ="));
    expect(typed(contents(book))).toEqual(typed(before));
  });

  it("more than one call takes are refused before anything is written", () => {
    expect(refusal(targetBook(), "takeAnswers", { rows: many(601), apply: true }).says).toBe(
      "Таблица слишком велика: строк 601, можно до 600. Перенесите её по частям. Ничего не изменено.",
    );
  });
});

describe("A tab of answers in the book", () => {
  const filled = () => {
    const book = targetBook();
    book.person.addTab("Ответы");
    pupils.forEach((cells, r) => {
      cells.forEach((text, c) => {
        book.person.type("Ответы", `${"ABCDEFGHI"[c]}${r + 1}`, text);
      });
    });
    return book;
  };

  it("is read for the page, and names and contacts are taken out of it on wish: «Журнал» keeps nothing of them", () => {
    const book = filled();
    const { rows, tabs } = answer<Questionnaires>(book, "questionnaires", { tab: "Ответы" });
    expect(tabs).toContain("Ответы");
    expect(readAnswers(rows ?? [], asked).answers.map(({ name }) => name)).toEqual([
      "Клюквина Ёлка Игоревна",
      "Брусникин Пётр",
    ]);
    expect(answer(book, "emptyColumns", { tab: "Ответы", columns: [2, 5, 6], heads: 1 })).toEqual({
      says: "Имена и контакты убраны с листа «Ответы», столбцов: 3.",
    });
    expect(book.person.shown("Ответы")[1]?.slice(1, 6)).toEqual(["", "7Б", expect.stringContaining("2013"), "", ""]);
    const journal = book.person.shown("Журнал").flat().join(" ");
    expect(journal).toContain("Имена и контакты убраны с листа «Ответы»");
    expect(journal).not.toMatch(/Клюквин|Брусникин|example/i);
    expect(refusal(book, "undo").code).toBe("nothing-to-undo");
  });

  it("of the book's own is never emptied", () => {
    const book = filled();
    const before = contents(book);
    expect(refusal(book, "emptyColumns", { tab: MENTEES, columns: [1], heads: 5 }).code).toBe("import-tab");
    expect(refusal(book, "emptyColumns", { tab: "Ответы", columns: [99], heads: 1 }).code).toBe("arguments");
    expect(contents(book)).toEqual(before);
  });
});

describe("A new book with answers", () => {
  it("gets no remarks but those on consents that are still to come", () => {
    const book = targetBook();
    const before = remarks(book);
    take(book, [...fromForm(book, pupils, "mentees"), ...fromForm(book, mentorForm, "mentors")]);
    expect(newRemarks(book, before).filter((remark) => !remark.includes("consent"))).toEqual([]);
  });
});
