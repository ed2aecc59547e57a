import { at, type Check, type Example, isBlank } from "./check";

/** Somebody was chosen and neither filled in a questionnaire nor was spoken with (S1-21). */
export const selectedWithoutSurvey: Check = {
  code: "selected-without-survey",
  severity: "warning",
  find: ({ selection }) =>
    selection.flatMap((row) =>
      row.decision === "chosen" && isBlank(row, "survey")
        ? [at("selection", row, "survey", { found: row.code ?? "" })]
        : [],
    ),
};

export const examples: readonly Example[] = [
  {
    when: "a candidate is chosen without questionnaire and interview (S1-21)",
    book: { selection: [{ code: "Н-001", decision: "chosen" }] },
    finds: [{ cell: "selection.survey:6", found: "Н-001", expected: "" }],
  },
  {
    when: "there was one of them, or nothing is decided yet",
    book: { selection: [{ code: "Н-001", decision: "chosen", survey: "собеседование" }, { code: "Н-002" }] },
    finds: [],
  },
];
