import type { Case } from "../case";

/** Drop-downs, protections, groups. */
export const rules: Case[] = [
  {
    id: "rule.strict",
    says: "A strict drop-down refuses a script's value",
    source: "§4.4, 60304482899",
    ask: "s.getRange('A1:A2').setDataValidation(list(['да']).setAllowInvalid(false).build()); SpreadsheetApp.flush(); s.getRange('A1:A2').setValues([['да'], ['нет']]);",
    expected: {
      threw: "Exception: The data you entered in cell A2 violates the data validation rules set on this cell.",
    },
  },
  {
    id: "rule.help",
    says: "A strict drop-down with a help text",
    source: "§4.4, 63096243018",
    ask: "s.getRange('A1').setDataValidation(list(['да']).setAllowInvalid(false).setHelpText('Выберите.').build()); SpreadsheetApp.flush(); s.getRange('A1').setValues([['нет']]);",
    expected: {
      threw:
        "Exception: The data you entered in cell A1 violates the data validation rules set on this cell. Выберите.",
    },
    unknown: true,
  },
  {
    id: "rule.strict-formula",
    says: "A strict drop-down and a formula with another result",
    source: "no source",
    ask: "s.getRange('A1').setDataValidation(list(['да']).setAllowInvalid(false).build()); SpreadsheetApp.flush(); return formula('A1', '=1+1');",
    expected: {
      value: [2, "2", "=1+1"],
    },
    unknown: true,
  },
  {
    id: "rule.strict-letters",
    says: "A strict drop-down and other letters",
    source: "no source",
    ask: "s.getRange('A1').setDataValidation(list(['да']).setAllowInvalid(false).build()); SpreadsheetApp.flush(); return put('A1', 'ДА');",
    expected: {
      value: ["ДА", "ДА", ""],
    },
    unknown: true,
  },
  {
    id: "rule.strict-empty",
    says: "A strict drop-down and an empty text",
    source: "§4.4, 47824643917",
    ask: "s.getRange('A1').setDataValidation(list(['да']).setAllowInvalid(false).build()); SpreadsheetApp.flush(); return put('A1', '');",
    expected: {
      value: ["", "", ""],
    },
  },
  {
    id: "rule.501",
    says: "A list of 501 items",
    source: "§6, 15911233387",
    ask: "var items = []; for (var i = 0; i < 501; i++) items.push('п' + i); s.getRange('A1').setDataValidation(list(items).build());",
    expected: {
      threw:
        'Exception: The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    },
  },
  {
    id: "rule.no-items",
    says: "A list without items",
    source: "no source",
    ask: "s.getRange('A1').setDataValidation(list([]).build());",
    expected: {
      threw: "Exception: The list of a drop-down must have at least one item.",
    },
    unknown: true,
  },
  {
    id: "rule.numbers",
    says: "Numbers in a list become texts",
    source: "§12.62",
    ask: "s.getRange('A1').setDataValidation(list([1, true]).build()); return s.getRange('A1').getDataValidations()[0][0].getCriteriaValues();",
    expected: {
      value: [["1", "true"], true],
    },
  },
  {
    id: "rule.source-gone",
    says: "A drop-down whose range was deleted",
    source: "no source",
    ask: "s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('C2:C3')).build()); s.deleteRows(2, 2); SpreadsheetApp.flush(); return kinds(s, 'A1');",
    expected: {
      value: [["VALUE_IN_RANGE"]],
    },
    unknown: true,
  },
  {
    id: "rule.cleared",
    says: "A drop-down outlives clearContent",
    source: "§12.37",
    ask: "s.getRange('A1').setDataValidation(list(['да']).build()).clearContent(); return kinds(s, 'A1');",
    expected: {
      value: [["VALUE_IN_LIST"]],
    },
  },
  {
    id: "protection.twice",
    says: "A range protected twice has two protections",
    source: "§6",
    ask: "s.getRange('A1').protect(); s.getRange('A1').protect(); return s.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;",
    expected: {
      value: 2,
    },
  },
  {
    id: "protection.sheet-twice",
    says: "A tab protected twice has one protection",
    source: "§6",
    ask: "s.protect(); s.protect(); return s.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;",
    expected: {
      value: 1,
    },
  },
  {
    id: "protection.no-type",
    says: "Protections of no type",
    source: "§12.76",
    ask: "s.getProtections();",
    expected: {
      threw: "Exception: Please set protection type.",
    },
    unknown: true,
  },
  {
    id: "protection.removed-twice",
    says: "A protection removed twice",
    source: "no source",
    ask: "var p = s.getRange('A1').protect(); p.remove(); p.remove();",
    expected: {
      threw: "Exception: The protection does not exist any more.",
    },
    unknown: true,
  },
  {
    id: "protection.rows-gone",
    says: "A protection whose rows were deleted",
    source: "no source",
    ask: "s.getRange('A2:A3').protect(); s.deleteRows(2, 2); return s.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;",
    expected: {
      value: 0,
    },
    unknown: true,
  },
  {
    id: "group.none",
    says: "Collapsing where there is no group",
    source: "no source",
    ask: "s.getRange('B1').collapseGroups();",
    expected: {
      threw: "Exception: There is no group in this range.",
    },
    unknown: true,
    apart: "the stricter reading",
  },
  {
    id: "group.all",
    says: "Collapsing a group of all columns",
    source: "no source",
    ask: "s.getRange('A1:Z1').shiftColumnGroupDepth(1).collapseGroups();",
    expected: {
      threw: "Exception: You can't hide all the rows or columns on the sheet.",
    },
    unknown: true,
  },
  {
    id: "group.first",
    says: "The first column in a group while the toggle stands before",
    source: "reference Range.shiftColumnGroupDepth",
    ask: "s.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE); s.getRange('A1').shiftColumnGroupDepth(1);",
    expected: {
      threw: "Exception: The first column can't be grouped while the group control stands before its group.",
    },
    unknown: true,
  },
  {
    id: "group.deep",
    says: "Ten levels of groups",
    source: "§6",
    ask: "s.getRange('B1').shiftColumnGroupDepth(10); return s.getColumnGroupDepth(2);",
    expected: {
      value: 8,
    },
    unknown: true,
  },
];
