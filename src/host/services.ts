import type { BorderStyle, DataValidationBuilder } from "./range";
import type { ConditionalFormatRuleBuilder, ProtectionType, TogglePosition } from "./sheet";
import type { Spreadsheet } from "./spreadsheet";

export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addToUi(): void;
}

export interface HtmlOutput {
  setTitle(title: string): HtmlOutput;
  setWidth(width: number): HtmlOutput;
  setHeight(height: number): HtmlOutput;
}

export interface Ui {
  createMenu(caption: string): Menu;
  createAddonMenu(): Menu;
  showSidebar(html: HtmlOutput): void;
  showModalDialog(html: HtmlOutput, title: string): void;
}

export interface SpreadsheetService {
  getActiveSpreadsheet(): Spreadsheet;
  getUi(): Ui;
  flush(): void;
  newDataValidation(): DataValidationBuilder;
  newConditionalFormatRule(): ConditionalFormatRuleBuilder;
  ProtectionType: { RANGE: ProtectionType; SHEET: ProtectionType };
  GroupControlTogglePosition: { BEFORE: TogglePosition; AFTER: TogglePosition };
  BorderStyle: { SOLID: BorderStyle; SOLID_MEDIUM: BorderStyle };
}

export interface Lock {
  tryLock(milliseconds: number): boolean;
  releaseLock(): void;
}

/** `null` where there is no document. */
export interface LockServiceOf {
  getDocumentLock(): Lock | null;
}

export interface HtmlServiceOf {
  createHtmlOutputFromFile(name: string): HtmlOutput;
}

/** A school's settings live in cells; this store only remembers what belongs to one user (which screen was open). */
export interface PropertiesServiceOf {
  getUserProperties(): { getProperty(key: string): string | null; setProperty(key: string, value: string): unknown };
}

export interface UtilitiesOf {
  /** Pattern of Java's SimpleDateFormat; names of months come out English. */
  formatDate(date: Date, timeZone: string, pattern: string): string;
}

/** All that the add-on asks of Google. `main.ts` passes the real globals here: that they fit is the compiler's proof. */
export interface Host {
  spreadsheets: SpreadsheetService;
  locks: LockServiceOf;
  html: HtmlServiceOf;
  properties: PropertiesServiceOf;
  utilities: UtilitiesOf;
}

/**
 * The event of a simple `onEdit` trigger. `value` and `oldValue` are absent when more than one cell changed; `authMode`
 * prints "NONE" where not even the range may be asked for its place.
 */
export interface EditEvent {
  authMode?: unknown;
  range: import("./range").Range;
  value?: string;
  oldValue?: string;
}

/** The event of `onOpen`. `authMode` prints "NONE" for an add-on not yet enabled in the document. */
export interface OpenEvent {
  authMode?: unknown;
}
