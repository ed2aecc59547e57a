import type { Row, Snapshot } from "../snapshot/snapshot";
import { programmeOf } from "./terms";
import { writesReport } from "./topics";

/** The final report, begun within the days that the document gives for it after the end of the programme (S3-35). */
export const isReportAfterEnd = (snapshot: Snapshot, item: Row<"roadmap">): boolean => {
  const { end } = programmeOf(snapshot);
  const { report_due: due } = snapshot.passport;
  if (end === null || due === null || item.start === null) return false;
  return item.start > end && item.start <= due && writesReport(item);
};
