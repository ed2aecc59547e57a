import { itemsOf } from "../snapshot/items";
import type { Row } from "../snapshot/snapshot";
import { at, type Check, type Example } from "./check";
import { plainText } from "./topics";

const said = (item: Row<"roadmap">) => plainText(`${item.event ?? ""} ${item.content ?? ""}`);
/** The word before «на входе»: «супервизия», «диагностика». */
const subject = (text: string, when: "входе" | "выходе") =>
  new RegExp(`([а-я]{5})[а-я]* на ${when}`).exec(text)?.[1] ?? null;

/** The same is done «на входе» by one team or school and «на выходе» by another: can the two be compared (S3-46)? */
export const entryExitApart: Check = {
  code: "entry-exit-apart",
  severity: "question",
  find: (snapshot) => {
    const items = itemsOf(snapshot).filter(({ responsible }) => responsible !== null);
    return items.flatMap((exit) => {
      const what = subject(said(exit), "выходе");
      const entry = what && items.find((item) => item !== exit && subject(said(item), "входе") === what);
      if (!entry || plainText(entry.responsible) === plainText(exit.responsible)) return [];
      if (![entry, exit].every(({ responsible }) => /команд|школ/.test(plainText(responsible)))) return [];
      return [at("roadmap", exit, "responsible", { expected: `${entry.responsible} (строка ${entry.at})` })];
    });
  },
};

const entry = { event: "Супервизия «на входе»", responsible: "Развивающаяся команда" } as const;
const exit = { event: "Супервизия «на выходе»", responsible: "Опытная команда" } as const;

export const examples: readonly Example[] = [
  {
    when: "one team looks at itself at the beginning, another at the end (S3-46)",
    book: { roadmap: [entry, exit] },
    finds: [{ cell: "roadmap.responsible:7", found: "Опытная команда", expected: "Развивающаяся команда (строка 6)" }],
  },
  {
    when: "the same people do both, another thing is done at the end, or two people of one school do it",
    book: {
      roadmap: [
        entry,
        { ...exit, responsible: "Развивающаяся  команда" },
        { ...exit, event: "Анкеты на выходе" },
        { event: "Диагностика на входе", responsible: "Психолог" },
        { event: "Диагностика на выходе", responsible: "Куратор" },
      ],
    },
    finds: [],
  },
];
