import { itemsOf } from "../snapshot/items";
import { at, type Check, type Example, isBlank, shown } from "./check";

const PAPER = /приказ|распоряжени|протокол|решени|согласован|№/i;

/** An item called off after approval, and no paper of that is named (S1-28); without any reason it is an error already. */
export const droppedWithoutDecision: Check = {
  code: "dropped-without-decision",
  severity: "question",
  find: (snapshot) =>
    itemsOf(snapshot)
      .filter(({ status, approved }) => status === "dropped" && approved !== null)
      .filter((item) => !isBlank(item, "outcome") && isBlank(item, "link") && !PAPER.test(item.outcome ?? ""))
      .map((item) => at("roadmap", item, "link", { found: shown("roadmap", item, "outcome") })),
};

export const examples: readonly Example[] = [
  {
    when: "an approved item was called off, and only the reason is told",
    book: { roadmap: [{ status: "dropped", approved: "октябрь 2026 г.", outcome: "Карантин" }] },
    finds: [{ cell: "roadmap.link:6", found: "Карантин", expected: "" }],
  },
  {
    when: "the decision is named, the item was never approved, or even the reason is missing",
    book: {
      roadmap: [
        { status: "dropped", approved: "октябрь 2026 г.", outcome: "Карантин", link: "протокол от 12.10.2026" },
        { status: "dropped", approved: "октябрь 2026 г.", outcome: "Карантин, приказ от 12.10.2026" },
        { status: "dropped", outcome: "Карантин" },
        { status: "dropped", approved: "октябрь 2026 г." },
      ],
    },
    finds: [],
  },
];
