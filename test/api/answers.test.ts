import { describe, expect, it } from "vitest";
import { cellOf, figure, shownAt } from "../round-trip/seen";
import { answer, callsOf, emptyBook, programme, targetBook, writesOf } from "../round-trip/target-book";

const R = "Дорожная карта";
const shownIn = (book: ReturnType<typeof targetBook>, column: string, row: number) =>
  shownAt(book, R, cellOf(book, R, column, row));
type Marked = { item: Record<string, unknown>; done: unknown; share: unknown; planned: unknown };

describe("The models", () => {
  it("are five: the first has seven stages, 15 events, 40 items, 28 indicators, another 26 events in parts (S2-03, S2-04, S2-36, S4-20)", () => {
    const { models } = answer<{ models: { key: string; situation: string; counts: unknown }[] }>(
      emptyBook(),
      "listModels",
    );
    expect(models.map(({ key }) => key)).toEqual(["target", "vsoko", "teams", "results", "empty"]);
    expect(models[0]?.counts).toEqual({ stages: 7, events: 15, items: 40, indicators: 28 });
    expect(models.find(({ key }) => key === "results")?.counts).toMatchObject({ stages: 3, events: 26, items: 26 });
    for (const { situation } of models) expect(situation).toMatch(/[А-Яа-я]{3}/);
  });

  it.each([
    ["2026-04-30T20:00:00Z", 2025],
    ["2026-04-30T21:30:00Z", 2026],
    ["2026-12-31T20:59:00Z", 2026],
  ])("come with the year that fits the day of the spreadsheet: %s", (now, year) => {
    expect(answer(emptyBook({ now }), "listModels").year).toBe(year);
  });
});

describe("The preview of a programme", () => {
  it("names sixteen new sheets and touches nothing (S2-03)", () => {
    const book = emptyBook();
    const before = JSON.stringify(book.saved());
    let preview: Record<string, unknown> = {};
    const calls = callsOf(book, () => {
      preview = answer(book, "previewProgramme", programme);
    });
    expect([writesOf(calls), JSON.stringify(book.saved())]).toEqual([0, before]);
    expect(preview).toMatchObject({ model: "target", schoolYear: "2026–2027", touched: [] });
    const sheets = preview.sheets as { tab: string; state: string; says: string }[];
    expect(sheets).toHaveLength(16);
    expect(new Set(sheets.map(({ state }) => state))).toEqual(new Set(["new"]));
    expect(sheets.find(({ tab }) => tab === R)?.says).toBe("строк: 47");
    for (const { says } of sheets) expect(says).not.toBe("");
  });
});

describe("A mark set from the sidebar (S3-36)", () => {
  it("answers with the item and the new share; the cell has the same", () => {
    const book = targetBook();
    const marked = answer<Marked>(book, "setItemStatus", { id: "Р-002", status: "выполнено" });
    expect(marked).toMatchObject({
      item: { id: "Р-002", status: "выполнено", sheet: "roadmap", tab: R, cell: "F7", end: "2026-08-31", days: -83 },
      done: { value: 1, state: "ok" },
      planned: { value: 40, state: "ok" },
      share: { value: 2.5, state: "ok" },
    });
    expect([figure(book, "done"), shownIn(book, "done_on", 7)]).toEqual(["1", "22.11.2026"]);
  });

  it("with its day and reason writes them, and a mark taken back keeps the day", () => {
    const book = targetBook();
    answer(book, "setItemStatus", { cell: "F8", status: "done", doneOn: "2026-10-05", outcome: "проведено" });
    expect([shownIn(book, "done_on", 8), shownIn(book, "outcome", 8)]).toEqual(["05.10.2026", "проведено"]);
    answer(book, "setItemStatus", { cell: "F8", status: "doing" });
    expect([shownAt(book, R, "F8"), shownIn(book, "done_on", 8), figure(book, "done")]).toEqual([
      "в работе",
      "05.10.2026",
      "0",
    ]);
  });

  it("writes a reason that looks like a formula as text", () => {
    const book = targetBook();
    answer(book, "setItemStatus", { cell: "F8", status: "dropped", outcome: '=HYPERLINK("http://x")' });
    expect([shownIn(book, "outcome", 8), book.person.formula(R, cellOf(book, R, "outcome", 8))]).toEqual([
      '=HYPERLINK("http://x")',
      "",
    ]);
  });
});

describe("An answer", () => {
  it("is JSON: days are YYYY-MM-DD, a figure that is not known is null", () => {
    const book = targetBook();
    book.person.type("Паспорт", "B12", "скоро");
    const overview = answer<Record<string, unknown>>(book, "overview");
    expect(overview).toMatchObject({ asOf: null, overdue: [], roadmap: { overdue: { value: null } } });
    const text = JSON.stringify(answer(targetBook(), "overview"));
    expect(text).not.toMatch(/\d{4}-\d\d-\d\dT/);
    expect(text).toContain('"asOf":"2026-11-22"');
  });

  it("empty input is the same as {}", () => {
    const book = targetBook();
    const empty = book.run("call", ["overview", ""]);
    expect(empty.ok && JSON.parse(String(empty.value)).ok).toEqual(answer(book, "overview"));
  });
});

describe("A click on a remark", () => {
  it("goes to the cell, wherever the tab is called now; to the sheet's first row without a cell", () => {
    const book = targetBook();
    book.person.renameTab(R, "План");
    const effects: unknown[] = [];
    book.onEffect((effect) => effects.push(effect));
    answer(book, "goTo", { sheet: "roadmap", cell: "H8" });
    answer(book, "goTo", { sheet: "pairs", cell: "" });
    expect(effects).toEqual([
      { do: "activate", tab: "План", a1: "H8" },
      { do: "activate", tab: "Пары", a1: "A2" },
    ]);
  });

  it("on a sheet that is gone does nothing", () => {
    const book = targetBook();
    book.person.deleteTab("Пары");
    expect(answer(book, "goTo", { sheet: "pairs", cell: "B6" })).toEqual({});
  });
});

describe("The menu", () => {
  it.each(["NONE", "LIMITED"] as const)("is there as soon as the file opens: %s", (mode) => {
    expect(targetBook().open(mode)).toEqual([
      {
        caption: "Наставничество",
        items: [
          { caption: "Открыть панель", functionName: "showSidebar" },
          { caption: "Проверить книгу", functionName: "showCheck" },
          { caption: "Прочитать сроки", functionName: "showTerms" },
          { caption: "Новый учебный год", functionName: "showNewYear" },
        ],
      },
    ]);
  });

  it("opens the sidebar; «Проверить книгу» asks for that screen", () => {
    const book = targetBook();
    const opened = book.run("showCheck", []);
    expect(opened.effects.map((effect) => effect.do)).toEqual(["sidebar"]);
    expect(answer(book, "listModels").screen).toBe("problems");
    book.run("showNewYear", []);
    expect(answer(book, "listModels").screen).toBe("new-year");
    book.run("showSidebar", []);
    expect(answer(book, "listModels").screen).toBe("");
  });
});
