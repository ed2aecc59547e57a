import { isOpen, itemsOf } from "../snapshot/items";
import { at, type Check, type Example, isBlank } from "./check";
import { termReader } from "./terms";

/** An open item whose term nobody can put into a calendar: neither we nor a person said what it means (G-05). */
export const termUnclear: Check = {
  code: "term-unclear",
  severity: "question",
  find: (snapshot) => {
    const read = termReader(snapshot);
    return itemsOf(snapshot)
      .filter((item) => item.period !== null && isOpen(item))
      .filter((item) => {
        if (item.kind !== "unknown" && !isBlank(item, "kind")) return false;
        const term = read(item);
        // a term with a doubtful year is asked about by a check of its own
        return (item.kind === "unknown" || term?.kind === "unknown") && !term?.flags.includes("year-suspect");
      })
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
