import { at, type Check, type Example, isBlank } from "./check";

/** A planned result that names no indicator and is not called unmeasurable either (S1-10). */
export const resultWithoutMeasure: Check = {
  code: "result-without-measure",
  severity: "warning",
  find: ({ programme }) =>
    programme
      .filter((row) => row.section === "result" && isBlank(row, "measured"))
      .map((row) => at("programme", row, "measured", { found: row.title ?? row.text ?? "" })),
};

export const examples: readonly Example[] = [
  {
    when: "nobody said by what the result is measured (S1-10)",
    book: { programme: [{ section: "result", text: "Школа работает в эффективном режиме" }] },
    finds: [{ cell: "programme.measured:6", found: "Школа работает в эффективном режиме", expected: "" }],
  },
  {
    when: "it names an indicator or cannot be measured; a task needs no measure",
    book: {
      programme: [
        { section: "result", measured: "2; 3" },
        { section: "result", measured: "не измеряется" },
        { section: "task", text: "Обновить подход к оценке" },
      ],
    },
    finds: [],
  },
];
