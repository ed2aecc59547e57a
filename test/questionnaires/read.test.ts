import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meaningOf } from "../../src/questionnaires/heads";
import { readAnswers, whoseOf } from "../../src/questionnaires/read";
import { asked, cellsOf, mentors, pupils } from "./forms";

const column = (cells: string[], more: Partial<typeof asked> = {}) =>
  readAnswers([["ФИО", "Вопрос", ...[]], ...cells.map((cell, i) => [`Человек Номер ${"абвгде"[i]}`, cell])], {
    ...asked,
    ...more,
  });

describe("Questions of a form", () => {
  it.each([
    ["Отметка времени", "stamp"],
    ["Время создания", "stamp"],
    ["Укажите, пожалуйста, Ваше ФИО", "name"],
    ["Фамилия, имя, отчество участника", "name"],
    ["Фамилия", "surname"],
    ["Имя", "first"],
    ["Отчество (при наличии)", "patronymic"],
    ["ФИО родителя (законного представителя)", "parent"],
    ["Телефон родителя", "parent_phone"],
    ["Номер мобильного телефона", "phone"],
    ["E-mail", "mail"],
    ["Имя пользователя", "mail"],
    ["Укажите дату Вашего рождения", "birth"],
    ["Год рождения", "birth"],
    ["Класс", "grade"],
    ["Ваша должность", "post"],
    ["Какой предмет Вы преподаёте?", "subject"],
    ["Хочу быть наставником или наставляемым?", "wish"],
    ["В качестве кого Вы хотели бы участвовать?", "wish"],
    ["Ваш запрос к наставнику", "request"],
    ["Чему Вы хотели бы научиться?", "request"],
    ["Чем Вы можете помочь наставляемому?", "skills"],
    ["Основные компетенции", "skills"],
    ["Ваши достижения", "achievements"],
    ["Круг интересов, хобби", "interests"],
    ["Желаемый возраст наставляемого", "wished_age"],
    ["Сколько наставляемых Вы готовы взять?", "capacity"],
    ["Занятость в других программах", "other_load"],
    ["Предпочитаемая форма наставничества", "form"],
    ["Согласие на обработку персональных данных", "consent"],
    ["Место учёбы, работы", "place"],
    ["Любимый цвет", null],
  ])("«%s» is known for what it asks (S2-10, S2-15)", (head, meaning) => {
    expect(meaningOf(head)).toBe(meaning);
  });
});

describe("Answers of pupils", () => {
  const read = readAnswers(pupils, asked);

  it("become one person a row: name and contacts apart from what goes into the base (S2-10, S2-14)", () => {
    expect(read.answers[0]).toEqual({
      rows: [2],
      name: "Клюквина Ёлка Игоревна",
      phone: "8 (000) 000-00-01",
      mail: "klyukva@example.org",
      bases: ["mentees"],
      category: "pupil",
      who: "7Б класс",
      year: 2013,
      form: "",
      day: "2026-11-20",
      cells: { request: "Математика, дроби" },
      capacity: null,
      other_load: null,
    });
    expect(read.answers[1]).toMatchObject({ who: "8А класс", year: null, cells: { request: "Английский язык" } });
  });

  it("lose nothing: what has no place stands among the leftovers with its cell", () => {
    expect(read.left.map(({ row, col, text }) => [row, col, text])).toEqual([
      [2, 8, "синий"],
      [2, 9, "Да"],
      [3, 9, "Да"],
      [3, 4, "05.13.2010"],
    ]);
  });

  it.each([
    ["05.13.2010", "такого дня в календаре нет. Впишите год рождения сами."],
    ["01.02.2030", "2030 год ещё не наступил. Впишите год рождения сами."],
    ["01.02.2023", "получается возраст 3. Проверьте и впишите год рождения сами."],
    ["01.02.12", "год из двух цифр. Впишите год рождения полностью."],
    ["весной", "это не дата и не год. Впишите год рождения сами."],
  ])("a birth date «%s» is no year: a clear sentence instead", (date, why) => {
    const { answers, left } = column([date], { choices: { "column@2": "birth" } });
    expect(answers[0]?.year).toBeNull();
    expect(left).toEqual([{ row: 2, col: 2, head: "Вопрос", text: date, why }]);
  });

  it.each(["05.03.2012", "2012-03-05", "5 марта 2012 г.", "3/25/2012", "2012", "2012 г.р.", "2012 год рождения"])(
    "a birth date «%s» becomes the year 2012",
    (date) => {
      expect(column([date], { choices: { "column@2": "birth" } }).answers[0]?.year).toBe(2012);
    },
  );
});

describe("Answers of mentors", () => {
  const read = readAnswers(mentors, { ...asked, whose: "mentors" });

  it("become rows with skills, places and what else the base has (S2-15, S2-17)", () => {
    expect(read.answers[0]).toMatchObject({
      bases: ["mentors"],
      category: "worker",
      who: "учитель, история",
      capacity: 2,
      cells: { skills: "методика урока", wished_age: "12–14 лет", achievements: "лауреат", interests: "шахматы" },
    });
  });

  it("ask where a number or a phone is not clear", () => {
    expect(read.left.map(({ text, why }) => [text, why])).toEqual([
      ["нет", "телефон не читается. Впишите его в список имён сами"],
      ["1-2", "число не ясно. Впишите его сами."],
    ]);
  });

  it("are known for mentors' answers by their questions", () => {
    expect([
      whoseOf(mentors),
      whoseOf(pupils),
      whoseOf([["ФИО", "Кем хотите быть: наставником или наставляемым?"]]),
    ]).toEqual(["mentors", "mentees", "said"]);
  });
});

describe("A form for both roles", () => {
  it("gives each answer the role that it names (G-08)", () => {
    const { answers, left } = readAnswers(
      [
        ["ФИО", "Хочу быть наставником или наставляемым"],
        ["Клюквина Ёлка", "Наставником"],
        ["Брусникин Пётр", "Хочу быть наставляемым"],
        ["Морошкина Инна", "и наставником, и наставляемым"],
        ["Черникин Олег", "пока не знаю"],
      ],
      { ...asked, whose: "said" },
    );
    expect(answers.map(({ bases }) => bases)).toEqual([["mentors"], ["mentees"], ["mentors", "mentees"]]);
    expect(left.map(({ row, why }) => [row, why])).toEqual([
      [5, "не сказано, наставник или наставляемый"],
      [5, "не сказано, наставник или наставляемый"],
    ]);
  });
});

describe("A free text that names somebody", () => {
  const rows = [
    ["ФИО", "Ваш запрос"],
    ["Клюквина Ёлка", "Хочу к Морошкиной И. Л."],
    ["Брусникин Пётр", "звоните 8 000 000-00-09"],
  ];

  it("does not go into a book of codes until somebody says so", () => {
    const { answers, suspects, left } = readAnswers(rows, asked);
    expect(answers.map(({ cells }) => cells)).toEqual([{}, {}]);
    expect(suspects.map(({ id, taken }) => [id, taken])).toEqual([
      ["text@2.2", false],
      ["text@3.2", false],
    ]);
    expect(left).toHaveLength(2);
    const chosen = readAnswers(rows, { ...asked, choices: { "text@2.2": "take" } });
    expect(chosen.answers[0]?.cells).toEqual({ request: "Хочу к Морошкиной И. Л." });
  });

  it("goes into a book of names unasked", () => {
    expect(readAnswers(rows, { ...asked, codes: false }).suspects).toEqual([]);
  });
});

describe("A table that is no table of answers", () => {
  const wide = (count: number) => Array.from({ length: count }, (_, i) => `Вопрос ${i + 1}`);
  it.each([
    ["is empty", [], "Читать нечего: таблица пуста. Вставьте ответы вместе со строкой вопросов."],
    ["has only heads", [pupils[0] as string[]], "Есть только вопросы, ответов ещё нет."],
    [
      "has 300 columns",
      [wide(300), wide(300)],
      "Столбцов 300, можно до 200. Скопируйте только столбцы с именем и ответами. Ничего не изменено.",
    ],
    [
      "has 5,001 answers",
      Array.from({ length: 5002 }, () => ["ФИО"]),
      "Строк 5002, можно до 5000. Перенесите ответы по частям. Ничего не изменено.",
    ],
  ])("and %s is refused in a sentence", (_, rows, says) => {
    expect(readAnswers(rows, asked).refused).toBe(says);
  });

  it("and has one column of names gives people without answers", () => {
    expect(
      readAnswers([["ФИО"], ["Клюквина Ёлка"], ["Брусникин Пётр"]], asked).answers.map(({ name }) => name),
    ).toEqual(["Клюквина Ёлка", "Брусникин Пётр"]);
  });

  it("and has no heads is read by what its cells look like", () => {
    const { columns } = readAnswers([["Клюквина Ёлка Игоревна", "80000000001", "a@example.org"]], asked);
    expect(columns.map(({ meaning, sure }) => [meaning, sure])).toEqual([
      ["name", false],
      ["phone", false],
      ["mail", false],
    ]);
  });
});

describe("Any table", () => {
  const cell = fc.constantFrom(
    "",
    "7Б",
    "два",
    "05.13.2010",
    "Клюквина Ёлка",
    "8000",
    "80000000001",
    "a@example.org",
    "математика",
  );
  const head = fc.constantFrom(
    "ФИО",
    "Класс",
    "Дата рождения",
    "Телефон",
    "Ваш запрос",
    "Навыки",
    "Сколько наставляемых",
    "Цвет",
    "Почта",
    "Достижения",
  );

  it("keeps every filled cell in an answer or among the leftovers", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(head, { minLength: 2 }),
        fc.array(fc.array(cell, { minLength: 10, maxLength: 10 })),
        fc.constantFrom("mentors", "mentees", "both" as const),
        (heads, body, whose) => {
          const rows = [heads, ...body.map((row) => row.slice(0, heads.length))];
          const { answers, left, refused } = readAnswers(rows, { ...asked, whose: whose as "both" });
          if (refused) return;
          const said =
            JSON.stringify(answers).toLowerCase().replace(/\D/g, "") + JSON.stringify([answers, left]).toLowerCase();
          for (const text of cellsOf(rows)) {
            const changed: Record<string, string> = { два: '"capacity":2', "80000000001": "(000) 000-00-01" };
            const kept =
              said.includes(text.toLowerCase()) ||
              (changed[text] !== undefined && said.includes(changed[text] as string));
            expect(kept, text).toBe(true);
          }
        },
      ),
    );
  });
});
