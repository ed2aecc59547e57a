import { describe, expect, it } from "vitest";
import { readPeriod } from "../../src/period/read";
import { models } from "../../src/programmes/list";
import { target } from "../../src/programmes/target/model";
import { lists as listsTable } from "../../src/spec/lists";

const model = target();
const events = model.stages.flatMap((stage) => stage.events);
const items = events.flatMap((event) =>
  event.items.map((item) => ({
    ...item,
    period: item.period ?? event.period,
    by: item.responsible ?? event.responsible,
  })),
);
const dated = (text: string, year: number) => text.replace(/\{Y\}/g, String(year)).replace(/\{Z\}/g, String(year + 1));
const texts = (of: unknown): string[] =>
  typeof of === "string" ? [of] : of !== null && typeof of === "object" ? Object.values(of).flatMap(texts) : [];

describe("the target model", () => {
  it("has seven stages in the fixed order (S2-04)", () => {
    expect(model.stages.map(({ name }) => name.split(" ").slice(0, 3).join(" "))).toEqual([
      "Подготовка условий для",
      "Формирование базы наставляемых",
      "Формирование базы наставников",
      "Отбор и обучение",
      "Формирование наставнических пар/групп",
      "Организация и осуществление",
      "Завершение наставничества",
    ]);
  });

  it("has 15 events and 40 items (S2-03)", () => {
    expect(events.map((event) => event.items.length)).toEqual([1, 3, 4, 4, 1, 3, 1, 1, 3, 4, 3, 5, 1, 2, 4]);
    expect(items).toHaveLength(40);
  });

  it("every item has a term, people and words of its own (S2-34)", () => {
    for (const item of items)
      expect([item.content, item.period, item.by].every((text) => text.trim() !== "")).toBe(true);
    expect(new Set(items.map(({ content }) => content)).size).toBe(40);
  });

  it("names roles that the drop-down offers (S2-34)", () => {
    for (const { by } of items) for (const role of by.split("; ")) expect(model.lists.responsible).toContain(role);
  });

  it.each([2022, 2026])("every period of %i is read, and lies in the programme (S2-33)", (year) => {
    const base = { start: `${year}-04-01`, end: `${year + 1}-08-31` };
    for (const { period } of items) {
      const { kind, start, end } = readPeriod({ text: dated(period, year), base });
      expect(kind, period).toMatch(/^(months|all-year|as-needed)$/);
      if (start !== null && end !== null) expect([base.start <= start, end <= base.end]).toEqual([true, true]);
    }
    expect(items.filter(({ period }) => period === "при необходимости")).toHaveLength(2);
  });

  it("interim control and the reports are all in January of the second year (S2-30)", () => {
    expect(items.filter(({ period }) => period.startsWith("январь {Z}"))).toHaveLength(7);
  });

  it("says no fixed year but in legal acts: it serves any school year (S2-33)", () => {
    const rest = { ...model, texts: model.texts.filter(({ section }) => section !== "act") };
    for (const text of texts(rest)) expect(text.replace(/\{[YZ]\}/g, "")).not.toMatch(/\d{4}/);
  });
});

describe("the indicators of the target model", () => {
  const numbers = (of: (typeof model.indicators)[number][]) => of.map((each) => model.indicators.indexOf(each) + 1);

  it("are 28, each with a name of its own (S2-36)", () => {
    expect(new Set(model.indicators.map(({ indicator }) => indicator)).size).toBe(28);
  });

  it("six are better when less: five say so, the sixth waits for a person (S2-38)", () => {
    expect(numbers(model.indicators.filter(({ better }) => better === "less"))).toEqual([15, 21, 23, 26, 28]);
    expect(model.indicators[19]).toEqual({ indicator: expect.stringContaining("пропуск"), unit: "percent" });
  });

  it("what the document leaves unclear is asked, not guessed (S2-39)", () => {
    expect(numbers(model.indicators.filter(({ unit }) => unit === undefined))).toEqual([16, 17]);
    expect(numbers(model.indicators.filter(({ better }) => better === undefined))).toEqual([16, 20]);
  });

  it("units are mixed as in the document (S2-37)", () => {
    expect(numbers(model.indicators.filter(({ unit }) => unit === "level"))).toEqual([1, 5, 21, 22, 24, 25, 26, 27]);
    expect(numbers(model.indicators.filter(({ unit }) => unit === "people" || unit === "pieces"))).toEqual([
      15, 18, 23, 28,
    ]);
  });

  it("contests are three levels, not one sum (S2-40)", () => {
    for (const level of ["школьный", "региональный", "всероссийский"])
      expect(model.indicators.filter(({ indicator }) => indicator.includes(level))).toHaveLength(1);
  });
});

describe("the texts of the target model", () => {
  const of = (section: (typeof model.texts)[number]["section"]) =>
    model.texts.filter((text) => text.section === section);

  it("name three regional acts with number and date (S2-02)", () => {
    const regional = of("act").filter(({ level }) => level === "regional");
    expect(regional.map(({ number, dated }) => [number, dated])).toEqual([
      ["446", "2020-06-08"],
      ["602", "2020-07-30"],
      ["712", "2020-09-04"],
    ]);
  });

  it("ask for the federal acts, which the document has lost (S2-01, S2-02)", () => {
    expect(of("act").filter(({ level }) => level === "federal")).toEqual([]);
    const [federal] = of("check");
    expect([federal?.level, federal?.text]).toEqual(["federal", expect.stringContaining("не сохранился")]);
  });

  it("keep the approval by the director, April to August, and the templates that were read first (S2-01, S2-05)", () => {
    const [, templates, approved] = of("check");
    expect(templates?.text).toContain("Шаблоны документов");
    expect(approved).toMatchObject({
      text: expect.stringContaining("директором"),
      events: "1",
      period: "апрель – август {Y}\u00a0г.",
    });
  });

  it("keep a bank of programmes for each of the two forms (S2-08)", () => {
    expect(of("bank").map(({ form }) => form)).toEqual(["ученик – ученик", "учитель – ученик"]);
    for (const { form } of of("bank")) expect(model.lists.forms).toContain(form);
  });

  it("keep a register of materials for mentors (S2-19)", () => {
    expect(of("material").map(({ period, events: at }) => [period, at])).toEqual([["август {Y}\u00a0г.", "9"]]);
  });

  it("the order on the school of mentors and the school itself come when needed: never overdue (S2-20)", () => {
    const asNeeded = of("check").filter(({ events: at }) => at === "9");
    expect(asNeeded).toHaveLength(2);
    for (const { period = "" } of asNeeded) {
      const { kind, end } = readPeriod({ text: period, base: { start: "2026-04-01", end: "2027-08-31" } });
      expect([kind, end]).toEqual(["as-needed", null]);
    }
  });

  it("point at events that there are", () => {
    const points = model.texts.flatMap(({ events: at }) => (at ? at.split("; ").map(Number) : []));
    for (const at of points) expect(events[at - 1]).toBeDefined();
    expect(events[8]?.event).toBe("Обучение наставников");
  });
});

describe("the rest of the target model", () => {
  it("has thresholds only where they are known (S4-15)", () => {
    const { passport } = model;
    expect([passport.t_mentees, passport.t_mentors, passport.t_consents]).toEqual([85, 85, 100]);
    expect([passport.t_roadmap, passport.t_indicators, passport.t_paired]).toEqual([undefined, undefined, undefined]);
    expect(model.criteria).toHaveLength(6);
  });

  it("offers words for every column of the dictionaries, none twice (S2-12, S2-13, S4-27)", () => {
    expect(Object.keys(model.lists)).toEqual(Object.keys(listsTable.columns));
    for (const words of Object.values(model.lists)) expect(new Set(words).size).toBe(words.length);
    expect(model.lists.forms).toHaveLength(6);
    expect(model.lists.sources).toHaveLength(8);
    for (const { form } of items) if (form !== undefined) expect(model.lists.event_forms).toContain(form);
  });

  it("is one of five", () => {
    expect(models.map(({ key }) => key)).toEqual(["target", "vsoko", "teams", "results", "empty"]);
    for (const { key, name, situation, load } of models) {
      const built = load();
      expect([built.key, built.name, built.situation]).toEqual([key, name, situation]);
    }
  });
});
