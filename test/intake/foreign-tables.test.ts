import { describe, expect, it } from "vitest";
import { readForeign } from "../../src/intake/read";
import { asked, eventsOf, left, read, stagesOf, table, termsOf } from "./tables";

describe("A plan with merged events, torn by the end of a page", () => {
  const plan = table(`
№|Мероприятие|Содержание деятельности|Сроки|Ответственные
Этап подготовки и запуска||||
1|Знакомство школ с программой|Рассказать педагогам о программе|Сентябрь 2022 г.|Администрации школ
||Изучить опыт соседних районов|Октябрь 2022 г.|Администрации школ
2|Работа с документами|Назначение куратора межшкольной|Октябрь|Отдел
||Программы сотрудничества|2022 г.|образования района
||Обсудить вопросы на совещаниях|21-24.10. 2022 г.|Заместители директоров
3|Учёба команд|1) Пройти курсы.¶2) Ходить на семинары для:¶• директоров,¶• завучей.¶2) Читать пособия.¶3) Учиться самим.|В течение года|Команды школ
4|Поиск слабых|1) Собрать запросы от Школы-|15-22.11. 2022 г.|Рабочая команда
|мест в Школе-менти|менти.¶2) Провести самоанализ.||
Этап завершения||||
5|Итоги|1) Подвести итоги.¶2) Наметить новое.|Июнь-август 2023 г.|Куратор`);

  it("keeps its stages, events and rows; the rest of a row is no row (S1-39)", () => {
    const of = read(plan);
    expect(stagesOf(of)).toEqual([
      ["1", "", "Этап подготовки и запуска"],
      ["2", "", "Этап завершения"],
    ]);
    expect(eventsOf(of)).toEqual([
      "Знакомство школ с программой",
      "Работа с документами",
      "Учёба команд",
      "Поиск слабых мест в Школе-менти",
      "Итоги",
    ]);
    expect([of.rows, of.items.length]).toEqual([7, 7]);
    expect(termsOf(of).slice(2, 4)).toEqual(["Октябрь 2022 г.", "21-24.10. 2022 г."]);
    expect(of.items[2]).toMatchObject({
      content: "Назначение куратора межшкольной Программы сотрудничества",
      responsible: "Отдел образования района",
      rows: [5, 6],
    });
    expect(of.items[5]?.content).toBe("1) Собрать запросы от Школы-менти.\n2) Провести самоанализ.");
  });

  it("names the number that stands twice and leaves it (S3-13)", () => {
    const of = read(plan);
    expect(of.doubts.filter(({ code }) => code === "number-doubled").map(({ found }) => found)).toEqual([
      "1) 2) 2) 3)",
    ]);
    expect(of.items[4]?.content).toContain("2) Читать пособия.");
    const mended = read(plan, { "number-doubled@8.0": "renumber" });
    expect(mended.items[4]?.content).toContain("3) Читать пособия.\n4) Учиться самим.");
  });

  it("is parted into rows where the user says so; each has the term and people of its cell (G-04)", () => {
    const of = read(plan, { "split@12.0": "split" });
    expect(of.items.slice(-2).map(({ content, period, responsible }) => [content, period, responsible])).toEqual([
      ["1) Подвести итоги.", "Июнь-август 2023 г.", "Куратор"],
      ["2) Наметить новое.", "Июнь-август 2023 г.", "Куратор"],
    ]);
    expect(of.items.slice(-2).map(({ group }) => group)).toEqual([5, 5]);
  });
});

describe("A fragment of a plan: no heads, no title of its first stage", () => {
  const plan = table(`
|||Приказ о внедрении. Знакомство с образцами документов||
||Документы школы|1. Составить и утвердить дорожную карту.|апрель-август|Директор школы
||Выбор форм|1. Узнать запросы.|апрель-август|Заместитель директора
|||2. Провести совещание.|май 2022 г|Директор школы
2.|Формирование базы наставляемых|Сбор данных|1. Провести опрос. 2. Собрать согласия. 3. Расспросить педагогов.|апрель - сентябрь 2022 г|Заместитель директора
||Формирование базы наставляемых.|1. Составить базу из учеников.|Сентябрь- ноябрь 2022 г|куратор Целевой модели
3.|Завершение|Отчёты|1. Оценить качество. 2. Оценить влияние.|январь 2023|Куратор¶Завуч`);

  it("is reported, its rows are kept (S2-01, S2-03)", () => {
    const of = read(plan);
    expect(of.columns.map(({ meaning }) => meaning)).toEqual([
      "stage_no",
      "stage",
      "event",
      "content",
      "period",
      "responsible",
    ]);
    expect(
      asked(of).filter(([code]) => code === "head-missing" || code === "stage-missing" || code === "event-missing"),
    ).toEqual([
      ["head-missing", 1, "guess"],
      ["stage-missing", 1, "unnamed"],
      ["event-missing", 1, "content"],
    ]);
    expect(stagesOf(of)).toEqual([
      ["1", "", ""],
      ["2", "2", "Формирование базы наставляемых"],
      ["3", "3", "Завершение"],
    ]);
    expect(of.leftovers).toEqual([]);
    expect([of.rows, of.items.length]).toEqual([7, 10]);
  });

  it("has an event of the same name as its stage, and that is asked", () => {
    const of = read(plan);
    expect(of.doubts.filter(({ code }) => code === "same-name").map(({ row, chosen }) => [row, chosen])).toEqual([
      [6, "item"],
    ]);
    expect(of.items.find(({ rows }) => rows[0] === 6)).toMatchObject({
      stage: 2,
      event: "Формирование базы наставляемых.",
    });
  });
});

describe("A plan of a team: Roman stages with their own dates, topics inside cells", () => {
  const plan = table(`
№ п/п|Мероприятия|Сроки исполнения|Ответственные|Отметка о выполнении
I. Начальный этап (ноябрь 2021 г.):||||
1.|Подписать соглашение трёх сторон|Октябрь-ноябрь 2021 г.|Координатор|выполнено
II. Рабочий этап (декабрь 2021 г. – ноябрь 2022 г.):||||
2.|Консультации равных по темам:¶1. «Качество уроков»¶2. «Риски работ»|По согласованию сторон|Участники|
3.|Курсы управленческой практики – институт, декабрь 2021|На протяжении всего периода реализации программы|Команда|
4.|Мастерская|Февраль, май, октябрь 2022 г.|Опытная команда|`);

  it("keeps an item with its topics whole, and shows the date inside another (S3-44)", () => {
    const of = readForeign({ rows: plan, terms: { base: { start: "2021-11-01", end: "2022-12-31" } } });
    expect(stagesOf(of).map(([, , name]) => name)).toEqual([
      "I. Начальный этап (ноябрь 2021 г.):",
      "II. Рабочий этап (декабрь 2021 г. – ноябрь 2022 г.):",
    ]);
    expect(of.items).toHaveLength(4);
    expect(asked(of)).toEqual([
      ["split", 5, "keep"],
      ["term-inside", 6, "column"],
    ]);
    expect(of.items[0]).toMatchObject({ no: "1", status: "выполнено" });
    expect(of.items[3]?.read.parts).toHaveLength(3);
  });
});

describe("A plan that came out of a page line by line", () => {
  const plan = table(`
Название мероприятия|Форма проведения|Сроки проведения|Ответственный|Результат
Этап 1. Подготовка||||
Реализация мероприятий в школе|Совещание|Январь 2021|Школьные координаторы|Определена цель
Цели и задачи работы|Консультация|По мере необходимо сти|Школьные координаторы|Уточнены цели
Название мероприятия|Форма|Сроки|Ответстве нный|Результат
|проведения|проведения||
Способы связи наставников|Переговорная|Январь-|Школьные|Определены способы связи
с координатором второй|площадка|февраль 2021|координаторы|с координатором
Сельской школы||||школы
Этап 2. Основной||||
2.1. Формирование базы наставляемых||||
Запросы педагогов|Карта|Февраль 2021|Школьные координаторы|Составлен перечень
2.2. Формирование базы наставников|1|1|1|
Отбор наставников|Анализ|Декабрь 2021,|Школьные координаторы|Составлен список
||далее||
||– по мере||
||поступления||
||новой||
||информации||
Этап 3. Заключительный этап программ|Ш|-|•|
Завершение программы||||
Фотосессия «Наши пары»||Май 2022|Школьные координаторы|Оформлен альбом`);

  it("has its heads skipped, its lines joined, its two levels kept (S4-20, S4-26)", () => {
    const of = readForeign({ rows: plan, terms: { base: { start: "2021-01-01", end: "2022-05-31" } } });
    expect(stagesOf(of)).toEqual([
      ["1", "", "Этап 1. Подготовка"],
      ["2", "", "Этап 2. Основной"],
      ["2.1", "2.1", "Формирование базы наставляемых"],
      ["2.2", "2.2", "Формирование базы наставников"],
      ["3", "", "Этап 3. Заключительный этап программ. Завершение программы"],
    ]);
    expect(eventsOf(of)).toEqual([
      "Реализация мероприятий в школе",
      "Цели и задачи работы",
      "Способы связи наставников с координатором второй Сельской школы",
      "Запросы педагогов",
      "Отбор наставников",
      "Фотосессия «Наши пары»",
    ]);
    expect(termsOf(of)).toEqual([
      "Январь 2021",
      "По мере необходимости",
      "Январь-февраль 2021",
      "Февраль 2021",
      "Декабрь 2021, далее – по мере поступления новой информации",
      "Май 2022",
    ]);
    expect(of.items[2]).toMatchObject({
      form: "Переговорная площадка",
      responsible: "Школьные координаторы",
      result: "Определены способы связи с координатором школы",
    });
    expect(of.items[5]?.form).toBe("");
    expect(left(of)).toEqual([
      [5, "Название мероприятия", "head-repeated"],
      [5, "Форма", "head-repeated"],
      [5, "Сроки", "head-repeated"],
      [5, "Ответстве нный", "head-repeated"],
      [5, "Результат", "head-repeated"],
      [6, "проведения", "head-repeated"],
      [6, "проведения", "head-repeated"],
      [13, "1", "debris"],
      [13, "1", "debris"],
      [13, "1", "debris"],
      [20, "Ш", "debris"],
      [20, "-", "debris"],
      [20, "•", "debris"],
    ]);
    expect(
      of.doubts.filter(({ code }) => code === "torn" || code === "subtitle").map(({ code, row }) => [code, row]),
    ).toEqual([
      ["torn", 4],
      ["subtitle", 21],
    ]);
  });
});

describe("A table of steps", () => {
  it("has a lead-in that is no step of its own; it stands before those that it leads in", () => {
    const of = read(
      table(`
Шаги по реализации программы|Мероприятия|Результат
Подготовка|Определить форму работы|Форма выбрана
Условия|Работа команд школ:|
|- встреча-знакомство|Команды готовы
|- первая рабочая встреча|Есть список задач`),
    );
    expect(of.items.map(({ event, content, result }) => [event, content, result])).toEqual([
      ["Подготовка", "Определить форму работы", "Форма выбрана"],
      ["Условия", "Работа команд школ: - встреча-знакомство", "Команды готовы"],
      ["Условия", "Работа команд школ: - первая рабочая встреча", "Есть список задач"],
    ]);
    expect(asked(of)).toContainEqual(["lead-in", 3, "before"]);
  });
});
