import type { ListedPair, ListedPairs } from "../../src/api/answers-pair-orders";
import { formats } from "../../src/spec/formats";
import { meetingKinds } from "../../src/spec/meetings";

const at = (row: number) => ({ sheet: "pairs" as const, tab: "Пары", cell: `F${row}` });
const agree = { step: "agree" as const, name: "Согласовать", lacks: [] };

const all: ListedPair[] = [
  {
    ...at(6),
    ...{ id: "ПР-001", no: "1", with: "Н-001 – П-001", mentor: "Н-001", mentee: "П-001", live: true },
    ...{ status: "утверждена", mentorWho: "учитель, история", menteeWho: "молодой учитель", form: "учитель – учитель" },
    ...{ subject: "история", order: "№ 126 от 18.09.2026", issuer: "организация", next: "составить план" },
    ...{ mentorAgreed: "2026-09-10", menteeAgreed: "2026-09-11", start: "2026-09-18", end: "2027-05-31" },
  },
  {
    ...at(7),
    ...{ id: "ПР-002", no: "2", with: "Н-002 – П-002", mentor: "Н-002", mentee: "П-002", live: true },
    ...{
      status: "согласована",
      next: "включить в приказ",
      step: { step: "approve", name: "Утвердить приказом", lacks: [] },
    },
  },
  {
    ...at(8),
    ...{ id: "ПР-003", no: "3", with: "Н-002 – П-003", mentor: "Н-002", mentee: "П-003", live: true },
    ...{ status: "предложена", next: "получить согласие сторон на пару", step: agree },
  },
  {
    ...at(9),
    ...{ id: "ПР-004", no: "4", with: "Н-003 – П-004", mentor: "Н-003", mentee: "П-004", live: true },
    ...{ status: "предложена", next: "получить согласие П-004" },
    step: {
      ...agree,
      lacks: [{ sheet: "pairs", tab: "Пары", cell: "D9", says: "у П-004 нет согласия на участие" }],
    },
  },
  {
    ...at(10),
    ...{ id: "ПР-005", no: "5", with: "Н-004 – П-005", mentor: "Н-004", mentee: "П-005", live: false },
    ...{ status: "прекращена", ended: "письменная просьба", endedOn: "2026-10-30" },
  },
];

export const pairs: ListedPairs = {
  asOf: "2026-11-22",
  today: "2026-11-22",
  pairs: all,
  waiting: ["П-005"],
  issuers: [
    { key: "school", name: "организация" },
    { key: "district", name: "орган управления образованием" },
    { key: "operator", name: "оператор" },
  ],
  grounds: [
    { key: "request", name: "письменная просьба" },
    { key: "failure", name: "обязанности не исполняются" },
    { key: "other", name: "иное основание" },
  ],
  kinds: Object.entries(meetingKinds).map(([key, name]) => ({ key, name })),
  formats: Object.entries(formats).map(([key, name]) => ({ key, name })),
  issuer: "school",
};

/** 300 pairs: more than one portion of the list. */
export const manyPairs: ListedPairs = {
  ...pairs,
  pairs: Array.from({ length: 300 }, (_, i): ListedPair => {
    const no = String(i + 1);
    return { ...(all[2] as ListedPair), ...at(6 + i), id: `ПР-${no.padStart(3, "0")}`, no };
  }),
};
