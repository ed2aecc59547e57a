import { describe, expect, it } from "vitest";
import { contentOf } from "../../src/actions/content";
import { readPeriod } from "../../src/period/read";
import { vsoko } from "../../src/programmes/vsoko/model";
import { f, say } from "../../src/spec/formula";
import { lists as listsTable } from "../../src/spec/lists";
import { passport } from "../../src/spec/passport";
import { programme } from "../../src/spec/programme";

const model = vsoko();
const years = [2022, 2026];
const dated = (text: string, year: number) => text.replace(/\{Y\}/g, String(year)).replace(/\{Z\}/g, String(year + 1));
const baseOf = (year: number) => ({ start: `${year}-09-01`, end: `${year + 1}-08-31` });
const read = (text: string, year: number) => readPeriod({ text: dated(text, year), base: baseOf(year) });

const rows = model.stages.flatMap(({ events }, stage) =>
  events.flatMap((event) =>
    event.items.map((item) => ({
      ...item,
      stage: stage + 1,
      period: item.period ?? event.period,
      by: item.responsible ?? event.responsible,
      contour: event.contour,
    })),
  ),
);
const events = model.stages.flatMap((stage) => stage.events);
const texts = (within: unknown): string[] =>
  typeof within === "string"
    ? [within]
    : within !== null && typeof within === "object"
      ? Object.values(within).flatMap(texts)
      : [];

describe("The roadmap of the mentor school's programme", () => {
  it("has 3 stages, 15 events and 33 rows (S1-39, G-03)", () => {
    expect(model.stages.map((stage) => stage.events.length)).toEqual([11, 2, 2]);
    expect(events.map((event) => event.items.length)).toEqual([3, 1, 4, 1, 1, 1, 1, 1, 1, 2, 2, 12, 1, 1, 1]);
    expect(rows).toHaveLength(33);
  });

  it("is drawn so in the book: stage rows bear no number, term or people and are no events (G-02)", () => {
    const { roadmap = [] } = contentOf(model, { year: 2022 }).rows;
    const drawn = roadmap.filter(({ row }) => row === "этап");
    expect(drawn.map(({ no, period, responsible }) => [no, period, responsible])).toEqual(
      Array(3).fill(["", undefined, undefined]),
    );
    expect(drawn[1]?.event).toBe("Практическая реализация программы (ноябрь 2022\u00a0г. – май 2023\u00a0г.)");
    const items = roadmap.filter(({ row }) => row === "пункт");
    expect([items.length, new Set(items.map(({ no }) => no)).size, items.at(-1)?.no]).toEqual([33, 15, "15"]);
  });

  it("every row has words, a term and people of its own", () => {
    for (const row of rows) expect([row.content, row.period, row.by].every((text) => text.trim() !== "")).toBe(true);
    expect(new Set(rows.map(({ content }) => content)).size).toBe(33);
    expect(new Set(events.map(({ event }) => event)).size).toBe(15);
  });

  it("names roles and forms of events that the drop-downs offer (S1-41)", () => {
    for (const { by, form } of rows) {
      for (const role of by.split("; ")) expect(model.lists.responsible).toContain(role);
      if (form !== undefined) expect(model.lists.event_forms).toContain(form);
    }
  });

  it("the district's department appoints the curator in October; the joint seminar has two deputies (S1-45, S1-62)", () => {
    const [appointed] = rows.filter(({ content }) => content.includes("куратора"));
    expect([appointed?.by, appointed?.period]).toEqual(["Муниципальный отдел образования", "Октябрь {Y}\u00a0г."]);
    const seminar = rows.find(({ form }) => form === "семинар");
    expect(seminar?.by.split("; ").map((role) => role.split(" ").at(-1))).toEqual(["школы-ментора", "школы-менти"]);
  });

  it("the end is nine acts: five of finishing, four of encouragement (S1-58)", () => {
    const acts = rows.filter(({ stage }) => stage === 3).map(({ content }) => content.match(/^\d\)/gm)?.length);
    expect(acts).toEqual([5, 4]);
  });

  it("keeps the numbering of the document's eighth event, which says 2) twice (S1-61)", () => {
    expect(events[7]?.items[0]?.content.match(/^\d\)/gm)).toEqual(["1)", "2)", "2)", "3)"]);
  });

  it("tags what belongs to one of the two contours (S1-56)", () => {
    const inContour = (contour: string) => events.flatMap((event, i) => (event.contour === contour ? [i + 1] : []));
    expect([inContour("outer"), inContour("inner")]).toEqual([
      [1, 3, 4, 8, 15],
      [6, 7, 13],
    ]);
  });
});

describe("Its terms", () => {
  const kinds: Record<string, RegExp> = {
    exact: /^20\.10\. \{Y\}/,
    range: /^\d\d(?:\.\d\d)?-\d\d\.1[0-2]\./,
    months: /^(?:Сентябрь|Октябрь|Январь|Май|Июнь-август) \{[YZ]\}/,
    "all-year": /^В течение года$/,
  };

  it("are written as unevenly as in the document: eighteen ways (S1-40)", () => {
    const plain = (text: string) => text.replace(/\u00a0/g, " ");
    expect([...new Set(rows.map(({ period }) => plain(period)))].sort()).toEqual([
      "01-10.11. {Y} г.",
      "01-15.11. {Y} г.",
      "10-15.12.{Y} г.",
      "15-22.11. {Y} г.",
      "15-22.11.{Y} г.",
      "20.10. {Y} г.",
      "21-24.10. {Y} г.",
      "22-25.11.{Y} г.",
      "24-28.10. {Y} г.",
      "24-31.10. {Y} г.",
      "25.11-10.12.{Y} г.",
      "В течение года",
      "Июнь-август {Z} г.",
      "Май {Z} г.",
      "Октябрь {Y} г.",
      "Сентябрь {Y} г.",
      "Январь {Z}",
      "Январь {Z} г.",
    ]);
  });

  it.each(years)("of %i are read, each as what it is, within the programme (S1-40)", (year) => {
    const base = baseOf(year);
    const found = rows.map(({ period }) => {
      const { kind, start, end } = read(period, year);
      expect(period, kind).toMatch(kinds[kind] ?? /^$/);
      expect(base.start <= String(start) && String(start) <= String(end) && String(end) <= base.end, period).toBe(true);
      return kind;
    });
    const count = (kind: string) => found.filter((each) => each === kind).length;
    expect(["exact", "range", "months", "all-year"].map(count)).toEqual([1, 14, 12, 6]);
  });

  it("a year that stands at one end belongs to both; «В течение года» is the whole programme (S1-40)", () => {
    expect(read("25.11-10.12.{Y} г.", 2026)).toMatchObject({ kind: "range", start: "2026-11-25", end: "2026-12-10" });
    expect(read("В течение года", 2026)).toMatchObject({ start: "2026-09-01", end: "2027-08-31" });
  });

  it.each(years)("of the three stages of %i follow one another day by day and fill the year (S1-12)", (year) => {
    const spans = model.stages.map(({ name }) => read(/\((.+)\)$/.exec(name)?.[1] ?? "", year));
    expect(spans.map(({ start, end }) => [start, end])).toEqual([
      [`${year}-09-01`, `${year}-10-31`],
      [`${year}-11-01`, `${year + 1}-05-31`],
      [`${year + 1}-06-01`, `${year + 1}-08-31`],
    ]);
  });

  it("of eight November rows lie beyond the first stage, as in the document: nothing is mended (S1-13)", () => {
    const late = rows.filter(({ stage, period }) => {
      const { kind, start } = read(period, 2022);
      return stage === 1 && kind !== "all-year" && String(start) > "2022-10-31";
    });
    expect(late).toHaveLength(8);
  });

  it("no year is fixed but in a legal act: the model serves any school year", () => {
    const acts = /от \d\d\.\d\d\.\d{4}/g;
    const { texts: said, ...rest } = model;
    for (const text of texts([rest, said.filter(({ section }) => section !== "act")]))
      expect(text.replace(/\{[XYZ]\}/g, "").replace(acts, "")).not.toMatch(/\d{4}/);
  });
});

describe("What its book shows", () => {
  it("numbers tasks by side, writes acts with their days", () => {
    const { programme: shown = [] } = contentOf(model, { year: 2026 }).rows;
    const words = programme.columns.section.words;
    expect(shown.filter(({ section }) => section === words.task).map(({ no }) => no)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "1",
      "2",
    ]);
    expect(shown.filter(({ section }) => section === words.act).map(({ level }) => level)).toEqual([
      "федеральный",
      "региональный",
      "региональный",
    ]);
  });

  it("pairs of a mentor and a mentee, under the document's own heads (G-01)", () => {
    const { titles, columns } = contentOf(model, { year: 2026 });
    expect(titles.pairs).toEqual(f`${say("Менторские пары и группы")}`);
    expect([columns.pairs.mentor?.head, columns.pairs.mentee?.head]).toEqual(["Ментор", "Менти"]);
    expect(
      Object.values(columns.roadmap)
        .slice(0, 5)
        .map(({ head }) => head),
    ).toEqual(["№", "Мероприятие", "Содержание деятельности", "Сроки", "Ответственные"]);
  });

  it("ten criteria of section 4, by sides, and the share of the roadmap (S1-11)", () => {
    const by = (begins: string) => model.criteria.filter(({ criterion }) => criterion.startsWith(begins));
    expect([by("Школа-ментор: "), by("Школа-менти: "), by("Все участники: ")].map(({ length }) => length)).toEqual([
      4, 4, 2,
    ]);
    expect(by("Школа").every(({ judged }) => judged)).toBe(true);
    expect(by("Все").every(({ judged, criterion }) => !judged && criterion.endsWith("%"))).toBe(true);
    expect(model.criteria).toHaveLength(11);
  });

  it("how the schools work together, by which role model, and that there is interim monitoring (S1-16, S1-32)", () => {
    expect(model.passport).toMatchObject({
      interaction: "менторство",
      role_model: expect.stringContaining("стажировочная площадка"),
      interim: passport.columns.interim.words.yes,
    });
  });

  it("no threshold that the document does not have", () => {
    expect(Object.keys(model.passport).filter((field) => field.startsWith("t_"))).toEqual([]);
  });

  it("forms: the five federal ones, school with school, and a school's own (S1-04)", () => {
    expect(model.lists.forms).toContain(model.passport.programme_form);
    expect(model.lists.forms.filter((form) => form !== model.passport.programme_form)).toEqual([
      "ученик – ученик",
      "учитель – учитель",
      "студент – ученик",
      "работодатель – ученик",
      "работодатель – студент",
    ]);
    expect(Object.keys(model.lists)).toEqual(Object.keys(listsTable.columns));
    for (const words of Object.values(model.lists)) expect(new Set(words).size).toBe(words.length);
  });

  it("every indicator has its unit and its better side; no points are made of yes and no (S1-54, S1-60)", () => {
    expect(model.indicators.map(({ unit, better }) => `${unit} ${better}`)).toEqual([
      "level more",
      "pieces less",
      ...Array(4).fill("yes more"),
      "percent more",
      "percent more",
      "level more",
      "level more",
    ]);
  });
});
