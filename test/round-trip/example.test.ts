import { describe, expect, it } from "vitest";
import { exampleBook, exampleNames, figuresIn, typedIn, wrongFigures } from "./example";
import { remarks } from "./seen";
import { answer } from "./target-book";

/** On «Пары» a row shows its prompts once it has its hidden id, which the add-on gives. */
const needsId = ({ cell }: { cell: string }) => cell.startsWith("Пары!") && cell !== "Пары!A3";

describe("The example of a school in the middle of its year", () => {
  it("is as big as it says: some 430 facts typed, some 300 figures worked out by hand", () => {
    expect(typedIn().length).toBeGreaterThan(400);
    expect(figuresIn().length).toBeGreaterThanOrEqual(290);
  });

  it("shows every figure that was worked out by hand, typed with the add-on (S2-36, S2-38)", () => {
    expect(wrongFigures(exampleBook(), "ru_RU")).toEqual([]);
  });

  it("shows them without the add-on too, but what needs a row's id: they are formulas", () => {
    const wrong = wrongFigures(exampleBook({ script: false }), "ru_RU");
    expect(wrong.filter((figure) => !needsId(figure))).toEqual([]);
    expect(wrong.filter(needsId).every(({ shown }) => shown === "")).toBe(true);
    expect(wrong.length).toBeGreaterThan(10);
  });

  it("typed without the add-on is whole after «Проверить» and repair", () => {
    const book = exampleBook({ script: false, open: true });
    expect(remarks(book).filter((remark) => remark.startsWith("row-without-id"))).toHaveLength(36);
    answer(book, "repairBook");
    expect(wrongFigures(book, "ru_RU")).toEqual([]);
    expect(answer(book, "repairBook", { preview: true }).changes).toEqual([]);
  });

  it("gives the same figures through the call that the sidebar uses (S4-15)", () => {
    const book = exampleBook();
    expect(answer(book, "overview")).toMatchObject({
      roadmap: {
        done: { value: 25, state: "ok" },
        planned: { value: 38 },
        dropped: { value: 2 },
        overdue: { value: 5 },
      },
      pairs: { total: { value: 13 }, approved: { value: 10 }, unpaired: { value: 2 }, free: { value: 1 } },
      indicators: { better: { value: 12 }, same: { value: 4 }, worse: { value: 4 }, total: { value: 28 } },
      criteria: { met: 2, unmet: 3, unknown: 1 },
    });
    const { criteria } = answer<{ criteria: { value: number; verdict: string }[] }>(book, "criteria");
    expect(criteria.map(({ value }) => Math.round(value * 1e6) / 1e6)).toEqual([
      65.789474, 60, 85.714286, 83.333333, 84.615385, 90,
    ]);
    expect(criteria.map(({ verdict }) => verdict)).toEqual(["unmet", "no-threshold", "met", "unmet", "unmet", "met"]);
  });

  it("lists as many overdue items as the cell counts, the longest first (S3-36)", () => {
    const { overdue, roadmap } = answer<{ overdue: { days: number }[]; roadmap: { overdue: { value: number } } }>(
      exampleBook(),
      "overview",
    );
    expect(overdue.map(({ days }) => days)).toEqual([-128, -128, -5, -5, -5]);
    expect(overdue).toHaveLength(roadmap.overdue.value);
  });
});

describe.each(exampleNames.slice(1))("The example %s", (example) => {
  it("shows every figure that was worked out by hand", () => {
    expect(figuresIn(example).length).toBeGreaterThan(100);
    expect(wrongFigures(exampleBook({ example }), "ru_RU", example)).toEqual([]);
  });
});
