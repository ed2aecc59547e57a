import { quoted } from "../said";
import { type ProblemText, type Spoken, where } from "./problem-text";

const named = ({ found }: Spoken) => (found === "" ? "" : ` ${quoted(found)}`);

/** Remarks about papers, what they make of the programme, and the registers beside them. */
export const paperTexts = {
  "state-without-number": {
    title: "Документ не даёт состояния",
    says: (p) =>
      `${where(p)}: у документа${named(p)} нет ${p.expected}, поэтому состояние он не даёт. Впишите их по документу.`,
  },
  "state-out-of-order": {
    title: "Состояние не по порядку",
    says: (p) =>
      `${where(p)}: по документу состояние ${quoted(p.found)}, а документа на «${p.expected}» нет. Впишите его на лист «Документы».`,
  },
  "state-dates-backwards": {
    title: "Даты документов идут назад",
    says: (p) =>
      `${where(p)}: документ от ${quoted(p.found)} раньше документа предыдущего состояния (${p.expected}). Сверьте даты с документами.`,
  },
  "state-without-stamp": {
    title: "Утверждение в паспорте не заполнено",
    says: (p) =>
      `${where(p)}: документ о согласовании или утверждении есть, а в паспорте нет ${p.expected === "кем" ? "того, кто подписал" : p.expected}. Заполните строку утверждения.`,
  },
  "state-without-day": {
    title: "Продление или завершение без дня",
    says: (p) =>
      `${where(p)}: по документам программа ${p.expected}, а дня в паспорте нет. Впишите его: от него считаются сроки.`,
  },
  "day-without-state": {
    title: "Продление или завершение без документа",
    says: (p) =>
      `${where(p)}: в паспорте стоит ${quoted(p.found)}, а документа на «${p.expected}» нет. Впишите его на лист «Документы».`,
  },
  "finished-with-open-items": {
    title: "Завершена, а пункты открыты",
    says: (p) =>
      `${where(p)}: программа завершена, а открытых пунктов ${p.expected}. Отметьте их выполненными или отмените с причиной.`,
  },
  "finish-checklist": {
    title: "Завершение не отмечено",
    says: (p) => `${where(p)}: программа завершена, а про${named(p)} не сказано, сделано ли это. Поставьте отметку.`,
  },
  "protocol-incomplete": {
    title: "Протокол неполный",
    says: (p) => `${where(p)}: у протокола${named(p)} нет ${p.expected}. Впишите.`,
  },
  "proposal-waiting": {
    title: "Предложение ждёт решения",
    says: (p) => `${where(p)}: предложение${named(p)} ждёт решения ${p.expected}\u00a0дн. Примите или отклоните его.`,
  },
  "request-overdue": {
    title: "Запрос просрочен",
    says: (p) =>
      `${where(p)}: ответить на запрос${p.expected ? ` ${quoted(p.expected)}` : ""} нужно было до ${quoted(p.found)}. Ответьте и отметьте «исполнено».`,
  },
  "decision-incomplete": {
    title: "Решение неполное",
    says: (p) => `${where(p)}: решение по обращению${named(p)} есть, а не указано, ${p.expected}. Впишите.`,
  },
  "media-plan-gap": {
    title: "Медиаплан с пропуском",
    says: (p) =>
      `${where(p)}: нет ни одной публикации, хотя время прошло: ${p.expected}. Впишите публикацию с датой и ссылкой.`,
  },
  "informing-without-evidence": {
    title: "Информирование без подтверждения",
    says: (p) => `${where(p)}: у${named(p) || " записи"} нет подтверждения. Впишите ссылку или номер протокола.`,
  },
  "gathering-without-attendance": {
    title: "Встреча без участников",
    says: (p) => `${where(p)}: не указано, кто был или сколько пришло:${named(p)}. Впишите.`,
  },
  "training-incomplete": {
    title: "Обучение без часов или документа",
    says: (p) => `${where(p)}: у обучения${named(p)} нет ${p.expected}. Впишите.`,
  },
} satisfies Record<string, ProblemText>;
