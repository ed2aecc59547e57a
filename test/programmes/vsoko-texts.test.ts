import { describe, expect, it } from "vitest";
import type { ModelText } from "../../src/programmes/model";
import { vsoko } from "../../src/programmes/vsoko/model";

const model = vsoko();
const of = (section: ModelText["section"], side?: string) =>
  model.texts.filter((text) => text.section === section && (side === undefined || text.side === side));
const saidIn = (section: ModelText["section"]) =>
  of(section)
    .map(({ title = "", text = "" }) => `${title} ${text}`)
    .join(" ")
    .toLowerCase();

describe("The texts of the mentor school's programme", () => {
  it("one goal of the programme, one of the roadmap (S1-07)", () => {
    expect([model.passport.goal, model.passport.roadmap_goal].map((text) => String(text).length > 60)).toEqual([
      true,
      true,
    ]);
  });

  it("tasks stand by sides: of the programme 4 and 2, of the roadmap 3, 3 and 1 (S1-08, S1-09)", () => {
    expect(["школа-ментор", "школа-менти"].map((side) => of("task", side).length)).toEqual([4, 2]);
    expect(["школа-ментор", "школа-менти", "обе школы"].map((side) => of("roadmap_task", side).length)).toEqual([
      3, 3, 1,
    ]);
  });

  it("principles: no ready solutions, the mentee decides, equality, trust, feedback, coaching, both learn (S1-06)", () => {
    const said = saidIn("principle");
    for (const word of ["не готовое", "решает менти", "равноправие", "доверие", "обратная", "коучинг", "учатся оба"])
      expect(said).toContain(word);
  });

  it("the glossary has the thirteen words, each explained (S1-05)", () => {
    expect(of("term").map(({ title }) => title?.toLowerCase())).toEqual([
      "целевая модель наставничества",
      "наставничество",
      "форма наставничества",
      "наставляемый",
      "наставник",
      "менторство",
      "ментор",
      "менти",
      "куратор",
      "коучинг",
      "метакомпетенции",
      "дорожная карта",
      "медиаплан",
    ]);
    for (const { text = "" } of of("term")) expect(text.length).toBeGreaterThan(30);
  });

  it("four planned results, each measured by indicators that there are, and every indicator is used (S1-10)", () => {
    const numbers = of("result").map(({ measured = "" }) => measured.split("; ").map(Number));
    expect(numbers).toHaveLength(4);
    const all = model.indicators.map((_, i) => i + 1);
    for (const some of numbers) for (const number of some) expect(all).toContain(number);
    expect(all.filter((number) => !numbers.flat().includes(number))).toEqual([]);
  });

  it("legal acts have their kind, title, number, date and level (S1-42)", () => {
    expect(of("act").map(({ level, number, dated }) => [level, number, dated])).toEqual([
      ["federal", "Р-145", "2019-12-25"],
      ["regional", "695", "2020-07-09"],
      ["regional", "695", "2020-07-09"],
    ]);
    for (const act of of("act")) expect([act.title, act.text].every((text) => text)).toBe(true);
  });

  it("checklists of the three stages (S1-15, S1-16, S1-17)", () => {
    const stage = (no: string) => of("check", `${no}\u00a0этап`).map(({ text }) => text);
    expect([stage("I").length, stage("II").length, stage("III").length]).toEqual([7, 8, 3]);
    expect(stage("I").join()).toMatch(/[Кк]адры.*обучена.*доверие.*[Рр]есурсы.*[Рр]олевая/);
    expect(stage("II").join()).toMatch(/вместе.*[Кк]ритерии.*[Пп]рогноз.*риски.*[Пп]ромежуточный мониторинг/);
    expect(stage("III").join()).toMatch(/на выходе.*новая задача/);
    expect(of("check", "завершение")).toHaveLength(9);
  });

  it("ten steps in 15 rows with results, and a lead-in without one (S1-18)", () => {
    const names = [...new Set(of("step").map(({ title }) => title))];
    const lengths = names.map((name) => of("step").filter(({ title }) => title === name).length);
    expect(lengths).toEqual([1, 1, 1, 1, 1, 1, 3, 5, 1, 1]);
    const bare = of("step").filter(({ result = "" }) => result === "");
    expect(bare.map(({ title, text }) => [title?.slice(0, 5), text?.endsWith(":")])).toEqual([["Шаг\u00a07", true]]);
  });

  it("steps lead to all fifteen events", () => {
    const numbers = [...new Set(of("step").map(({ events: all = "" }) => all))].flatMap((all) => all.split("; "));
    expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
  });

  it("teams: 7 and 3 requirements, 7 and 4 duties, 6 and 5 rights (S1-23, S1-24, S1-26, S1-27)", () => {
    const sides = ["команда школы-ментора", "команда школы-менти"];
    const counts = (section: ModelText["section"]) => sides.map((side) => of(section, side).length);
    expect([counts("check"), counts("duty"), counts("right")]).toEqual([
      [7, 3],
      [7, 4],
      [6, 5],
    ]);
  });

  it("monitoring in two parts, goals, tasks and methods of each; two contours of 4 and 3 (S1-52, S1-53, S1-56)", () => {
    const part = (side: string) => {
      const titled = (title: string) => of("note", side).filter((note) => note.title === title);
      return [titled("Цель").length, titled("Задача").length, titled("Методы")[0]?.text?.split("; ").length];
    };
    expect([part("мониторинг процесса"), part("мониторинг влияния")]).toEqual([
      [2, 6, 4],
      [2, 3, 4],
    ]);
    expect(["внешний контур", "внутренний контур"].map((side) => of("note", side).length)).toEqual([4, 3]);
  });

  it("every sentence is one of its own", () => {
    const said = model.texts.filter(({ section }) => section !== "right" && section !== "duty");
    expect(new Set(said.map(({ side, section, text }) => `${section} ${side} ${text}`)).size).toBe(said.length);
  });
});
