import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { Candidates, PrintedDocument, Recorded } from "../../src/api/answers";
import { shownRows, typeRow } from "../round-trip/last-year";
import { cellOf, newRemarks, remarks, shownAt } from "../round-trip/seen";
import { answer, callsOf, modelBook, refusal, writesOf } from "../round-trip/target-book";

const add = (book: Book, cells: object) => answer<Recorded>(book, "addRecord", { sheet: "selection", cells });
const head = (book: Book, column: string) => shownAt(book, "Отбор", cellOf(book, "Отбор", column, 5));
const band = (book: Book, column: string) => shownAt(book, "Отбор", cellOf(book, "Отбор", column, 4));
const figures = (book: Book) => shownRows(book, "selection", "code", "scored", "out_of", "mandatory");
const keys = Array.from({ length: 20 }, (_, i) => `k${i + 1}`);
const marks = (of: readonly string[], mark = "да") => Object.fromEntries(of.map((key) => [key, mark]));

describe("The 17 criteria of «школа с высокими результатами» (S4-08, S4-09)", () => {
  let book: Book;
  beforeEach(() => {
    book = modelBook({ model: "results" });
    typeRow(book, "mentors", 6, { code: "Н-001", who: "учитель, история", category: "работник" });
  });

  it("stand in five groups of 3, 2, 8, 2 and 2 as heads of the columns; none is called mandatory", () => {
    const named = keys.filter((key) => !head(book, key).startsWith("Свой критерий"));
    expect(named).toEqual(keys.slice(0, 17));
    expect(named.some((key) => head(book, key).startsWith("*"))).toBe(false);
    const starts = named.flatMap((key, i) => (band(book, key) ? [i] : []));
    expect(starts.map((from, i) => (starts[i + 1] ?? 17) - from)).toEqual([3, 2, 8, 2, 2]);
  });

  it("are counted by live formulas; a level counts as met, «частично» does not", () => {
    add(book, {
      code: "Н-001",
      ...marks(keys.slice(0, 10)),
      k2: "да: региональный уровень",
      k11: "частично",
      k12: "нет",
    });
    expect(figures(book)).toEqual([["Н-001", "10", "17", "нет"]]);
    expect(shownRows(book, "selection", "who", "signal")).toEqual([
      ["учитель, история", "укажите: анкета или собеседование"],
    ]);
  });

  it("become mandatory by a star in the head, and grow by a school's own criterion", () => {
    add(book, { code: "Н-001", ...marks(["k1"]), k5: "нет" });
    for (const key of ["k5", "k6"]) book.person.type("Отбор", cellOf(book, "Отбор", key, 5), `* ${head(book, key)}`);
    book.person.type("Отбор", cellOf(book, "Отбор", "k18", 5), "Водит кружок");
    book.person.type("Отбор", cellOf(book, "Отбор", "k18", 6), "да");
    expect(figures(book)).toEqual([["Н-001", "2", "18", "не выполнено: 1, не отмечено: 1"]]);
    expect(remarks(book).filter((of) => of.includes("Отбор"))).toEqual([]);
    expect(writesOf(callsOf(book, () => answer(book, "repairBook")))).toBe(0);
  });
});

describe("The requirements to both teams (S1-23, S1-24)", () => {
  let book: Book;
  beforeEach(() => {
    book = modelBook({ model: "vsoko" });
    typeRow(book, "mentors", 6, { code: "М-001", who: "директор", category: "работник" });
    typeRow(book, "mentees", 6, { code: "П-001", who: "завуч", category: "работник" });
  });
  const years = { y1: "60", y2: "65", y3: "70" };

  it("are 7 for the mentor team and 3 for the mentee team, all mandatory", () => {
    add(book, { code: "М-001", ...marks(keys.slice(0, 6)), ...years, threshold: "60" });
    add(book, { code: "П-001", ...marks(["k7", "k8"]) });
    expect(figures(book)).toEqual([
      ["М-001", "7", "7", "выполнены"],
      ["П-001", "2", "3", "не отмечено: 1"],
    ]);
  });

  it.each([
    [{}, "", "6", "не отмечено: 1"],
    [{ y1: "60", y2: "65", threshold: "60" }, "впишите результаты за 3 года", "6", "не отмечено: 1"],
    [years, "впишите порог", "6", "не отмечено: 1"],
    [{ ...years, threshold: "66" }, "нет: ниже порога 2 из 3", "6", "не выполнено: 1"],
    [{ ...years, threshold: "60" }, "да", "7", "выполнены"],
  ])("ask three yearly values against the threshold that the school sets: %j", (given, steady, scored, mandatory) => {
    add(book, { code: "М-001", ...marks(keys.slice(0, 6)), ...given });
    expect(shownRows(book, "selection", "code", "steady", "scored", "mandatory")).toEqual([
      ["М-001", steady, scored, mandatory],
    ]);
  });

  it("not met and chosen all the same: it asks for the reason, and for a questionnaire or an interview (S1-21, S1-22)", () => {
    const before = remarks(book);
    add(book, { code: "М-001", ...marks(keys.slice(0, 5)), k6: "нет", ...years, threshold: "60", decision: "выбран" });
    const [cell] = [cellOf(book, "Отбор", "reason", 6)];
    expect(newRemarks(book, before).sort()).toEqual(
      [
        `selected-against-criterion Отбор!${cell}`,
        `selected-without-survey Отбор!${cellOf(book, "Отбор", "survey", 6)}`,
      ].sort(),
    );
    book.person.type("Отбор", cell, "другого наставника в школе нет");
    book.person.type("Отбор", cellOf(book, "Отбор", "survey", 6), "собеседование");
    expect(newRemarks(book, before)).toEqual([]);
  });

  it("a mark that is no word of the list is named with its cell, and nothing is lost", () => {
    add(book, { code: "М-001" });
    book.person.type("Отбор", cellOf(book, "Отбор", "k1", 6), "пожалуй");
    expect(remarks(book)).toContain(`cell.choice Отбор!${cellOf(book, "Отбор", "k1", 6)}`);
    expect(shownAt(book, "Отбор", cellOf(book, "Отбор", "k1", 6))).toBe("пожалуй");
    expect(figures(book)[0]?.[1]).toBe("0");
  });
});

describe("The call of the screen «Отбор»", () => {
  it("gives criteria with their groups, candidates with marks, and who is none yet; one call sets all, one undo takes it back", () => {
    const book = modelBook({ model: "results" });
    typeRow(book, "mentors", 6, { code: "Н-001", who: "учитель, история", category: "работник" });
    typeRow(book, "mentors", 7, { code: "Н-002", who: "учитель, физика", category: "работник" });
    const { id } = add(book, { code: "Н-001", subject: "история" });
    const before = answer<Candidates>(book, "candidates");
    expect(before.criteria).toHaveLength(18);
    expect(before.criteria[3]).toMatchObject({ key: "k4", group: "Качество деятельности", at: 3 });
    expect(before.others).toEqual(["Н-002"]);
    const cells = {
      k1: "yes",
      k2: "federal",
      survey: "анкета",
      decision: "выбран",
      dated: "2026-11-20",
      reason: "опыт",
    };
    answer(book, "changeRecord", { sheet: "selection", id, cells });
    expect(answer<Candidates>(book, "candidates").candidates).toEqual([
      {
        ...{ at: 6, id, code: "Н-001", asked: "111111111111111110001", who: "учитель, история", subject: "история" },
        ...{ scored: 2, outOf: 17, mandatory: "нет", survey: "анкета", decision: "chosen" },
        ...{ dated: "2026-11-20", reason: "опыт", marks: { k1: "yes", k2: "federal" } },
      },
    ]);
    expect(answer<PrintedDocument>(book, "renderDocument", { key: "selection-list" }).plain).toContain("Н-001");
    answer(book, "undo");
    expect(answer<Candidates>(book, "candidates")).toEqual(before);
  });

  it("is empty, and no failure, in a book without the sheet; its protocol says what to do", () => {
    const book = modelBook({ model: "empty" });
    expect(answer<Candidates>(book, "candidates")).toMatchObject({ here: false, criteria: [], candidates: [] });
    expect(refusal(book, "renderDocument", { key: "selection-list" }).says).toContain("нет ни одного кандидата");
  });
});

describe("«Отбор» in a book whose document has none", () => {
  it("is added with the school's own criteria, taken back with the first row, and no remark", () => {
    const book = modelBook({ model: "empty" });
    typeRow(book, "mentors", 6, { code: "Н-001", who: "учитель", category: "работник" });
    const before = remarks(book);
    add(book, { code: "Н-001" });
    expect(figures(book)).toEqual([["Н-001", "0", "0", "нет"]]);
    expect(newRemarks(book, before)).toEqual([]);
    answer(book, "undo");
    expect(figures(book)).toEqual([]);
  });
});
