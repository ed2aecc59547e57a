import { itemsOf } from "../snapshot/items";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { sayDay } from "../text/said";
import { at, type Check, type Example } from "./check";
import { firstEnd, isDated } from "./stages";
import { makesBaseOf, makesPairs, meetsBeforePairing } from "./topics";

type Item = Row<"roadmap">;

/** The row in which pairs are made, the first that is over; null where the roadmap has none with days. */
export const pairingOf = (snapshot: Snapshot): { item: Item; end: string } | null =>
  itemsOf(snapshot)
    .filter((item) => isDated(item) && makesPairs(item))
    .map((item) => ({ item, end: firstEnd(item, snapshot) }))
    .sort((a, b) => a.end.localeCompare(b.end))[0] ?? null;

/** The first of these rows that is over: one base may be filled in several waves. */
export const firstOver = (items: readonly Item[], snapshot: Snapshot): Item | undefined =>
  [...items].sort((a, b) => firstEnd(a, snapshot).localeCompare(firstEnd(b, snapshot)))[0];

/**
 * Pairs are made before the bases are full, or before the meeting that stands above them in the same stage (S2-35, S4-23).
 * One remark at each step that comes too late.
 */
export const baseAfterPairs: Check = {
  code: "base-after-pairs",
  severity: "warning",
  find: (snapshot) => {
    const pairing = pairingOf(snapshot);
    if (pairing === null) return [];
    const items = itemsOf(snapshot).filter((item) => isDated(item) && item !== pairing.item && !makesPairs(item));
    const bases = (["mentee", "mentor"] as const).flatMap(
      (side) =>
        firstOver(
          items.filter((item) => makesBaseOf(item, side)),
          snapshot,
        ) ?? [],
    );
    const meetings = items.filter(
      (item) =>
        item.at < pairing.item.at &&
        item.stage === pairing.item.stage &&
        item.part === pairing.item.part &&
        meetsBeforePairing(item),
    );
    return [...new Set([...bases, ...meetings])]
      .filter((item) => firstEnd(item, snapshot) > pairing.end)
      .sort((a, b) => a.at - b.at)
      .map((item) => at("roadmap", item, "period", { expected: `${sayDay(pairing.end)} (строка ${pairing.item.at})` }));
  },
};

const item = { row: "item", stage: 2, kind: "months" } as const;
const february = { period: "Февраль 2021", start: "2021-02-01", end: "2021-02-28" } as const;
const pairs = { ...item, event: "Создание пар «наставник – наставляемый»", ...february } as const;

export const examples: readonly Example[] = [
  {
    when: "pairs are made in February, the file of mentees in autumn, and their first meeting in November (S4-23)",
    book: {
      roadmap: [
        {
          ...item,
          event: "Создание файла базы данных наставляемых",
          period: "Сентябрь – октябрь 2021",
          start: "2021-09-01",
          end: "2021-10-31",
        },
        { ...item, event: "Создание файла базы данных наставников", ...february },
        {
          ...item,
          event: "Общая встреча наставников и наставляемых",
          period: "Ноябрь 2021",
          start: "2021-11-01",
          end: "2021-11-30",
        },
        pairs,
      ],
    },
    finds: [
      { cell: "roadmap.period:6", found: "Сентябрь – октябрь 2021", expected: "28.02.2021 (строка 9)" },
      { cell: "roadmap.period:8", found: "Ноябрь 2021", expected: "28.02.2021 (строка 9)" },
    ],
  },
  {
    when: "bases are full in the month of pairing; later they are added to; all meet again at the end",
    book: {
      roadmap: [
        { ...item, content: "Формирование базы наставляемых", ...february },
        {
          ...item,
          content: "Формирование базы наставляемых: вторая волна",
          period: "сентябрь 2021",
          start: "2021-09-01",
          end: "2021-09-30",
        },
        { ...item, content: "Пополнение базы наставников", period: "май 2021", start: "2021-05-01", end: "2021-05-31" },
        {
          ...item,
          content: "Составить планы работы наставнических пар",
          period: "январь 2021",
          start: "2021-01-01",
          end: "2021-01-31",
        },
        pairs,
        {
          ...item,
          event: "Общая встреча наставников и наставляемых",
          period: "май 2021",
          start: "2021-05-01",
          end: "2021-05-31",
        },
      ],
    },
    finds: [],
  },
];
