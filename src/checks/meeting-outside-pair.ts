import { pairsAt } from "../snapshot/meetings";
import { lastDay } from "../snapshot/pair-orders";
import type { Row } from "../snapshot/snapshot";
import { sayDay } from "../text/said";
import { at, type Check, type Example } from "./check";

type Pair = Row<"pairs">;

const over = ({ status }: Pair): boolean => status === "finished" || status === "stopped";

/** Meetings at which people come to know each other stand before the pair's order (S1-36, S4-34). */
const isFirst = (kind: Row<"meetings">["kind"]): boolean => kind === "acquaintance" || kind === "gathering";

/** What the day of a meeting misses of a pair's term; null where it lies within. */
const missed = (pair: Pair, day: string, kind: Row<"meetings">["kind"]): string | null => {
  if (pair.start !== null && day < pair.start && !isFirst(kind)) return `начало пары ${sayDay(pair.start)}`;
  const end = over(pair) ? (pair.ended_on ?? lastDay(pair)) : null;
  return end !== null && day > end ? `пара закончилась ${sayDay(end)}` : null;
};

/** A meeting before its pair began, or after it was over (S2-28). */
export const meetingOutsidePair: Check = {
  code: "meeting-outside-pair",
  severity: "warning",
  find: (snapshot) =>
    snapshot.meetings.flatMap((row) => {
      const { day, kind } = row;
      const says = day === null ? [] : pairsAt(snapshot, row).map((pair) => missed(pair, day, kind));
      return says[0] && says.every(Boolean) ? [at("meetings", row, "day", { expected: says[0] })] : [];
    }),
};

const pair = { no: "1", mentor: "Н-001", mentee: "П-001", start: "2026-10-01", end: "2027-05-31" } as const;

export const examples: readonly Example[] = [
  {
    when: "a meeting before the pair's beginning, and one after it was stopped (S2-28)",
    book: {
      pairs: [
        { ...pair, status: "working" },
        { ...pair, no: "2", status: "stopped", ended_on: "2026-12-01" },
      ],
      meetings: [
        { pair: "1", day: "2026-09-20" },
        { pair: "2", day: "2026-12-10" },
      ],
    },
    finds: [
      { cell: "meetings.day:6", found: "2026-09-20", expected: "начало пары 01.10.2026" },
      { cell: "meetings.day:7", found: "2026-12-10", expected: "пара закончилась 01.12.2026" },
    ],
  },
  {
    when: "people came to know each other before the order (S1-36)",
    book: {
      pairs: [{ ...pair, status: "working" }],
      meetings: [{ pair: "1", day: "2026-09-20", kind: "acquaintance" }],
    },
    finds: [],
  },
  {
    when: "it lies within, or the pair goes on though its term is over, or a replacement in the group was there",
    book: {
      pairs: [
        { ...pair, status: "stopped", ended_on: "2026-12-01" },
        { ...pair, mentee: "П-002", status: "working" },
      ],
      meetings: [
        { pair: "1", day: "2026-10-20" },
        { pair: "1", day: "2027-06-10" },
      ],
    },
    finds: [],
  },
];
