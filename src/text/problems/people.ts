import { quoted } from "../said";
import { type ProblemText, where } from "./problem-text";

/** Remarks about the bases of participants and their consents. */
export const peopleTexts = {
  "code-doubled": {
    title: "Один код у двух участников",
    says: (p) =>
      `${where(p)}: код ${quoted(p.found)} уже есть выше (${p.expected}). Дайте этому участнику другой код или удалите повтор.`,
  },
  "code-unknown": {
    title: "Кода нет в базе",
    says: (p) =>
      `${where(p)}: кода ${quoted(p.found)} нет на листе «${p.expected}». Исправьте код или добавьте участника в базу.`,
  },
  "person-without-consent": {
    title: "Нет согласия участника",
    says: (p) => `${where(p)}: у участника ${p.found} нет согласия. Впишите день, когда оно подписано.`,
  },
  "minor-without-representative": {
    title: "Нужно согласие представителя",
    says: (p) =>
      `${where(p)}: ${
        p.found === "" ? "не указано, кто подписал согласие обучающегося" : `согласие подписал ${quoted(p.found)}`
      }, а нужен ${p.expected}. Получите его подпись или уточните год рождения.`,
  },
  "signer-turning-eighteen": {
    title: "Было ли 18 лет в день согласия",
    says: (p) =>
      `${where(p)}: согласие подписал сам участник, а в день подписи ему могло не исполниться 18. Проверьте, не нужна ли подпись законного представителя.`,
  },
  "capacity-missing": {
    title: "Не указано, сколько наставляемых",
    says: (p) =>
      `${where(p)}: у наставника есть пары (${p.expected}), а число мест не указано. Впишите, сколько наставляемых он берёт.`,
  },
  "mentor-overloaded": {
    title: "Наставляемых больше, чем мест",
    says: (p) =>
      `${where(p)}: мест у наставника ${p.found}, а занято ${p.expected}. Увеличьте число мест или передайте наставляемого другому наставнику.`,
  },
} satisfies Record<string, ProblemText>;
