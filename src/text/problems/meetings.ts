import { quoted } from "../said";
import { type ProblemText, where } from "./problem-text";

/** Remarks about the work of pairs: their plans and meetings. */
export const meetingTexts = {
  "meetings-out-of-order": {
    title: "Встречи не по порядку",
    says: (p) =>
      `${where(p)}: встреча ${quoted(p.found)} должна быть ${p.expected}. Исправьте вид или день: организационная, пробная рабочая, планирование, регулярные, заключительная.`,
  },
  "acquaintance-without-aim": {
    title: "После знакомства не назначена встреча",
    says: (p) =>
      `${where(p)}: встреча-знакомство, а «${p.head}» не заполнено. Впишите цель первой рабочей встречи и её день.`,
  },
  "competence-without-activity": {
    title: "Компетенция без дела в плане",
    says: (p) =>
      `${where(p)}: для компетенции ${quoted(p.found)} нет содержания деятельности. Впишите хотя бы одно дело.`,
  },
  "pair-without-plan": {
    title: "Пара без плана",
    says: (p) => `${where(p)}: состояние пары ${quoted(p.found)}, а плана нет. Составьте его на листе «Планы пар».`,
  },
  "meeting-of-no-pair": {
    title: "Встреча неизвестной пары",
    says: (p) =>
      p.expected
        ? `${where(p)}: наставляемого ${quoted(p.found)} нет в паре №\u00a0${p.expected}. Исправьте код или номер пары.`
        : `${where(p)}: пары №\u00a0${p.found} нет на листе «Пары». Исправьте номер.`,
  },
  "meeting-outside-pair": {
    title: "Встреча вне срока пары",
    says: (p) => `${where(p)}: встреча ${quoted(p.found)}, а ${p.expected}. Исправьте одну из дат.`,
  },
  "pair-silent": {
    title: "Давно нет встреч",
    says: (p) =>
      `${where(p)}: пара работает, а последняя встреча была ${p.found} дн. назад. Внесите прошедшие встречи или назначьте новую.`,
  },
} satisfies Record<string, ProblemText>;
