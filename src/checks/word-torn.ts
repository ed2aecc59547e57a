import { roles } from "../names/roles";
import { tornWords } from "../names/torn-words";
import { wordsOf } from "../names/words";
import type { Finding, Mend } from "../snapshot/problem";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { tables } from "../spec/book";
import type { Check, Example } from "./check";
import { placeOf, textFix, textsOf } from "./texts";

/** Words of terms and of heads that PDF files tear most. */
const usual =
  "необходимости необходимость ответственный ответственные ответственного реализации программы наставничества наставников " +
  "наставляемых координаторы координатор мероприятия мероприятий мероприятие содержание деятельности результат результаты " +
  "проведения проведение сентябрь октябрь ноябрь декабрь январь февраль апрель августа сентября октября ноября декабря " +
  "января февраля образования образовательной организации организация подготовка формирование мониторинг анкетирование " +
  "педагогов обучающихся руководитель руководители заместитель директора компетенций взаимодействия информации согласованию";

let sure: Set<string> | null = null;

/** Words of roles, of heads and of lists. */
const sureWords = (): Set<string> => {
  sure ??= new Set([
    ...wordsOf(usual),
    ...roles.flat().flatMap(wordsOf),
    ...Object.values(tables).flatMap(({ columns }) =>
      Object.values(columns).flatMap(({ head, words = {} }) => [head, ...Object.values(words)].flatMap(wordsOf)),
    ),
  ]);
  return sure;
};

/** The term as it was when approved keeps step with the term, else it would look changed. */
const approvedToo = (snapshot: Snapshot, row: number, was: string, now: string): Mend[] => {
  const item = snapshot.roadmap.find(({ at }: Row<"roadmap">) => at === row);
  return item?.approved === was ? [{ column: "approved", now }] : [];
};

/** A word that a PDF file has torn in two: «По мере необходимо сти». */
export const wordTorn: Check = {
  code: "word-torn",
  severity: "question",
  find: (snapshot) => {
    const texts = textsOf(snapshot).filter(({ column }) => column !== "approved");
    const look = tornWords(
      texts.map(({ text }) => text),
      sureWords(),
    );
    return texts.flatMap((at): Finding[] => {
      const torn = look(at.text);
      const [first] = torn;
      if (!first) return [];
      const now = torn.reduce((text, { found, now: whole }) => text.replace(found, whole), at.text);
      const more = at.column === "period" ? approvedToo(snapshot, at.row, at.text, now) : [];
      return [{ ...placeOf(at), found: first.found, expected: first.now, ...textFix(at, now, more) }];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "a space or the end of a line tears a known word, or one that stands whole elsewhere",
    book: {
      roadmap: [
        { period: "По мере необходимо сти", approved: "По мере необходимо сти" },
        { responsible: "Ответстве нный за сайт", content: "Собрать видео\nуроки педагогов-логистов, переговорн ая" },
        { content: "Переговорная площадка", result: "Лучшие школь ные практики" },
      ],
    },
    finds: [
      {
        cell: "roadmap.period:6",
        found: "необходимо сти",
        expected: "необходимости",
        fix: { period: "По мере необходимости", approved: "По мере необходимости" },
      },
      {
        cell: "roadmap.content:7",
        found: "переговорн ая",
        expected: "переговорная",
        fix: { content: "Собрать видео\nуроки педагогов-логистов, переговорная" },
      },
      {
        cell: "roadmap.responsible:7",
        found: "Ответстве нный",
        expected: "Ответственный",
        fix: { responsible: "Ответственный за сайт" },
      },
      {
        cell: "roadmap.result:8",
        found: "школь ные",
        expected: "школьные",
        fix: { result: "Лучшие школьные практики" },
      },
    ],
  },
  {
    when: "both pieces are words, or the joined one is known to nobody",
    book: {
      roadmap: [
        { content: "Само оценка и взаимо оценка", outcome: "оценка дана" },
        { content: "Самооценка команды; так же и тоже", responsible: "педагог и психолог" },
        { content: "Вечер встречи выпускников школы, по мере поступления" },
      ],
    },
    finds: [],
  },
];
