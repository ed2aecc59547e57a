import { at, type Check, type Example, isBlank } from "./check";

/** Chosen although a mandatory criterion is not met or not looked at, and nobody says why (S1-22). */
export const selectedAgainstCriterion: Check = {
  code: "selected-against-criterion",
  severity: "warning",
  find: ({ selection }) =>
    selection.flatMap((row) => {
      const { decision, mandatory, code } = row;
      if (decision !== "chosen" || !mandatory?.startsWith("не ") || !isBlank(row, "reason")) return [];
      return [at("selection", row, "reason", { found: code ?? "", expected: mandatory })];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "a candidate is chosen, mandatory criteria are open, and no reason is written (S1-22)",
    book: {
      selection: [
        { code: "Н-001", decision: "chosen", mandatory: "не выполнено: 1" },
        { code: "Н-002", decision: "chosen", mandatory: "не отмечено: 7" },
      ],
    },
    finds: [
      { cell: "selection.reason:6", found: "Н-001", expected: "не выполнено: 1" },
      { cell: "selection.reason:7", found: "Н-002", expected: "не отмечено: 7" },
    ],
  },
  {
    when: "all are met, or the reason is written, or nobody has chosen the candidate",
    book: {
      selection: [
        { code: "Н-001", decision: "chosen", mandatory: "выполнены" },
        { code: "Н-002", decision: "chosen", mandatory: "не выполнено: 1", reason: "других предметников нет" },
        { code: "Н-003", decision: "declined", mandatory: "не выполнено: 1" },
        { code: "Н-004", mandatory: "не отмечено: 7" },
      ],
    },
    finds: [],
  },
];
