import { describe, expect, it } from "vitest";
import { empty } from "../../src/programmes/empty/model";
import { problems } from "../round-trip/seen";
import { answer, modelBook } from "../round-trip/target-book";

const model = empty();
const book = () => modelBook({ model: "empty" });

describe("the empty model", () => {
  it("has no stages, texts and indicators, and the dates of a school year", () => {
    expect([model.stages, model.texts, model.indicators]).toEqual([[], [], []]);
    expect([model.start, model.end]).toEqual([
      { year: 0, month: 9, day: 1 },
      { year: 1, month: 8, day: 31 },
    ]);
  });

  it("offers the five federal forms and that of two organisations; any other may be typed (S1-04)", () => {
    expect(model.lists.forms).toEqual([
      "ученик – ученик",
      "студент – ученик",
      "работодатель – ученик",
      "работодатель – студент",
      "учитель – учитель",
      "ОО – ОО",
    ]);
  });

  it("sets no threshold: nobody has decided one", () => {
    expect(Object.keys(model.passport).filter((field) => field.startsWith("t_"))).toEqual([]);
  });
});

describe("a book built from the empty model", () => {
  it("has every sheet, and nothing in its figures is an error", () => {
    const built = book();
    for (const tab of built.person.tabs())
      for (const line of built.person.shown(tab)) for (const cell of line) expect(cell).not.toMatch(/^#[A-ZА-Я]/);
  });

  it("counts 0 or nothing", () => {
    const zero = { value: 0, state: "ok" };
    const overview = answer<Record<string, unknown>>(book(), "overview");
    expect(overview).toMatchObject({
      roadmap: { done: zero, planned: zero, dropped: zero, overdue: zero, share: { value: null, state: "ok" } },
      stages: [],
      overdue: [],
      next: [],
      pairs: { total: zero, approved: zero, unpaired: zero, free: zero },
      consentsMissing: zero,
      indicators: { before: zero, after: zero, better: zero, same: zero, worse: zero, total: zero },
      criteria: { met: 0, unmet: 0, unknown: model.criteria.length },
    });
  });

  it("says of each criterion what it waits for", () => {
    const { criteria } = answer<{ criteria: { verdict: string; missing: string }[] }>(book(), "criteria");
    expect(criteria.map(({ verdict }) => verdict)).toEqual(model.criteria.map(() => "no-data"));
    for (const { missing } of criteria) expect(missing).not.toBe("");
  });

  it("lacks the school's name and the goal only, and needs no repair", () => {
    expect(problems(book()).map(({ says }) => says)).toEqual([expect.stringContaining("«Цель программы»")]);
    expect(answer(book(), "repairBook", { preview: true }).changes).toEqual([]);
  });

  it("its first item is counted as soon as it is typed, and can be marked (G-02)", () => {
    const filled = book();
    filled.person.type("Дорожная карта", "B6", "Круглый стол");
    filled.person.type("Дорожная карта", "D6", "декабрь 2026");
    const { next } = answer<{ next: { id: string; end: string }[] }>(filled, "overview");
    expect(next.map(({ end }) => end)).toEqual(["2026-12-31"]);
    answer(filled, "setItemStatus", { id: next[0]?.id ?? "", status: "выполнено" });
    expect(answer(filled, "overview")).toMatchObject({
      roadmap: { done: { value: 1 }, planned: { value: 1 }, share: { value: 100 } },
    });
  });
});
