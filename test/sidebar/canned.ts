import type {
  Criterion,
  Figure,
  Item,
  LastAction,
  Model,
  Models,
  Overview,
  Preview,
  Problem,
  Problems,
  Undone,
} from "../../src/api/answers";

const model = (key: string, name: string, situation: string, counts: number[]): Model => {
  const [stages = 0, events = 0, items = 0, indicators = 0] = counts;
  return { key, name, situation, counts: { stages, events, items, indicators } };
};

export const models: Model[] = [
  model("target", "Целевая модель наставничества", "Внедряем целевую модель в своей школе", [7, 23, 36, 28]),
  model("vsoko", "Школа – школе: внедрение ВСОКО", "Помогаем другой школе выстроить оценку качества", [3, 15, 33, 10]),
  model("teams", "Менторство управленческих команд", "Ведём управленческие команды муниципалитета", [3, 18, 0, 8]),
  model(
    "results",
    "Школа с высокими результатами – школе с низкими",
    "Наставничество для школы с низкими результатами",
    [4, 30, 0, 12],
  ),
  model("empty", "Пустая книга", "Начинаем с чистого листа, план составим сами", []),
];

export const tabs = [
  "Сводка",
  "Паспорт",
  "Дорожная карта",
  "База наставников",
  "База наставляемых",
  "Пары",
  "Индикаторы",
  "Критерии",
  "Согласия",
];

export const noBook: Models = { models, year: 2026, screen: "", book: null };
export const title = "Целевая модель наставничества";
export const school = "МБОУ «Берёзовская СОШ № 2»";
export const halfBuilt: Models = {
  models,
  year: 2026,
  screen: "",
  book: { model: "target", title, school, year: 2026, left: tabs.slice(6) },
};
export const wholeBook: Models = {
  models,
  year: 2026,
  screen: "",
  book: { model: "target", title, school, year: 2026, left: [] },
};

export const preview: Preview = {
  model: "target",
  title,
  schoolYear: "2026–2027",
  sheets: tabs.map((tab, at) => ({
    key: `sheet${at}`,
    tab,
    state: "new",
    says: `Лист «${tab}» будет добавлен в конец таблицы`,
  })),
  touched: [],
  changes: 412,
};

export const figure = (value: number | null, state: Figure["state"] = "ok"): Figure => ({ value, state });

export const item = (no: number, more: Partial<Item>): Item => ({
  id: `item${no}`,
  sheet: "roadmap",
  tab: "Дорожная карта",
  cell: `B${no + 5}`,
  no: String(no),
  event: "Отбор и обучение наставников",
  content: "Анкетирование потенциальных наставников",
  period: "ноябрь 2026 г.",
  responsible: "куратор; заместитель директора по УВР",
  status: "не начато",
  end: "2026-11-30",
  days: 8,
  ...more,
});

export const overview: Overview = {
  title,
  school,
  schoolYear: "2026–2027",
  asOf: "2026-11-22",
  roadmap: { done: figure(12), planned: figure(40), dropped: figure(1), share: figure(30), overdue: figure(3) },
  stages: [
    ["Подготовка условий для запуска программы наставничества", 7, 7, 0],
    ["Формирование базы наставляемых", 6, 4, 1],
    ["Формирование базы наставников", 6, 1, 2],
    ["Отбор и обучение наставников", 5, 0, 0],
    ["Формирование наставнических пар и групп", 5, 0, 0],
    ["Организация работы наставнических пар и групп", 8, 0, 0],
    ["Завершение наставничества", 3, null, null],
  ].map(([name, total, done, overdue], at) => ({ no: at + 1, name, total, done, overdue })) as Overview["stages"],
  overdue: [
    item(1, {
      end: "2026-11-17",
      days: -5,
      content: "Сбор согласий родителей (законных представителей) на обработку персональных данных",
    }),
    item(2, {
      end: "2026-11-20",
      days: -2,
      content: "Собеседование с потенциальными наставниками",
      status: "в работе",
    }),
    item(3, { end: "2026-11-21", days: -1, content: "", event: "Формирование базы наставников из числа педагогов" }),
  ],
  next: [
    item(4, { end: "2026-11-22", days: 0, content: "Педагогический совет: итоги отбора" }),
    item(5, { end: "2026-11-25", days: 3 }),
    item(6, { end: "2026-12-10", days: 18, content: "Обучение наставников" }),
  ],
  pairs: { total: figure(14), approved: figure(12), unpaired: figure(3), free: figure(5) },
  consentsMissing: figure(4),
  indicators: {
    before: figure(28),
    after: figure(20),
    better: figure(14),
    same: figure(2),
    worse: figure(4),
    total: figure(28),
  },
  criteria: { met: 5, unmet: 1, unknown: 2 },
};

export const problem = (no: number, more: Partial<Problem>): Problem => ({
  id: `problem${no}`,
  sheet: "roadmap",
  tab: "Дорожная карта",
  cell: `D${no + 5}`,
  code: "period-unclear",
  severity: "question",
  found: "до снега",
  expected: "срок",
  says: "Срок «до снега» не понят. Уточните его, чтобы пункт попал в календарь.",
  fix: null,
  ...more,
});

const formula = { code: "formula-lost", severity: "error", sheet: "indicators", tab: "Индикаторы" } as const;
const stage = { code: "stage-period", severity: "warning" } as const;

export const problems: Problems = {
  groups: [
    {
      code: "formula-lost",
      severity: "error",
      title: "Формула заменена числом",
      problems: [
        problem(1, {
          ...formula,
          cell: "G9",
          says: "В столбце «Изменение» вместо формулы стоит число 5.",
          fix: "Вернуть формулу",
        }),
        problem(2, { ...formula, cell: "I12", says: "В столбце «Динамика» формулы нет.", fix: "Вернуть формулу" }),
      ],
    },
    {
      code: "stage-period",
      severity: "warning",
      title: "Срок пункта вне своего этапа",
      problems: [problem(3, { ...stage, says: "Пункт назначен на 22–25.11.2026, а этап закончился 31.10.2026." })],
    },
    {
      code: "period-unclear",
      severity: "question",
      title: "Срок не понят",
      problems: [problem(4, {}), problem(5, {})],
    },
  ],
  counts: { error: 2, warning: 1, question: 2 },
  sheets: 9,
};
export const noProblems: Problems = { groups: [], counts: { error: 0, warning: 0, question: 0 }, sheets: 9 };

const criterion = (no: number, name: string, more: Partial<Criterion>): Criterion => ({
  id: `criterion${no}`,
  no: String(no),
  name,
  value: null,
  threshold: 85,
  verdict: "no-data",
  says: "",
  missing: "",
  clause: "разд.\u00a04",
  where: "Анкеты",
  ...more,
});

export const criteria = {
  criteria: [
    criterion(1, "Доля участников, удовлетворённых программой, %", { value: 92, verdict: "met", says: "√ достигнут" }),
    criterion(2, "Доля наставляемых, достигших цели, %", {
      value: 84.96,
      verdict: "unmet",
      clause: "п.\u00a03.5",
      where: "Пары",
    }),
    criterion(3, "Улучшение образовательных результатов", {
      missing: "не заполнено на выходе: 8",
      where: "Индикаторы",
    }),
    criterion(4, "Число проведённых встреч", { value: 46, threshold: null, verdict: "no-threshold", where: "Встречи" }),
  ],
  met: 1,
  unmet: 1,
  unknown: 2,
};

export const lastAction: LastAction = {
  action: { id: "action7", says: "Отметка «в работе»: Обучение наставников", at: "2026-11-22T09:05", cells: 2 },
};
export const noAction: LastAction = { action: null };

export const undone: Undone = {
  says: "Отменено: отметка «в работе», №\u00a07 «Обучение наставников».",
  cells: 2,
  kept: [],
};
export const undoneInPart: Undone = {
  ...undone,
  cells: 1,
  kept: [
    {
      sheet: "roadmap",
      tab: "Дорожная карта",
      cell: "F11",
      found: "перенесено",
      expected: "в работе",
    },
  ],
};
