import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EditedRow } from "../../src/actions/edits";
import { markItem, statusOf, statusWords } from "../../src/actions/mark-item";
import { beginRow } from "../../src/actions/new-row";
import { schoolYearText, yearOf, yearToPlan } from "../../src/actions/school-year";

const now = (mends: readonly { column: string; now: unknown }[]) =>
  Object.fromEntries(mends.map((mend) => [mend.column, mend.now]));
const item = (order: number, id: string, stage: number): EditedRow => ({ row: "пункт", order, id, stage, status: "" });
const blank: EditedRow = { row: "", order: "", id: "", stage: "", status: "", no: "" };

describe("A row that was just begun", () => {
  it("between two items gets the stage above and a place between them (S1-39)", () => {
    const rows = [item(1, "Р-001", 1), blank, item(2, "Р-002", 2)];
    expect(now(beginRow("roadmap", rows, 1))).toEqual({
      row: "пункт",
      stage: 1,
      order: 1.5,
      id: "Р-003",
      status: "не начато",
    });
  });

  it("above all others gets the stage below", () => {
    expect(now(beginRow("roadmap", [blank, item(4, "Р-004", 2)], 0))).toMatchObject({
      stage: 2,
      order: 2,
      id: "Р-005",
    });
  });

  it("below the last goes on", () => {
    expect(now(beginRow("roadmap", [item(7, "Р-040", 7), blank, blank], 1))).toMatchObject({ stage: 7, order: 8 });
  });

  it("in a part of a stage belongs to that part (S4-20)", () => {
    const above = { ...item(7, "Р-009", 2), part: 3 };
    expect(now(beginRow("roadmap", [above, blank], 1))).toMatchObject({ stage: 2, part: 3 });
  });

  it("in an empty roadmap is the first, without a stage", () => {
    const first = now(beginRow("roadmap", [blank], 0));
    expect([first.id, first.order, "stage" in first]).toEqual(["Р-001", 1, false]);
  });

  it("keeps a mark that was typed first", () => {
    const typed = now(beginRow("roadmap", [{ ...blank, status: "в работе" }], 0));
    expect("status" in typed).toBe(false);
  });

  it("of pairs and indicators gets the next number, unless one was typed", () => {
    expect(
      now(
        beginRow(
          "pairs",
          [
            { id: "ПР-009", no: "4" },
            { id: "", no: "" },
          ],
          1,
        ),
      ),
    ).toEqual({ no: "5", id: "ПР-010" });
    expect(
      now(
        beginRow(
          "pairs",
          [
            { id: "ПР-009", no: "4" },
            { id: "", no: "4" },
          ],
          1,
        ),
      ),
    ).toEqual({ id: "ПР-010" });
    expect(now(beginRow("indicators", [{ id: "", no: "" }], 0))).toEqual({ no: "1", id: "И-001" });
  });

  it("of a base or a dictionary needs nothing: people give the codes", () => {
    expect([beginRow("mentors", [{ code: "" }], 0), beginRow("lists", [{}], 0)]).toEqual([[], []]);
  });

  it("never gets an id that another row has, whatever ids there are", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99_999 })), (numbers) => {
        const rows = numbers.map((n): EditedRow => ({ id: `И-${n}`, no: "" }));
        const { id } = now(beginRow("indicators", [...rows, { id: "", no: "" }], rows.length));
        expect(rows.map((row) => row.id)).not.toContain(id);
      }),
    );
  });
});

describe("A mark of the sidebar", () => {
  const row = (rest: object) => ({ at: 8, raw: {}, formulas: {}, done_on: null, outcome: null, ...rest }) as never;

  it("is named by its key or by its word, in any case", () => {
    expect(["done", "выполнено", " Выполнено ", "сделано", ""].map(statusOf)).toEqual([
      "done",
      "done",
      "done",
      null,
      null,
    ]);
    expect(statusWords.map(statusOf)).not.toContain(null);
  });

  it("«выполнено» puts today, a given day, or leaves the day that stands there (S3-36)", () => {
    const done = (rest: object, doneOn?: string) =>
      now(markItem(row(rest), { status: "done", today: "2026-11-22", ...(doneOn && { doneOn }) }));
    expect(done({})).toEqual({ status: "выполнено", done_on: "2026-11-22" });
    expect(done({}, "2026-11-20")).toEqual({ status: "выполнено", done_on: "2026-11-20" });
    expect(done({ done_on: "2026-10-05" })).toEqual({ status: "выполнено" });
  });

  it("of another kind writes no day, and the reason only where it was given", () => {
    expect(now(markItem(row({}), { status: "failed", today: "2026-11-22" }))).toEqual({ status: "не выполнено" });
    expect(now(markItem(row({}), { status: "dropped", today: "2026-11-22", outcome: "карантин" }))).toEqual({
      status: "отменено",
      outcome: "карантин",
    });
  });
});

describe("A school year", () => {
  it("comes back from its text", () => {
    fc.assert(fc.property(fc.integer({ min: 2015, max: 2098 }), (year) => yearOf(schoolYearText(year)) === year));
    expect([yearOf("2026/27"), yearOf("учебный год"), yearOf(""), yearOf(null)]).toEqual([2026, null, null, null]);
  });

  it("from May on is the next one", () => {
    expect(["2026-04-30", "2026-05-01", "2026-12-31", "2027-01-01"].map(yearToPlan)).toEqual([2025, 2026, 2026, 2026]);
  });
});
