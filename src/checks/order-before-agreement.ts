import { orderDay } from "../snapshot/pair-orders";
import { sayDay } from "../text/said";
import { at, type Check, type Example } from "./check";

/** The order names a pair before its sides have agreed to it (S4-35). */
export const orderBeforeAgreement: Check = {
  code: "order-before-agreement",
  severity: "warning",
  find: ({ pairs }) =>
    pairs.flatMap((pair) => {
      const ordered = orderDay(pair.order);
      if (ordered === null) return [];
      const late = (["mentor_agreed", "mentee_agreed", "operator_agreed"] as const).find(
        (column) => (pair[column] ?? "") > ordered,
      );
      return late ? [at("pairs", pair, late, { expected: sayDay(ordered) })] : [];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "the mentee agreed two days after the order (S4-35)",
    book: { pairs: [{ order: "№ 126 от 18.09.2026", mentor_agreed: "2026-09-10", mentee_agreed: "2026-09-20" }] },
    finds: [{ cell: "pairs.mentee_agreed:6", found: "2026-09-20", expected: "18.09.2026" }],
  },
  {
    when: "both agreed by that day, or the order has no day",
    book: {
      pairs: [
        { order: "№ 126 от 18.09.2026", mentor_agreed: "2026-09-18", mentee_agreed: "2026-09-10" },
        { order: "№ 126", mentee_agreed: "2026-09-20" },
      ],
    },
    finds: [],
  },
];
