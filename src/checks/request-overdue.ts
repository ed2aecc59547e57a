import { at, type Check, type Example } from "./check";

/** What the curator asked for is due and not there (S1-30). */
export const requestOverdue: Check = {
  code: "request-overdue",
  severity: "warning",
  find: ({ proposals, asOf }) =>
    proposals
      .filter(
        ({ kind, due, decision }) =>
          kind === "request" && decision === null && asOf !== null && due !== null && due < asOf,
      )
      .map((row) => at("proposals", row, "due", { expected: row.text ?? "" })),
};

export const examples: readonly Example[] = [
  {
    when: "the answer was due yesterday (S1-30)",
    book: { asOf: "2026-11-22", proposals: [{ kind: "request", text: "Отчёт за четверть", due: "2026-11-21" }] },
    finds: [{ cell: "proposals.due:6", found: "2026-11-21", expected: "Отчёт за четверть" }],
  },
  {
    when: "it is due today, is answered, or is a proposal",
    book: {
      asOf: "2026-11-22",
      proposals: [
        { kind: "request", due: "2026-11-22" },
        { kind: "request", due: "2026-11-01", decision: "done" },
        { kind: "proposal", due: "2026-11-01" },
      ],
    },
    finds: [],
  },
];
