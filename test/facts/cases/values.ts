import type { Case } from "../case";

/** Values, dates and plain text; what counts as content; sorting. */
export const values: Case[] = [
  {
    id: "value.boolean-shown",
    says: "A boolean on the screen of a Russian sheet",
    source: "no source",
    ask: "return put('A1', true);",
    expected: {
      value: [true, "TRUE", ""],
    },
    unknown: true,
    apart: "the engine shows TRUE and FALSE; nothing of ours shows booleans",
  },
  {
    id: "value.plain",
    says: "Plain text before the value keeps it",
    source: "§4.4, 68314455374",
    ask: "return put('A1', '01', '@');",
    expected: {
      value: ["01", "01", ""],
    },
  },
  {
    id: "value.plain-formula",
    says: "A formula written into plain text",
    source: "§4.4",
    ask: "return put('A1', '=1+1', '@');",
    expected: {
      value: ["=1+1", "=1+1", ""],
    },
  },
  {
    id: "value.plain-date",
    says: "A Date written into plain text",
    source: "no source",
    ask: "s.getRange('A1').setNumberFormat('@').setValues([[new Date(Date.UTC(2026, 1, 4, 21))]]); return cell('A1');",
    expected: {
      value: ["date 2026-02-05 00:00:00", "05.02.2026", ""],
    },
    unknown: true,
  },
  {
    id: "value.plain-number",
    says: "A number written into plain text",
    source: "no source",
    ask: "return put('A1', 0.5, '@');",
    expected: {
      value: ["0.5", "0.5", ""],
    },
    unknown: true,
  },
  {
    id: "value.plain-after",
    says: "«@» set after a number",
    source: "§4.4, 68314455374",
    ask: "put('A1', '007'); s.getRange('A1').setNumberFormat('@'); return cell('A1');",
    expected: {
      value: ["7", "7", ""],
    },
    unknown: true,
  },
  {
    id: "value.plain-after-date",
    says: "«@» set after a date",
    source: "no source",
    ask: "put('A1', '05.02.2026'); s.getRange('A1').setNumberFormat('@'); return cell('A1');",
    expected: {
      value: ["46058", "46058", ""],
    },
    unknown: true,
  },
  {
    id: "value.plain-lifted",
    says: "A text under «@» after the format is lifted",
    source: "no source",
    ask: "put('A1', '01', '@'); s.getRange('A1').setNumberFormat('0'); return cell('A1');",
    expected: {
      value: ["01", "01", ""],
    },
    unknown: true,
  },
  {
    id: "value.date-zone",
    says: "A Date is the wall clock of the spreadsheet's zone",
    source: "§4.3",
    ask: "s.getRange('A1').setValues([[new Date(Date.UTC(2026, 1, 4, 21))]]); return cell('A1');",
    expected: {
      value: ["date 2026-02-05 00:00:00", "05.02.2026", ""],
    },
  },
  {
    id: "value.date-time",
    says: "A Date with a time in it",
    source: "no source",
    ask: "s.getRange('A1').setValues([[new Date(Date.UTC(2026, 1, 5, 6, 30))]]); return cell('A1');",
    expected: {
      value: ["date 2026-02-05 09:30:00", "05.02.2026 09:30:00", ""],
    },
    unknown: true,
  },
  {
    id: "value.date-2013",
    says: "A Date of a year with another offset of Moscow",
    source: "no source",
    ask: "s.getRange('A1').setValues([[new Date(Date.UTC(2013, 5, 30, 20))]]); return cell('A1')[0];",
    expected: {
      value: "date 2013-07-01 00:00:00",
    },
    unknown: true,
  },
  {
    id: "value.date-serial",
    says: "A serial number under a date format is a Date",
    source: "§4.3",
    ask: "return put('A1', 46058, 'dd.MM.yyyy');",
    expected: {
      value: ["date 2026-02-05 00:00:00", "05.02.2026", ""],
    },
  },
  {
    id: "value.number-date-format",
    says: "A number under a date format set later",
    source: "no source",
    ask: "put('A1', 5); s.getRange('A1').setNumberFormat('dd.MM.yyyy'); return cell('A1');",
    expected: {
      value: ["date 1900-01-04 00:00:00", "04.01.1900", ""],
    },
    unknown: true,
  },
  {
    id: "value.null",
    says: "null empties a cell",
    source: "§4.4",
    ask: "put('A1', 'x'); return put('A1', null);",
    expected: {
      value: ["", "", ""],
    },
  },
  {
    id: "value.nan",
    says: "NaN through setValues",
    source: "no source",
    ask: "return put('A1', NaN);",
    expected: {
      value: ["#NUM!", "#NUM!", ""],
    },
    unknown: true,
  },
  {
    id: "value.long",
    says: "50 001 characters",
    source: "§2.1, 61442598353",
    ask: "return put('A1', Array(50002).join('x'))[0].length;",
    expected: {
      threw: "Exception: Your input contains more than the maximum of 50000 characters in a single cell.",
    },
    unknown: true,
  },
  {
    id: "value.too-many",
    says: "More rows than the range has",
    source: "§4.4, 70072801176",
    ask: "s.getRange('A1:B1').setValues([[1, 2], [3, 4]]);",
    expected: {
      threw:
        "Exception: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.",
    },
  },
  {
    id: "value.too-few",
    says: "Fewer columns than the range has",
    source: "§4.4, 70072801176",
    ask: "s.getRange('A1:B1').setValues([[1]]);",
    expected: {
      threw:
        "Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    },
  },
  {
    id: "last.formula",
    says: "getLastRow counts a formula that shows nothing",
    source: "§4.3",
    ask: "s.getRange('B7').setFormula('=IF(TRUE;\"\";1)'); return [s.getLastRow(), s.getLastColumn()];",
    expected: {
      value: [7, 2],
    },
    unknown: true,
  },
  {
    id: "last.false",
    says: "getLastRow counts FALSE",
    source: "§4.3",
    ask: "s.getRange('D3').setValues([[false]]); return [s.getLastRow(), s.getLastColumn()];",
    expected: {
      value: [3, 4],
    },
    unknown: true,
  },
  {
    id: "last.apostrophe",
    says: "getLastRow and a lone apostrophe",
    source: "no source",
    ask: "s.getRange('D3').setValues([[\"'\"]]); return s.getLastRow();",
    expected: {
      value: 3,
    },
    unknown: true,
  },
  {
    id: "last.looks",
    says: "getLastRow does not count colours, drop-downs and notes",
    source: "no source",
    ask: "s.getRange('D3').setBackground('#ff0000').setNote('а').setDataValidation(list(['да']).build()); return s.getLastRow();",
    expected: {
      value: 0,
    },
    unknown: true,
  },
  {
    id: "last.empty",
    says: "An empty sheet",
    source: "§4.3, §12.16",
    ask: "return [s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation(), s.getDataRange().getValues()];",
    expected: {
      value: [0, 0, "A1", [[""]]],
    },
  },
  {
    id: "sort.mixed",
    says: "How a person's sorting orders numbers, texts, booleans and empty cells",
    source: "no source",
    before: "s.getRange('A1:A6').setValues([['б'], [2], [''], [true], ['А'], [-1]]);",
    acts: [
      {
        do: "sort",
        tab: "Лист1",
        range: "A1:A6",
        column: "A",
        ascending: true,
      },
    ],
    ask: "return s.getRange('A1:A6').getValues().map(function (row) { return row[0]; });",
    expected: {
      value: [-1, 2, "А", "б", true, ""],
    },
    unknown: true,
  },
  {
    id: "sort.formula",
    says: "A relative formula in a sorted row",
    source: "no source",
    before: "s.getRange('A1:A2').setValues([[2], [1]]); s.getRange('B1:B2').setFormula('=A1*10');",
    acts: [
      {
        do: "sort",
        tab: "Лист1",
        range: "A1:B2",
        column: "A",
        ascending: true,
      },
    ],
    ask: "return s.getRange('B1:B2').getFormulas();",
    expected: {
      value: [["=A1*10"], ["=A2*10"]],
    },
    unknown: true,
  },
  {
    id: "sort.written",
    says: "A sorting sees what the script has written just before it",
    source: "no source",
    before: "s.getRange('A1:A3').setValues([[3], [1], [2]]);",
    ask: "s.getRange('A1').setValues([[0]]); s.getRange('A1:A3').sort({ column: 1, ascending: true }); return s.getRange('A1:A3').getValues();",
    expected: {
      value: [[0], [1], [2]],
    },
    unknown: true,
  },
  {
    id: "sort.drop-down",
    says: "The drop-down of a sorted cell: does it go along or stand by its place",
    source: "no source",
    before: "s.getRange('A1:A2').setValues([[2], [1]]); s.getRange('A1').setDataValidation(list(['да']).build());",
    ask: "s.getRange('A1:B2').sort({ column: 1, ascending: true }); return kinds(s, 'A1:A2');",
    expected: {
      value: [["VALUE_IN_LIST"], [null]],
    },
    unknown: true,
  },
];
