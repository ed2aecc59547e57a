import { describe, expect, it } from "vitest";
import type { TableKey } from "../../src/spec/book";
import type { Found } from "../../src/workbook/find";
import { columnOf } from "../../src/workbook/layout";
import { planMarks } from "../../src/workbook/plan-marks";
import { type Dressing, isSafe, planFormulas, repairTable } from "../../src/workbook/plan-repair";
import { astrayInTable, astrayOnPage } from "../../src/workbook/read-formulas";
import { content, layout } from "../spec/planned";
import { paper, put } from "./paper";

const ruled = (formula: string, ranges: string[]) =>
  ({
    getBooleanCondition: () => ({ getCriteriaValues: () => [formula] }),
    getRanges: () => ranges.map((a1) => ({ getA1Notation: () => a1 })),
  }) as unknown as Dressing["rules"][number];

/** The dressing of a sheet that nobody touched. */
const dressing = (found: Found): Dressing => ({
  validations: found.cells.slice(5).map((row) => row.map(() => ({}) as never)),
  rules: planMarks(found.key as TableKey, layout, found.cells.length).map(({ formula, ranges }) =>
    ruled(formula, ranges),
  ),
});

const repaired = (found: Found, dressed: Dressing = dressing(found)) =>
  repairTable(found, layout, astrayInTable(found, layout, content.own[found.key as TableKey]), dressed);

describe("A sheet that nobody broke", () => {
  it.each(["roadmap", "mentors", "mentees", "pairs", "indicators", "criteria", "lists"] as const)(
    "has nothing to repair: %s",
    (key) => {
      expect(repaired(paper(key))).toEqual([]);
    },
  );
});

describe("Lost formulas", () => {
  it("of neighbouring rows come back with one fill, another row's with a second one", () => {
    const found = paper("roadmap");
    for (const row of [8, 9, 10, 20]) put(found, "signal", row, "");
    expect(repaired(found)).toEqual([
      expect.objectContaining({ do: "fill", column: "signal", from: 8, to: 10 }),
      expect.objectContaining({ do: "fill", column: "signal", from: 20, to: 20 }),
    ]);
  });

  it("that a person typed over are not touched: a text, another formula", () => {
    const found = paper("roadmap");
    put(found, "signal", 8, "срочно");
    put(found, "signal", 9, "=1+1");
    const astray = astrayInTable(found, layout, undefined);
    expect(astray.map(({ row, kind, found: has }) => [row, kind, has])).toEqual([
      [8, "missing", "срочно"],
      [9, "changed", "=1+1"],
    ]);
    expect(repaired(found)).toEqual([]);
  });

  it("of a page come back each as its own, though they stand one under another", () => {
    const found = paper("summary");
    const rows = ["done", "planned", "dropped"].map((key) => layout.summary?.rows[key] as number);
    const was = rows.map((row) => found.formulas?.[row - 1]?.[2]);
    for (const row of rows) put(found, "c", row, "");
    const astray = astrayOnPage(found, layout, content.pages.summary);
    const changes = planFormulas("summary", astray, isSafe);
    expect(changes.map((change) => change.do === "fill" && [change.from, change.to, change.formula])).toEqual(
      rows.map((row, i) => [row, row, was[i]]),
    );
  });

  it("of the criteria are each criterion's own (S4-15)", () => {
    const found = paper("criteria");
    const was = [6, 7, 8].map((row) => found.formulas[row - 1]?.[2]);
    for (const row of [6, 7, 8]) put(found, "value", row, "");
    const changes = repaired(found);
    expect(changes.map((change) => change.do === "fill" && change.formula)).toEqual(was);
    expect(new Set(was).size).toBe(3);
  });

  it("that lost a column which came back are ours to mend", () => {
    const found = paper("roadmap");
    put(found, "signal", 8, "=IF(#REF!=1;1;2)");
    expect(repaired(found)).toEqual([expect.objectContaining({ do: "fill", from: 8, to: 8 })]);
  });

  it("are not judged while their column is lost", () => {
    const found = paper("roadmap");
    const without = {
      ...layout,
      roadmap: { ...(layout.roadmap as NonNullable<typeof layout.roadmap>), letter: { signal: "G", id: "X" } },
    };
    expect(astrayInTable(found, without, undefined)).toEqual([]);
  });
});

describe("A live line under the title", () => {
  it("comes back when it was cleared, and stays when a person wrote her own", () => {
    const found = paper("pairs");
    const column = found.keys[found.formulas[2]?.findIndex(Boolean) ?? 0] as string;
    put(found, column, 3, "");
    expect(repaired(found)).toEqual([expect.objectContaining({ do: "fill", column, from: 3, to: 3 })]);
    put(found, "no", 3, "Наша строка");
    expect(repaired(found)).toEqual([]);
  });
});

describe("The facts above the heads that reactions to typing need", () => {
  it("come back with their column: the first and the last day of the plan (S2-33)", () => {
    const found = paper("roadmap");
    put(found, "stage", 2, "");
    put(found, "stage", 3, "");
    expect(
      repaired(found).map((change) => change.do === "fill" && [change.column, change.from, change.formula]),
    ).toEqual([
      ["stage", 2, `=N('Паспорт'!$B$${layout.passport?.rows.start})`],
      ["stage", 3, `=N('Паспорт'!$B$${layout.passport?.rows.end})`],
    ]);
  });
});

describe("Drop-downs", () => {
  it("that were pasted over come back in their own column only", () => {
    const found = paper("roadmap");
    const dressed = dressing(found);
    (dressed.validations[3] as unknown[])[columnOf("F") - 1] = null;
    expect(repaired(found, dressed)).toEqual([expect.objectContaining({ do: "choices", a1: "F6:F67" })]);
  });
});

describe("Conditional formats", () => {
  it("of a person are none of ours: nothing to repair", () => {
    const found = paper("roadmap");
    const dressed = dressing(found);
    dressed.rules.unshift(ruled("=$F6=1", ["F6:F9"]));
    expect(repaired(found, dressed)).toEqual([]);
  });

  it("of ours are told from a person's by the marker, whatever case, spaces and quotes they came back with", () => {
    const found = paper("pairs");
    const dressed = dressing(found);
    dressed.rules = dressed.rules.map((rule) => {
      const [formula] = (rule.getBooleanCondition()?.getCriteriaValues() ?? []) as [string];
      return ruled(
        formula.replace(/;/g, ", ").replace("AND(", "and( "),
        rule.getRanges().map((of) => of.getA1Notation()),
      );
    });
    expect(repaired(found, dressed)).toEqual([]);
  });

  it.each([
    ["lost", (rules: Dressing["rules"]) => rules.slice(1)],
    ["doubled", (rules: Dressing["rules"]) => [...rules, ...rules.slice(0, 1)]],
    ["moved", (rules: Dressing["rules"]) => [ruled('=AND(1;N("mb:status-done")=0)', ["A1"]), ...rules.slice(1)]],
  ])("that were %s are set again, all at once", (_, broken) => {
    const found = paper("pairs");
    const dressed = dressing(found);
    const changes = repaired(found, { ...dressed, rules: broken(dressed.rules) });
    expect(changes).toEqual([expect.objectContaining({ do: "marks", fresh: false })]);
  });
});

describe("A sheet with a doubled column", () => {
  it("is left alone", () => {
    const found = paper("roadmap");
    put(found, "signal", 8, "");
    expect(repaired({ ...found, doubled: ["status"] })).toEqual([]);
  });
});
