import type { Case } from "../case";

/** Texts through setValues, read as if they were typed. */
export const typed: Case[] = [
  {
    id: "typed.7,5",
    says: "«7,5» is a number in a Russian sheet",
    source: "§4.4",
    ask: "return put('A1', '7,5');",
    expected: {
      value: [7.5, "7,5", ""],
    },
  },
  {
    id: "typed.01",
    says: "«01» is a number",
    source: "§4.4, sheetquery#20",
    ask: "return put('A1', '01');",
    expected: {
      value: [1, "1", ""],
    },
  },
  {
    id: "typed.22-34",
    says: "«22 34» is a number",
    source: "§4.4, sheetquery#20",
    ask: "return put('A1', '22 34');",
    expected: {
      value: [2234, "2234", ""],
    },
  },
  {
    id: "typed.percent",
    says: "«10%» is a share",
    source: "§4.4, sheetquery#20",
    ask: "return put('A1', '10%');",
    expected: {
      value: [0.1, "10%", ""],
    },
  },
  {
    id: "typed.percent-comma",
    says: "«1,5%» is a share in a Russian sheet",
    source: "no source",
    ask: "return put('A1', '1,5%');",
    expected: {
      value: [0.015, "1,50%", ""],
    },
    unknown: true,
  },
  {
    id: "typed.true",
    says: "«TRUE» is a boolean",
    source: "§4.4, sheetquery#20",
    ask: "return put('A1', 'TRUE')[0];",
    expected: {
      value: true,
    },
  },
  {
    id: "typed.истина",
    says: "«истина» in a Russian sheet",
    source: "no source",
    ask: "return put('A1', 'истина')[0];",
    expected: {
      value: true,
    },
    unknown: true,
  },
  {
    id: "typed.exponent",
    says: "«1e3» is a number",
    source: "no source",
    ask: "return put('A1', '1e3');",
    expected: {
      value: [1000, "1000", ""],
    },
    unknown: true,
  },
  {
    id: "typed.rouble",
    says: "«500 ₽» in a Russian sheet",
    source: "no source",
    ask: "return put('A1', '500 ₽');",
    expected: {
      value: ["500 ₽", "500 ₽", ""],
    },
    unknown: true,
  },
  {
    id: "typed.phone",
    says: "«+7 000 123»",
    source: "§4.4",
    ask: "return put('A1', '+7 000 123')[0];",
    expected: {
      value: 7000123,
    },
    unknown: true,
  },
  {
    id: "typed.plus",
    says: "«+1+1» through setValues",
    source: "§4.4",
    ask: "return put('A1', '+1+1');",
    expected: {
      value: [2, "2", "=+1+1"],
    },
    unknown: true,
  },
  {
    id: "typed.minus",
    says: "«-» stays a text",
    source: "no source",
    ask: "return put('A1', '-');",
    expected: {
      value: ["-", "-", ""],
    },
    unknown: true,
  },
  {
    id: "typed.equals",
    says: "«=» alone",
    source: "no source",
    ask: "return put('A1', '=');",
    expected: {
      value: ["=", "=", ""],
    },
    unknown: true,
  },
  {
    id: "typed.spaces",
    says: "Spaces round a text",
    source: "no source",
    ask: "return put('A1', '  текст  ')[0];",
    expected: {
      value: "  текст  ",
    },
    unknown: true,
  },
  {
    id: "typed.spaces-number",
    says: "Spaces round a number",
    source: "no source",
    ask: "return put('A1', ' 5 ')[0];",
    expected: {
      value: 5,
    },
    unknown: true,
  },
  {
    id: "typed.formula",
    says: "A text with «=» is a formula",
    source: "§4.4",
    ask: "return put('A1', '=1+1');",
    expected: {
      value: [2, "2", "=1+1"],
    },
  },
  {
    id: "typed.apostrophe",
    says: "An apostrophe before a number",
    source: "open point §14.6; 69409741911",
    ask: "return put('A1', \"'01\");",
    expected: {
      value: ["01", "01", ""],
    },
  },
  {
    id: "typed.apostrophes",
    says: "Two apostrophes before a text",
    source: "open point §14.6",
    ask: "return put('A1', \"''текст\")[0];",
    expected: {
      value: "'текст",
    },
    unknown: true,
  },
  {
    id: "typed.apostrophe-plain",
    says: "An apostrophe in a cell of plain text",
    source: "open point §14.6",
    ask: "return put('A1', \"'01\", '@')[0];",
    expected: {
      value: "01",
    },
    unknown: true,
  },
  {
    id: "typed.en-comma",
    says: "«7,5» through setValues in an English sheet",
    source: "no source",
    locale: "en_US",
    ask: "return put('A1', '7,5');",
    expected: {
      value: ["7,5", "7,5", ""],
    },
    unknown: true,
  },
];
