import { quoted } from "../said";
import { alsoIn, type ProblemText, where } from "./problem-text";

/** What is asked for in place of a person's name where a book keeps codes. */
const instead = "код или должность";

/** Remarks about names: of those responsible, of persons and organisations, of words and contacts. */
export const nameTexts = {
  "responsible-unknown": {
    title: "Ответственный не найден",
    says: (p) => {
      if (p.expected === instead)
        return `${where(p)}: ${quoted(p.found)} – это имя${alsoIn(p)}, а в книге хранят коды. Впишите ${instead}.`;
      return p.expected
        ? `${where(p)}: ответственный ${quoted(p.found)} не найден среди ролей и кодов${alsoIn(p)}, похоже на ${quoted(p.expected)}. Исправьте или допишите свою роль на лист «Справочники».`
        : `${where(p)}: ответственный ${quoted(p.found)} не найден среди ролей и кодов${alsoIn(p)}. Впишите роль или код либо допишите свою роль на лист «Справочники».`;
    },
    fix: "Исправить на похожее",
  },
  "name-variants": {
    title: "Название пишется по-разному",
    says: (p) =>
      `${where(p)}: написано ${quoted(p.found)}, а есть и ${quoted(p.expected)}${p.others ? ` (${p.others})` : ""}. Если это одна организация, оставьте одно написание.`,
  },
  "position-conflict": {
    title: "Две должности у одного человека",
    says: (p) =>
      `${where(p)}: должность ${quoted(p.found)}, а у того же человека есть и ${quoted(p.expected)}${p.others ? ` (${p.others})` : ""}. Проверьте, где должность указана правильно.`,
  },
  "initials-doubled-dot": {
    title: "Лишняя точка в инициалах",
    says: (p) => `${where(p)}: в инициалах стоит лишняя точка. Вероятно, должно быть ${quoted(p.expected)}.`,
    fix: "Убрать лишнюю точку",
  },
  "contact-torn": {
    title: "Телефон или почта записаны с ошибкой",
    says: (p) =>
      p.expected
        ? `${where(p)}: ${quoted(p.found)} не сработает как телефон или почта. Вероятно, это ${quoted(p.expected)}.`
        : `${where(p)}: в телефоне ${quoted(p.found)} не сходятся цифры или скобки. Сверьте номер и впишите его заново.`,
    fix: "Исправить запись",
  },
  "word-torn": {
    title: "Слово разорвано",
    says: (p) => `${where(p)}: ${quoted(p.found)} похоже на разорванное слово. Вероятно, это ${quoted(p.expected)}.`,
    fix: "Соединить слово",
  },
} satisfies Record<string, ProblemText>;
