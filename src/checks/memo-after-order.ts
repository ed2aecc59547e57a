import { orderDay } from "../snapshot/pair-orders";
import { sayDay } from "../text/said";
import { at, type Check, type Example } from "./check";

/** The memo that a replacement rests on is younger than its order (S3-22). */
export const memoAfterOrder: Check = {
  code: "memo-after-order",
  severity: "error",
  find: ({ pairs }) =>
    pairs.flatMap((pair) => {
      if (pair.memo === null) return [];
      const next = pairs.filter(
        ({ replaces, at: row }) => replaces !== null && replaces === pair.no && row !== pair.at,
      );
      const days = next.flatMap(({ order }) => orderDay(order) ?? []).sort();
      const last = days[days.length - 1];
      return last !== undefined && pair.memo > last ? [at("pairs", pair, "memo", { expected: sayDay(last) })] : [];
    }),
};

const next = { no: "4", replaces: "4", order: "№ 15 от 20.11.2026" } as const;

export const examples: readonly Example[] = [
  {
    when: "the memo was written the day after the order (S3-22)",
    book: { pairs: [{ no: "4", status: "stopped", memo: "2026-11-21" }, next] },
    finds: [{ cell: "pairs.memo:6", found: "2026-11-21", expected: "20.11.2026" }],
  },
  {
    when: "it was there on the same day, or the order has no day yet",
    book: {
      pairs: [
        { no: "4", status: "stopped", memo: "2026-11-20" },
        next,
        { no: "5", status: "stopped", memo: "2026-11-21" },
        { no: "5", replaces: "5" },
      ],
    },
    finds: [],
  },
];
