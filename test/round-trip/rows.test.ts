import { describe, expect, it } from "vitest";
import { cellOf, figure, keysOf, remarks, shownAt, withCurator } from "./seen";
import { answer, targetBook } from "./target-book";

const R = "Дорожная карта";
const LAST = 52;
const figures = (book: ReturnType<typeof targetBook>) =>
  ["planned", "done", "share", "overdue"].map((key) => figure(book, key));
const at = (book: ReturnType<typeof targetBook>, column: string, row: number) =>
  shownAt(book, R, cellOf(book, R, column, row));
const type = (book: ReturnType<typeof targetBook>, column: string, row: number, text: string) =>
  book.person.type(R, cellOf(book, R, column, row), text);

describe.each([
  ["above the first", 6, "1"],
  ["in the middle", 20, "2"],
  ["after the last", LAST + 1, "7"],
])("A row of the roadmap put in %s (S1-39, S2-03)", (_, row, stage) => {
  const book = withCurator(targetBook());
  book.person.insertRows(R, row, 1);
  type(book, "event", row, "Педагогический совет");
  type(book, "period", row, "20.10.2026");
  type(book, "responsible", row, "Директор школы");
  const before = figures(book);
  type(book, "status", row, "выполнено");

  it("is counted at once", () => {
    expect([before.slice(0, 2), figures(book).slice(0, 2)]).toEqual([
      ["41", "0"],
      ["41", "1"],
    ]);
  });

  it("gets its id, kind, stage, order and formulas when something is typed in it", () => {
    expect(["row", "stage", "id"].map((column) => at(book, column, row))).toEqual(["пункт", stage, "Р-048"]);
    expect(at(book, "order", row)).not.toBe("");
    expect(book.person.formula(R, cellOf(book, R, "signal", row))).toContain("просрочено");
    expect(book.person.formula(R, cellOf(book, R, "queue", row))).toContain(`ROW()`);
  });

  it("has its term read and today's date for «выполнено» (G-05)", () => {
    expect(["period", "start", "end", "kind", "done_on"].map((column) => at(book, column, row))).toEqual([
      "20.10.2026",
      "20.10.2026",
      "20.10.2026",
      "точная дата",
      "22.11.2026",
    ]);
  });

  it("is counted in its stage", () => {
    const line = book.person.shown("Сводка").find((cells) => cells.at(-1) === `stage_${stage}`);
    expect(line?.[3]).toBe("1");
  });

  it("leaves nothing to remark, and after a repair nothing to repair", () => {
    expect(remarks(book).filter((remark) => !remark.startsWith("validation.missing"))).toEqual([]);
    answer(book, "repairBook");
    expect(answer(book, "repairBook", { preview: true }).changes).toEqual([]);
    expect(remarks(book)).toEqual([]);
  });
});

describe("A row put in without the add-on", () => {
  it("is counted all the same, and «Проверить» completes it", () => {
    const book = targetBook({ script: false });
    book.person.insertRows(R, 6, 1);
    type(book, "event", 6, "Педагогический совет");
    type(book, "status", 6, "выполнено");
    expect(figures(book).slice(0, 2)).toEqual(["41", "1"]);
  });
});

describe("The first prepared row", () => {
  it("of the roadmap counts as soon as it is typed into", () => {
    const book = targetBook();
    type(book, "event", LAST + 1, "Круглый стол");
    expect(figures(book)[0]).toBe("41");
    expect(at(book, "stage", LAST + 1)).toBe("7");
  });

  it.each([
    ["Пары", "mentor", "Н-001", ["ПР-001", "1"]],
    ["Индикаторы", "indicator", "Посещаемость", ["И-029", "29"]],
  ])("of «%s» gets the next number and id", (tab, column, text, [id, no]) => {
    const book = targetBook();
    const row = tab === "Пары" ? 6 : 34;
    book.person.type(tab, cellOf(book, tab, column, row), text);
    expect([
      shownAt(book, tab, cellOf(book, tab, "id", row)),
      shownAt(book, tab, cellOf(book, tab, "no", row)),
    ]).toEqual([id, no]);
  });

  it("of a base is known by its code alone", () => {
    const book = targetBook();
    book.person.type("База наставников", "A6", "Н-001");
    expect(figure(book, "mentors")).toBe("1");
    expect(shownAt(book, "База наставников", cellOf(book, "База наставников", "next", 6))).toBe("получить согласие");
  });
});

describe("A roadmap that was sorted", () => {
  const book = withCurator(targetBook());
  type(book, "status", 8, "выполнено");
  const before = figures(book);
  const ids = book.person.shown(R).map((cells) => cells[keysOf(book, R).indexOf("id")]);
  book.person.sort(R, "A6:AW52", "B", true);

  it("keeps every figure, and each item its stage", () => {
    expect(figures(book)).toEqual(before);
    expect(book.person.shown(R).map((cells) => cells[keysOf(book, R).indexOf("id")])).not.toEqual(ids);
    expect(remarks(book)).toEqual([]);
  });

  it("has nothing to repair", () => {
    expect(answer(book, "repairBook", { preview: true }).changes).toEqual([]);
  });
});

describe("A roadmap with hidden rows, as a filter leaves it", () => {
  it("keeps every figure", () => {
    const book = withCurator(targetBook());
    type(book, "status", 8, "выполнено");
    const before = figures(book);
    book.person.hideRows(R, 7, 30);
    type(book, "status", 40, "выполнено");
    expect(figures(book)).not.toEqual(before);
    expect(figures(book)[1]).toBe("2");
    expect(remarks(book)).toEqual([]);
    expect(answer(book, "repairBook", { preview: true }).changes).toEqual([]);
  });
});

describe("Rows that were deleted, the first one too", () => {
  it("are counted no more, and nothing is lost of the others", () => {
    const book = targetBook();
    book.person.deleteRows(R, 6, 3);
    expect(figures(book)[0]).toBe("38");
    // the stage's own row went too, and its items say so (S2-04)
    expect(remarks(book)).toEqual(["stage-missing Дорожная карта!B6"]);
    answer(book, "repairBook");
    expect(answer(book, "repairBook", { preview: true }).changes).toEqual([]);
  });
});
