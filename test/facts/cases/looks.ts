import type { Case } from "../case";

/** Conditional formats, colours, number formats. */
export const looks: Case[] = [
  {
    id: "look.semicolon",
    says: "A conditional format with «;» in an English sheet",
    source: "open point §14.8",
    locale: "en_US",
    ask: "s.setConditionalFormatRules([look('=AND($A1>1;$B1>2)', ['A1:B3'])]); return looks(s);",
    expected: {
      value: [["=AND($A1>1,$B1>2)", ["A1:B3"]]],
    },
    unknown: true,
  },
  {
    id: "look.russian",
    says: "A conditional format with «;» and a decimal in a Russian sheet",
    source: "open point §14.8",
    ask: "s.setConditionalFormatRules([look('=AND($A1>0,5;$B1>2)', ['A1:B3'])]); return looks(s);",
    expected: {
      value: [["=AND($A1>0,5;$B1>2)", ["A1:B3"]]],
    },
    unknown: true,
  },
  {
    id: "look.tab",
    says: "A conditional format that leads to another tab",
    source: "§6, 24576967451",
    ask: "ss.insertSheet('Второй', 1); s.setConditionalFormatRules([look('=Второй!A1>1', ['A1'])]);",
    expected: {
      threw: "Exception: Conditional format rule cannot reference a different sheet.",
    },
  },
  {
    id: "look.no-sign",
    says: "A conditional format without the equals sign",
    source: "no source",
    ask: "s.setConditionalFormatRules([look('A1>1', ['A1'])]); return looks(s);",
    expected: {
      value: [["A1>1", ["A1"]]],
    },
    unknown: true,
  },
  {
    id: "look.no-ranges",
    says: "A conditional format without ranges",
    source: "69662138519",
    ask: "s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>1').setBold(true).build()]);",
    expected: {
      threw: "Exception: The conditional format rule must contain at least one range.",
    },
    unknown: true,
  },
  {
    id: "look.open",
    says: "An open range of a conditional format",
    source: "no source",
    ask: "s.setConditionalFormatRules([look('=B2>1', ['B2:B'])]); return looks(s);",
    expected: {
      value: [["=B2>1", ["B2:B1000"]]],
    },
    unknown: true,
  },
  {
    id: "look.rows-gone",
    says: "A conditional format whose rows were deleted",
    source: "no source",
    ask: "s.setConditionalFormatRules([look('=B2>1', ['B2:B3'])]); s.deleteRows(2, 2); return looks(s);",
    expected: {
      value: [],
    },
    unknown: true,
  },
  {
    id: "colour.unknown",
    says: "An unknown colour",
    source: "§12.51",
    ask: "s.getRange('A1').setBackground('krasny'); return 'taken';",
    expected: {
      threw: 'Error: [local host] colour: "krasny". Write it as #rrggbb.',
    },
    apart: "a colour that is misspelt must show",
  },
  {
    id: "colour.named",
    says: "A colour by its name",
    source: "§12.51",
    ask: "s.getRange('A1').setBackground('ReD'); return 'taken';",
    expected: {
      value: "taken",
    },
  },
  {
    id: "format.null",
    says: "No number format",
    source: "§4.2",
    ask: "s.getRange('A1').setNumberFormat(null);",
    expected: {
      threw:
        "Exception: The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
    },
    unknown: true,
  },
  {
    id: "format.nonsense",
    says: "A number format that is none",
    source: "no source",
    ask: "s.getRange('A1').setNumberFormat('нечто'); return put('A1', 5);",
    expected: {
      threw: 'Error: [local host] number format: "нечто". Write one like @, 0%, 0.0, #,##0 or dd.mm.yyyy.',
    },
    unknown: true,
    apart: "a format that is misspelt must show",
  },
];
