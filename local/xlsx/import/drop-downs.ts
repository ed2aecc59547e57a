import type { DataValidation, Workbook, Worksheet } from "exceljs";
import { numberOf } from "../../letters";
import { address, areaOf, cellsOf } from "../area";
import { bookOperators } from "../operators";
import type { SavedValidation } from "../saved";
import { bookFormula, type FileTabs, tabOfPlace } from "./formula";

type Criterion = SavedValidation["criterion"] & { displayStyle?: string };
const RANGE =
  /^(?<place>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<a1>\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/u;

/** The words that the export put aside into a hidden tab. */
function wordsAside(workbook: Workbook, tab: string, a1: string): string[] {
  const sheet = workbook.getWorksheet(tab);
  if (!sheet) return [];
  const size = { rowNumber: sheet.rowCount, colNumber: sheet.columnCount };
  return [...cellsOf(areaOf(a1, size))].map(([row, column]) => sheet.getCell(address(row, column)).text);
}

function listOf(formula: string, home: string, tabs: FileTabs, workbook: Workbook): Criterion | null {
  const typed = /^"(.*)"$/s.exec(formula)?.[1];
  if (typed !== undefined) {
    const values = typed.split(",").map((word) => word.trim());
    if (values.join() === "TRUE,FALSE") return { type: "isBoolean", values: [] };
    return { type: "isValueInList", values, displayStyle: "arrow" };
  }
  const { place, a1 = "" } = RANGE.exec(formula)?.groups ?? {};
  if (!a1) return null;
  const tab = place ? tabOfPlace(place) : home;
  if (!tabs.has(tab)) {
    const values = wordsAside(workbook, tab, a1);
    return values.length > 0 ? { type: "isValueInList", values, displayStyle: "arrow" } : null;
  }
  return { type: "isValueInRange", values: [`'${tab.replaceAll("'", "''")}'!${a1}`], displayStyle: "arrow" };
}

function criterionOf(rule: DataValidation, home: string, tabs: FileTabs, workbook: Workbook): Criterion | null {
  const [first = "", second = ""] = (rule.formulae ?? []).map(String);
  if (rule.type === "list") return listOf(first, home, tabs, workbook);
  if (rule.type === "custom") {
    const read = bookFormula(first, false, home, tabs);
    return "formula" in read ? { type: "customFormula", values: [read.formula] } : null;
  }
  const operator = bookOperators[rule.operator ?? "between"];
  const values = operator?.endsWith("etween") ? [first, second] : [first];
  const isPlain = values.every((value) => /^-?\d+(?:\.\d+)?$/.test(value));
  return operator && isPlain && (rule.type === "decimal" || rule.type === "whole") ? { type: operator, values } : null;
}

/** Cells of one rule as ranges: runs down a column. */
function ranges(cells: readonly { column: string; row: number }[]): string[] {
  const sorted = [...cells].sort((a, b) => numberOf(a.column) - numberOf(b.column) || a.row - b.row);
  const runs: { column: string; top: number; bottom: number }[] = [];
  for (const { column, row } of sorted) {
    const last = runs.at(-1);
    if (last && last.column === column && last.bottom === row - 1) last.bottom = row;
    else runs.push({ column, top: row, bottom: row });
  }
  return runs.map(({ column, top, bottom }) =>
    top === bottom ? `${column}${top}` : `${column}${top}:${column}${bottom}`,
  );
}

/** Drop-downs and other rules of input of a tab, within its rows. */
export function dropDownsOf(sheet: Worksheet, rows: number, tabs: FileTabs, workbook: Workbook): SavedValidation[] {
  const { model } = (sheet as unknown as { dataValidations: { model: Record<string, DataValidation> } })
    .dataValidations;
  const byRule = new Map<string, { rule: DataValidation; cells: { column: string; row: number }[] }>();
  for (const [cell, rule] of Object.entries(model)) {
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    if (!column || Number(row) > rows) continue;
    const key = JSON.stringify(rule);
    const found = byRule.get(key) ?? { rule, cells: [] };
    found.cells.push({ column, row: Number(row) });
    byRule.set(key, found);
  }
  return [...byRule.values()].flatMap(({ rule, cells }, index) => {
    const criterion = criterionOf(rule, sheet.name, tabs, workbook);
    if (!criterion) return [];
    const help = rule.prompt;
    return [
      {
        id: `file-list-${sheet.id}-${index}`,
        criterion,
        isBlocking: rule.showErrorMessage === true && (rule.errorStyle ?? "stop") === "stop",
        ...(help && { helpText: help }),
        ranges: ranges(cells),
      },
    ];
  });
}
