import { peopleOf } from "../snapshot/consents";
import { earliestEnd, isLabour, lastDay, orderDay, WRITTEN_SINCE } from "../snapshot/pair-orders";
import { sayDay } from "../text/said";
import { at, type Check, type Example } from "./check";

/** A worker's help to a worker ended before its time without the notice of three working days (ТК 351.8). */
export const pairEndedUnnoticed: Check = {
  code: "pair-ended-unnoticed",
  severity: "question",
  find: (snapshot) => {
    const people = peopleOf(snapshot);
    return snapshot.pairs.flatMap((pair) => {
      const { ended_on, noticed } = pair;
      const [last, ordered] = [lastDay(pair), orderDay(pair.order)];
      if (ended_on === null || last === null || ended_on >= last || ordered === null || ordered < WRITTEN_SINCE)
        return [];
      if (!isLabour(snapshot, people, pair)) return [];
      if (noticed === null) return [at("pairs", pair, "noticed", { expected: "не указан" })];
      const first = earliestEnd(noticed);
      return ended_on < first ? [at("pairs", pair, "noticed", { expected: `окончание с ${sayDay(first)}` })] : [];
    });
  },
};

const workers = {
  mentors: [{ code: "Н-001", category: "worker" }],
  mentees: [
    { code: "П-001", category: "worker" },
    { code: "П-002", category: "pupil" },
  ],
} as const;
const early = {
  ...{ mentor: "Н-001", mentee: "П-001", order: "№ 126 от 18.09.2026" },
  ...{ end: "2027-05-31", ended_on: "2026-11-20" },
} as const;

export const examples: readonly Example[] = [
  {
    when: "nobody was told, or two working days before",
    book: { ...workers, pairs: [early, { ...early, noticed: "2026-11-18" }] },
    finds: [
      { cell: "pairs.noticed:6", found: "", expected: "не указан" },
      { cell: "pairs.noticed:7", found: "2026-11-18", expected: "окончание с 23.11.2026" },
    ],
  },
  {
    when: "they were told in time, the pair went on to its end, the mentee is a pupil, or the order is of 2024",
    book: {
      ...workers,
      pairs: [
        { ...early, noticed: "2026-11-17" },
        { ...early, ended_on: "2027-05-31" },
        { ...early, mentee: "П-002" },
        { ...early, order: "№ 14 от 03.09.2024" },
      ],
    },
    finds: [],
  },
];
