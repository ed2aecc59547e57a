import { quoted } from "../said";
import { type ProblemText, where } from "./problem-text";

/** Further remarks about teams, positions in pairs and requests. */
export const teamTexts = {
  "team-requirement-open": {
    title: "Требования к опытной команде не подтверждены",
    says: (p) =>
      `${where(p)}: команда ${quoted(p.found)} уже в группе, а не отмечено «да» или не заполнено: «${p.expected}». Отметьте и впишите, чем подтверждено.`,
  },
  "member-without-consent": {
    title: "Нет согласия участника команды",
    says: (p) =>
      `${where(p)}: у участника команды ${quoted(p.found)} нет согласия на участие${p.expected ? ` (${p.expected})` : ""}. Получите его и внесите на лист «Согласия» под кодом участника.`,
  },
  "posts-unequal": {
    title: "Должности в паре не равны",
    says: (p) =>
      `${where(p)}: форма ${quoted(p.found)}, а в паре «${p.expected}». Исправьте форму или подберите равную должность.`,
  },
  "request-without-source": {
    title: "Не указан источник запроса",
    says: (p) => `${where(p)}: неизвестно, кто сообщил о запросе ${quoted(p.found)}. Укажите источник.`,
  },
  "request-item-unknown": {
    title: "Нет такого мероприятия",
    says: (p) => `${where(p)}: мероприятия №\u00a0${p.found} в дорожной карте нет. Исправьте номер или уберите его.`,
  },
} satisfies Record<string, ProblemText>;
