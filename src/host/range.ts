import type { Sheet } from "./sheet";

/** What a cell gives and takes. A date is a `Date`, an empty cell "". Formulas go in as text that begins with "=". */
export type CellValue = string | number | boolean | Date;

export interface DataValidation {
  getCriteriaType(): unknown;
  getCriteriaValues(): unknown[];
}

export interface DataValidationBuilder {
  requireValueInList(values: string[], showDropdown?: boolean): DataValidationBuilder;
  requireValueInRange(range: Range, showDropdown?: boolean): DataValidationBuilder;
  setAllowInvalid(allow: boolean): DataValidationBuilder;
  setHelpText(text: string): DataValidationBuilder;
  build(): DataValidation;
}

export interface Protection {
  getDescription(): string;
  setDescription(text: string): Protection;
  setWarningOnly(warningOnly: boolean): Protection;
  getRange(): Range;
  remove(): void;
}

/** The looks that a range and a list of ranges share. */
export interface Looks<Self> {
  setNumberFormat(format: string): Self;
  setBackground(color: string | null): Self;
  setFontColor(color: string | null): Self;
  setFontWeight(weight: "bold" | "normal" | null): Self;
  setFontStyle(style: "italic" | "normal" | null): Self;
  setFontSize(size: number): Self;
  setWrap(wrap: boolean): Self;
  setVerticalAlignment(alignment: "top" | "middle" | "bottom" | null): Self;
  setHorizontalAlignment(alignment: "left" | "center" | "right" | null): Self;
  clearContent(): Self;
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null,
    style: BorderStyle | null,
  ): Self;
}

export interface Range extends Looks<Range> {
  getA1Notation(): string;
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getSheet(): Sheet;
  getValues(): unknown[][];
  getDisplayValues(): string[][];
  getFormulas(): string[][];
  getDataValidations(): (DataValidation | null)[][];
  setValues(values: CellValue[][]): Range;
  setFormula(formula: string): Range;
  setFormulas(formulas: string[][]): Range;
  setDataValidation(rule: DataValidation | null): Range;
  /** The note of each cell, "" where there is none. */
  getNotes(): string[][];
  setNote(note: string | null): Range;
  protect(): Protection;
  /** Whole rows of the range by one column of the sheet, counted from 1; empty cells last, their formats with them. */
  sort(by: { column: number; ascending: boolean }): Range;
  /** Depths stay between 0 and 8. Throws if the first column is among them while the toggle stands before its group. */
  shiftColumnGroupDepth(delta: number): Range;
  shiftRowGroupDepth(delta: number): Range;
  /** Collapses every group wholly inside, of rows too; if there is none, the deepest open one that reaches inside. */
  collapseGroups(): Range;
  activate(): Range;
}

export interface RangeList extends Looks<RangeList> {
  getRanges(): Range[];
}

/** Opaque: a value of `SpreadsheetApp.BorderStyle`. */
export type BorderStyle = GoogleAppsScript.Spreadsheet.BorderStyle;
