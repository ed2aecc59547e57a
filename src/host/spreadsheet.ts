import type { Range } from "./range";
import type { Sheet } from "./sheet";

export interface NamedRange {
  getName(): string;
  getRange(): Range;
  remove(): void;
}

export interface Spreadsheet {
  getName(): string;
  getSheets(): Sheet[];
  getSheetByName(name: string): Sheet | null;
  getActiveSheet(): Sheet;
  setActiveSheet(sheet: Sheet): Sheet;
  /** `index` counts from 0. The new sheet becomes the active one. */
  insertSheet(name: string, index: number): Sheet;
  getNamedRanges(): NamedRange[];
  getRangeByName(name: string): Range | null;
  setNamedRange(name: string, range: Range): void;
  getSpreadsheetLocale(): string;
  getSpreadsheetTimeZone(): string;
  toast(message: string, title?: string, seconds?: number): void;
}
