import { describe, expect, it } from "vitest";
import { contentOf } from "../../src/actions/content";
import { target } from "../../src/programmes/target/model";
import { vsoko } from "../../src/programmes/vsoko/model";
import { isPage, sheetKeys, sheets, tables } from "../../src/spec/book";
import { ROW } from "../../src/workbook/layout";
import { leftToBuild, planTabs } from "../../src/workbook/plan";
import { layout, only, planOf } from "../spec/planned";

const asked = contentOf(target(), { year: 2026, school: "Школа № 7" });
const none = { sheets: {}, layout: {}, copies: [], foreign: [], tabs: ["Лист1"] };
const roadmap = planOf("roadmap");
const [draw] = only(roadmap, "draw");
const line = (row: number) => draw?.cells[row - 1] ?? [];

describe("A spreadsheet without a book", () => {
  it("gets sixteen tabs in their order, each as long as its rows and 15 spare ones", () => {
    const tabs = planTabs(asked, none).flatMap((change) => (change.do === "add" ? [change] : []));
    expect(tabs.map(({ tab, index }) => [index, tab])).toEqual([
      [0, "Сводка"],
      [1, "Паспорт"],
      [2, "Программа"],
      [3, "Дорожная карта"],
      [4, "База наставников"],
      [5, "База наставляемых"],
      [6, "Согласия"],
      [7, "Пары"],
      [8, "Планы пар"],
      [9, "Встречи"],
      [10, "Индикаторы"],
      [11, "Критерии"],
      [12, "Документы"],
      [13, "Информирование"],
      [14, "Журнал"],
      [15, "Справочники"],
    ]);
    expect(tabs.find(({ sheet }) => sheet === "roadmap")?.rows).toBe(5 + 7 + 40 + 15);
  });

  it("has its passport drawn first: it says whose book it is", () => {
    expect(leftToBuild(asked, none)[0]).toBe("passport");
    expect(leftToBuild(asked, none)).toHaveLength(16);
  });
});

describe("The plan of a new roadmap", () => {
  it("begins with the hidden keys; the first and the last say whose sheet it is", () => {
    expect(line(1).slice(0, 3)).toEqual(["mb:roadmap:no", "event", "content"]);
    expect(line(1).at(-1)).toBe("mb:roadmap:id");
  });

  it("has seven stage rows and 40 items, each with id, order and stage (S2-03, S2-04)", () => {
    const rows = draw?.cells.slice(ROW.first - 1) ?? [];
    const keys = Object.keys(tables.roadmap.columns);
    const at = (column: string) => rows.map((cells) => cells[keys.indexOf(column)]);
    expect(at("row").filter((word) => word === "этап")).toHaveLength(7);
    expect(at("row").filter((word) => word === "пункт")).toHaveLength(40);
    expect(at("id")[0]).toBe("Р-001");
    expect(new Set(at("id")).size).toBe(47);
    expect(at("order")).toEqual(rows.map((_, i) => i + 1));
  });

  it("keeps the approved text of a term and puts its days beside as days (G-05)", () => {
    const keys = Object.keys(tables.roadmap.columns);
    const row = line(7);
    expect(row[keys.indexOf("period")]).toBe("апрель – август 2026\u00a0г.");
    expect([row[keys.indexOf("start")], row[keys.indexOf("end")]]).toEqual([
      { day: "2026-04-01" },
      { day: "2026-08-31" },
    ]);
  });

  it("writes each computed column of the spare rows as one formula, and that of the others with their cells", () => {
    const fills = only(roadmap, "fill").map(({ column, from, to }) => [column, from, to]);
    expect(fills).toEqual([
      ["signal", 53, 67],
      ["queue", 53, 67],
    ]);
    const at = Object.keys(tables.roadmap.columns).indexOf("signal");
    expect(line(52)[at]).toEqual({ formula: expect.stringMatching(/\$[A-Z]+52\b/) });
  });

  it("shows nothing in a row without an id", () => {
    for (const { formula } of only(roadmap, "fill"))
      expect(formula).toMatch(new RegExp(`^=IF\\(\\$${layout.roadmap?.letter.id}53="";"";`));
  });

  it("gives drop-downs of words and of cells on other sheets, down to the last spare row", () => {
    const choices = Object.fromEntries(only(roadmap, "choices").map(({ a1, choices: of }) => [a1, of]));
    expect(choices["F6:F67"]).toEqual({ list: Object.values(tables.roadmap.columns.status?.words ?? {}) });
    const pairs = Object.fromEntries(only(planOf("pairs"), "choices").map(({ a1, choices: of }) => [a1, of]));
    expect(pairs["B6:B20"]).toEqual({ tab: "База наставников", a1: "A6:A" });
  });

  it("says that it began, dresses the tab, prepares the spare rows, and ends with its cells", () => {
    expect(roadmap.map((change) => change.do).filter((what, i, all) => all.indexOf(what) === i)).toEqual([
      "begin",
      "borders",
      "choices",
      "marks",
      ...(only(roadmap, "notes").length > 0 ? ["notes"] : []),
      "frame",
      "guard",
      "fill",
      "draw",
    ]);
  });
});

describe("The plan of any new sheet", () => {
  it.each(sheetKeys)("is plain data, the same each time: %s", (key) => {
    const once = planOf(key);
    expect(JSON.parse(JSON.stringify(once))).toEqual(JSON.parse(JSON.stringify(planOf(key))));
    expect(structuredClone(once)).toEqual(once);
  });

  it.each(sheetKeys.filter((key) => !isPage(key)))("makes plain text of columns of words: %s", (key) => {
    const formats = only(planOf(key), "draw")[0]?.styles.filter(({ style }) => style.format === "@") ?? [];
    const text = Object.values(tables[key].columns).some(({ format }) => format === "@");
    expect(formats.length > 0).toBe(text);
  });

  it.each(["mentors", "mentees", "pairs"] as const)("has 15 prepared rows where nothing stands yet: %s", (key) => {
    expect(sheets[key].spareRows).toBe(15);
    const [, to] = [0, Math.max(...only(planOf(key), "fill").map((fill) => fill.to))];
    expect(to).toBe(ROW.first + 14);
  });

  it("offers role models in the passport, and takes any other (S1-32)", () => {
    const offered = only(planOf("passport"), "choices").flatMap(({ choices }) =>
      "list" in choices ? [choices.list] : [],
    );
    expect(offered).toContainEqual(expect.arrayContaining(["равный – равному", vsoko().passport.role_model]));
    expect(tables.passport.columns.role_model).toMatchObject({ open: true });
  });

  it("names the figures that a district's table may point at", () => {
    const [names] = only(planOf("summary"), "names");
    expect(names?.names.map(({ name }) => name)).toContain("mb_report_share");
    const share = names?.names.find(({ name }) => name === "mb_report_share");
    expect(share?.a1).toBe(`C${layout.summary?.rows.share}`);
  });
});
