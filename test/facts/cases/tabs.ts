import type { Case } from "../case";

/** Tabs and names. */
export const tabs: Case[] = [
  {
    id: "tab.taken",
    says: "A name of a tab that is taken, in other letters",
    source: "§4.4, 8087691484",
    ask: "ss.insertSheet('лист1', 1);",
    expected: {
      threw: 'Exception: A sheet with the name "лист1" already exists. Please enter another name.',
    },
  },
  {
    id: "tab.empty",
    says: "A tab without a name",
    source: "no source",
    ask: "ss.insertSheet('', 1);",
    expected: {
      threw: "Exception: The sheet name cannot be empty.",
    },
    unknown: true,
  },
  {
    id: "tab.long",
    says: "A name of a tab of 101 letters",
    source: "71127712525",
    ask: "ss.insertSheet(Array(102).join('я'), 1);",
    expected: {
      threw: "Exception: The sheet name cannot be greater than 100 characters.",
    },
  },
  {
    id: "tab.space",
    says: "A name of a tab that is taken but for a space behind it",
    source: "no source",
    ask: "return ss.insertSheet('Лист1 ', 1).getName();",
    expected: {
      threw: 'Exception: A sheet with the name "Лист1 " already exists. Please enter another name.',
    },
    unknown: true,
    apart: "the stricter reading",
  },
  {
    id: "tab.index",
    says: "A place for a tab beyond the last one",
    source: "no source",
    ask: "ss.insertSheet('Второй', 9); return ss.getSheetByName('Второй').getIndex();",
    expected: {
      threw: "Exception: Invalid sheet index: 9.",
    },
    unknown: true,
  },
  {
    id: "tab.slash",
    says: "A name of a tab with a slash",
    source: "no source",
    ask: "return ss.insertSheet('2026/27', 1).getName();",
    expected: {
      threw: 'Error: [local host] tab name: "2026/27". The engine takes none of \' * ? / \\ [ ] in it.',
    },
    unknown: true,
    apart: "the engine cannot keep such a name",
  },
  {
    id: "tab.size",
    says: "A new tab is 1000 × 26 and active",
    source: "§6",
    ask: "var b = ss.insertSheet('Второй', 1); return [b.getMaxRows(), b.getMaxColumns(), ss.getActiveSheet().getName()];",
    expected: {
      value: [1000, 26, "Второй"],
    },
  },
  {
    id: "tab.copy-rules",
    says: "A copy of a tab has its conditional formats, drop-downs and no protections",
    source: "§6",
    before:
      "s.setConditionalFormatRules([look('=A1>1', ['A1:A3'])]); s.getRange('A1').setDataValidation(list(['да']).build()); s.getRange('A2').protect();",
    acts: [
      {
        do: "copyTab",
        tab: "Лист1",
        name: "Копия",
      },
    ],
    ask: "var c = ss.getSheetByName('Копия'); return [looks(c), kinds(c, 'A1'), c.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];",
    expected: {
      value: [[["=A1>1", ["A1:A3"]]], [["VALUE_IN_LIST"]], 0],
    },
    unknown: true,
  },
  {
    id: "name.tab-gone",
    says: "Names whose tab was deleted",
    source: "§6; gspread#1530",
    before: "ss.setNamedRange('диапазон_лист', ss.insertSheet('Второй', 1).getRange('A1'));",
    acts: [
      {
        do: "deleteTab",
        tab: "Второй",
      },
    ],
    ask: "return [names(), place('диапазон_лист')];",
    expected: {
      value: [[], null],
    },
    unknown: true,
  },
  {
    id: "name.rows-gone",
    says: "Names whose rows were deleted",
    source: "§6; gspread#1530",
    ask: "ss.setNamedRange('диапазон_строки', s.getRange('B2:C3')); s.deleteRows(2, 2); return [names(), place('диапазон_строки')];",
    expected: {
      value: [[], null],
    },
    unknown: true,
  },
  {
    id: "name.formula",
    says: "A formula with a name whose rows were deleted",
    source: "no source",
    ask: "ss.setNamedRange('диапазон_формулы', s.getRange('B2:B3')); s.getRange('A1').setFormula('=SUM(диапазон_формулы)'); s.deleteRows(2, 2); SpreadsheetApp.flush(); return cell('A1');",
    expected: {
      value: ["#NAME?", "#NAME?", "=SUM(диапазон_формулы)"],
    },
    unknown: true,
  },
  {
    id: "name.again",
    says: "A name set anew after its rows were deleted",
    source: "no source",
    ask: "ss.setNamedRange('диапазон_снова', s.getRange('B2')); s.deleteRows(2, 1); ss.setNamedRange('диапазон_снова', s.getRange('A1')); return place('диапазон_снова');",
    expected: {
      value: "Лист1 A1",
    },
    unknown: true,
  },
  {
    id: "name.copy",
    says: "Names of a copied tab",
    source: "§6",
    before: "ss.setNamedRange('диапазон_копия', s.getRange('A1'));",
    acts: [
      {
        do: "copyTab",
        tab: "Лист1",
        name: "Копия",
      },
    ],
    ask: "return names();",
    expected: {
      value: ["диапазон_копия"],
    },
    unknown: true,
    apart: "the engine knows no names of one tab; ours are found by their own name",
  },
  {
    id: "name.bad",
    says: "A name like an address",
    source: "§6",
    ask: "ss.setNamedRange('A1', s.getRange('A1'));",
    expected: {
      threw: 'Exception: The name "A1" is invalid for a named range.',
    },
    unknown: true,
  },
  {
    id: "name.point",
    says: "A name with a point in it",
    source: "no source",
    ask: "ss.setNamedRange('а.б', s.getRange('A1'));",
    expected: {
      threw: 'Exception: The name "а.б" is invalid for a named range.',
    },
    unknown: true,
  },
  {
    id: "name.letters",
    says: "A name asked for in other letters",
    source: "no source",
    ask: "ss.setNamedRange('Диапазон_буквы', s.getRange('A1')); return place('диапазон_БУКВЫ');",
    expected: {
      value: "Лист1 A1",
    },
    unknown: true,
  },
];
