import type { Case } from "../case";

/** Texts of addresses. */
export const addresses: Case[] = [
  {
    id: "address.r1c1",
    says: "R5C3 is C5",
    source: "§12.1",
    ask: "return s.getRange('R5C3').getA1Notation();",
    expected: {
      value: "C5",
    },
  },
  {
    id: "address.rc1",
    says: "RC1 is no R1C1",
    source: "§12.3",
    ask: "return s.getRange('RC1').getA1Notation();",
    expected: {
      threw: "Exception: The coordinates of the range are outside the dimensions of the sheet.",
    },
  },
  {
    id: "address.inverted",
    says: "Inverted addresses",
    source: "§12.2",
    ask: "return ['C5:B2', '5:2', 'D:B', 'R10C5:R1C2'].map(function (a1) { return s.getRange(a1).getA1Notation(); });",
    expected: {
      value: ["B2:C5", "2:5", "B:D", "B1:E10"],
    },
  },
  {
    id: "address.open",
    says: "What an open range calls itself",
    source: "no source",
    ask: "return ['B5:B', 'B2:7', 'D:F'].map(function (a1) { return s.getRange(a1).getA1Notation(); });",
    expected: {
      value: ["B5:B1000", "B2:Z7", "D:F"],
    },
    unknown: true,
  },
  {
    id: "address.half-open",
    says: "An address that is open at its beginning",
    source: "no source",
    ask: "return s.getRange('B:C7').getA1Notation();",
    expected: {
      threw: "Exception: Range not found",
    },
    unknown: true,
    apart: "the stricter reading",
  },
  {
    id: "address.tab",
    says: "An address of another tab",
    source: "§12.6",
    ask: "ss.insertSheet('Лист 2', 1); var r = s.getRange(\"'Лист 2'!B2\"); return [r.getSheet().getName(), r.getA1Notation()];",
    expected: {
      threw: "Exception: Range not found",
    },
    unknown: true,
    apart: "the stricter reading",
  },
  {
    id: "address.name",
    says: "A name as an address",
    source: "no source",
    ask: "ss.setNamedRange('диапазон_адрес', s.getRange('B2')); return s.getRange('диапазон_адрес').getA1Notation();",
    expected: {
      threw: "Exception: Range not found",
    },
    unknown: true,
    apart: "the stricter reading",
  },
  {
    id: "address.bad",
    says: "A text that is no address",
    source: "§4.4, 61856610113",
    ask: "s.getRange('не адрес');",
    expected: {
      threw: "Exception: Range not found",
    },
  },
  {
    id: "address.outside",
    says: "Outside of the grid",
    source: "§4.4, 61856610113",
    ask: "s.getRange(1001, 1);",
    expected: {
      threw: "Exception: The coordinates of the range are outside the dimensions of the sheet.",
    },
  },
  {
    id: "address.row-0",
    says: "Row 0",
    source: "14451945339",
    ask: "s.getRange(0, 1);",
    expected: {
      threw: "Exception: The starting row of the range is too small.",
    },
  },
  {
    id: "address.no-rows",
    says: "No rows",
    source: "§12.8",
    ask: "s.getRange(1, 1, 0);",
    expected: {
      threw: "Exception: The number of rows in the range must be at least 1.",
    },
  },
  {
    id: "address.part",
    says: "Row 1.5",
    source: "no source",
    ask: "return s.getRange(1.5, 1).getA1Notation();",
    expected: {
      threw:
        "Exception: The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    },
    unknown: true,
    apart: "the stricter reading",
  },
  {
    id: "address.text-number",
    says: "A row as a text",
    source: "§12.43",
    ask: "s.getRange('1', 2);",
    expected: {
      threw:
        "Exception: The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    },
    unknown: true,
  },
];
