import { papersGiving } from "../snapshot/papers";
import type { Snapshot } from "../snapshot/snapshot";
import { aboutProgramme } from "../spec/papers";
import type { PassportField } from "../spec/passport";
import { stampsOf } from "../spec/stamps";

type Approval = { day: string; field: PassportField } | { day: string; row: Snapshot["papers"][number] };

/** The last line of the title page with this stamp that has its day. */
const stamped = (snapshot: Snapshot, stamp: "approved" | "agreed"): Approval | null =>
  stampsOf(snapshot, stamp)
    .flatMap(({ on, day }) => (day === null ? [] : [{ day, field: on }]))
    .sort((a, b) => b.day.localeCompare(a.day) || b.field.localeCompare(a.field))[0] ?? null;

/**
 * When the programme was approved, and the cell that says so: a line of the title page, else a paper; where the document
 * is only agreed upon by both sides, the day of the last agreement.
 */
export const approvalOf = (snapshot: Snapshot): Approval | null => {
  const paper = papersGiving(snapshot, aboutProgramme).find(({ state }) => state === "approved");
  return (
    stamped(snapshot, "approved") ??
    (paper?.dated ? { day: paper.dated, row: paper } : null) ??
    stamped(snapshot, "agreed")
  );
};
