import { describe, expect, it } from "vitest";
import { htmlOf } from "../../src/documents/html";
import { makeDocument } from "../../src/documents/make";
import type { Choice, DocumentKey } from "../../src/documents/source";
import { sourceOf } from "./source";

const people = {
  mentors: [
    { code: "Н-001", who: "учитель, история" },
    { code: "Н-002", who: "11 класс" },
  ],
  mentees: [
    { code: "П-001", who: "7 класс" },
    { code: "П-002", who: "8 класс" },
    { code: "П-003", who: "молодой учитель" },
  ],
};
const order = { order: "№ 126 от 18.09.2026", start: "2026-09-21", end: "2027-05-31" };
const pairs = [
  { id: "ПР-001", no: "1", mentor: "Н-001", mentee: "П-001", status: "working", form: "учитель – ученик", ...order },
  { id: "ПР-002", no: "1", mentor: "Н-001", mentee: "П-002", status: "working", form: "учитель – ученик", ...order },
  { id: "ПР-003", no: "2", mentor: "Н-002", mentee: "П-003", status: "approved", ...order },
  { id: "ПР-004", no: "3", mentor: "Н-002", mentee: "П-001", status: "proposed" },
  { id: "ПР-005", no: "4", mentor: "Н-002", mentee: "П-002", status: "finished", outcome: "цель достигнута" },
];
const plans = [
  {
    ...{ pair: "1", goal: "Читать источники", competence: "Работа с источником", activity: "Разбор грамот" },
    ...{ period: "октябрь 2026 г.", format: "present", result: "конспект", done: "yes", made: "2026-09-25" },
  },
  {
    pair: "1",
    competence: "Работа с источником",
    activity: "Сравнить летописи",
    till: "2026-12-20",
    format: "distant",
  },
  { pair: "1", competence: "Выступление перед классом" },
];
const meetings = [
  { pair: "1", day: "2026-10-20", kind: "trial", topic: "Летопись", platform: "школьный музей", result: "план чтения" },
  { pair: "1", day: "2026-10-02", kind: "opening", goal: "Договориться о цели" },
  { pair: "1", mentee: "П-002", day: "2026-11-10", kind: "consultation", event: "Олимпиада", request: "эссе" },
  { pair: "1", day: "2026-12-15", kind: "regular", topic: "ещё не было" },
  { day: "2026-09-10", kind: "gathering", topic: "Знакомство всех", result: "пожелания собраны" },
];
const diary = [
  { pair: "1", mentee: "П-001", day: "2026-11-01", success: "Прочёл грамоту сам", due_to: "разбор с наставником" },
  { pair: "1", day: "2026-10-15", success: "Выступили вдвоём", due_to: "репетиция" },
];
const book = { ...people, pairs, plans, meetings, diary };
const made = (key: DocumentKey, choice: Choice = {}, part: object = book) =>
  makeDocument(sourceOf(part as Record<string, unknown>), key, choice, "2026-11-22");
const bare = (plain = "") => plain.replace(/\u2060/g, "").replace(/\u00a0(?=класс)/g, " ");
const pagesOf = (key: DocumentKey, choice: Choice = {}, part: object = book) =>
  bare(htmlOf(made(key, choice, part)?.blocks ?? []))
    .split('<div class="next"></div>')
    .map((page) => page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " "));

describe("The plan of a pair on paper", () => {
  it("is one page for each approved pair or group, under the official heads (S4-36, S2-26)", () => {
    const pages = pagesOf("pair-plan");
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain("работы наставнической группы");
    expect(pages[0]).toMatch(/Наставник: Н-001, учитель, история Наставляемый: П-001, 7 класс Наставляемый: П-002/);
    expect(pages[0]).toContain("Цель: Читать источники");
    expect(bare(made("pair-plan")?.plain).split("\n").slice(6, 10)).toEqual([
      "Цель: Читать источники",
      "Наименование компетенций, которые необходимо сформировать, развить\tСодержание деятельности\tСроки\tФормат (очный/ дистанционный)\tРезультат",
      "Работа с источником\tРазбор грамот\tоктябрь 2026 г.\tочный\tконспект",
      "\tСравнить летописи\tдо 20.12.2026\tдистанционный\t",
    ]);
    expect(pages[1]).toContain("работы наставнической пары");
  });

  it("names what the plans lack: a pair without one, a competence without an activity, an activity without a format", () => {
    expect(made("pair-plan")?.warnings.map(({ place, says }) => [place.sheet, says])).toEqual([
      ["pairs", "Планов нет, напечатаны пустые бланки: 2."],
      ["plans", "Компетенций, к которым не записано ни одного дела: 1."],
    ]);
    const formless = { ...book, plans: [{ pair: "2", competence: "Урок", activity: "Посетить урок" }] };
    expect(made("pair-plan", { pairs: ["2"] }, formless)?.warnings.map(({ says }) => says)).toEqual([
      "Дел без формата (очный или дистанционный): 1.",
    ]);
  });

  it("is of the pairs that were asked for, by number or id, also of one that is only agreed; what is not there is named", () => {
    expect(pagesOf("pair-plan", { pairs: ["3", "ПР-001", "77"] })).toHaveLength(2);
    expect(made("pair-plan", { pairs: ["ПР-001", "77"] })?.warnings[0]?.says).toBe(
      "Таких пар нет: 77. Номера и коды стоят на листе «Пары».",
    );
    expect(made("pair-plan", { pairs: ["77"] })).toBeNull();
    const agreed = { ...book, pairs: [{ ...pairs[3], status: "agreed" }] };
    expect(pagesOf("pair-plan", {}, agreed)[0]).toContain("№ 3");
    expect(made("pair-plan", {}, { ...book, pairs: [pairs[3]] })).toBeNull();
  });

  it("speaks of a group of teams, and of mentors and mentees as the school's programme does", () => {
    expect(pagesOf("pair-plan", { pairs: ["2"] }, { ...book, passport: { model: "teams" } })[0]).toMatch(
      /работы менторской группы .* Опытная команда: Н-002/,
    );
    expect(pagesOf("pair-plan", { pairs: ["2"] }, { ...book, passport: { model: "vsoko" } })[0]).toMatch(
      /работы менторской пары .* Ментор: Н-002/,
    );
  });
});

describe("The diary of success on paper (S4-37)", () => {
  it("is a page a mentee: his own successes and those of the group, by day; an empty one where nothing is written", () => {
    const pages = pagesOf("pair-diary");
    expect(pages).toHaveLength(3);
    expect(pages[0]).toMatch(/15\.10\.2026 Выступили вдвоём репетиция 01\.11\.2026 Прочёл грамоту сам/);
    expect(pages[1]).not.toContain("Прочёл грамоту сам");
    expect(pages[2]).toMatch(/Наставляемый: П-003, молодой учитель .* Благодаря чему $/);
  });
});

describe("The report on what mentors did (S4-41)", () => {
  it("tells for each pair the day, the event, the topic and the platform, and only what was till today", () => {
    const plain = bare(made("pair-report")?.plain).split("\n");
    expect(plain.slice(0, 6)).toEqual([
      "Встречи и мероприятия с 10.09.2026 по 22.11.2026",
      "№\tНаставник\tНаставляемый\tДень\tМероприятие\tТема\tПлощадка\tРезультат",
      "1\tН-001, учитель, история\tП-001, 7 класс П-002, 8 класс\t02.10.2026\tорганизационная\tДоговориться о цели\t\t",
      "\t\t\t20.10.2026\tпробная рабочая\tЛетопись\tшкольный музей\tплан чтения",
      "\t\t\t10.11.2026\tОлимпиада\tэссе\t\t",
      "\tвсе участники\tвсе участники\t10.09.2026\tобщая\tЗнакомство всех\t\tпожелания собраны",
    ]);
    expect(plain[6]).toBe("Всего: организационная – 1, пробная рабочая – 1, консультация – 1, общая – 1.");
  });

  it("ends with the outcome of every pair: meetings, the plan and what of it was done", () => {
    const plain = bare(made("pair-report")?.plain).split("\n");
    expect(plain.slice(7)).toEqual([
      "Итоги по парам",
      "№\tНаставник\tНаставляемый\tСостояние\tВстреч\tДел в плане\tВыполнено\tИтог",
      "1\tН-001, учитель, история\tП-001, 7 класс\tработает\t2\t2\t1\t",
      "1\tН-001, учитель, история\tП-002, 8 класс\tработает\t3\t2\t1\t",
      "2\tН-002, 11 класс\tП-003, молодой учитель\tутверждена\t0\t0\t0\t",
      "4\tН-002, 11 класс\tП-002, 8 класс\tзавершена\t0\t0\t0\tцель достигнута",
    ]);
    expect(made("pair-report")?.warnings.map(({ says }) => says)).toEqual([
      "Пар без единой встречи: 2, 4.",
      "Встреч без результата: 2.",
    ]);
  });

  it("is of chosen pairs too, and is nothing where no pair was ever approved", () => {
    expect(bare(made("pair-report", { pairs: ["2"] })?.plain)).not.toContain("Н-001");
    expect(made("pair-report", {}, { ...people, pairs: [pairs[3]] })).toBeNull();
  });
});
