import { describe, expect, it } from "vitest";
import { letterOf } from "../../src/workbook/layout";
import { cellOf, shownAt } from "../round-trip/seen";
import { answer, callsOf, refusal, targetBook, writesOf } from "../round-trip/target-book";

const R = "Дорожная карта";
const J = "Журнал";
const FIRST = 6;

type Action = { id: string; says: string; at: string; cells: number } | null;
type Undone = { says: string; cells: number; kept: { tab: string; cell: string; found: string; expected: string }[] };
type Book = ReturnType<typeof targetBook>;

const last = (book: Book) => answer<{ action: Action }>(book, "lastAction").action;
const undo = (book: Book, input = {}) => answer<Undone>(book, "undo", input);
const mark = (book: Book, cell: string, status: string, rest = {}) =>
  answer(book, "setItemStatus", { cell, status, ...rest });
const lines = (book: Book) =>
  book.person
    .shown(J)
    .slice(FIRST - 1)
    .filter((cells) => cells.some((cell) => cell !== ""));
/** The mark, its day and its outcome in this row of the roadmap. */
const row = (book: Book, at: number) =>
  ["status", "done_on", "outcome"].map((column) => shownAt(book, R, cellOf(book, R, column, at)));
const outcomeAt = (book: Book, at: number) => cellOf(book, R, "outcome", at);

describe("A new book", () => {
  it("has an empty journal and nothing to take back", () => {
    const book = targetBook();
    expect(lines(book)).toEqual([]);
    expect(last(book)).toBeNull();
    expect(refusal(book, "undo")).toMatchObject({ code: "nothing-to-undo" });
  });
});

describe("A mark set in the panel", () => {
  const marked = () => {
    const book = targetBook();
    mark(book, "F8", "done", { outcome: "проведено" });
    return book;
  };

  it("is named by its own answer as the last action, and an undo names none", () => {
    const book = targetBook();
    const act = (name: string, input: object) => {
      const done = book.run("call", [name, JSON.stringify(input)]);
      return done.ok ? (JSON.parse(String(done.value)) as { act?: string | null }).act : done.error.message;
    };
    expect(act("overview", {})).toBeUndefined();
    expect(act("setItemStatus", { cell: "F8", status: "done" })).toBe(last(book)?.id);
    expect(act("undo", {})).toBeNull();
  });

  it("leaves a line in the journal for each cell that changed: day, place, was and is", () => {
    const [status, day, outcome] = lines(marked()) as [string[], string[], string[]];
    expect(lines(marked())).toHaveLength(3);
    expect(status.slice(0, 2)).toEqual(["22.11.2026", "12:00"]);
    expect(status.slice(2, 8)).toEqual([
      expect.stringMatching(/^Отметка «выполнено», №\u00a02 «.+»$/),
      R,
      "Р-003",
      "Отметка о выполнении",
      "не начато",
      "выполнено",
    ]);
    expect(day.slice(5, 8)).toEqual(["Дата выполнения", "", "22.11.2026"]);
    expect(outcome.slice(5, 8)).toEqual(["Итог, причина", "", "проведено"]);
  });

  it("is the last action, and is taken back whole; the journal says when", () => {
    const book = marked();
    const action = last(book);
    expect(action).toMatchObject({ at: "2026-11-22T12:00", cells: 3 });
    const undone = undo(book, { id: action?.id });
    expect(undone).toEqual({ says: `Отменено: о${action?.says.slice(1)}.`, cells: 3, kept: [] });
    expect(row(book, 8)).toEqual(["не начато", "", ""]);
    expect(lines(book).map((cells) => cells[8])).toEqual(Array(3).fill("22.11.2026 12:00"));
    expect(last(book)).toBeNull();
  });

  it("is taken back in its own row after rows were inserted, sorted and columns moved", () => {
    const book = marked();
    book.person.insertRows(R, 7, 2);
    const shown = book.person.shown(R);
    book.person.sort(R, `A6:${letterOf(shown[0]?.length ?? 1)}${shown.length}`, "C", false);
    book.person.moveColumns(R, "F", 1, "C");
    undo(book);
    const at = book.person.shown(R).findIndex((cells) => cells.includes("Р-003"));
    expect(book.person.shown(R)[at]).toContain("не начато");
    expect(book.person.shown(R)[at]).not.toContain("проведено");
  });

  it("leaves alone a cell that somebody has changed since, and names it", () => {
    const book = marked();
    const cell = outcomeAt(book, 8);
    book.person.type(R, cell, "уточнили");
    const undone = undo(book);
    expect(undone.cells).toBe(2);
    expect(undone.kept).toEqual([{ sheet: "roadmap", tab: R, cell, found: "уточнили", expected: "проведено" }]);
    expect(undone.says).toContain("оставленных как есть: 1");
    expect(row(book, 8)).toEqual(["не начато", "", "уточнили"]);
    expect(last(book)).toBeNull();
  });

  it("cannot be taken back where its row is gone: nothing else is touched", () => {
    const book = marked();
    book.person.deleteRows(R, 8, 1);
    const before = book.person.shown(R);
    expect(undo(book)).toMatchObject({ cells: 0, kept: [{ cell: "" }, { cell: "" }, { cell: "" }] });
    expect(book.person.shown(R)).toEqual(before);
  });

  it("is not taken back twice by two windows", () => {
    const book = marked();
    const id = last(book)?.id;
    mark(book, "F9", "doing");
    expect(refusal(book, "undo", { id })).toMatchObject({ code: "undo-gone" });
    expect(row(book, 8)[0]).toBe("выполнено");
  });

  it("keeps a text that looks like a formula a text, both ways", () => {
    const book = targetBook();
    const cell = outcomeAt(book, 8);
    book.person.type(R, cell, "'=1+1");
    mark(book, "F8", "dropped", { outcome: '=HYPERLINK("http://x")' });
    undo(book);
    expect([shownAt(book, R, cell), book.person.formula(R, cell)]).toEqual(["=1+1", ""]);
  });
});

describe("Actions one after another", () => {
  it("are taken back one by one, the last first", () => {
    const book = targetBook();
    mark(book, "F8", "doing");
    mark(book, "F8", "done");
    mark(book, "F9", "doing");
    undo(book);
    undo(book);
    expect([row(book, 8), row(book, 9)]).toEqual([
      ["в работе", "", ""],
      ["не начато", "", ""],
    ]);
    undo(book);
    expect(row(book, 8)[0]).toBe("не начато");
  });

  it("go on when the journal is full of lines: it grows, and keeps its looks", () => {
    const book = targetBook();
    for (let i = 0; i < 30; i++) mark(book, "F8", i % 2 ? "doing" : "moved");
    expect(lines(book)).toHaveLength(30);
    expect(undo(book)).toMatchObject({ cells: 1, kept: [] });
  });

  it("go on without a journal: nothing is kept to take back", () => {
    const book = targetBook();
    book.person.deleteTab(J);
    mark(book, "F8", "done");
    expect(row(book, 8)[0]).toBe("выполнено");
    expect(last(book)).toBeNull();
  });

  it("step over a person's own column in the journal", () => {
    const book = targetBook();
    book.person.insertColumns(J, "D", 1);
    mark(book, "F8", "doing");
    book.person.type(J, "D6", "спросить");
    mark(book, "F9", "doing");
    expect([shownAt(book, J, "D6"), shownAt(book, J, "D7"), shownAt(book, J, "E7")]).toEqual(["спросить", "", R]);
    undo(book);
    expect(row(book, 9)[0]).toBe("не начато");
  });
});

describe("A formula put back by the panel in place of a person's own", () => {
  it("can be taken back: the person's own entry stands there again", () => {
    const book = targetBook();
    book.person.type(R, "G8", "моё");
    book.person.type(R, "G9", "=1+2");
    for (const cell of ["G8", "G9"]) {
      const { groups } = answer<{ groups: { problems: { id: string; cell: string }[] }[] }>(book, "findProblems");
      const problem = groups.flatMap(({ problems }) => problems).find((of) => of.cell === cell);
      answer(book, "fixProblem", { id: problem?.id });
    }
    expect(book.person.formula(R, "G9")).not.toBe("=1+2");
    expect(undo(book)).toMatchObject({ cells: 1, kept: [] });
    expect(book.person.formula(R, "G9")).toBe("=1+2");
    expect(undo(book)).toMatchObject({ cells: 1, kept: [] });
    expect([shownAt(book, R, "G8"), book.person.formula(R, "G8")]).toEqual(["моё", ""]);
  });
});

describe("What the journal costs", () => {
  it("is two reads and two writes beside the action's own, with 3 lines or with 15", () => {
    const book = targetBook();
    const first = callsOf(book, () => mark(book, "F8", "doing"));
    for (let i = 0; i < 12; i++) mark(book, "F8", i % 2 ? "doing" : "moved");
    const later = callsOf(book, () => mark(book, "F9", "doing"));
    expect(later.read).toBe(first.read);
    expect([writesOf(first), writesOf(later)]).toEqual([3, 3]);
  });
});

describe("A repair that fills the machine's own cells of pasted rows", () => {
  const repaired = (tab: string, a1: string, cells: string[]) => {
    const book = targetBook();
    book.person.paste(tab, a1, [cells]);
    answer(book, "repairBook");
    return book;
  };

  it("is one line in the journal where nothing else was filled: there is nothing to take back", () => {
    const book = repaired("Пары", "A6", ["1", "Н-001"]);
    expect(lines(book).map((cells) => cells.slice(2, 8))).toEqual([["Починка книги", "", "", "", "", ""]]);
    expect(last(book)).toBeNull();
  });

  it("names the cells that people see, and takes back these only", () => {
    const book = repaired(R, "B60", ["Педагогический совет", "Итоги"]);
    expect(lines(book).map((cells) => cells[5])).toEqual(["Отметка о выполнении"]);
    undo(book);
    expect(row(book, 60)[0]).toBe("");
    expect(shownAt(book, R, cellOf(book, R, "id", 60))).toMatch(/^Р-\d+$/);
  });
});
