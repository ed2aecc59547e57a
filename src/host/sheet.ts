import type { Protection, Range, RangeList } from "./range";

export interface ConditionalFormatRule {
  getBooleanCondition(): { getCriteriaValues(): unknown[] } | null;
  getRanges(): Range[];
}

export interface ConditionalFormatRuleBuilder {
  whenFormulaSatisfied(formula: string): ConditionalFormatRuleBuilder;
  setRanges(ranges: Range[]): ConditionalFormatRuleBuilder;
  setBackground(color: string): ConditionalFormatRuleBuilder;
  setFontColor(color: string): ConditionalFormatRuleBuilder;
  setBold(bold: boolean): ConditionalFormatRuleBuilder;
  setItalic(italic: boolean): ConditionalFormatRuleBuilder;
  setStrikethrough(strike: boolean): ConditionalFormatRuleBuilder;
  build(): ConditionalFormatRule;
}

/** Opaque: a value of `SpreadsheetApp.ProtectionType`. */
export type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

/** Opaque: a value of `SpreadsheetApp.GroupControlTogglePosition`. */
export type TogglePosition = GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;

export interface Sheet {
  getName(): string;
  setName(name: string): Sheet;
  getSheetId(): number;
  getIndex(): number;
  /** One-based row and column. */
  getRange(row: number, column: number, rows?: number, columns?: number): Range;
  getRange(a1: string): Range;
  getRangeList(a1: string[]): RangeList;
  getDataRange(): Range;
  getLastRow(): number;
  getLastColumn(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  insertRowsAfter(row: number, count: number): Sheet;
  insertColumnsAfter(column: number, count: number): Sheet;
  insertColumnsBefore(column: number, count: number): Sheet;
  deleteRows(row: number, count: number): void;
  deleteColumns(column: number, count: number): void;
  setFrozenRows(rows: number): void;
  setFrozenColumns(columns: number): void;
  setColumnWidths(column: number, count: number, width: number): Sheet;
  /** Pixels; a call for each column. */
  getColumnWidth(column: number): number;
  setRowHeights(row: number, count: number, height: number): Sheet;
  hideRows(row: number, count: number): void;
  hideColumns(column: number, count: number): void;
  showColumns(column: number, count: number): void;
  setColumnGroupControlPosition(position: TogglePosition): Sheet;
  setRowGroupControlPosition(position: TogglePosition): Sheet;
  /** 0 to 8; a call for each column. */
  getColumnGroupDepth(column: number): number;
  setHiddenGridlines(hide: boolean): Sheet;
  setTabColor(color: string | null): Sheet;
  getConditionalFormatRules(): ConditionalFormatRule[];
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void;
  getProtections(type: ProtectionType): Protection[];
  protect(): Protection;
  activate(): Sheet;
}
