import { at, type Check, type Example, isBlank } from "./check";

/** A decision on a proposal or a request without who took it, or when (S1-28). */
export const decisionIncomplete: Check = {
  code: "decision-incomplete",
  severity: "warning",
  find: ({ proposals }) =>
    proposals.flatMap((row) => {
      if (row.decision === null) return [];
      const [who, day] = [isBlank(row, "decided_by"), isBlank(row, "decided_on")];
      const expected = [...(who ? ["кто решил"] : []), ...(day ? ["когда"] : [])].join(" и ");
      return expected
        ? [at("proposals", row, who ? "decided_by" : "decided_on", { found: row.text ?? "", expected })]
        : [];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "a proposal was accepted, nobody knows by whom and when (S1-28)",
    book: { proposals: [{ kind: "proposal", text: "Перенести семинар", decision: "accepted" }] },
    finds: [{ cell: "proposals.decided_by:6", found: "Перенести семинар", expected: "кто решил и когда" }],
  },
  {
    when: "both are there, or nothing is decided",
    book: { proposals: [{ decision: "declined", decided_by: "куратор", decided_on: "2026-11-20" }, { text: "Новое" }] },
    finds: [],
  },
];
