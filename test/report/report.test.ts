import { describe, expect, it } from "vitest";
import type { Part } from "../../src/checks/check";
import { bookOf } from "../../src/checks/examples";
import { daysBetween } from "../../src/period/calendar";
import { judged } from "../../src/report/criteria";
import { figure, openItems, stages } from "../../src/report/overview";
import type { Figures } from "../../src/snapshot/snapshot";

const item = (rest: object) => ({ row: "item" as const, event: "Педсовет", status: "todo" as const, ...rest });
const listed = (roadmap: Part["roadmap"], asOf = "2026-11-22") =>
  openItems(bookOf({ roadmap: roadmap as never, asOf })).map(({ id, days }) => [id, days]);

describe("The list of open items (S3-36)", () => {
  it("begins with the longest overdue and counts days from «На дату»", () => {
    expect(
      listed([
        item({ id: "а", end: "2026-11-29" }),
        item({ id: "б", end: "2026-11-01" }),
        item({ id: "в", end: "2026-11-22" }),
      ]),
    ).toEqual([
      ["б", -21],
      ["в", 0],
      ["а", 7],
    ]);
  });

  it("leaves out what is closed, what has no day, and stages (G-02)", () => {
    const end = "2026-11-01";
    expect(
      listed([
        item({ id: "а", end, status: "done" }),
        item({ id: "б", end, status: "failed" }),
        item({ id: "в", end, status: "dropped" }),
        item({ id: "г" }),
        { row: "stage", id: "д", end } as never,
        item({ id: "е", end, status: "moved" }),
        item({ id: "ж", end, status: "doing" }),
        item({ id: "з", end, status: null }),
      ]),
    ).toEqual([
      ["е", -21],
      ["ж", -21],
      ["з", -21],
    ]);
  });

  it("has no days without «На дату», and is never overdue then", () => {
    const book = bookOf({ roadmap: [item({ id: "а", end: "2020-01-01" })] as never });
    expect(openItems({ ...book, asOf: null }).map(({ days }) => days)).toEqual([null]);
  });

  it("counts days over clock changes and years", () => {
    expect([
      daysBetween("2026-12-31", "2027-01-01"),
      daysBetween("2010-03-27", "2010-03-29"),
      daysBetween("2026-11-22", "2026-11-22"),
      daysBetween("2028-03-01", "2028-02-28"),
    ]).toEqual([1, 2, 0, -2]);
  });
});

describe("A figure that is shown", () => {
  const figures: Figures = {
    good: { value: 7, state: "ok" },
    zero: { value: 0, state: "ok" },
    broken: { value: 7, state: "error" },
    typed: { value: 7, state: "overwritten" },
    empty: { value: null, state: "ok" },
    text: { value: "#REF!", state: "ok" },
  };

  it.each([
    ["good", 7, "ok"],
    ["zero", 0, "ok"],
    ["broken", null, "error"],
    ["typed", null, "overwritten"],
    ["empty", null, "ok"],
    ["text", null, "ok"],
    ["gone", null, "absent"],
  ])("is its live formula's or nothing, never a 0 in its place: %s", (id, value, state) => {
    expect(figure(figures, id)).toEqual({ value, state });
  });

  it("of a stage stands under the stage's number (S2-04)", () => {
    const book = bookOf({ roadmap: [{ row: "stage", stage: 2, event: "База" } as never, item({ stage: 2 }) as never] });
    expect(
      stages(book, { "summary.stage_2": { value: 5, state: "ok" }, "summary.stage_2.d": { value: 0, state: "ok" } }),
    ).toEqual([{ no: 2, name: "База", total: 5, done: 0, overdue: null }]);
  });

  it("is not told a second time by the parts of the stage (S4-20)", () => {
    const rows = [
      { row: "stage", stage: 2, event: "Основной этап" },
      { row: "stage", stage: 2, part: 1, event: "База" },
    ];
    expect(stages(bookOf({ roadmap: rows as never }), {}).map(({ name }) => name)).toEqual(["Основной этап"]);
  });
});

describe("A criterion (S4-15)", () => {
  const verdict = (says: string | null, state: Figures[string]["state"] = "ok") =>
    judged(bookOf({ criteria: [{ id: "К-001", criterion: "Доля" }] as never }), {
      "criteria.К-001.verdict": { value: says, state },
      "criteria.К-001.value": { value: 65.8, state: "ok" },
    })[0];

  it.each([
    ["√ достигнут", "met"],
    ["× не достигнут", "unmet"],
    ["порог не задан", "no-threshold"],
    ["… нет данных", "no-data"],
  ])("says what its cell says: %s", (says, word) => {
    expect(verdict(says)).toMatchObject({ verdict: word, says, value: 65.8, threshold: null });
  });

  it("is judged by nobody else: a broken or overwritten cell is «—»", () => {
    for (const state of ["error", "overwritten", "absent"] as const)
      expect(verdict("√ достигнут", state)).toMatchObject({ verdict: "no-data", says: "—" });
    expect(verdict(null)).toMatchObject({ verdict: "no-data", says: "—" });
  });
});
