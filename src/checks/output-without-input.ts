import { at, type Check, type Example, isBlank } from "./check";

/** A value «на выходе» with nothing «на входе» to compare it with (S2-36, S1-54). */
export const outputWithoutInput: Check = {
  code: "output-without-input",
  severity: "warning",
  find: (snapshot) =>
    snapshot.indicators
      .filter((row) => row.after !== null && isBlank(row, "before"))
      .map((row) => at("indicators", row, "before", { found: row.after })),
};

export const examples: readonly Example[] = [
  {
    when: "only the output was measured (S2-36)",
    book: { indicators: [{ after: 34 }] },
    finds: [{ cell: "indicators.before:6", found: 34, expected: "" }],
  },
  {
    when: "both were measured, or only the input so far; a zero is a value",
    book: { indicators: [{ before: 0, after: 34 }, { before: 30 }, { after: 34, raw: { before: "около 30" } }] },
    finds: [],
  },
];
