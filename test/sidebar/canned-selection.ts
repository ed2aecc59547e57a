import type { Candidate, Candidates } from "../../src/api/answers";

const asked = { mentor: "211100000000000000000", mentee: "000020000000000000000" };

const all: Candidate[] = [
  {
    ...{ at: 6, id: "ОТ-001", code: "Н-001", asked: asked.mentor, who: "учитель, история", subject: "история" },
    ...{ scored: 3, outOf: 4, mandatory: "выполнены", survey: "собеседование", decision: "chosen" },
    ...{ dated: "2026-11-10", reason: "ведёт школу молодого учителя" },
    marks: { k1: "yes", k2: "regional", k3: "yes", k4: "partly" },
  },
  {
    ...{ at: 7, id: "ОТ-002", code: "Н-002", asked: asked.mentor, who: "учитель, физика", subject: "физика" },
    ...{ scored: 0, outOf: 4, mandatory: "не выполнено: 1", marks: { k1: "no" } },
    next: "укажите: анкета или собеседование",
  },
  {
    ...{ at: 8, id: "ОТ-003", code: "П-001", asked: asked.mentee, who: "молодой учитель" },
    ...{ scored: 0, outOf: 1, mandatory: "не отмечено: 1", next: "отметьте критерии: 1" },
  },
];

export const candidates: Candidates = {
  here: true,
  today: "2026-11-22",
  sheet: { tab: "Отбор", column: "B" },
  criteria: [
    { key: "k1", name: "Первая или высшая категория", group: "Квалификация", at: 0 },
    { key: "k2", name: "Методическая работа", group: "Квалификация", at: 1 },
    { key: "k3", name: "Умеет слушать", group: "Качества личности", at: 2 },
    { key: "k4", name: "Умеет учить других", group: "Качества личности", at: 3 },
    { key: "k5", name: "Наставляемый: готов к переменам", group: "Наставляемые", at: 4 },
  ],
  candidates: all,
  others: ["Н-003", "П-002"],
  marks: [
    { key: "yes", name: "да" },
    { key: "municipal", name: "да: муниципальный уровень" },
    { key: "regional", name: "да: региональный уровень" },
    { key: "federal", name: "да: федеральный уровень" },
    { key: "partly", name: "частично" },
    { key: "no", name: "нет" },
  ],
  decisions: [
    { key: "chosen", name: "выбран" },
    { key: "reserve", name: "резерв" },
    { key: "declined", name: "не выбран" },
  ],
  surveys: ["анкета", "собеседование", "анкета и собеседование"],
};

/** 200 candidates: more than one portion of the list. */
export const manyCandidates: Candidates = {
  ...candidates,
  candidates: Array.from({ length: 200 }, (_, i): Candidate => {
    const code = `Н-${String(i + 1).padStart(3, "0")}`;
    return { ...(all[1] as Candidate), at: 6 + i, id: `ОТ-${String(i + 1).padStart(3, "0")}`, code };
  }),
};
