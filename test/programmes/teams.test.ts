import { describe, expect, it } from "vitest";
import { readPeriod } from "../../src/period/read";
import type { ModelText } from "../../src/programmes/model";
import { acts } from "../../src/programmes/teams/acts";
import { teams } from "../../src/programmes/teams/model";
import { lists as listsTable } from "../../src/spec/lists";
import { passport } from "../../src/spec/passport";

const model = teams();
const events = model.stages.flatMap((stage) => stage.events);
const dated = (text: string, year: number) => text.replace(/\{Y\}/g, String(year)).replace(/\{Z\}/g, String(year + 1));
const of = (section: ModelText["section"], side?: string) =>
  model.texts.filter((text) => text.section === section && (side === undefined || text.side === side));
const words = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : value !== null && typeof value === "object"
      ? Object.values(value).flatMap(words)
      : [];

describe("the plan of management teams", () => {
  it("has 18 items in three stages: 5 + 9 + 4 (S3-45)", () => {
    expect(model.stages.map((stage) => stage.events.length)).toEqual([5, 9, 4]);
    expect(new Set(events.map(({ event }) => event)).size).toBe(18);
  });

  it("its stages bear roman numbers and their own dates in the name, and no other number (S3-45)", () => {
    expect(model.stages.map(({ name, no }) => [dated(name, 2026).replace(/\u00a0/g, " "), no])).toEqual([
      ["I. Организационный этап (ноябрь 2026 г.)", ""],
      ["II. Практический этап (декабрь 2026 г. – ноябрь 2027 г.)", ""],
      ["III. Заключительный этап (ноябрь – декабрь 2027 г.)", ""],
    ]);
  });

  it("items 6, 11 and 13 have 2, 3 and 3 topics as rows of their own, the rest have none (S3-48)", () => {
    const topics = events.map((event, i) => [i + 1, event.items.length] as const).filter(([, count]) => count > 0);
    expect(topics).toEqual([
      [6, 2],
      [11, 3],
      [13, 3],
    ]);
  });

  it("has the heads of the document (S3-45, S3-15)", () => {
    const { no, event, period, form, responsible, status } = model.dress?.roadmap?.columns ?? {};
    expect([no, event, period, form].map((column) => column?.head)).toEqual([
      "№ п/п",
      "Мероприятия",
      "Сроки исполнения",
      "Форма передачи опыта",
    ]);
    expect([responsible, status]).toEqual([undefined, undefined]);
  });

  it("its groups are of teams, not of pairs (S3-16, S3-17)", () => {
    const { no, mentor, mentee, subject, order, contract } = model.dress?.pairs?.columns ?? {};
    expect([no, mentor, mentee, subject, order, contract].map((column) => column?.head)).toEqual([
      "№ группы",
      "Опытная команда",
      "Развивающаяся команда",
      "Направления менторства",
      "Приказ оператора",
      "Трёхстороннее соглашение",
    ]);
  });

  it("names roles that the drop-down offers; the day of self-government has two of them (S3-45)", () => {
    for (const { responsible } of events)
      for (const role of responsible.split("; ")) expect(model.lists.responsible).toContain(role);
    expect(events[9]?.responsible.split("; ")).toHaveLength(2);
  });

  it("the coordinator, the district's coordinator and the municipal curator are three roles (S3-51)", () => {
    const three = ["Координатор", "Координатор района", "Муниципальный куратор"];
    expect(model.lists.responsible).toEqual(expect.arrayContaining(three));
  });

  it("supervision stands at the entrance and at the exit, by different teams (S3-46)", () => {
    const found = events.filter(({ form }) => form === "супервизия");
    expect(found.map((event) => [events.indexOf(event) + 1, event.responsible])).toEqual([
      [2, "Развивающаяся управленческая команда"],
      [15, "Опытная управленческая команда"],
    ]);
  });

  it("a date stands inside item 12, as in the document (S3-44)", () => {
    expect(events[11]?.event).toMatch(/декабрь \{Y\}/);
  });
});

describe.each([2021, 2026])("the periods of the plan of %i", (year) => {
  const next = year + 1;
  const base = { start: `${year}-10-01`, end: `${next}-12-31` };
  const read = (no: number) => {
    const { kind, start, end, parts } = readPeriod({ text: dated(events[no - 1]?.period ?? "", year), base });
    return [kind, start, end, parts.map((part) => part.start.slice(0, 7))];
  };
  const month = (no: number, at: string, days: number) => [no, "months", `${at}-01`, `${at}-${days}`, []] as const;

  it.each([
    [1, "months", `${year}-10-01`, `${year}-11-30`, []],
    ...[2, 3, 4, 5].map((no) => month(no, `${year}-11`, 30)),
    month(8, `${next}-12`, 31),
    [9, "months", `${year}-12-01`, `${next}-12-31`, [`${year}-12`, `${next}-04`, `${next}-09`, `${next}-12`]],
    month(10, `${next}-01`, 31),
    [11, "months", `${next}-02-01`, `${next}-10-31`, [`${next}-02`, `${next}-05`, `${next}-10`]],
    [12, "all-year", base.start, base.end, []],
    [13, "months", `${next}-03-01`, `${next}-11-30`, [`${next}-03`, `${next}-08`, `${next}-11`]],
    month(14, `${next}-06`, 30),
    month(15, `${next}-11`, 30),
    ...[16, 17, 18].map((no) => month(no, `${next}-12`, 31)),
  ] as const)("item %i is %s, %s … %s (S3-44)", (no, ...expected) => {
    expect(read(no)).toEqual(expected);
  });

  it("6 and 7 are by agreement and have no dates: they are never overdue (S3-21)", () => {
    expect([read(6), read(7)]).toEqual([
      ["by-agreement", null, null, []],
      ["by-agreement", null, null, []],
    ]);
  });

  it("have a mid-term check: the passport says that it is held (S3-50)", () => {
    expect(model.passport.interim).toBe(passport.columns.interim.words.yes);
  });

  it("lie in the programme, October to December of the next year", () => {
    expect([model.start, model.end]).toEqual([
      { year: 0, month: 10, day: 1 },
      { year: 1, month: 12, day: 31 },
    ]);
  });
});

describe("the regulation of management teams", () => {
  it("has one goal, 9 tasks and 4 principles (S3-02, S3-03)", () => {
    expect(model.passport.goal).not.toBe("");
    expect([of("task").length, of("principle").length]).toEqual([9, 4]);
    expect(of("principle").map(({ title }) => title)).toEqual([
      "Законность",
      "Равенство",
      "Самостоятельность",
      "Гласность",
    ]);
  });

  it("shows that openness and confidentiality pull different ways, and repairs neither (S3-03, S3-20)", () => {
    const notes = of("note").map(({ title }) => title);
    expect(notes).toEqual(expect.arrayContaining(["Конфиденциальность", "Гласность и конфиденциальность"]));
  });

  it("rests on 10 legal acts with level, number and date (S3-04)", () => {
    expect(acts().map(({ level, number, dated: on }) => [level, number, on])).toEqual([
      ["federal", "474", "2020-07-21"],
      ["federal", "273-ФЗ", "2012-12-29"],
      ["federal", "3273-р", "2019-12-31"],
      ["federal", "протокол № 16", "2018-12-24"].map((text) => text.replace("№ ", "№\u00a0")),
      ["regional", "44", "2015-12-28"],
      ["regional", "586", "2021-07-19"],
      ["regional", "614", "2021-07-23"],
      ["regional", "616", "2021-07-23"],
      ["regional", "617", "2021-07-23"],
      ["federal", "Р-33", "2021-02-04"],
    ]);
    expect(of("act")).toEqual(acts());
  });

  it("explains 7 terms (S3-05)", () => {
    expect(of("term").map(({ title }) => title)).toEqual([
      "Менторство",
      "Управленческие кадры",
      "Опытная управленческая команда",
      "Развивающаяся управленческая команда",
      "Менторская группа",
      "Координатор",
      "Менторская программа",
    ]);
  });

  it("has four levels; the department and the schools do four things each (S3-06, S3-07, S3-08)", () => {
    expect([...new Set(of("function").map(({ side }) => side))]).toEqual([
      "Региональный комитет образования",
      "Региональный оператор",
      "Отдел по образованию",
      "Школы менторской группы",
    ]);
    expect(of("function", "Отдел по образованию")).toHaveLength(4);
    expect(of("function", "Школы менторской группы")).toHaveLength(4);
  });

  it("offers nine directions, in the text and in the drop-down (S3-09)", () => {
    expect(of("direction").map(({ text }) => text)).toEqual(model.lists.directions);
    expect(new Set(model.lists.directions).size).toBe(9);
  });

  it("leads through seven steps, each with people and a period (S3-28, S3-32)", () => {
    const steps = of("step");
    expect(steps.map(({ title }) => title)).toEqual([
      "Банк опытных команд",
      "Банк развивающихся команд",
      "Менторская группа",
      "Менторская программа",
      "Реализация",
      "Корректировка",
      "Итоги",
    ]);
    for (const { responsible, period } of steps) expect([responsible, period].includes(undefined)).toBe(false);
  });

  it("forms the group in November: both sides fixed, a coordinator by order, the agreement of three (S3-31)", () => {
    const [, , third] = of("step");
    expect(third?.text).toMatch(/Закрепить стороны.*приказом назначить координатора.*трёхстороннее соглашение/);
    expect(third?.period && dated(third.period, 2026)).toMatch(/^Ноябрь 2026/);
  });

  it("allows 3 to 12 months, as many again, and asks for the report within 30 days (S3-10, S3-11, S3-35)", () => {
    const { term_min, term_max, term_extension, report_days } = model.passport;
    expect([term_min, term_max, term_extension, report_days]).toEqual([3, 12, 12, 30]);
  });

  it("steps 5–7: thirteen months by the calendar, in the course of the programme, 30 days after it (S3-33, S3-34, S3-35)", () => {
    const [fifth = "", sixth, seventh] = of("step")
      .slice(4)
      .map(({ period }) => period?.replace(/\u00a0/g, " "));
    expect(dated(fifth, 2026)).toBe(
      "Декабрь 2026 г. – декабрь 2027 г. (3–12 месяцев с момента согласования программы)",
    );
    expect(sixth).toBe("В ходе реализации менторской программы");
    expect(seventh).toBe("В течение 30 дней с момента завершения менторской программы");
  });

  it("says who writes the programme, how often teams meet, what an experienced team must be (S3-14, S3-21, S3-18)", () => {
    const notes = of("note").map(({ title }) => title);
    expect(notes).toEqual(expect.arrayContaining(["Авторы программы", "Встречи", "Срок", "Продление"]));
    expect(of("check", "Опытная команда")).toHaveLength(3);
  });

  it("replaces a participant on one of three grounds; the report has three parts (S3-22, S3-36)", () => {
    const grounds = of("note", "Замена участника").map(({ title = "" }) => title);
    expect(grounds.filter((title) => /^[абв]\)/.test(title))).toHaveLength(3);
    expect(of("check", "Справка-отчёт")).toHaveLength(3);
  });

  it("says no fixed year but in legal acts: it serves any school year (G-02)", () => {
    const rest = { ...model, texts: model.texts.filter(({ section }) => section !== "act") };
    for (const text of words(rest)) expect(text.replace(/\{[YZ]\}/g, "")).not.toMatch(/\d{4}/);
  });
});

describe("the forms of transfer", () => {
  const forms = model.lists.event_forms;

  it("are 20, in the text and in the drop-down; none is a part of another, so each is counted alone (S3-15)", () => {
    expect(of("transfer").map(({ text }) => text)).toEqual(forms);
    expect(forms).toHaveLength(20);
    for (const form of forms) expect(forms.filter((other) => other.includes(form))).toEqual([form]);
  });

  it("every item has one or several of them (S3-15)", () => {
    for (const { form = "" } of events) for (const each of form.split("; ")) expect(forms).toContain(each);
    expect(events.some(({ form = "" }) => form.includes("; "))).toBe(true);
  });

  it("six ready items show form, stage, people and their place in the plan (S3-49)", () => {
    const ready = of("ready");
    expect(ready.map(({ events: no }) => Number(no))).toEqual([9, 10, 11, 13, 14, 16]);
    for (const { events: no, title = "", form, responsible, stage = "" } of ready) {
      const event = events[Number(no) - 1];
      expect([form, responsible]).toEqual([event?.form, event?.responsible]);
      expect(
        model.stages.some(({ name, events: inStage }) => name.startsWith(stage) && event && inStage.includes(event)),
      ).toBe(true);
      expect(event?.event).toContain(/«([^»]+)»/.exec(title)?.[1] ?? title);
    }
  });
});

describe("what the programme of teams is judged by", () => {
  it("three criteria: the first is counted, a person judges the others (S3-23)", () => {
    expect(model.criteria.map(({ judged = false, clause }) => [judged, clause])).toEqual([
      [false, "п.\u00a03.5"],
      [true, "п.\u00a03.5"],
      [true, "п.\u00a03.5"],
    ]);
    expect(Object.keys(model.passport).filter((field) => field.startsWith("t_"))).toEqual([]);
  });

  it("indicators: what both supervisions can measure, each with a unit and a better side (S3-46)", () => {
    expect(model.indicators).toHaveLength(8);
    for (const { unit, better } of model.indicators) expect([unit, better].includes(undefined)).toBe(false);
  });

  it("offers words for every column of the dictionaries, none twice (S3-09, S3-15)", () => {
    expect(Object.keys(model.lists)).toEqual(Object.keys(listsTable.columns));
    for (const list of Object.values(model.lists)) expect(new Set(list).size).toBe(list.length);
  });
});
