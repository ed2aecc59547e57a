import type { Case } from "../case";

/** Errors of cells, as `getValues` gives them. */
export const errors: Case[] = [
  {
    id: "error.division",
    says: "A division by zero in getValues",
    source: "open point §14.3",
    ask: "return formula('A1', '=1/0').slice(0, 2);",
    expected: {
      value: ["#DIV/0!", "#DIV/0!"],
    },
    unknown: true,
  },
  {
    id: "error.missing",
    says: "#N/A in getValues",
    source: "open point §14.3",
    ask: "return formula('A1', '=NA()').slice(0, 2);",
    expected: {
      value: ["#N/A", "#N/A"],
    },
    unknown: true,
  },
  {
    id: "error.name",
    says: "An unknown function in getValues",
    source: "open point §14.3",
    ask: "return formula('A1', '=НЕТТАКОЙ(1)').slice(0, 2);",
    expected: {
      value: ["#ERROR!", "#ERROR!"],
    },
    unknown: true,
  },
  {
    id: "error.value",
    says: "A text that is no number in getValues",
    source: "open point §14.3",
    ask: "return formula('A1', '=\"а\"*2').slice(0, 2);",
    expected: {
      value: ["#VALUE!", "#VALUE!"],
    },
    unknown: true,
  },
  {
    id: "error.kind",
    says: "What kind of thing an error in getValues is",
    source: "open point §14.3",
    ask: "s.getRange('A1').setFormula('=1/0'); SpreadsheetApp.flush(); return typeof s.getRange('A1').getValues()[0][0];",
    expected: {
      value: "string",
    },
    unknown: true,
  },
  {
    id: "error.typed",
    says: "The text of an error written by setValues",
    source: "no source",
    ask: "return put('A1', '#N/A');",
    expected: {
      value: ["#N/A", "#N/A", ""],
    },
    unknown: true,
  },
];
