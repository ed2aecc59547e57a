import { describe, expect, it } from "vitest";
import { asked, left, read, stagesOf, table } from "./tables";

describe("A table of any other kind", () => {
  it("may have its columns in any order, heads in two rows, a title above, column numbers and empty columns", () => {
    const of = read(
      table(`
План мероприятий на 2022–2023 учебный год|||||
Исполнители||Сроки||Наименование|Планируемый результат
||начало|окончание||
1||2|3|4|5
Завуч||05.09.2022|30.09.2022|Опрос педагогов|Справка
Куратор||01.10.2022||Встречи пар|Журнал встреч`),
    );
    expect(of.columns.map(({ col, meaning }) => [col, meaning])).toEqual([
      [1, "responsible"],
      [3, "from"],
      [4, "to"],
      [5, "event"],
      [6, "result"],
    ]);
    expect(of.items.map(({ event, period, responsible }) => [event, period, responsible])).toEqual([
      ["Опрос педагогов", "05.09.2022 – 30.09.2022", "Завуч"],
      ["Встречи пар", "с 01.10.2022", "Куратор"],
    ]);
    expect(left(of).map(([row, , why]) => [row, why])).toEqual([
      [1, "title"],
      ...Array.from({ length: 5 }, () => [4, "column-numbers"]),
    ]);
  });

  it("gives each listed item its own term where the cell beside has as many (G-04)", () => {
    const of = read([
      ["Мероприятие", "Содержание", "Срок", "Ответственный"],
      ["Осень", "1) Опрос педагогов\n2) Педсовет", "сентябрь 2022 г.\nоктябрь 2022 г.", "Завуч\nДиректор"],
    ]);
    expect(of.items.map(({ content, period, responsible }) => [content, period, responsible])).toEqual([
      ["1) Опрос педагогов", "сентябрь 2022 г.", "Завуч"],
      ["2) Педсовет", "октябрь 2022 г.", "Директор"],
    ]);
  });

  it("keeps a column that has no place in a roadmap, and takes it over where the user says so", () => {
    const plan = table("Мероприятие|Срок|Класс\nОпрос|октябрь|5–9\nВстреча|ноябрь|10");
    expect(left(read(plan))).toEqual([
      [2, "5–9", "column"],
      [3, "10", "column"],
    ]);
    expect(read(plan, { "column@1.3": "form" }).items.map(({ form }) => form)).toEqual(["5–9", "10"]);
  });

  it("whose head for the events says nothing takes the longest texts for them, and asks", () => {
    const of = read(
      table("Программа|Сроки|Ответственный\nЭтап 1. Подготовка||\nКруглый стол|октябрь|Куратор\nОпрос|до 15.10|Завуч"),
    );
    expect(of.items.map(({ event }) => event)).toEqual(["Круглый стол", "Опрос"]);
    expect(asked(of)).toEqual([["column", 1, "event"]]);
    expect(of.leftovers).toEqual([]);
  });

  it("says nothing of a plain and tidy one", () => {
    const of = read(
      table(
        "№|Мероприятие|Срок|Ответственный\nПодготовка\n1|Педсовет|сентябрь|Директор\n2|Опрос|октябрь|Завуч\nРабота\n3|Встречи|ежемесячно|Наставники",
      ),
    );
    expect(stagesOf(of).map(([, , name]) => name)).toEqual(["Подготовка", "Работа"]);
    expect([of.doubts, of.leftovers]).toEqual([[], []]);
  });

  it("of signs only is a scan without text", () => {
    expect(
      read([
        ["—", "12"],
        ["…", "I"],
      ]).scan,
    ).toBe(true);
  });
});

describe("Lines of text without a table", () => {
  const lines = (text: string) =>
    text
      .trim()
      .split("\n")
      .map((line) => [line]);

  it("have stages, items by their numbers, terms and people inside (S3-44, S4-02)", () => {
    const of = read(
      lines(`
1. Подготовительный этап (сентябрь 2022)
1.1. Педсовет – сентябрь 2022 г. (отв. завуч)
1.2 Анкетирование, 05.10.2022
1.4. Круглый стол
Срок: октябрь 2022 г. Ответственный: куратор
II этап. Основной
- встречи пар – ежемесячно`),
    );
    expect(stagesOf(of)).toEqual([
      ["1", "1", "Подготовительный этап (сентябрь 2022)"],
      ["2", "", "II этап. Основной"],
    ]);
    expect(of.items.map(({ no, event, period, responsible }) => [no, event, period, responsible])).toEqual([
      ["1.1", "Педсовет", "сентябрь 2022 г.", "завуч"],
      ["1.2", "Анкетирование", "05.10.2022", ""],
      ["1.4", "Круглый стол", "октябрь 2022 г.", "куратор"],
      ["", "- встречи пар", "ежемесячно", ""],
    ]);
    expect(asked(of)).toEqual([["number-gap", 4, "keep"]]);
  });

  it("glue a clause that stands under two numbers, and say so (S3-13)", () => {
    const of = read(
      lines("2.5. Продолжительность\n2.6. работы пары устанавливается до года.\n2.7. Срок можно продлить."),
    );
    expect(of.items.map(({ no, event }) => [no, event])).toEqual([
      ["2.5", "Продолжительность работы пары устанавливается до года."],
      ["2.7", "Срок можно продлить."],
    ]);
    expect(of.doubts.map(({ code }) => code)).toContain("clause-torn");
  });
});
