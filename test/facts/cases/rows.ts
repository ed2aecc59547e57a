import type { Case } from "../case";

/** What inserted rows inherit, and how far rows and columns go. */
export const rows: Case[] = [
  {
    id: "inherit.format.middle",
    says: "A row inserted in the middle takes the number format of the one above",
    source: "no source",
    ask: "s.getRange('A2:A4').setNumberFormat('dd.MM.yyyy'); s.insertRowsAfter(3, 1); return put('A4', 46058)[1];",
    expected: {
      value: "05.02.2026",
    },
    unknown: true,
  },
  {
    id: "inherit.format.after",
    says: "A row inserted after the last formatted one takes its format",
    source: "no source",
    ask: "s.getRange('A2:A4').setNumberFormat('dd.MM.yyyy'); s.insertRowsAfter(4, 1); return put('A5', 46058)[1];",
    expected: {
      value: "05.02.2026",
    },
    unknown: true,
  },
  {
    id: "inherit.format.before",
    says: "A row inserted before the first formatted one, by a person",
    source: "no source",
    before: "s.getRange('A2:A4').setNumberFormat('dd.MM.yyyy');",
    acts: [
      {
        do: "insertRows",
        tab: "Лист1",
        row: 2,
        count: 1,
      },
    ],
    ask: "return put('A2', 46058)[1];",
    expected: {
      value: "05.02.2026",
    },
    unknown: true,
  },
  {
    id: "inherit.format.end",
    says: "Rows inserted after the last row of the grid",
    source: "no source",
    ask: "s.getRange('A1000').setNumberFormat('dd.MM.yyyy'); s.insertRowsAfter(1000, 1); return put('A1001', 46058)[1];",
    expected: {
      value: "05.02.2026",
    },
    unknown: true,
  },
  {
    id: "inherit.rule.middle",
    says: "A drop-down in a row inserted in the middle",
    source: "no source",
    ask: "s.getRange('A2:A4').setDataValidation(list(['да']).build()); s.insertRowsAfter(3, 1); return kinds(s, 'A1:A6');",
    expected: {
      value: [[null], ["VALUE_IN_LIST"], ["VALUE_IN_LIST"], ["VALUE_IN_LIST"], ["VALUE_IN_LIST"], [null]],
    },
    unknown: true,
  },
  {
    id: "inherit.rule.after",
    says: "A drop-down in a row inserted after its last one",
    source: "no source",
    ask: "s.getRange('A2:A4').setDataValidation(list(['да']).build()); s.insertRowsAfter(4, 1); return kinds(s, 'A1:A6');",
    expected: {
      value: [[null], ["VALUE_IN_LIST"], ["VALUE_IN_LIST"], ["VALUE_IN_LIST"], [null], [null]],
    },
    unknown: true,
  },
  {
    id: "inherit.rule.before",
    says: "A drop-down in a row inserted before its first one, by a person",
    source: "no source",
    before: "s.getRange('A2:A4').setDataValidation(list(['да']).build());",
    acts: [
      {
        do: "insertRows",
        tab: "Лист1",
        row: 2,
        count: 1,
      },
    ],
    ask: "return kinds(s, 'A1:A6');",
    expected: {
      value: [[null], [null], ["VALUE_IN_LIST"], ["VALUE_IN_LIST"], ["VALUE_IN_LIST"], [null]],
    },
    unknown: true,
  },
  {
    id: "inherit.look.middle",
    says: "A conditional format in a row inserted in the middle",
    source: "no source",
    ask: "s.setConditionalFormatRules([look('=$A2>1', ['A2:C4'])]); s.insertRowsAfter(3, 1); return looks(s);",
    expected: {
      value: [["=$A2>1", ["A2:C5"]]],
    },
    unknown: true,
  },
  {
    id: "inherit.look.after",
    says: "A conditional format in a row inserted after its last one",
    source: "no source",
    ask: "s.setConditionalFormatRules([look('=$A2>1', ['A2:C4'])]); s.insertRowsAfter(4, 1); return looks(s);",
    expected: {
      value: [["=$A2>1", ["A2:C4"]]],
    },
    unknown: true,
  },
  {
    id: "inherit.look.before",
    says: "A conditional format in a row inserted before its first one, by a person",
    source: "no source",
    before: "s.setConditionalFormatRules([look('=$A2>1', ['A2:C4'])]);",
    acts: [
      {
        do: "insertRows",
        tab: "Лист1",
        row: 2,
        count: 1,
      },
    ],
    ask: "return looks(s);",
    expected: {
      value: [["=$A3>1", ["A3:C5"]]],
    },
    unknown: true,
  },
  {
    id: "inherit.formula",
    says: "A formula in a row inserted in the middle",
    source: "no source",
    ask: "s.getRange('B1:B3').setFormula('=A1'); s.insertRowsAfter(2, 1); return s.getRange('B1:B4').getFormulas();",
    expected: {
      value: [["=A1"], ["=A2"], [""], ["=A4"]],
    },
    unknown: true,
  },
  {
    id: "inherit.name",
    says: "A name grows with a row in its middle, not with one after it",
    source: "no source",
    ask: "ss.setNamedRange('диапазон_рост', s.getRange('A2:A4')); s.insertRowsAfter(3, 1); s.insertRowsAfter(5, 1); return place('диапазон_рост');",
    expected: {
      value: "Лист1 A2:A5",
    },
    unknown: true,
  },
  {
    id: "inherit.protection",
    says: "A protection grows with a row in its middle, not with one after it",
    source: "no source",
    ask: "s.getRange('A2:A4').protect(); s.insertRowsAfter(3, 1); s.insertRowsAfter(5, 1); return s.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation();",
    expected: {
      value: "A2:A5",
    },
    unknown: true,
  },
  {
    id: "inherit.group",
    says: "A column inserted inside a group belongs to it",
    source: "no source",
    ask: "s.getRange('B1:C1').shiftColumnGroupDepth(1); s.insertColumnsAfter(2, 1); return [1, 2, 3, 4, 5].map(function (c) { return s.getColumnGroupDepth(c); });",
    expected: {
      value: [0, 1, 1, 1, 0],
    },
    unknown: true,
  },
  {
    id: "rows.all",
    says: "Deleting all rows",
    source: "§6, 71127712525",
    ask: "s.deleteRows(1, 1000);",
    expected: {
      threw: "Exception: You can't delete all the rows on the sheet.",
    },
  },
  {
    id: "rows.beyond",
    says: "Deleting rows that are not there",
    source: "57081884892",
    ask: "s.deleteRows(1000, 2);",
    expected: {
      threw: "Exception: Those rows are out of bounds.",
    },
  },
  {
    id: "rows.frozen",
    says: "Deleting all rows but the frozen ones",
    source: "60368080189",
    ask: "s.setFrozenRows(3); s.deleteRows(4, 997);",
    expected: {
      threw: "Exception: Sorry, it is not possible to delete all non-frozen rows.",
    },
  },
  {
    id: "rows.freeze-all",
    says: "Freezing all rows",
    source: "§6, 53030299787",
    ask: "s.setFrozenRows(1000);",
    expected: {
      threw: "Exception: You can't freeze all visible rows on the sheet.",
    },
  },
  {
    id: "rows.hide-all",
    says: "Hiding all rows",
    source: "no source",
    ask: "s.hideRows(1, 1000);",
    expected: {
      threw: "Exception: You can't hide all the rows on the sheet.",
    },
    unknown: true,
  },
  {
    id: "rows.part",
    says: "A part of a row",
    source: "no source",
    ask: "s.insertRowsAfter(1.5, 1); return s.getMaxRows();",
    expected: {
      threw:
        "Exception: The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.insertRowsAfter.",
    },
    unknown: true,
    apart: "the stricter reading",
  },
  {
    id: "rows.none",
    says: "Inserting no rows",
    source: "no source",
    ask: "s.insertRowsAfter(1, 0);",
    expected: {
      threw: "Exception: The coordinates of the range are outside the dimensions of the sheet.",
    },
    unknown: true,
  },
  {
    id: "limit.cells",
    says: "More than ten million cells",
    source: "§2.1, 54276277068",
    ask: "s.insertRowsAfter(1000, 400000);",
    expected: {
      threw:
        "Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    },
  },
  {
    id: "limit.columns",
    says: "More than 18 278 columns",
    source: "§2.1",
    ask: "s.deleteRows(10, 991); s.insertColumnsAfter(26, 18253);",
    expected: {
      threw:
        "Exception: This action would increase the number of columns in the sheet above the limit of 18278 columns.",
    },
    unknown: true,
  },
];
