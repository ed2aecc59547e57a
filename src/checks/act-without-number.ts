import { at, type Check, type Example, isBlank } from "./check";

/** A legal act that is cited without its number or its date (S1-42). */
export const actWithoutNumber: Check = {
  code: "act-without-number",
  severity: "warning",
  find: ({ programme }) =>
    programme.flatMap((row) => {
      if (row.section !== "act") return [];
      const [number, dated] = [isBlank(row, "number"), isBlank(row, "dated")];
      const expected = [...(number ? ["номера"] : []), ...(dated ? ["даты"] : [])].join(" и ");
      const found = row.title ?? row.text ?? "";
      return expected ? [at("programme", row, number ? "number" : "dated", { found, expected })] : [];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "an act has neither number nor date, another one no date (S1-42)",
    book: {
      programme: [
        { section: "act", title: "Положение о наставничестве" },
        { section: "act", text: "О мерах поддержки школ", number: "695" },
      ],
    },
    finds: [
      { cell: "programme.number:6", found: "Положение о наставничестве", expected: "номера и даты" },
      { cell: "programme.dated:7", found: "О мерах поддержки школ", expected: "даты" },
    ],
  },
  {
    when: "both are there; a term needs neither",
    book: { programme: [{ section: "act", number: "Р-145", dated: "2019-12-25" }, { section: "term" }] },
    finds: [],
  },
];
