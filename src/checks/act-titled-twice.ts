import type { Row } from "../snapshot/snapshot";
import { at, type Check, type Example } from "./check";
import { repeats } from "./repeats";
import { plainText } from "./topics";

const bare = (text: string) => text.replace(/[\s\d.,()№-]+/g, " ").trim();
const said = ({ title, text }: Row<"programme">) => bare(plainText(`${title ?? ""} ${text ?? ""}`));
/** An annex has the number and the day of what it is annexed to. */
const isAnnex = ({ title, text }: { title: string | null; text?: string | null }) =>
  /приложени|к (?:этому )?(?:приказу|распоряжению|письму)/.test(plainText(`${title ?? ""} ${text ?? ""}`));
const key = ({ number, dated }: { number: string | null; dated: string | null }) =>
  number && dated ? `${plainText(number).replace(/[№\s]/g, "")} ${dated}` : null;

/** One number and one day stand at two acts or papers whose titles differ: one order approves two things, or one is a slip. */
export const actTitledTwice: Check = {
  code: "act-titled-twice",
  severity: "question",
  find: ({ programme, papers }) => [
    ...repeats(
      programme.filter((row) => row.section === "act" && !isAnnex(row)),
      key,
    )
      .filter(([row, first]) => said(row) !== said(first))
      .map(([row, first]) => at("programme", row, "number", { expected: `строка ${first.at}` })),
    ...repeats(papers, (row) =>
      row.kind === null || isAnnex(row) ? null : key(row) && `${plainText(row.kind)} ${key(row)}`,
    )
      .filter(([row, first]) => row.about === first.about && row.state === first.state)
      .filter(([row, first]) => bare(plainText(row.title)) !== bare(plainText(first.title)))
      .map(([row, first]) => at("papers", row, "number", { expected: `строка ${first.at}` })),
  ],
};

const act = { section: "act", title: "Приказ управления образования", number: "№ 6", dated: "2021-01-13" } as const;

export const examples: readonly Example[] = [
  {
    when: "order 6 approves a programme in one row and a plan in another",
    book: {
      programme: [
        { ...act, text: "Муниципальная программа поддержки" },
        { ...act, number: "6", text: "План мероприятий" },
      ],
    },
    finds: [{ cell: "programme.number:7", found: "6", expected: "строка 6" }],
  },
  {
    when: "one act stands twice, another has the same number of another day, a paper that does two things says so",
    book: {
      programme: [
        { ...act, text: "Программа" },
        { ...act, text: "«Программа»" },
        { ...act, title: "Положение", text: "Приложение к приказу" },
        { ...act, dated: "2022-01-13", text: "План" },
      ],
      papers: [
        { kind: "приказ", number: "6", dated: "2021-01-13", title: "Программа", state: "approved" },
        { kind: "приказ", number: "6", dated: "2021-01-13", title: "Начало", state: "running" },
      ],
    },
    finds: [],
  },
];
