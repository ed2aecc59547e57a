import { itemsOf } from "../snapshot/items";
import type { Row } from "../snapshot/snapshot";
import { at, type Check, type Example, isBlank } from "./check";

/** The day itself, where the item's period is one exact day that has come. */
const onlyDay = ({ kind, start, end }: Row<"roadmap">, asOf: string | null): string | null =>
  kind === "exact" && start !== null && start === end && asOf !== null && start <= asOf ? start : null;

/** An item marked as done without the day: only a person knows it, unless the period is that one day (S3-36, S3-45). */
export const doneWithoutDate: Check = {
  code: "done-without-date",
  severity: "error",
  find: (snapshot) =>
    itemsOf(snapshot)
      .filter((item) => item.status === "done" && isBlank(item, "done_on"))
      .map((item) => {
        const day = onlyDay(item, snapshot.asOf);
        return at("roadmap", item, "done_on", { ...(day && { fix: { done_on: day } }) });
      }),
};

export const examples: readonly Example[] = [
  {
    when: "an item of a whole month is done and nobody said when",
    book: {
      asOf: "2026-11-22",
      roadmap: [{ status: "done", kind: "months", start: "2026-10-01", end: "2026-10-31" }],
    },
    finds: [{ cell: "roadmap.done_on:6", found: "", expected: "" }],
  },
  {
    when: "the period is one day that has come, so it is offered",
    book: {
      asOf: "2026-11-22",
      roadmap: [{ status: "done", kind: "exact", start: "2026-10-20", end: "2026-10-20" }],
    },
    finds: [{ cell: "roadmap.done_on:6", found: "", expected: "", fix: { done_on: "2026-10-20" } }],
  },
  {
    when: "the period is one day that is still to come, so it is not offered",
    book: {
      asOf: "2026-11-22",
      roadmap: [{ status: "done", kind: "exact", start: "2026-12-20", end: "2026-12-20" }],
    },
    finds: [{ cell: "roadmap.done_on:6", found: "", expected: "" }],
  },
  {
    when: "the day is there, or cannot be read (the reader says so), or the item is not done",
    book: {
      roadmap: [
        { status: "done", done_on: "2026-10-20" },
        { status: "done", raw: { done_on: "в октябре" } },
        { status: "doing" },
      ],
    },
    finds: [],
  },
];
