import { itemsOf } from "../snapshot/items";
import type { Finding } from "../snapshot/problem";
import type { Row } from "../snapshot/snapshot";
import { at, type Check, type Example } from "./check";
import { type Broken, breakIn, breakInClauses, entriesOf, tornClause } from "./enumerated";

const after = ({ before, after }: Broken) => `после «${before}» стоит «${after}»`;
const torn = (broken: Broken) => `«${broken.after}» продолжает фразу из «${broken.before}»`;

/** Rows of one event have one list, which may go on from row to row. */
const ofOneEvent = (row: Row<"roadmap">, before: Row<"roadmap"> | undefined) =>
  before !== undefined && row.event !== null && row.event === before.event && row.stage === before.stage;

/** Numbers of a list inside a cell: doubled, missing, torn (A.7 of the domain: 1) 2) 2) 3); S3-13, S4-02). */
export const listNumbering: Check = {
  code: "list-numbering",
  severity: "question",
  find: (snapshot) => {
    const items = itemsOf(snapshot);
    let before: ReturnType<typeof entriesOf> = [];
    const roadmap = items.flatMap((row, i): Finding[] => {
      const entries = entriesOf(row.content ?? "");
      const broken = breakIn(ofOneEvent(row, items[i - 1]) ? [...before.slice(-1), ...entries] : entries);
      before = entries.length > 0 ? entries : before;
      const inEvent = breakIn(entriesOf(row.event ?? ""));
      const repeated = ofOneEvent(row, items[i - 1]);
      return [
        ...(inEvent && !repeated ? [at("roadmap", row, "event", { expected: after(inEvent) })] : []),
        ...(broken ? [at("roadmap", row, "content", { expected: after(broken) })] : []),
      ];
    });
    const said = (text: string | null) => {
      const gap = breakInClauses(text ?? "") ?? breakIn(entriesOf(text ?? ""));
      const split = tornClause(text ?? "");
      return gap ? after(gap) : split ? torn(split) : null;
    };
    return [
      ...roadmap,
      ...snapshot.programme.flatMap((row) => {
        const expected = said(row.text);
        return expected ? [at("programme", row, "text", { expected })] : [];
      }),
      ...snapshot.papers.flatMap((row) => {
        const expected = said(row.decision);
        return expected ? [at("papers", row, "decision", { expected })] : [];
      }),
    ];
  },
};

const list =
  "1) Курсы.\n2) Совещания для:\n• директоров,\n• заместителей\n2) Изучение материалов.\n3) Самообразование.";
const agreement = "1.1. Цель.\n1.2. Обязанности:\n- консультации;\n1.4. Безвозмездно.";
const clause = "2.5. Продолжительность\n2.6. менторства устанавливается от трёх месяцев.";

export const examples: readonly Example[] = [
  {
    when: "a cell counts 1) 2) 2) 3), an agreement has no 1.3, a clause is torn in two (S3-13, S4-02)",
    book: {
      roadmap: [{ content: list }],
      programme: [{ section: "note", text: clause }],
      papers: [{ kind: "соглашение", decision: agreement }],
    },
    finds: [
      { cell: "roadmap.content:6", found: list, expected: "после «2)» стоит «2)»" },
      { cell: "programme.text:6", found: clause, expected: "«2.6» продолжает фразу из «2.5»" },
      { cell: "papers.decision:6", found: agreement, expected: "после «1.2» стоит «1.4»" },
    ],
  },
  {
    when: "a number of an event's list is left out between two of its rows",
    book: {
      roadmap: [
        { event: "Сбор данных", content: "1. Анкеты.\n2. Согласия." },
        { event: "Сбор данных", content: "4. Круглый стол." },
      ],
    },
    finds: [{ cell: "roadmap.content:7", found: "4. Круглый стол.", expected: "после «2.» стоит «4.»" }],
  },
  {
    when: "lists go on over rows, begin anew, hold lists, name clauses, days and classes",
    book: {
      roadmap: [
        {
          event: "Сбор данных",
          content: "1. Изучение:\nа) приказа от 09.07.2020 № 695;\n1) тут;\n2) там.\n2. Образцы",
        },
        { event: "Сбор данных", content: "3. Круглый стол 20.10.2022, 9 класс (по п. 5)" },
        { event: "Четвёртое", content: "Для школы:\n1) приказ;\n2) положение.\nДля пары:\n1) план;\n2) дневник." },
        { event: "Другое", content: "Мониторинг:\n1) анализ;\n2) динамика (см. п. 7) и рост" },
        { event: "Темы: 1. Качество. 2. Риски 5. класса", content: "1. Анкеты" },
        { event: "Третье", content: "1. Анкеты" },
      ],
      papers: [{ decision: "1.1. Цель.\n1.2. Срок.\n2.1. Иное." }],
    },
    finds: [],
  },
];
