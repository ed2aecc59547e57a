import { describe, expect, it } from "vitest";
import { contentOf } from "../../src/actions/content";
import { readPeriod } from "../../src/period/read";
import { results } from "../../src/programmes/results/model";
import { lists as listsTable } from "../../src/spec/lists";

const model = results();
const stageEvents = model.stages.map(({ events, parts = [] }) => [...events, ...parts.flatMap((part) => part.events)]);
const events = stageEvents.flat();
const at = (no: number) => events[no - 1];
const of = (section: (typeof model.texts)[number]["section"]) => model.texts.filter((text) => text.section === section);
const dated = (text: string, year: number) => text.replace(/\{Y\}/g, String(year)).replace(/\{Z\}/g, String(year + 1));
const base = (year: number) => ({ start: `${year}-01-01`, end: `${year + 1}-05-31` });
const words = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : value !== null && typeof value === "object"
      ? Object.values(value).flatMap(words)
      : [];

describe("the roadmap of a school that leads another", () => {
  it("has three stages of 4, 18 and 4 events: 26 (S4-19, S4-20, S4-21)", () => {
    expect(stageEvents.map((each) => each.length)).toEqual([4, 18, 4]);
    expect(events).toHaveLength(26);
    expect(new Set(events.map(({ event }) => event)).size).toBe(26);
  });

  it("its second stage has five parts of 3, 3, 5, 3 and 4 events (S4-20)", () => {
    expect(model.stages[1]?.parts?.map(({ name, events: own }) => [name, own.length])).toEqual([
      ["Формирование базы наставляемых", 3],
      ["Формирование базы наставников", 3],
      ["Отбор наставников", 5],
      ["Формирование наставнических пар", 3],
      ["Организация хода наставнической программы", 4],
    ]);
    expect([model.stages[0]?.parts, model.stages[1]?.events, model.stages[2]?.parts]).toEqual([
      undefined,
      [],
      undefined,
    ]);
  });

  it("says of each event its form, term, people and result; the last one has no form (S4-26)", () => {
    for (const { event, period, responsible, result = "" } of events)
      expect([event, [period, responsible, result].every((text) => text !== "")]).toEqual([event, true]);
    expect(events.filter(({ form }) => !form)).toEqual([at(26)]);
    expect(at(26)?.event).toContain("Фотосессия");
  });

  it("is answered for by school coordinators, once by one of them (S4-25)", () => {
    expect(events.filter(({ responsible }) => responsible !== "Школьные координаторы")).toEqual([at(2)]);
    for (const { responsible } of events) expect(model.lists.responsible).toContain(responsible);
  });

  it("keeps the mentors' possibilities among mentees and the mentees' requests among mentors (S4-22)", () => {
    const [mentees, mentors] = model.stages[1]?.parts ?? [];
    expect(mentees?.events[2]?.event).toContain("наставников");
    expect(mentors?.events[0]?.event).toContain("наставляемых");
  });

  it("keeps the base of autumn and the open day of November after the pairs of February (S4-23)", () => {
    expect([6, 15, 16, 17].map((no) => at(no)?.period)).toEqual([
      "Сентябрь – октябрь {Y}",
      "Ноябрь {Y}",
      "Ноябрь {Y}",
      "Февраль {Y}",
    ]);
  });

  it.each([2021, 2026])("every term of %i is read as what it is, inside the programme (S4-24)", (year) => {
    const kinds = events.map(({ period }) => {
      const { kind, start, end } = readPeriod({ text: dated(period, year), base: base(year) });
      if (start !== null && end !== null)
        expect([base(year).start <= start, end <= base(year).end]).toEqual([true, true]);
      return kind;
    });
    const other = (kind: string) => kinds.flatMap((each, i) => (each === kind ? [i + 1] : []));
    expect([other("as-needed"), other("recurring")]).toEqual([
      [3, 14],
      [20, 21, 22],
    ]);
    expect(other("months")).toHaveLength(21);
  });

  it.each([2021, 2026])(
    "what goes on «далее» begins with its month and ends with the programme of %i (S4-24, S4-38)",
    (year) => {
      const spans = [20, 21, 22].map((no) => {
        const { start, end } = readPeriod({ text: dated(at(no)?.period ?? "", year), base: base(year) });
        return [start, end];
      });
      const end = `${year + 1}-05-31`;
      expect(spans).toEqual([
        [`${year}-12-01`, end],
        [`${year + 1}-02-01`, end],
        [`${year}-01-01`, end],
      ]);
    },
  );

  it("runs from January to May of the next year (S4-24)", () => {
    expect([model.start, model.end]).toEqual([
      { year: 0, month: 1, day: 1 },
      { year: 1, month: 5, day: 31 },
    ]);
  });

  it("says no fixed year but in legal acts: it serves any school year", () => {
    const rest = { ...model, texts: model.texts.filter(({ section }) => section !== "act") };
    for (const text of words(rest)) expect(text.replace(/\{[XYZ]\}/g, "")).not.toMatch(/\d{4}/);
  });
});

describe("the sheet of that roadmap", () => {
  const { rows, columns } = contentOf(model, { year: 2021 });

  it("has the document's five columns in their order, then the mark; items are folded (S4-26)", () => {
    const shown = Object.values(columns.roadmap).filter(({ hidden, group }) => !hidden && !group);
    expect(shown.map(({ head }) => head)).toEqual([
      "№",
      "Название мероприятия",
      "Форма проведения",
      "Сроки проведения",
      "Ответственный",
      "Результат",
      "Отметка о выполнении",
      "Что важно",
      "Дата выполнения",
      "Итог, причина",
    ]);
    expect(columns.roadmap.content?.group).toBe("ties");
  });

  it("holds its daily columns beside the open panel, and the first two on a phone", () => {
    const widths = Object.values(columns.roadmap).flatMap(({ hidden, group, width }) =>
      hidden || group ? [] : [width],
    );
    const sum = (to: number) => widths.slice(0, to).reduce((a, b) => a + b, 0);
    expect(sum(8)).toBeLessThanOrEqual(1010);
    expect(sum(2)).toBeLessThanOrEqual(260);
    expect(sum(10)).toBeLessThanOrEqual(1310);
  });

  it("numbers its events through and its parts by their stage (S4-20, G-02)", () => {
    const stages = rows.roadmap.filter(({ row }) => row === "этап");
    expect(stages.map(({ no }) => no)).toEqual(["1", "2", "2.1", "2.2", "2.3", "2.4", "2.5", "3"]);
    expect(stages.every(({ period, responsible }) => period === undefined && responsible === undefined)).toBe(true);
    const items = rows.roadmap.filter(({ row }) => row === "пункт");
    expect(items.map(({ no }) => no)).toEqual(events.map((_, i) => String(i + 1)));
    expect(items.filter(({ stage }) => stage === 2).map(({ part }) => part)).toEqual([
      ...[1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5],
    ]);
  });
});

describe("the texts of that programme", () => {
  it("has one goal, two tasks and eight planned results (S4-14, S4-15)", () => {
    expect(String(model.passport.goal)).toContain("качество образования");
    expect([of("task").length, of("result").length]).toEqual([2, 8]);
  });

  it("two results have a number, 85 %; every one says what measures it (S4-15, S4-16)", () => {
    expect(of("result").flatMap(({ text = "" }, i) => (text.includes("85\u00a0%") ? [i + 1] : []))).toEqual([1, 2]);
    expect([model.passport.t_mentees, model.passport.t_mentors]).toEqual([85, 85]);
    const named = of("result").flatMap(({ measured = "" }) => measured.split("; "));
    expect(named.slice(0, 2)).toEqual(["критерий 1", "критерий 2"]);
    expect(new Set(named.slice(2).map(Number))).toEqual(new Set(model.indicators.map((_, i) => i + 1)));
  });

  it("names ten acts and three federal projects (S4-13)", () => {
    expect([of("act").length, of("project").length]).toEqual([10, 3]);
    expect(of("act").map(({ level }) => level)).toEqual([
      ...Array(6).fill("federal"),
      ...Array(2).fill("regional"),
      "municipal",
      "school",
    ]);
  });

  it("says number and date of every act that any school shares; a district's and a school's are asked for (S4-13)", () => {
    expect(of("act").map(({ number, dated: day }) => [number, day])).toEqual([
      ["без номера", "1993-12-12"],
      ["51-ФЗ", "1994-11-30"],
      ["197-ФЗ", "2001-12-30"],
      ["273-ФЗ", "2012-12-29"],
      ["МР-42/02", "2020-01-23"],
      ["Р-145", "2019-12-25"],
      ["459-р", "2020-03-24"],
      ["316-01-63-915/20", "2020-05-20"],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(
      of("act")
        .slice(8)
        .map(({ text }) => text),
    ).toEqual([
      expect.stringContaining("от 03.04.2020 №\u00a0145-А"),
      expect.stringContaining("от 07.09.2020 №\u00a0247"),
    ]);
  });

  it("ties the seven duties of the leading school to events; two have none in the document's roadmap (S4-03)", () => {
    const duties = of("duty");
    expect([duties.length, new Set(duties.map(({ side }) => side))]).toEqual([7, new Set(["школа-лидер"])]);
    expect(duties.flatMap(({ events: tied }, i) => (tied ? [] : [i + 1]))).toEqual([2, 6]);
  });

  it("points only at events that there are (S4-03)", () => {
    for (const { events: tied = "" } of model.texts)
      for (const no of tied.split("; ").filter(Boolean)) expect(at(Number(no))?.event).toMatch(/\S/);
  });

  it("says what both schools agreed upon: free, by negotiation, in writing, two copies (S4-05)", () => {
    const clauses = model.texts.filter(({ side }) => side === "соглашение");
    expect(clauses.map(({ title }) => title)).toEqual([
      ..."Предмет,Стороны,Оплата,Рабочая группа,Срок,Споры,Изменения,Остальное,Экземпляры".split(","),
    ]);
    const term = clauses.find(({ title }) => title === "Срок")?.text;
    expect(term).toContain("муниципальная программа");
    expect(String(model.passport.basis)).toContain("муниципальная программа");
  });

  it("works beside the group of a municipal coordinator whom an order appoints (S4-07)", () => {
    const [group] = of("note").filter(({ title }) => title === "Рабочая группа");
    expect(group?.text).toMatch(/муниципальный координатор, назначенный приказом/);
    expect(model.lists.responsible).toContain("Муниципальный координатор");
  });

  it("pairs teachers of one subject, one mentor with one person (S4-10, S4-11)", () => {
    const said = (title: string) => of("note").find((text) => text.side === "пары" && text.title === title)?.text;
    expect(said("Тип")).toMatch(/^Наставник-предметник/);
    expect(said("Вариант")).toMatch(/предмет у них один/);
    expect(said("Формат")).toMatch(/^Индивидуальный/);
    expect(model.passport.role_model).toBe("результативный предметник – предметник, имеющий профессиональные дефициты");
  });

  it("has the regulation among the resources, and no figures of another school (S4-18)", () => {
    const resources = model.texts.filter(({ side }) => side === "ресурсы");
    expect(resources[0]?.text).toContain("Положение");
    for (const { text = "" } of resources) expect(text).not.toMatch(/\d/);
  });

  it("has 17 criteria of selection in five groups of 3, 2, 8, 2 and 2", () => {
    const sides = model.texts.flatMap(({ side = "" }) => (side.startsWith("отбор") ? [side] : []));
    const groups = [...new Set(sides)];
    expect(groups.map((group) => sides.filter((side) => side === group).length)).toEqual([3, 2, 8, 2, 2]);
  });

  it("keeps recommendations and materials, and two collections that stay open (S4-31, S4-38)", () => {
    expect(of("material").map(({ events: tied }) => tied)).toEqual(["2", "11", "20", "21", "25"]);
    expect(of("material").flatMap(({ period = "" }, i) => (period.includes("далее") ? [i] : []))).toEqual([2, 3]);
  });

  it("asks for the mentors' communities and for their needs in courses (S4-32, S4-33)", () => {
    const sides = of("check").map(({ side, events: tied }) => [side, tied]);
    expect(sides.slice(0, 3)).toEqual([
      ["сообщества наставников", "12"],
      ["повышение квалификации", "13"],
      ["повышение квалификации", "14"],
    ]);
  });
});

describe("the rest of that programme", () => {
  it("offers the twenty forms of the document, each of them used by an event (S4-27)", () => {
    expect(new Set(model.lists.event_forms).size).toBe(20);
    expect(new Set(events.flatMap(({ form }) => (form ? [form] : [])))).toEqual(new Set(model.lists.event_forms));
  });

  it("offers words for every column of the dictionaries, none twice", () => {
    expect(Object.keys(model.lists)).toEqual(Object.keys(listsTable.columns));
    for (const list of Object.values(model.lists))
      expect([list.length > 0, new Set(list).size]).toEqual([true, list.length]);
  });

  it("judges by five figures and, where nothing can be counted, by a person: six results (S4-16)", () => {
    expect(model.criteria.map(({ judged }) => judged === true)).toEqual([
      ...Array(5).fill(false),
      ...Array(6).fill(true),
    ]);
    expect(
      model.criteria.map(({ clause }) => clause).filter((clause) => clause.startsWith("планируемый результат\u00a0")),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `планируемый результат\u00a0${n}`));
  });
});
