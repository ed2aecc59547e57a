import type { Case } from "../case";

/** Formulas: their text, and what they give where Google is not certain. */
export const formulas: Case[] = [
  {
    id: "formula.arguments",
    says: "Text of a formula in a Russian sheet: arguments",
    source: "open point §14.1",
    ask: "return formula('A1', '=IF(1>0;1;2)');",
    expected: {
      value: [1, "1", "=IF(1>0;1;2)"],
    },
    unknown: true,
  },
  {
    id: "formula.decimal",
    says: "Text of a formula in a Russian sheet: a decimal",
    source: "open point §14.1",
    ask: "return formula('A1', '=0,5*3');",
    expected: {
      value: [1.5, "1,5", "=0,5*3"],
    },
    unknown: true,
  },
  {
    id: "formula.columns",
    says: "Text of a formula in a Russian sheet: columns of an array",
    source: "open point §14.1",
    ask: "return formula('A1', '=SUM({1\\\\2;3\\\\4})');",
    expected: {
      value: [10, "10", "=SUM({1\\2;3\\4})"],
    },
    unknown: true,
  },
  {
    id: "formula.spaces",
    says: "Spaces in a formula are kept",
    source: "71127712525",
    ask: "return formula('A1', '=IF( 1>0 ; 1 ; 2 )')[2];",
    expected: {
      value: "=IF(1>0;1;2)",
    },
    unknown: true,
  },
  {
    id: "formula.letters",
    says: "Small letters of a function and of an address",
    source: "71127712525",
    ask: "return formula('C3', '=sum(a1:b2)')[2];",
    expected: {
      value: "=sum(A1:B2)",
    },
    unknown: true,
  },
  {
    id: "formula.commas",
    says: "Commas between arguments are an error in a Russian sheet",
    source: "§4.1, 55079852013",
    ask: "return formula('A1', '=IF(1>0,1,2)').slice(0, 2);",
    expected: {
      value: ["#ERROR!", "#ERROR!"],
    },
  },
  {
    id: "formula.point",
    says: "A decimal point is an error in a Russian sheet",
    source: "§4.1",
    ask: "return formula('A1', '=1.5*2').slice(0, 2);",
    expected: {
      value: ["#ERROR!", "#ERROR!"],
    },
  },
  {
    id: "formula.english",
    says: "Semicolons in an English sheet read back as commas",
    source: "§4.1, Budget n Sheets",
    locale: "en_US",
    ask: "return formula('A1', '=IF(1>0;1;2)');",
    expected: {
      value: [1, "1", "=IF(1>0,1,2)"],
    },
  },
  {
    id: "formula.russian-name",
    says: "A Russian name of a function",
    source: "§4.1",
    ask: "return formula('A1', '=СУММ(1;2)');",
    expected: {
      value: ["#ERROR!", "#ERROR!", "=СУММ(1;2)"],
    },
    unknown: true,
  },
  {
    id: "formula.no-sign",
    says: "A formula without the equals sign gets one",
    source: "§4.1, Budget n Sheets",
    ask: "return formula('A1', '1+1');",
    expected: {
      value: [2, "2", "=1+1"],
    },
  },
  {
    id: "formula.fill",
    says: "A formula for a block follows each cell",
    source: "§4.1, testsheets.js",
    ask: "s.getRange('C1:D2').setFormula('=A1+$B$1'); return s.getRange('C1:D2').getFormulas();",
    expected: {
      value: [
        ["=A1+$B$1", "=B1+$B$1"],
        ["=A2+$B$1", "=B2+$B$1"],
      ],
    },
  },
  {
    id: "formula.unknown-tab",
    says: "A formula that names a tab that is not there",
    source: "no source",
    ask: "return formula('A1', '=Нет!A1').slice(0, 2);",
    expected: {
      value: ["#REF!", "#REF!"],
    },
    unknown: true,
  },
  {
    id: "formula.circle",
    says: "A formula that leads to itself",
    source: "no source",
    ask: "return formula('A1', '=A1+1').slice(0, 2);",
    expected: {
      value: ["#REF!", "#REF!"],
    },
    unknown: true,
  },
  {
    id: "join.half",
    says: "A decimal glued to a text",
    source: "no source",
    ask: "return formula('A1', '=0,5&\"\"').slice(0, 2);",
    expected: {
      value: ["0,5", "0,5"],
    },
    unknown: true,
  },
  {
    id: "join.quotient",
    says: "A quotient glued to a text",
    source: "no source",
    ask: "return formula('A1', '=85/100&\" %\"').slice(0, 2);",
    expected: {
      value: ["0,85 %", "0,85 %"],
    },
    unknown: true,
  },
  {
    id: "join.third",
    says: "An endless fraction glued to a text",
    source: "no source",
    ask: "return formula('A1', '=1/3&\"\"').slice(0, 2);",
    expected: {
      value: ["0,333333333333333", "0,333333333333333"],
    },
    unknown: true,
  },
  {
    id: "join.english",
    says: "A decimal glued to a text in an English sheet",
    source: "no source",
    locale: "en_US",
    ask: "return formula('A1', '=0.5&\"\"').slice(0, 2);",
    expected: {
      value: ["0.5", "0.5"],
    },
    unknown: true,
  },
  {
    id: "join.boolean",
    says: "TRUE glued to a text in a Russian sheet",
    source: "no source",
    ask: "return formula('A1', '=TRUE&\"\"').slice(0, 2);",
    expected: {
      value: ["TRUE", "TRUE"],
    },
    unknown: true,
  },
  {
    id: "join.date",
    says: "A date glued to a text",
    source: "no source",
    ask: "put('B1', '05.02.2026'); return formula('A1', '=B1&\"\"').slice(0, 2);",
    expected: {
      value: ["46058", "46058"],
    },
    unknown: true,
  },
  {
    id: "countif.quotient",
    says: 'COUNTIF with ">="&85/100 counts decimals in a Russian sheet',
    source: "no source",
    ask: "s.getRange('B1:B3').setValues([[0.9], [0.85], [0.5]]); return formula('A1', '=COUNTIF(B1:B3;\">=\"&85/100)').slice(0, 2);",
    expected: {
      value: [2, "2"],
    },
    unknown: true,
  },
  {
    id: "countif.wildcard",
    says: "COUNTIF with a star",
    source: "no source",
    ask: "s.getRange('B1:B3').setValues([['да'], ['дата'], ['нет']]); return formula('A1', '=COUNTIF(B1:B3;\"да*\")')[0];",
    expected: {
      value: 2,
    },
    unknown: true,
  },
  {
    id: "sum.grows-not",
    says: "A sum does not grow with a row after its last one",
    source: "no source",
    ask: "s.getRange('A1:A3').setValues([[1], [2], [3]]); s.getRange('B1').setFormula('=SUM(A1:A3)'); s.insertRowsAfter(3, 1); return s.getRange('B1').getFormulas()[0][0];",
    expected: {
      value: "=SUM(A1:A3)",
    },
    unknown: true,
  },
  {
    id: "sum.grows",
    says: "A sum grows with a row in its middle",
    source: "no source",
    ask: "s.getRange('B1').setFormula('=SUM(A1:A3)'); s.insertRowsAfter(2, 1); return s.getRange('B1').getFormulas()[0][0];",
    expected: {
      value: "=SUM(A1:A4)",
    },
  },
  {
    id: "reference.row-gone",
    says: "A reference whose row was deleted",
    source: "no source",
    ask: "s.getRange('B1').setFormula('=A3*2'); s.deleteRows(3, 1); SpreadsheetApp.flush(); return cell('B1');",
    expected: {
      value: ["#REF!", "#REF!", "=#REF!*2"],
    },
    unknown: true,
  },
  {
    id: "reference.tab-gone",
    says: "A reference whose tab was deleted",
    source: "no source",
    before: "ss.insertSheet('Второй', 1); s.getRange('B1').setFormula('=Второй!A1');",
    acts: [
      {
        do: "deleteTab",
        tab: "Второй",
      },
    ],
    ask: "SpreadsheetApp.flush(); return cell('B1');",
    expected: {
      value: ["#REF!", "#REF!", "=#REF!"],
    },
    unknown: true,
  },
  {
    id: "reference.tab-renamed",
    says: "A reference follows the new name of a tab",
    source: "no source",
    before: "ss.insertSheet('Второй', 1); s.getRange('B1').setFormula('=Второй!A1');",
    acts: [
      {
        do: "renameTab",
        tab: "Второй",
        name: "Новый лист",
      },
    ],
    ask: "return s.getRange('B1').getFormulas()[0][0];",
    expected: {
      value: "='Новый лист'!A1",
    },
  },
];
