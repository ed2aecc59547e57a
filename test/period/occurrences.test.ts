import { describe, expect, it } from "vitest";
import { dueIn } from "../../src/period/due";
import { occurrences } from "../../src/period/occurrences";
import { readPeriod } from "../../src/period/read";
import { quartersOf } from "../../src/period/reader";
import type { Snapshot } from "../../src/snapshot/snapshot";

const base = { start: "2022-09-01", end: "2023-05-31" };
const ends = (text: string, from = base.start, to = base.end) =>
  occurrences(readPeriod({ text, base }), from, to).map(({ end }) => end);

describe("What recurs falls due", () => {
  it.each([
    ["ежемесячно", 9, "2022-09-30", "2023-05-31"],
    ["1 раз в четверть", 4, "2022-10-27", "2023-05-26"],
    ["2 раза в месяц", 18, "2022-09-15", "2023-05-31"],
    ["раз в два месяца", 5, "2022-10-31", "2023-05-31"],
    ["раз в полугодие", 2, "2022-12-31", "2023-05-31"],
    ["ежегодно", 1, "2023-05-31", "2023-05-31"],
    ["еженедельно", 40, "2022-09-04", "2023-05-31"],
    ["раз в две недели", 20, "2022-09-11", "2023-05-31"],
    ["ежемесячно с октября по декабрь", 3, "2022-10-31", "2022-12-31"],
    ["2 раза в год (октябрь, апрель)", 2, "2022-10-31", "2023-04-30"],
  ])("«%s» %i times in the plan, first by %s, last by %s", (text, count, first, last) => {
    const found = ends(text);
    expect([found.length, found[0], found.at(-1)]).toEqual([count, first, last]);
  });

  it("in the part of the year that is asked for", () => {
    expect(ends("ежемесячно", "2022-11-15", "2022-12-20")).toEqual(["2022-11-30", "2022-12-31"]);
    expect(ends("ежемесячно", "2024-01-01", "2024-12-31")).toEqual([]);
  });

  it("by the school's own quarters where the passport has them", () => {
    const own = quartersOf(["01.09–24.10", "03.11–26.12", "12.01–20.03", "30.03–25.05"], base);
    const found = occurrences(readPeriod({ text: "1 раз в четверть", base }), base.start, base.end, own);
    expect(found.map(({ end }) => end)).toEqual(["2022-10-24", "2022-12-26", "2023-03-20", "2023-05-25"]);
  });

  it("never where it is not said how often, or there is no day", () => {
    for (const text of ["постоянно", "по согласованию", "при необходимости", "в течение месяца", "как получится"])
      expect([text, ends(text)]).toEqual([text, []]);
  });
});

describe("Quarters of a passport", () => {
  it.each([
    [["01.09–24.10", "", "", ""]],
    [["01.09–24.10", "03.11–26.12", "12.01–20.03", "после каникул"]],
    [["03.11–26.12", "01.09–24.10", "12.01–20.03", "30.03–25.05"]],
  ])("are not taken where one is missing, unreadable or out of order: %j", (texts) => {
    expect(quartersOf(texts, base)).toBe(null);
  });
});

describe("An item of the roadmap falls due", () => {
  const row = (period: string, more = {}) => {
    const { kind, start, end } = readPeriod({ text: period, base });
    return { period, kind, start, end, ...more };
  };
  const due = (item: object, from: string, to: string) => {
    const snapshot = { passport: { ...base }, roadmap: [item] } as unknown as Snapshot;
    return dueIn(snapshot)(item as Snapshot["roadmap"][number], from, to).map(({ end }) => end);
  };

  it("by its term: what recurs each time, a list on each of its days, all else once", () => {
    expect(due(row("1 раз в четверть"), "2022-11-01", "2023-01-31")).toEqual(["2022-12-28", "2023-03-24"]);
    expect(due(row("5, 12, 19 октября 2022"), "2022-10-06", "2022-10-31")).toEqual(["2022-10-12", "2022-10-19"]);
    expect(due(row("октябрь – ноябрь 2022"), "2022-10-06", "2022-10-31")).toEqual(["2022-11-30"]);
  });

  it("within the days that a person has put into its calendar", () => {
    const narrowed = row("ежемесячно", { start: "2022-10-01", end: "2022-11-20" });
    expect(due(narrowed, base.start, base.end)).toEqual(["2022-10-31", "2022-11-20"]);
    expect(
      due(row("ежемесячно", { kind: "exact", start: "2022-10-05", end: "2022-10-05" }), base.start, base.end),
    ).toEqual(["2022-10-05"]);
  });

  it("never without a last day: it cannot be overdue", () => {
    for (const text of ["по согласованию", "через 2 недели после начала", "при необходимости"])
      expect([text, due(row(text), "2000-01-01", "2099-12-31")]).toEqual([text, []]);
  });
});
