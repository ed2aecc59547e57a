import { describe, expect, it } from "vitest";
import { isPage, type SheetKey, sheetKeys, sheets, tables, tabOf } from "../../src/spec/book";
import type { Kind } from "../../src/spec/kinds";
import { keyRow } from "../../src/workbook/layout";
import { frozenOf } from "../../src/workbook/plan-table";
import { content, only, planOf } from "./planned";

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

const visible = (key: SheetKey): [string, Kind][] =>
  columnsOf(key).filter(([, { hidden, group, away }]) => !hidden && !group && !away);
/** The same in a book that holds names. */
const named = (key: SheetKey): [string, Kind][] =>
  columnsOf(key)
    .filter(([, { hidden, group }]) => !hidden && !group)
    .map(([column, kind]) => [column, { ...kind, width: kind.besideName ?? kind.width }]);
const wide = (columns: readonly [string, Kind][]): number => columns.reduce((sum, [, { width }]) => sum + width, 0);
/** Visible columns from the first one to the last that is used each day. */
const upTo = (key: SheetKey, last: string): number =>
  wide(visible(key).slice(0, visible(key).findIndex(([column]) => column === last) + 1));
/** A4 within margins of 10 mm, in pixels at 100 %; the letters of 10 pt stay 8 pt and more. */
const PAPER = { landscape: 1047, portrait: 718 };
const SMALLEST = 0.8;

describe("The columns of a table that are always in sight", () => {
  it.each(tableKeys)("fit a laptop of 1366 pixels without the sidebar: %s", (key) => {
    expect(wide(visible(key))).toBeLessThanOrEqual(1310);
  });

  it.each(tableKeys.filter((key) => sheets[key].print.turn === "landscape"))(
    "print across A4 at 80 % at least: %s",
    (key) => {
      expect(PAPER.landscape / wide(visible(key))).toBeGreaterThanOrEqual(SMALLEST);
    },
  );

  it.each([
    ["roadmap", "signal"],
    ["pairs", "subject"],
    ["mentors", "mentees"],
    ["mentees", "consent"],
    ["consents", "signal"],
    ["indicators", "reached"],
    ["criteria", "missing"],
    ["lists", "sources"],
    ["papers", "signal"],
    ["proposals", "next"],
    ["outreach", "attended"],
    ["training", "certificate"],
    ["selection", "decision"],
    ["requests", "priority"],
    ["teams", "note"],
    ["members", "consent"],
    ["plans", "activity"],
    ["meetings", "result"],
    ["diary", "due_to"],
    ["support", "done"],
  ] as const)("hold what is used each day of %s in 1010 px, beside the open sidebar", (key, last) => {
    expect(upTo(key, last)).toBeLessThanOrEqual(1010);
  });

  it.each([
    ["mentors", "mentees"],
    ["mentees", "consent"],
  ] as const)("hold it with names in sight too: %s", (key, last) => {
    const columns = named(key);
    expect(wide(columns.slice(0, columns.findIndex(([column]) => column === last) + 1))).toBeLessThanOrEqual(1010);
    expect(PAPER.landscape / wide(columns)).toBeGreaterThanOrEqual(SMALLEST);
  });

  it.each(tableKeys)("keeps the frozen columns under 270 px, so that a phone can scroll: %s", (key) => {
    const frozen = columnsOf(key).slice(0, sheets[key].frozen);
    expect(wide(frozen.filter(([, { away }]) => !away))).toBeLessThanOrEqual(270);
    if (frozen.some(([, { away }]) => away))
      expect(wide(frozen.slice(0, frozenOf(key, false)))).toBeLessThanOrEqual(260);
  });
});

describe("A collapsed group of columns", () => {
  const grouped = tableKeys.flatMap((key) =>
    [...new Set(columnsOf(key).flatMap(([, { group }]) => group ?? []))].map((group) => [key, group] as const),
  );
  const placesOf = (key: SheetKey, group: string) =>
    columnsOf(key).flatMap(([, kind], i) => (kind.group === group ? [i] : []));

  it("is there for all that is rarely used", () => {
    const names = grouped.map(([key, group]) => sheets[key].groups?.[group]);
    expect(names.sort()).toEqual(
      [
        ...["Сроки по календарю", "Связи", "Календарь", "Подбор", "Бумаги", "Завершение, стороны, приказ"],
        ...["Из чего считается доля", "Подробнее", "Два счёта", "По форме базы", "По форме базы", "Ещё", "Ещё"],
        ...["Реквизиты", "Шаги и сроки", "Протокол и место", "Что изменить", "Решение подробно"],
        ...["Письменное согласие наставника", "Критерии"],
        ...["Требования и документы", "Сильные и слабые стороны", "Форма и пункт"],
        ...["Запрос, площадка, роли", "Срок и отметка"],
      ].sort(),
    );
  });

  it.each(grouped)("is one piece, so that it opens as one: %s, %s", (key, group) => {
    const places = placesOf(key, group);
    expect((places.at(-1) ?? 0) - (places[0] ?? 0) + 1).toBe(places.length);
  });

  it.each(grouped)("has a column in sight before it, which bears its «+» and its name: %s, %s", (key, group) => {
    const before = columnsOf(key)[(placesOf(key, group)[0] ?? 0) - 1];
    expect([before?.[1].group, before?.[1].hidden]).toEqual([undefined, undefined]);
    const at = columnsOf(key).findIndex(([column]) => column === before?.[0]);
    const [drawn] = only(planOf(key), "draw");
    expect(drawn?.cells[3]?.[at]).toBe(`${sheets[key].groups?.[group]} →`);
    const [frame] = only(planOf(key), "frame");
    expect(frame?.groups.map(([first]) => first)).toContain(at + 2);
  });
});

describe("The month strip of the roadmap", () => {
  const [frame] = only(planOf("roadmap"), "frame");
  const first = columnsOf("roadmap").findIndex(([column]) => column === "m01") + 1;

  it("shows the 17 months of the plan; the months beyond it are hidden", () => {
    expect(frame?.groups.at(-1)).toEqual([first, first + 16]);
    expect(frame?.hiddenColumns).toEqual([first + 17, 7 + 6]);
  });

  it("is painted by three rules and holds nothing in its rows", () => {
    const [marks] = only(planOf("roadmap"), "marks");
    const strip = marks?.marks.filter(({ key }) => key.startsWith("month-")) ?? [];
    expect(strip.map(({ key }) => key)).toEqual(["month-late", "month-planned", "month-now"]);
    const body = only(planOf("roadmap"), "draw")[0]?.cells.slice(5) ?? [];
    expect(body.flatMap((row) => row.slice(first - 1, first + 23)).filter((cell) => cell !== "")).toEqual([]);
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
    const { before, after } = content.columns.indicators;
    expect([before?.head, after?.head]).toEqual(["на входе\n2026", "на выходе\n2027"]);
  });
});
