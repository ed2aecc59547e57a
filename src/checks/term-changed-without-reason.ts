import { sameTerm } from "../period/same";
import { itemsOf } from "../snapshot/items";
import { at, type Check, type Example, isBlank } from "./check";

/** A term that was typed over after approval, and nobody said why (S1-28); «перенесено» has a check of its own. */
export const termChangedWithoutReason: Check = {
  code: "term-changed-without-reason",
  severity: "question",
  find: (snapshot) =>
    itemsOf(snapshot)
      .filter(({ approved, period, status }) => {
        const told = status === "moved" || status === "dropped" || status === "failed";
        return approved !== null && period !== null && !told && !sameTerm(approved, period);
      })
      .filter((item) => isBlank(item, "outcome"))
      .map((item) => at("roadmap", item, "period", { expected: item.approved ?? "" })),
};

export const examples: readonly Example[] = [
  {
    when: "a term was typed over after approval",
    book: { roadmap: [{ period: "ноябрь 2026 г.", approved: "октябрь 2026 г.", status: "doing" }] },
    finds: [{ cell: "roadmap.period:6", found: "ноябрь 2026 г.", expected: "октябрь 2026 г." }],
  },
  {
    when: "the reason is there, the term is the approved one, the item was moved or dropped, or nothing is approved",
    book: {
      roadmap: [
        { period: "ноябрь 2026 г.", approved: "октябрь 2026 г.", outcome: "Каникулы сдвинулись" },
        { period: "Октябрь  2026 г.", approved: "октябрь 2026 г." },
        { period: "ноябрь 2026 г.", approved: "октябрь 2026 г.", status: "moved" },
        { period: "ноябрь 2026 г.", approved: "октябрь 2026 г.", status: "dropped" },
        { period: "ноябрь 2026 г." },
        { row: "stage", period: "ноябрь 2026 г.", approved: "октябрь 2026 г." },
      ],
    },
    finds: [],
  },
];
