import { at, type Check, type Example, isBlank } from "./check";
import { itemsOf, termReader } from "./items";

const closed = new Set<unknown>(["done", "failed", "dropped"]);

/** An open item whose term nobody can put into a calendar: neither we nor a person said what it means (G-05). */
export const termUnclear: Check = {
  code: "term-unclear",
  severity: "question",
  find: (snapshot) => {
    const read = termReader(snapshot);
    return itemsOf(snapshot)
      .filter((item) => item.period !== null && !closed.has(item.status))
      .filter((item) => item.kind === "unknown" || (isBlank(item, "kind") && read(item)?.kind === "unknown"))
      .map((item) => at("roadmap", item, "period"));
  },
};

export const examples: readonly Example[] = [
  {
    when: "the term was marked as not understood",
    book: { roadmap: [{ period: "как получится", kind: "unknown" }] },
    finds: [{ cell: "roadmap.period:6", found: "как получится", expected: "" }],
  },
  {
    when: "the term was pasted and cannot be read",
    book: { roadmap: [{ period: "как получится" }] },
    finds: [{ cell: "roadmap.period:6", found: "как получится", expected: "" }],
  },
  {
    when: "a person said what the term means, or the item is closed, or there is no term at all",
    book: {
      roadmap: [
        { period: "как получится", kind: "as-needed" },
        { period: "как получится", kind: "unknown", status: "done" },
        { event: "Круглый стол" },
      ],
    },
    finds: [],
  },
];
