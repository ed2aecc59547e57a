import { addDays } from "../period/calendar";
import { orderDay } from "../snapshot/pair-orders";
import { at, type Check, type Example, shown } from "./check";

/** Days from the beginning of a pair in which its plan is made: till then it is no fault (S2-26: within the stage of pairing). */
const TO_PLAN = 14;

/** An approved pair that has had time for a plan and has none (S2-26, S4-36). */
export const pairWithoutPlan: Check = {
  code: "pair-without-plan",
  severity: "warning",
  find: ({ pairs, plans, asOf }) => {
    const planned = new Set(plans.map(({ pair }) => pair?.trim()));
    return pairs
      .filter(({ status, no }) => (status === "approved" || status === "working") && !planned.has(no?.trim() ?? ""))
      .filter(({ start, order }) => {
        const since = start ?? orderDay(order);
        return asOf === null || since === null || addDays(since, TO_PLAN) < asOf;
      })
      .map((pair) => at("pairs", pair, "planned", { found: shown("pairs", pair, "status") }));
  },
};

export const examples: readonly Example[] = [
  {
    when: "pairs have worked for more than two weeks, and there is no plan (S2-26)",
    book: {
      asOf: "2026-10-06",
      pairs: [
        { no: "1", status: "approved", order: "№ 126 от 21.09.2026" },
        { status: "working", start: "2026-09-20" },
      ],
      plans: [{ pair: "2" }],
    },
    finds: [
      { cell: "pairs.planned:6", found: "утверждена", expected: "" },
      { cell: "pairs.planned:7", found: "работает", expected: "" },
    ],
  },
  {
    when: "the pair has just begun, or its order is of this week",
    book: {
      asOf: "2026-10-05",
      pairs: [
        { no: "1", status: "working", start: "2026-09-21" },
        { no: "2", status: "approved", order: "№ 126 от 01.10.2026" },
      ],
      plans: [],
    },
    finds: [],
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
