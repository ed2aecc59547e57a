import type { DataValidation } from "../host/range";
import type { Host } from "../host/services";
import type { ConditionalFormatRule, Sheet } from "../host/sheet";
import { type SheetKey, sheetKeys } from "../spec/book";
import type { Cell } from "../spec/kinds";
import { cellReader, cellsOf, cellValue } from "./cells";
import { letterOf, readKeyCell } from "./layout";

/** All that stands in a tab, hidden rows and columns too; `key`: which of our sheets it is, null for a person's own. */
export type TabTexts = {
  tab: string;
  key: SheetKey | null;
  /** Keys of row 1, column by column; none in a person's own tab. */
  keys: string[];
  cells: Cell[][];
  formulas: string[][];
  notes: string[][];
};

const isKey = (text: string | undefined): text is SheetKey => sheetKeys.includes(text as SheetKey);

const textsOf = (host: Host, sheet: Sheet, zone: string): TabTexts => {
  const range = sheet.getDataRange();
  const cells = cellsOf(
    range,
    cellReader(host.utilities, () => zone),
  );
  const markers = (cells[0] ?? []).map(readKeyCell);
  const key = markers.map((marker) => marker.sheet).find(isKey) ?? null;
  return {
    tab: sheet.getName(),
    key,
    keys: key ? markers.map((marker) => marker.key) : [],
    cells,
    formulas: range.getFormulas(),
    // a note may stand on an empty cell, beyond all that is filled in
    notes: sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes(),
  };
};

/** The names of all tabs, hidden ones too. */
export const tabsOf = (host: Host): string[] =>
  host.spreadsheets
    .getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());

/** Reads one tab whole: three reads; null where there is none. */
export const textsOfTab = (host: Host, tab: string, zone: string): TabTexts | null => {
  const sheet = host.spreadsheets.getActiveSpreadsheet().getSheetByName(tab);
  return sheet && textsOf(host, sheet, zone);
};

/** One text to be put in place of another; `row` and `column` count from 1. */
export type Rewritten = { row: number; column: number; what: "text" | "formula" | "note"; now: string };

type Run = { row: number; column: number; texts: string[] };

/** Neighbours of one column are written together. */
const runsOf = (texts: readonly Rewritten[]): Run[] => {
  const runs: Run[] = [];
  for (const { row, column, now } of [...texts].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.row + last.texts.length === row) last.texts.push(now);
    else runs.push({ row, column, texts: [now] });
  }
  return runs;
};

/** Writes texts, formulas and notes of one tab. What a person sees of a text that begins with «=» stays text. */
export const rewrite = (host: Host, tab: string, texts: readonly Rewritten[]): void => {
  const sheet = host.spreadsheets.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) return;
  for (const { row, column, texts: run } of runsOf(texts.filter(({ what }) => what === "text")))
    sheet.getRange(row, column, run.length, 1).setValues(run.map((text) => [cellValue(text)]));
  for (const { row, column, what, now } of texts) {
    if (what === "formula") sheet.getRange(row, column).setFormula(now);
    if (what === "note") sheet.getRange(row, column).setNote(now || null);
  }
};

/** `write` puts what belongs there; all is read before it. */
type Around = { lists: number; rules: number; name: boolean; write(): void };

const listIn = (rule: DataValidation | null): string[] | null => {
  const [first] = rule?.getCriteriaValues() ?? [];
  return Array.isArray(first) ? first.map(String) : null;
};

/**
 * What a tab says beside its cells: words of its own drop-downs, descriptions of protections, its name. `coded` gives
 * the text that belongs there, null where it stays. `rules`: conditional formats with such texts, which only a person
 * can change.
 */
export const aroundCells = (host: Host, tab: string, coded: (text: string) => string | null): Around => {
  const sheet = host.spreadsheets.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) return { lists: 0, rules: 0, name: false, write: () => {} };
  const validations = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getDataValidations();
  const lists = validations.flatMap((row, i) =>
    row.flatMap((rule, j) => {
      const words = listIn(rule);
      if (!words?.some((word) => coded(word) !== null)) return [];
      return [{ a1: `${letterOf(j + 1)}${i + 1}`, now: [...new Set(words.map((word) => coded(word) ?? word))] }];
    }),
  );
  const { RANGE, SHEET } = host.spreadsheets.ProtectionType;
  const protections = [...sheet.getProtections(RANGE), ...sheet.getProtections(SHEET)].flatMap((one) => {
    const now = coded(one.getDescription());
    return now === null ? [] : [{ one, now }];
  });
  const says = (rule: ConditionalFormatRule) => rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  const rules = sheet
    .getConditionalFormatRules()
    .filter((rule) => says(rule).some((value) => coded(String(value)) !== null));
  const name = coded(tab);
  return {
    lists: lists.length,
    rules: rules.length,
    name: name !== null,
    write: () => {
      for (const { a1, now } of lists) {
        const rule = host.spreadsheets.newDataValidation().setAllowInvalid(true).requireValueInList(now, true);
        sheet.getRange(a1).setDataValidation(rule.build());
      }
      for (const { one, now } of protections) one.setDescription(now);
      if (name !== null) sheet.setName(name.replace(/ \/ /g, ", ").slice(0, 90));
    },
  };
};
