import { describe, expect, it } from "vitest";
import { contentOf } from "../../src/actions/content";
import { personalIn } from "../../src/privacy/scan";
import { models } from "../../src/programmes/list";
import type { Cell } from "../../src/spec/kinds";
import { people } from "../people";
import { seeded } from "./seeded";

const today = "2026-11-22";

describe("Personal data in a cell (G-08)", () => {
  it.each(seeded)("finds %s in «%s»", (kind, text, found = text, around = {}) => {
    const pieces = personalIn(text, { today, ...around }).map((one) => ({
      kind: one.kind,
      text: text.slice(one.from, one.to),
    }));
    expect(pieces).toContainEqual({ kind, text: found });
  });

  it("finds each of 500 made-up people in six spellings", () => {
    const missed = people(500).flatMap(({ name, surname, first, patronymic }) => {
      const [a, b] = [first[0], patronymic[0]];
      const spelled = [name, `${first} ${patronymic} ${surname}`, `${surname} ${a}. ${b}.`, `${surname} ${a}.${b}.`];
      const all = [...spelled, `${a}.${b}. ${surname}`, `${surname}${a}.${b}.`, name.toUpperCase()];
      return all.filter((text) => !personalIn(`Провести: ${text}`, { today }).some(({ kind }) => kind === "name"));
    });
    expect(missed).toEqual([]);
  });

  it.each([
    ["a school named after somebody", "МБОУ СОШ № 5 им. Ивана Примерова"],
    ["a school named after somebody with initials", "МБОУ СОШ № 5 имени И. П. Примерова"],
    ["a hero's school", "Школа имени Героя Советского Союза Ивана Петровича Примерова"],
    ["a street", "ул. Анны Примеровой"],
    ["a street with initials", "улица А. П. Примерова"],
    ["a street of a school", "Школа № 5, ул. Примерная, 12"],
    ["where a name belongs", "Фамилия И. О."],
    ["where a name belongs, the other way", "И. О. Фамилия"],
    ["three words for a name", "Фамилия Имя Отчество"],
    ["a heading", "Дорожная Карта Наставничества"],
    ["a role", "Заместитель директора по УВР"],
    ["a code", "Н-003; П-011"],
    ["months", "Сентябрь – Октябрь 2026 г."],
    ["a day", "12.05.2026"],
    ["a term of an order", "приказ № 126 от 18.09.2026"],
    ["a law", "Федеральный закон № 273-ФЗ от 29.12.2012"],
    ["an old order of a ministry", "Распоряжение Минпросвещения России от 25.12.2019 № Р-145"],
    ["a number of a tax payer", "ИНН 7700000000"],
    ["a number of a register", "ОГРН 1027700000000"],
    ["hours", "с 8.00 до 15.30, каб. 205"],
    ["years", "2026–2027 учебный год"],
    ["ages", "дети 10–19 лет"],
    ["a plan about children of a kind", "Сопровождение обучающихся с ОВЗ и детей-инвалидов"],
    ["the control of a school", "План ВШК на 2026 год"],
    ["a register of a school's own", "Учёт результатов, состоящих на учёте в КДН"],
    ["classes in letters", "5 А, 5 Б классы"],
    ["a class with a full stop", "Класс А. и класс Б."],
    ["an appendix", "Приложение А. Форма"],
    ["a city", "Великий Новгород, Нижний Тагил"],
    ["a country", "Российская Федерация"],
    ["a holiday", "Международный женский день, День Победы"],
    ["two capitals", "Совет Министров"],
    ["acting", "и. о. директора"],
    ["a novel", "урок «Роман Пушкина»"],
    ["initial words", "Основной этап, Главной целью"],
    ["sums", "1 500 000 руб."],
    ["a long number", "1234567890123"],
    ["percent", "85 %, 100 %"],
    ["a link", "https://example.ru/page?id=89"],
    ["a model of mentoring", "Равный – равному"],
    ["capitals", "ПЛАН МЕРОПРИЯТИЙ ДОРОЖНАЯ КАРТА"],
    ["a form of a base", "Форма базы наставляемых"],
    ["a school in short", "МБОУ «Примерная СОШ»"],
    ["a village", "с. Примерово, д. Тестовка"],
    ["a method by its author", "Методика А. Н. Примерова"],
    ["a test by its author", "Опросник Р. Б. Примерова"],
    ["a phone of nobody", "8 800"],
    ["a range of weeks", "10-12-14 недели"],
    ["a clause", "п. 3.5.2, ст. 351.8 ТК РФ"],
    ["an ordinary word at a head", "Имя и название", { head: "Содержание" }],
    ["a date in a column of terms", "12.05.2012", { head: "Дата документа" }],
    ["a birth year alone", "2012", { head: "Год рождения" }],
    ["a day of the future under birth", "12.05.2030", { head: "Дата рождения" }],
    ["what a teacher teaches", "учитель, история; 7 класс", { person: true }],
  ] as [string, string, object?][])("says nothing of %s: «%s»", (_, text, around = {}) => {
    expect(personalIn(text, { today, ...around })).toEqual([]);
  });
});

describe("The texts of our own models", () => {
  const texts = (cells: Record<string, Cell>) => Object.values(cells).filter((cell) => typeof cell === "string");

  it.each(models.map(({ key }) => key))("hold nothing personal: %s", (key) => {
    const content = contentOf((models.find((of) => of.key === key) as (typeof models)[0]).load(), { year: 2026 });
    const rows = Object.values(content.rows).flatMap((all) => all.flatMap((row) => texts(row as never)));
    const pages = Object.values(content.pages).flatMap((all) => all.flatMap(({ cells }) => texts(cells as never)));
    const heads = Object.values(content.columns).flatMap((columns) =>
      Object.values(columns).flatMap(({ head, help = "" }) => [head, help]),
    );
    const found = [...rows, ...pages, ...heads].flatMap((text) =>
      personalIn(String(text), { today }).map(
        ({ kind, from, to }) => `${kind}: ${String(text).slice(from, to)} | ${text}`,
      ),
    );
    expect(found).toEqual([]);
    expect(rows.length).toBeGreaterThan(50);
  });
});
