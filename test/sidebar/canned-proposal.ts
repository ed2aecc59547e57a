import type { PairLooked, Proposal, ProposedPair } from "../../src/api/answers-proposal";

const parts = (words: string[], terms: number, subject: number) => [
  { key: "terms", name: "Запрос и компетенции", points: terms, most: 40, words },
  { key: "subject", name: "Предмет, направление", points: subject, most: 30, words: subject > 0 ? ["математика"] : [] },
  { key: "post", name: "Равные должности", points: 0, most: 10, words: [] },
  { key: "form", name: "Форма и формат", points: 5, most: 10, words: ["учитель – ученик"] },
  { key: "age", name: "Желаемый возраст", points: 0, most: 10, words: [] },
];
const pair = (n: number, score: number, words: string[]): ProposedPair => ({
  ...{ mentor: `Н-00${n}`, mentee: `П-00${n}`, mentorWho: "учитель, математика", menteeWho: "8 класс" },
  ...{ origin: "new", score, parts: parts(words, 40, score > 50 ? 30 : 0), says: "" },
  wishes: n === 1 ? ["П-001: выбор №\u00a01 после встречи"] : [],
});
const base = (row: number) => ({ sheet: "mentees" as const, tab: "База наставляемых", cell: `A${row}` });

/** Two new pairs, one that stands, and two mentees left over. */
export const proposal: Proposal = {
  mode: "optimal",
  pairs: [pair(1, 75, ["экзамен", "математике"]), pair(2, 45, ["проект"]), { ...pair(3, 70, []), origin: "bound" }],
  left: [
    {
      ...base(9),
      ...{ mentee: "П-004", who: "6 класс", reason: "no-score", says: "ни один наставник не подходит по правилам" },
      rules: [
        { says: "нет общих слов с запросом", count: 5 },
        { says: "не ставить вместе", count: 1 },
      ],
      nearest: {
        ...{ mentor: "Н-002", says: "Н-002 не ставить с П-004: родственник" },
        tries: { do: "lift", mentor: "Н-002", mentee: "П-004" },
      },
    },
    {
      ...base(10),
      ...{
        mentee: "П-005",
        who: "7 класс",
        reason: "consent",
        says: "нет действующего согласия на участие",
        rules: [],
      },
    },
  ],
  ...{ paired: 2, asked: 4, total: 120, free: 1 },
  blocking: [{ mentor: "Н-001", mentee: "П-002" }],
  faults: [
    {
      ...{ sheet: "mentors", tab: "База наставников", cell: "G8" },
      says: "У Н-003 вместо числа наставляемых «два»: в подборе мест нет",
    },
  ],
  says: "Нашлось 2 из 4 · свободных мест останется 1",
};

export const triedProposal: Proposal = {
  ...proposal,
  changed: {
    gained: [{ mentor: "Н-002", mentee: "П-004" }],
    lost: [],
    pairedBy: 1,
    totalBy: 40,
    says: "Появится пар: 1, пропадёт: 0. Пар станет больше на 1.",
  },
};

export const looked: PairLooked = {
  ...{ mentor: "Н-001", mentee: "П-004", score: null, parts: parts([], 0, 0) },
  bars: [{ key: "nothing", says: "в запросе и компетенциях нет общих слов" }],
  says: "Пара невозможна, причин: 1",
};
