import { at, type Check, type Example, isBlank, shown } from "./check";

const needOrder = new Set<unknown>(["approved", "working", "finished"]);

/** A pair that counts as approved and stands in no order (S2-25). */
export const pairWithoutOrder: Check = {
  code: "pair-without-order",
  severity: "error",
  find: (snapshot) =>
    snapshot.pairs
      .filter((pair) => needOrder.has(pair.status) && isBlank(pair, "order"))
      .map((pair) => at("pairs", pair, "order", { found: shown("pairs", pair, "status") })),
};

export const examples: readonly Example[] = [
  {
    when: "pairs are approved, at work and finished without an order (S2-25)",
    book: { pairs: [{ status: "approved" }, { status: "working" }, { status: "finished" }] },
    finds: [
      { cell: "pairs.order:6", found: "утверждена", expected: "" },
      { cell: "pairs.order:7", found: "работает", expected: "" },
      { cell: "pairs.order:8", found: "завершена", expected: "" },
    ],
  },
  {
    when: "the order is there, or the pair is not approved yet",
    book: {
      pairs: [{ status: "working", order: "№ 126 от 18.09.2026" }, { status: "agreed" }, { status: "stopped" }],
    },
    finds: [],
  },
];
