import { describe, expect, it } from "vitest";
import { isPage, type SheetKey, sheetKeys, sheets, tables, tabOf } from "../../src/spec/book";
import type { Kind } from "../../src/spec/kinds";
import { keyRow } from "../../src/workbook/layout";
import { content } from "./planned";

const tableKeys = sheetKeys.filter((key) => !isPage(key)) as Exclude<SheetKey, "summary" | "passport">[];
const columnsOf = (key: SheetKey): [string, Kind][] => Object.entries<Kind>(tables[key].columns);

describe("A sheet as declared", () => {
  it.each(sheetKeys)("has heads of its own, and keys that fit a marker: %s", (key) => {
    const keys = columnsOf(key).map(([column]) => column);
    expect(new Set(keys).size).toBe(keys.length);
    for (const column of keys) expect(column).toMatch(/^\w+$/);
    expect(keyRow(key).filter((cell) => cell.startsWith("mb:"))).toHaveLength(2);
  });

  it("has a tab name of its own that fits an .xlsx file", () => {
    const tabs = sheetKeys.map(tabOf);
    expect(new Set(tabs).size).toBe(tabs.length);
    for (const tab of tabs) expect(tab).toMatch(/^[^\\/?*[\]:']{1,31}$/);
  });

  it.each(tableKeys)("knows its rows by a key, or is a dictionary or the journal: %s", (key) => {
    const { rowKey, of } = sheets[key];
    if (rowKey === null) expect(["lists", "journal"]).toContain(key);
    else expect(Object.keys(of.columns)).toContain(rowKey);
  });

  it.each(tableKeys)("offers and fills from columns that are there: %s", (key) => {
    for (const [column, { from, filledFrom, required, computed }] of columnsOf(key)) {
      if (from !== undefined) {
        const [sheet, source] = from.split(".") as [SheetKey, string];
        expect([column, Object.keys(tables[sheet].columns).includes(source)]).toEqual([column, true]);
      }
      if (filledFrom !== undefined)
        expect([column, Object.keys(tables[key].columns)]).toEqual([column, expect.arrayContaining([filledFrom])]);
      expect([column, required && computed]).not.toEqual([column, true]);
    }
  });

  it.each(tableKeys)("has a formula for each computed column, and never as text: %s", (key) => {
    const computed = columnsOf(key).filter(([, kind]) => kind.computed);
    expect(Object.keys(sheets[key].figures).sort()).toEqual(computed.map(([column]) => column).sort());
    for (const [column, kind] of computed) expect([column, kind.format]).not.toEqual([column, "@"]);
  });

  it.each(tableKeys)("paints only columns that it has: %s", (key) => {
    const keys = Object.keys(tables[key].columns);
    for (const { on } of sheets[key].marks) for (const column of on) expect(keys).toContain(column);
    for (const column of Object.keys(sheets[key].bands ?? {})) expect(keys).toContain(column);
  });

  it.each(tableKeys)("has its machine columns at the far right: %s", (key) => {
    const hidden = columnsOf(key).map(([, kind]) => kind.hidden === true);
    const first = hidden.indexOf(true);
    expect(first < 0 || hidden.slice(first).every(Boolean)).toBe(true);
  });
});

const upTo = (key: SheetKey, last: string): number => {
  const columns = columnsOf(key);
  return columns
    .slice(0, columns.findIndex(([column]) => column === last) + 1)
    .reduce((sum, [, { width }]) => sum + width, 0);
};
const shown = (key: SheetKey): number =>
  columnsOf(key)
    .filter(([, { hidden, group }]) => !hidden && !group)
    .reduce((sum, [, { width }]) => sum + width, 0);

describe("A laptop of 1366 pixels with the sidebar open", () => {
  it.each(["roadmap", "mentors", "mentees", "pairs", "indicators"] as const)("takes 1310 px without it: %s", (key) => {
    expect(shown(key)).toBeLessThanOrEqual(1310);
  });

  it.each([
    ["roadmap", "signal"],
    ["pairs", "form"],
    ["mentors", "mentees"],
    ["mentees", "consent"],
    ["indicators", "reached"],
    ["criteria", "missing"],
    ["lists", "sources"],
  ] as const)("shows what is used each day of %s in 1010 px", (key, last) => {
    expect(upTo(key, last)).toBeLessThanOrEqual(1010);
  });

  it.each(tableKeys)("keeps the frozen columns under 270 px, so that a phone can scroll: %s", (key) => {
    const frozen = columnsOf(key).slice(0, sheets[key].frozen);
    expect(frozen.reduce((sum, [, { width }]) => sum + width, 0)).toBeLessThanOrEqual(270);
  });
});

describe("The roadmap as declared", () => {
  it("keeps the official heads word for word, in their order (S2-03)", () => {
    const heads = columnsOf("roadmap").map(([, { head }]) => head);
    expect(heads.slice(0, 6)).toEqual([
      "№",
      "Мероприятие",
      "Содержание деятельности",
      "Сроки",
      "Ответственные",
      "Отметка о выполнении",
    ]);
  });
});

describe("The indicators as declared", () => {
  it("name the two years of the programme in their heads (S2-36)", () => {
    expect(content.heads.indicators).toEqual({ before: "на входе\n2026", after: "на выходе\n2027" });
  });
});
