import { itemsOf } from "../snapshot/items";
import { saySpan } from "../text/said";
import { at, type Check, type Example } from "./check";
import { isDated, startOf } from "./stages";

const numberOf = (content: string | null) => Number(/^\s*(\d{1,2})[.)]\s*\D/.exec(content ?? "")?.[1] ?? Number.NaN);

/**
 * In the numbered list of an event a later number is over before the earlier one begins: a round table in August after a
 * survey in September–November (A.7 of the domain).
 */
export const itemsTurned: Check = {
  code: "items-turned",
  severity: "question",
  find: (snapshot) => {
    const items = itemsOf(snapshot);
    return items.flatMap((item, i) => {
      const before = items[i - 1];
      if (!before || !isDated(item) || !isDated(before)) return [];
      if (item.event === null || item.event !== before.event || item.stage !== before.stage) return [];
      if (!(numberOf(item.content) > numberOf(before.content)) || (item.end ?? "") >= startOf(before)) return [];
      return [
        at("roadmap", item, "period", { expected: `${saySpan(before.start, before.end)} (строка ${before.at})` }),
      ];
    });
  },
};

const item = { row: "item", stage: 3, event: "Сбор данных о наставниках", kind: "months" } as const;
const asked = { content: "1. Анкетирование.\n2. Согласия.", start: "2022-09-01", end: "2022-11-30" } as const;
const table = { period: "август 2022 г", start: "2022-08-01", end: "2022-08-31" } as const;

export const examples: readonly Example[] = [
  {
    when: "number 3 is held before numbers 1 and 2",
    book: {
      roadmap: [
        { ...item, ...asked },
        { ...item, ...table, content: "3. Круглый стол" },
      ],
    },
    finds: [{ cell: "roadmap.period:7", found: "август 2022 г", expected: "01.09.2022–30.11.2022 (строка 6)" }],
  },
  {
    when: "nothing is numbered, or the numbers follow the days",
    book: {
      roadmap: [
        { ...item, ...asked, content: "Педагогический совет" },
        { ...item, ...table, content: "Родительское собрание" },
        { ...item, ...asked, event: "Другое" },
        { ...item, ...asked, event: "Другое", content: "3. Круглый стол", end: "2022-12-31" },
      ],
    },
    finds: [],
  },
];
