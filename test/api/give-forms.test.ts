import { describe, expect, it } from "vitest";
import type { AnswersTaken, FormsGiven, Questionnaires, Undone } from "../../src/api/answers";
import { papers } from "../../src/questionnaires/papers";
import { cellOf, contents, newRemarks, remarks, shownAt } from "../round-trip/seen";
import { answer, callsOf, modelBook, refusal, targetBook, writesOf } from "../round-trip/target-book";

type Book = ReturnType<typeof targetBook>;

const TAB = "Выданные анкеты";
const give = (book: Book, input: object) => answer<FormsGiven>(book, "giveForms", input);
const line = (book: Book) => book.person.shown(TAB)[2]?.join("");
const at = (book: Book, tab: string, row: number, ...columns: string[]) =>
  columns.map((column) => shownAt(book, tab, cellOf(book, tab, column, row)));
const enter = (book: Book, code: string, form = "") =>
  answer<AnswersTaken>(book, "takeAnswers", {
    rows: [
      {
        base: "mentees",
        code,
        known: false,
        same: "",
        cells: { who: "7 класс", category: "обучающийся" },
        form,
        day: "",
      },
    ],
    apply: true,
  });

describe("A pile of questionnaires on paper", () => {
  it("is printed with the code on each page and a strip for the name; the codes are kept (S2-10)", () => {
    const book = targetBook();
    const { codes, says, printed } = give(book, { paper: "pupil-mentee", count: 3 });
    expect(codes).toEqual(["П-001", "П-002", "П-003"]);
    expect(says).toBe("Выданы анкеты (анкета: обучающийся, наставляемый): 3, П-001–П-003.");
    expect(printed.html.match(/class="next"/g)).toHaveLength(2);
    // each page is somebody's own paper
    expect(printed.page).not.toContain("counter(page)");
    for (const code of codes) expect(printed.html.split(`data-code="${code}"`)).toHaveLength(3);
    expect(printed.html).toContain("отрежьте здесь");
    expect(at(book, TAB, 6, "person", "kind", "given", "signal")).toEqual([
      "П-001",
      "анкета: обучающийся, наставляемый",
      "22.11.2026",
      "внести",
    ]);
    expect(line(book)).toContain("Внесено 0 из 3 выданных");
  });

  it("adds nobody to a base, and no remark, before it has come back", () => {
    const book = targetBook();
    const [before, people] = [remarks(book), book.person.shown("База наставляемых")[2]];
    give(book, { paper: "pupil-mentee", count: 60 });
    expect(newRemarks(book, before)).toEqual([]);
    expect(book.person.shown("База наставляемых")[2]).toEqual(people);
  });

  it("is counted while it is typed in: «внесено 58 из 60»", () => {
    const book = targetBook();
    give(book, { paper: "pupil-mentee", count: 3 });
    enter(book, "П-002", "в группе");
    expect(line(book)).toContain("Внесено 1 из 3 выданных");
    expect(at(book, TAB, 7, "entered", "wished", "signal")).toEqual(["22.11.2026", "в группе", ""]);
    expect(at(book, "База наставляемых", 6, "code", "who")).toEqual(["П-002", "7 класс"]);
    const { issued } = answer<Questionnaires>(book, "questionnaires");
    expect(issued.filter(({ entered }) => !entered).map(({ code }) => code)).toEqual(["П-001", "П-003"]);
    expect(answer<Undone>(book, "undo").kept).toEqual([]);
    expect(line(book)).toContain("Внесено 0 из 3 выданных");
    expect(at(book, "База наставляемых", 6, "code")).toEqual([""]);
  });

  it("gets codes that neither a base nor another pile has", () => {
    const book = targetBook();
    give(book, { paper: "teacher-mentor", count: 2 });
    expect(give(book, { paper: "interview", count: 1 }).codes).toEqual(["Н-003"]);
    enter(book, "П-007");
    expect(give(book, { paper: "teacher-mentee", count: 1 }).codes).toEqual(["П-008"]);
  });

  it("is taken back by «Отменить»", () => {
    const book = targetBook();
    give(book, { paper: "team", count: 1 });
    const before = contents(book);
    give(book, { paper: "team", count: 20 });
    expect(answer<Undone>(book, "undo").kept).toEqual([]);
    expect(contents(book).filter((cell) => !cell.includes(" ="))).toEqual(
      before.filter((cell) => !cell.includes(" =")),
    );
  });

  it("is printed once more without new codes, or blank", () => {
    const book = targetBook();
    give(book, { paper: "pupil-mentor", count: 2 });
    expect(give(book, { paper: "pupil-mentor", codes: ["Н-002"] }).printed.html).toContain('data-code="Н-002"');
    const calls = callsOf(book, () => expect(give(book, { paper: "team" }).printed.html).toContain("________"));
    expect(writesOf(calls)).toBe(0);
  });

  it.each([0, 201, 1.5])("of %s pages is refused in a sentence", (count) => {
    expect(refusal(targetBook(), "giveForms", { paper: "team", count }).code).toBe("forms-count");
  });
});

describe("An answer without paper that wishes a form", () => {
  it("has its row in the register, which is built with it; others have none (S2-06)", () => {
    const book = modelBook({ model: "empty" });
    enter(book, "П-001");
    expect(book.person.tabs()).not.toContain(TAB);
    enter(book, "П-002", "Ученик – ученик");
    expect(at(book, TAB, 6, "person", "kind", "given", "wished")).toEqual([
      "П-002",
      "ответ формы",
      "",
      "Ученик – ученик",
    ]);
    expect(line(book)).toContain("ответов без бумаги 1");
  });
});

describe("Every printed questionnaire", () => {
  it.each(papers.map(({ key }) => key))("«%s» asks only what its base has a place for (S1-21, S2-13, S2-15)", (key) => {
    const book = targetBook();
    const paper = papers.find((of) => of.key === key);
    const { codes } = give(book, { paper: key, count: 1 });
    const cells = Object.fromEntries(
      (paper?.questions ?? [])
        .filter(({ column }) => column !== "" && column !== "form")
        .map(({ column, number }) => [column, number ? (column === "year" ? 2010 : 2) : "ответ"]),
    );
    const { added } = answer<AnswersTaken>(book, "takeAnswers", {
      rows: [{ base: paper?.base, code: codes[0], known: false, same: "", cells, form: "", day: "" }],
      apply: true,
    });
    expect(added.mentors + added.mentees).toBe(1);
  });
});
