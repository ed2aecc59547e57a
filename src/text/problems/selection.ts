import { quoted } from "../said";
import { type ProblemText, where } from "./problem-text";

/** Remarks about how participants are chosen. */
export const selectionTexts = {
  "selected-against-criterion": {
    title: "Выбран без обязательного критерия",
    says: (p) =>
      `${where(p)}: кандидат ${quoted(p.found)} выбран, а обязательные критерии ${quoted(p.expected)}. Впишите основание или измените решение.`,
  },
  "selected-without-survey": {
    title: "Выбран без анкеты и собеседования",
    says: (p) =>
      `${where(p)}: кандидат ${quoted(p.found)} выбран, а ни анкеты, ни собеседования нет. Впишите, что было.`,
  },
  "team-leader": {
    title: "В команде не один руководитель",
    says: (p) =>
      p.expected === "нет"
        ? `${where(p)}: в команде ${quoted(p.found)} нет руководителя группы. Отметьте его на листе «Участники команд».`
        : `${where(p)}: в команде ${quoted(p.found)} руководителей группы ${p.expected}. Оставьте одного на листе «Участники команд».`,
  },
  "team-contact": {
    title: "В команде нет контактного лица",
    says: (p) =>
      `${where(p)}: в команде ${quoted(p.found)} нет контактного лица. Отметьте его на листе «Участники команд».`,
  },
  "team-direction-missing": {
    title: "У команды нет направления",
    says: (p) =>
      `${where(p)}: команда ${quoted(p.found)} не выбрала ни одного направления менторства. Впишите хотя бы одно.`,
  },
  "team-group-one-sided": {
    title: "В группе нет второй стороны",
    says: (p) => `${where(p)}: в группе ${quoted(p.found)} нет ${p.expected} команды. Проверьте состав группы.`,
  },
  "member-post-missing": {
    title: "Нет должности участника команды",
    says: (p) =>
      p.found === ""
        ? `${where(p)}: должность не указана. Впишите её.`
        : `${where(p)}: вместо должности стоит ${quoted(p.found)}. Впишите должность.`,
  },
  "member-untrained": {
    title: "Готов без обучения",
    says: (p) =>
      `${where(p)}: готовность участника ${quoted(p.found)} подтверждена, а обучения нет. Впишите обучение или снимите отметку.`,
  },
  "member-of-no-team": {
    title: "Команды с таким номером нет",
    says: (p) => `${where(p)}: команды №\u00a0${p.found} нет на листе «Команды». Исправьте номер или впишите команду.`,
  },
  "request-without-row": {
    title: "Нет запроса в карте",
    says: (p) =>
      `${where(p)}: у наставляемого ${quoted(p.found)} нет запроса на листе «Карта запросов». Впишите запрос туда.`,
  },
  "psychologist-note": {
    title: "Заметки психолога в карте запросов",
    says: (p) =>
      `${where(p)}: похоже на заметки психолога: ${quoted(p.found)}. Их хранит психолог, здесь оставьте только запрос.`,
  },
} satisfies Record<string, ProblemText>;
