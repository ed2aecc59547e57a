import type { Case } from "../case";

/** Drop-downs, conditional formats, protections, groups, looks. */
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
    source: "§6",
    ask: "var items = []; for (var i = 0; i < 501; i++) items.push('п' + i); s.getRange('A1').setDataValidation(list(items).build());",
    expected: {
      threw: "Exception: The list has 501 items; a drop-down takes 500.",
    },
    unknown: true,
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
    source: "§6",
    ask: "s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>1').setBold(true).build()]);",
    expected: {
      threw: "Exception: Conditional format rule must have at least one range.",
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
