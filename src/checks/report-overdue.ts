import { sayDay } from "../text/said";
import { atField, type Check, type Example } from "./check";

/** The report after the programme's end is due and nobody wrote when it was handed in (S3-35). */
export const reportOverdue: Check = {
  code: "report-overdue",
  severity: "warning",
  find: ({ passport: { report_due, report_on }, asOf }) =>
    report_due !== null && report_on === null && asOf !== null && asOf > report_due
      ? [atField("report_on", "", sayDay(report_due))]
      : [],
};

export const examples: readonly Example[] = [
  {
    when: "the thirty days are over and the report has no date (S3-35)",
    book: { asOf: "2022-12-31", passport: { report_due: "2022-12-30" } },
    finds: [{ cell: "passport.report_on", found: "", expected: "30.12.2022" }],
  },
  {
    when: "today is the last day",
    book: { asOf: "2022-12-30", passport: { report_due: "2022-12-30" } },
    finds: [],
  },
  {
    when: "the report was handed in, or no day is set for it",
    book: { asOf: "2023-02-01", passport: { report_due: "2022-12-30", report_on: "2023-01-09" } },
    finds: [],
  },
];
