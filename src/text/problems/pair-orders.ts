import { quoted } from "../said";
import { type ProblemText, where } from "./problem-text";

/** Remarks about agreements and orders of pairs, their replacements, extensions and ends. */
export const pairOrderTexts = {
  "agreement-unsigned": {
    title: "Трёхстороннее соглашение подписано не всеми",
    says: (p) =>
      `${where(p)}: группа утверждена, а в соглашении нет подписи: «${p.expected}». Впишите день подписи или верните группе состояние «согласована».`,
  },
  "many-without-decision": {
    title: "Несколько связей без решения оператора",
    says: (p) =>
      `${where(p)}: у команды ${quoted(p.found)} связей ${p.expected}, а решения оператора нет. Впишите его номер и дату.`,
  },
  "territory-over-quota": {
    title: "Групп от территории больше квоты",
    says: (p) => `${where(p)}: от территории ${quoted(p.found)} групп ${p.expected}. Проверьте группы или квоту.`,
  },
  "order-before-agreement": {
    title: "Приказ раньше согласия на пару",
    says: (p) =>
      `${where(p)}: согласие на пару дано ${quoted(p.found)}, а приказ издан ${p.expected}. Исправьте одну из дат.`,
  },
  "memo-after-order": {
    title: "Служебная записка позже приказа о замене",
    says: (p) => `${where(p)}: записка ${quoted(p.found)}, а приказ о замене ${p.expected}. Исправьте одну из дат.`,
  },
  "replacement-without-ground": {
    title: "Замена без основания",
    says: (p) =>
      `${where(p)}: в паре ${p.expected} была замена, а «${p.head}» не заполнено. Укажите основание и день служебной записки.`,
  },
  "pair-extended-oddly": {
    title: "Продление пары неполное",
    says: (p) =>
      `${where(p)}: «${p.head}» – ${p.found === "" ? "не заполнено" : quoted(p.found)}, ожидается ${p.expected}.`,
  },
  "pair-ended-unnoticed": {
    title: "Досрочное окончание без предупреждения",
    says: (p) =>
      `${where(p)}: пара работников закончила раньше срока, а день предупреждения ${p.found === "" ? p.expected : `${quoted(p.found)}, ${p.expected}`}. Проверьте день: по ТК 351.8 предупреждают не менее чем за три рабочих дня.`,
  },
  "failed-pair-again": {
    title: "Снова та же пара",
    says: (p) =>
      `${where(p)}: с этим же наставником у ${quoted(p.found)} пара уже прекращалась (${p.expected}). Оставьте её, если так решено, или выберите другого наставника.`,
  },
} satisfies Record<string, ProblemText>;
