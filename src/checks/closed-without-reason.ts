import { itemsOf } from "../snapshot/items";
import { at, type Check, type Example, isBlank, shown } from "./check";

/** An item not done or dropped, and the final report would have no reason for it (S3-36). */
export const closedWithoutReason: Check = {
  code: "closed-without-reason",
  severity: "error",
  find: (snapshot) =>
    itemsOf(snapshot)
      .filter((item) => (item.status === "failed" || item.status === "dropped") && isBlank(item, "outcome"))
      .map((item) => at("roadmap", item, "outcome", { found: shown("roadmap", item, "status") })),
};

export const examples: readonly Example[] = [
  {
    when: "one item was not done, another was dropped, both without a reason (S3-36)",
    book: { roadmap: [{ status: "failed" }, { status: "dropped" }] },
    finds: [
      { cell: "roadmap.outcome:6", found: "не выполнено", expected: "" },
      { cell: "roadmap.outcome:7", found: "отменено", expected: "" },
    ],
  },
  {
    when: "the reason is there, or the item is still open",
    book: { roadmap: [{ status: "dropped", outcome: "Карантин" }, { status: "todo" }, { status: "moved" }] },
    finds: [],
  },
];
