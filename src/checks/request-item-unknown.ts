import { itemsOf } from "../snapshot/items";
import { at, type Check, type Example } from "./check";

/** A request says which event answers it, and the roadmap has none of that number (S4-28). */
export const requestItemUnknown: Check = {
  code: "request-item-unknown",
  severity: "warning",
  find: (snapshot) => {
    const known = new Set(itemsOf(snapshot).map(({ no }) => no));
    return snapshot.requests.flatMap((row) => {
      const unknown = (row.item ?? "").split(/[,;]\s*/).find((no) => no.trim() !== "" && !known.has(no.trim()));
      return unknown === undefined ? [] : [at("requests", row, "item", { found: unknown.trim() })];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "the roadmap has no such event",
    book: { roadmap: [{ no: "1", row: "item" }], requests: [{ request: "урок", item: "1, 40" }] },
    finds: [{ cell: "requests.item:6", found: "40", expected: "" }],
  },
  {
    when: "it has, or none is named",
    book: {
      roadmap: [
        { no: "1", row: "item" },
        { no: "2", row: "item" },
      ],
      requests: [{ request: "урок", item: "1; 2" }, { request: "журнал" }],
    },
    finds: [],
  },
];
