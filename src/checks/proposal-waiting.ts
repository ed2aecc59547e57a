import { daysBetween } from "../period/calendar";
import { DAYS_TO_DECIDE } from "../spec/proposals";
import { at, type Check, type Example } from "./check";

/** A proposal of a team that waits for its decision for two weeks (S1-28, S1-29). */
export const proposalWaiting: Check = {
  code: "proposal-waiting",
  severity: "warning",
  find: ({ proposals, asOf }) =>
    proposals.flatMap((row) => {
      const { kind, decision, dated, text } = row;
      const waits =
        kind === "proposal" && decision === null && dated !== null && asOf !== null ? daysBetween(dated, asOf) : 0;
      return waits >= DAYS_TO_DECIDE
        ? [at("proposals", row, "decision", { found: text ?? "", expected: String(waits) })]
        : [];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "a team proposed something fourteen days ago (S1-28)",
    book: { asOf: "2026-11-22", proposals: [{ kind: "proposal", text: "Перенести семинар", dated: "2026-11-08" }] },
    finds: [{ cell: "proposals.decision:6", found: "Перенести семинар", expected: "14" }],
  },
  {
    when: "it is thirteen days, or the decision is there",
    book: {
      asOf: "2026-11-22",
      proposals: [
        { kind: "proposal", dated: "2026-11-09" },
        { kind: "proposal", dated: "2026-09-01", decision: "declined" },
      ],
    },
    finds: [],
  },
];
