import type { ReadPeriod, Roadmap, RoadmapItem } from "../../src/api/answers";

export const roadmapItem = (no: number, more: Partial<RoadmapItem> = {}): RoadmapItem => ({
  at: no + 6,
  id: `item${no}`,
  no: String(no),
  event: "Отбор и обучение наставников",
  content: "Анкетирование потенциальных наставников",
  period: "ноябрь 2026 г.",
  responsible: "Куратор; Заместитель директора по УВР",
  status: "не начато",
  start: "2026-11-01",
  end: "2026-11-30",
  days: 8,
  kind: "месяцы",
  stage: 4,
  ...more,
});

export const roadmap: Roadmap = {
  asOf: "2026-11-22",
  sheet: "roadmap",
  tab: "Дорожная карта",
  column: "F",
  items: [
    roadmapItem(1, {
      content: "Сбор согласий родителей (законных представителей) на обработку персональных данных",
      end: "2026-11-17",
      days: -5,
      stage: 2,
      responsible: "Классные руководители",
    }),
    roadmapItem(2, {
      content: "Собеседование с потенциальными наставниками",
      status: "перенесено",
      period: "декабрь 2026 г.",
      approved: "октябрь 2026 г.",
      since: "moved",
      start: "2026-12-01",
      end: "2026-12-31",
      days: 39,
      outcome: "Каникулы сдвинулись",
      contour: "внутренний",
    }),
    roadmapItem(3, {
      content: "Педагогический совет: итоги отбора",
      status: "выполнено",
      doneOn: "2026-11-12",
      end: "2026-11-15",
      days: -7,
      outcome: "Утверждены 12 наставников",
      link: "https://school.example/sovet",
      form: "педагогический совет",
      contour: "внешний",
    }),
    roadmapItem(4, { content: "Обучение наставников", form: "семинар", since: "added" }),
    roadmapItem(5, {
      content: "Ярмарка",
      status: "отменено",
      outcome: "Карантин",
      link: "приказ № 15",
      since: "dropped",
    }),
  ],
  stages: [
    { no: 2, part: null, name: "Формирование базы наставляемых", count: 1 },
    { no: 4, part: null, name: "Отбор и обучение наставников", count: 4 },
  ],
  responsibles: [
    { name: "Заместитель директора по УВР", count: 4 },
    { name: "Классные руководители", count: 1 },
    { name: "Куратор", count: 4 },
  ],
  forms: [
    { name: "педагогический совет", count: 1 },
    { name: "семинар", count: 1 },
  ],
  contours: [
    { name: "внешний", count: 1 },
    { name: "внутренний", count: 1 },
  ],
  approved: true,
  changed: { moved: 1, added: 1, dropped: 1 },
  outOfOrder: 0,
};

export const readPeriod: ReadPeriod = {
  kind: "months",
  start: "2027-01-01",
  end: "2027-01-31",
  parts: [],
  freq: null,
  flags: ["year-from-base"],
  alternative: null,
  says: "01.01.2027–31.01.2027, месяцы",
  warnings: [],
};
