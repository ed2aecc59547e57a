import { unfinished } from "../snapshot/items";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { atField, type Check, type Example } from "./check";

const NAMED = 5;

/** The programme ended before its last day, extension included. */
export const endedEarly = ({ passport: { finished_on, end, extended } }: Snapshot): boolean => {
  const last = extended ?? end;
  return finished_on !== null && (last === null || finished_on < last);
};

/** How many items, and the first of their numbers. */
export const listed = (items: readonly Row<"roadmap">[]): string => {
  const numbers = [...new Set(items.flatMap(({ no }) => no ?? []))];
  const named = numbers.slice(0, NAMED).join(", ") + (numbers.length > NAMED ? " и другие" : "");
  return `${items.length}${named && ` (№\u00A0${named})`}`;
};

/** A programme may end early when every item is done, or called off with a reason (S3-12). */
export const earlyFinishWithOpenItems: Check = {
  code: "early-finish-with-open-items",
  severity: "error",
  find: (snapshot) => {
    const open = unfinished(snapshot);
    return endedEarly(snapshot) && open.length > 0
      ? [atField("finished_on", snapshot.passport.finished_on ?? "", listed(open))]
      : [];
  },
};

const early = { end: "2027-05-31", finished_on: "2027-03-01" };

export const examples: readonly Example[] = [
  {
    when: "the programme is called finished early while two events go on and one was called off without a reason (S3-12)",
    book: {
      passport: early,
      roadmap: [
        { no: "1", status: "done" },
        { no: "2", status: "doing" },
        { no: "2", status: "moved" },
        { no: "3", status: "dropped" },
      ],
    },
    finds: [{ cell: "passport.finished_on", found: "2027-03-01", expected: "3 (№\u00A02, 3)" }],
  },
  {
    when: "many events are open",
    book: { passport: early, roadmap: ["1", "2", "3", "4", "5", "6"].map((no) => ({ no, status: "todo" as const })) },
    finds: [{ cell: "passport.finished_on", found: "2027-03-01", expected: "6 (№\u00A01, 2, 3, 4, 5 и другие)" }],
  },
  {
    when: "all is done or called off with a reason; stage rows do not matter",
    book: {
      passport: early,
      roadmap: [{ row: "stage" }, { status: "done" }, { status: "dropped", outcome: "Карантин" }],
    },
    finds: [],
  },
  {
    when: "the programme ends on its last day",
    book: { passport: { end: "2027-05-31", finished_on: "2027-05-31" }, roadmap: [{ status: "todo" }] },
    finds: [],
  },
];
