import { itemsOf } from "../snapshot/items";
import { at, type Check, type Example, isBlank, shown } from "./check";

/** An item whose term was moved without a word why (S1-28). */
export const movedWithoutReason: Check = {
  code: "moved-without-reason",
  severity: "warning",
  find: (snapshot) =>
    itemsOf(snapshot)
      .filter((item) => item.status === "moved" && isBlank(item, "outcome"))
      .map((item) => at("roadmap", item, "outcome", { found: shown("roadmap", item, "status") })),
};

export const examples: readonly Example[] = [
  {
    when: "an item was moved and nobody said why",
    book: { roadmap: [{ status: "moved" }] },
    finds: [{ cell: "roadmap.outcome:6", found: "перенесено", expected: "" }],
  },
  {
    when: "the reason is there",
    book: { roadmap: [{ status: "moved", outcome: "Перенесено на декабрь: болел наставник" }] },
    finds: [],
  },
];
