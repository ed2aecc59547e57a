import { quoted } from "../said";
import { type ProblemText, where } from "./problem-text";

/** Remarks about those without a pair, and about wishes and locks that the choice of pairs takes. */
export const supportTexts = {
  "support-incomplete": {
    title: "Без пары и без поддержки",
    says: (p) =>
      `${where(p)}: у ${p.found} нет пары, а «${p.head}» не заполнено. Впишите, кто помогает и когда попробовать подобрать пару снова.`,
  },
  "support-overdue": {
    title: "Пора подобрать пару снова",
    says: (p) =>
      `${where(p)}: попытка для ${p.expected} была назначена на ${quoted(p.found)}. Подберите пару, перенесите день или отметьте «Чем закончилось».`,
  },
  "unpaired-without-support": {
    title: "Без пары и не на листе «Поддержка»",
    says: (p) =>
      `${where(p)}: у ${p.found} нет пары и нет строки на листе «Поддержка». Подберите пару или впишите, кто помогает и когда попробовать снова.`,
  },
  "wish-unknown": {
    title: "Желание или запрет неизвестно о ком",
    says: (p) =>
      `${where(p)}: ${quoted(p.found)} – такого кода нет на листе «${p.expected}». Впишите код из базы, причину запрета укажите после него в скобках.`,
  },
  "wish-of-absent": {
    title: "Желание не участника общей встречи",
    says: (p) =>
      p.expected
        ? `${where(p)}: ${p.expected} хочет в пару с ${p.found}, а на общей встрече их не было. В подборе это желание не учитывается: исправьте коды или отметьте присутствие.`
        : `${where(p)}: у ${p.found} вписано желание, а присутствие на общей встрече не отмечено. В подборе желание не учитывается: впишите день встречи или уберите желание.`,
  },
  "lock-against-rule": {
    title: "Закреплена пара, которую запрещает правило",
    says: (p) =>
      `${where(p)}: пара ${p.found} закреплена, но ${p.expected}. Снимите закрепление или уберите причину запрета.`,
  },
} satisfies Record<string, ProblemText>;
