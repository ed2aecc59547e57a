import { sayDay } from "./said";

/** Whose plan it is: of a pair or of a group, as the model calls it. */
const ofWhom: Record<string, readonly [pair: string, group: string]> = {
  vsoko: ["менторской пары", "менторской группы"],
  teams: ["менторской группы", "менторской группы"],
};
const usual = ["наставнической пары", "наставнической группы"] as const;
const pairOf = (model: string | null, isGroup: boolean) => (ofWhom[model ?? ""] ?? usual)[isGroup ? 1 : 0];

/** The plan of a pair (S4-36), the diary of success (S4-37), the report on what mentors did (S4-41). */
export const pairWorkWords = {
  plan: "ПЛАН (КОМПЛЕКС МЕРОПРИЯТИЙ)",
  ofWork: (model: string | null, isGroup: boolean) => `работы ${pairOf(model, isGroup)}`,
  plans: "Планы работы пар",
  number: (no: string) => `№ ${no || "____"}`,
  goal: "Цель",
  form: "Форма",
  term: "Срок",
  made: (day: string) => `План составлен ${sayDay(day)}`,
  planColumns: [
    "Наименование компетенций, которые необходимо сформировать, развить",
    "Содержание деятельности",
    "Сроки",
    "Формат (очный/ дистанционный)",
    "Результат",
  ],
  agreed: "С планом согласны:",
  curator: "Куратор программы",
  diary: "ДНЕВНИК УСПЕХА НАСТАВЛЯЕМОГО",
  diaries: "Дневники успеха",
  diaryColumns: ["Дата", "Мой успех", "Благодаря чему"],
  report: "ОТЧЁТ О РЕАЛИЗАЦИИ",
  reported: (from: string, till: string) =>
    `Встречи и мероприятия ${from ? `с ${sayDay(from)} ` : ""}по ${sayDay(till)}`,
  deeds: "Что сделал каждый наставник",
  deedColumns: (mentor: string, mentee: string) => [
    "№",
    mentor,
    mentee,
    "День",
    "Мероприятие",
    "Тема",
    "Площадка",
    "Результат",
  ],
  everybody: "все участники",
  counts: (parts: readonly string[]) => `Всего: ${parts.join(", ")}.`,
  held: (name: string, count: number) => `${name} – ${count}`,
  outcomes: "Итоги по парам",
  outcomeColumns: (mentor: string, mentee: string) => [
    "№",
    mentor,
    mentee,
    "Состояние",
    "Встреч",
    "Дел в плане",
    "Выполнено",
    "Итог",
  ],
  noOutcome: "не указан",
} as const;

export const pairWorkWarnings = {
  unknown: (numbers: string) => `Таких пар нет: ${numbers}. Номера и коды стоят на листе «Пары».`,
  many: (made: number, all: number) => `Напечатаны первые ${made} из ${all}: выберите пары по номерам.`,
  blank: (numbers: string) => `Планов нет, напечатаны пустые бланки: ${numbers}.`,
  competence: (count: number) => `Компетенций, к которым не записано ни одного дела: ${count}.`,
  format: (count: number) => `Дел без формата (очный или дистанционный): ${count}.`,
  idle: (numbers: string) => `Пар без единой встречи: ${numbers}.`,
  unsaid: (count: number) => `Встреч без результата: ${count}.`,
} as const;
