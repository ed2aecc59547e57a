import { quoted } from "../said";
import { type ProblemText, where } from "./problem-text";

/** Remarks about pairs and groups. */
export const pairTexts = {
  "paired-with-self": {
    title: "Наставник самому себе",
    says: (p) =>
      `${where(p)}: наставник и наставляемый ${quoted(p.found)} — один и тот же человек. Выберите другого наставника или наставляемого.`,
  },
  "mentee-in-two-pairs": {
    title: "Две пары одной формы",
    says: (p) =>
      `${where(p)}: наставляемый ${quoted(p.found)} уже состоит в паре той же формы (${p.expected}). Завершите одну из пар или укажите другую форму.`,
  },
  "pair-without-order": {
    title: "Пара не включена в приказ",
    says: (p) => `${where(p)}: состояние пары ${quoted(p.found)}, а приказа нет. Впишите номер и дату приказа.`,
  },
  "pair-without-consent": {
    title: "Пара без согласия участника",
    says: (p) =>
      `${where(p)}: у участника ${quoted(p.found)} нет согласия на участие${p.expected ? ` (${p.expected})` : ""}, а пара уже согласована. Получите согласие и внесите его на лист «Согласия».`,
  },
  "finished-without-outcome": {
    title: "Пара завершена без итога",
    says: (p) => `${where(p)}: пара завершена, а итога нет. Впишите, чего она достигла.`,
  },
  "stopped-without-reason": {
    title: "Пара прекращена без причины",
    says: (p) => `${where(p)}: пара прекращена, а причины нет. Впишите причину.`,
  },
  "replacement-ends-otherwise": {
    title: "Замена изменила срок",
    says: (p) =>
      `${where(p)}: окончание ${quoted(p.found)}, а ${p.expected}. При замене срок прежний: исправьте одну из дат.`,
  },
} satisfies Record<string, ProblemText>;
