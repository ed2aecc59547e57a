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
      `${where(p)}: попытка для ${p.expected} была назначена на ${quoted(p.found)}. Подберите пару или перенесите день; если поддержка больше не нужна, отметьте «Чем закончилось».`,
  },
  "unpaired-without-support": {
    title: "Без пары и не на листе «Поддержка»",
    says: (p) =>
      `${where(p)}: у ${p.found} нет пары и нет строки на листе «Поддержка». Подберите пару или впишите, кто помогает и когда попробовать снова.`,
  },
} satisfies Record<string, ProblemText>;
