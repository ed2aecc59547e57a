import { unfinished } from "../snapshot/items";
import { isGiven } from "../snapshot/papers";
import { atField, type Check, type Example } from "./check";
import { endedEarly, listed } from "./early-finish-with-open-items";

/** A paper finishes the programme, and items are neither done nor called off with a reason; an early end has its own remark (S1-58). */
export const finishedWithOpenItems: Check = {
  code: "finished-with-open-items",
  severity: "warning",
  find: (snapshot) => {
    const open = unfinished(snapshot);
    return isGiven(snapshot, "finished") && !endedEarly(snapshot) && open.length > 0
      ? [atField("state", "завершена", listed(open))]
      : [];
  },
};

const papers = [{ kind: "отчёт", dated: "2027-06-10", about: "программа", state: "finished" }] as const;

export const examples: readonly Example[] = [
  {
    when: "the report finishes the programme, one event is still in work (S1-58)",
    book: {
      papers,
      roadmap: [
        { no: "1", status: "done" },
        { no: "2", status: "doing" },
      ],
    },
    finds: [{ cell: "passport.state", found: "завершена", expected: "1 (№\u00A02)" }],
  },
  {
    when: "all is closed, or nothing finishes it yet",
    book: { papers, roadmap: [{ status: "done" }, { status: "dropped", outcome: "Карантин" }] },
    finds: [],
  },
];
