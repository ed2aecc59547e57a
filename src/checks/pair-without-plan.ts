import { at, type Check, type Example, shown } from "./check";

/** An approved pair that has no plan (S2-26, S4-36). */
export const pairWithoutPlan: Check = {
  code: "pair-without-plan",
  severity: "warning",
  find: ({ pairs, plans }) => {
    const planned = new Set(plans.map(({ pair }) => pair?.trim()));
    return pairs
      .filter(({ status, no }) => (status === "approved" || status === "working") && !planned.has(no?.trim() ?? ""))
      .map((pair) => at("pairs", pair, "planned", { found: shown("pairs", pair, "status") }));
  },
};

export const examples: readonly Example[] = [
  {
    when: "pairs are approved and at work, and there is no plan (S2-26)",
    book: { pairs: [{ no: "1", status: "approved" }, { status: "working" }], plans: [{ pair: "2" }] },
    finds: [
      { cell: "pairs.planned:6", found: "утверждена", expected: "" },
      { cell: "pairs.planned:7", found: "работает", expected: "" },
    ],
  },
  {
    when: "the group has one, or the pair is not approved yet",
    book: {
      pairs: [
        { no: "1", status: "working" },
        { no: "1", status: "approved" },
        { no: "2", status: "agreed" },
      ],
      plans: [{ pair: "1", activity: "посещение уроков" }],
    },
    finds: [],
  },
];
