export type O = typeof import("@odoo/o-spreadsheet");

export type LocaleName = "ru_RU" | "en_US";
export type Command = { type: string } & Record<string, unknown>;
export type Position = { sheetId: string; col: number; row: number };
/** Zero-based, both ends included. */
export type Zone = { top: number; left: number; bottom: number; right: number };
export type RangeData = { _sheetId: string; _zone: Zone };
export type Dispatch = (type: string, payload: Record<string, unknown>) => DispatchResult;
export type DispatchResult = { isSuccessful: boolean; reasons: string[] };

export type EngineRange = { sheetId: string; zone: Zone; unboundedZone: Zone };
export type CompiledFormula = {
  isBadExpression: boolean;
  rangeDependencies: EngineRange[];
  toFormulaString(getters: Getters): string;
};
export type RawCell = {
  format?: string;
  style?: Style;
  isFormula: boolean;
  content: string;
  compiledFormula: CompiledFormula;
};
export type Evaluated = {
  type: "empty" | "text" | "number" | "boolean" | "error";
  value: string | number | boolean | null;
  format?: string;
  formattedValue: string;
  message?: string;
};
export type Style = {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  align?: string;
  verticalAlign?: string;
  wrapping?: string;
  fillColor?: string;
  textColor?: string;
  fontSize?: number;
};
export type Conditional = {
  id: string;
  ranges: string[];
  rule: { type: string; operator?: string; values?: string[]; style?: Style };
};
export type Validation = {
  id: string;
  ranges: EngineRange[];
  isBlocking?: boolean;
  helpText?: string;
  criterion: { type: string; values: string[]; displayStyle?: string };
};
export type Protected = {
  id: string;
  sheetId: string;
  /** Null: the whole sheet. */
  zone: Zone | null;
  description: string;
  warningOnly: boolean;
  /** Who may edit when it is not a mere warning. */
  editors: string[];
};
export type EngineLocale = {
  name: string;
  code: string;
  thousandsSeparator: string;
  decimalSeparator: string;
  weekStart: number;
  dateFormat: string;
  timeFormat: string;
  formulaArgSeparator: string;
};

/** The getters of o-spreadsheet that we use, and ours. */
export type Getters = {
  getLocale(): EngineLocale;
  getSheetIds(): string[];
  getSheetName(id: string): string;
  tryGetSheet(id: string): { name: string } | undefined;
  getSheetIdByName(name: string): string | undefined;
  isSheetVisible(id: string): boolean;
  getNumberRows(id: string): number;
  getNumberCols(id: string): number;
  getSheetZone(id: string): Zone;
  getActiveSheetId(): string;
  getCell(position: Position): RawCell | undefined;
  getCells(sheetId: string): (RawCell & { id: string })[];
  getCellPosition(id: string): Position;
  getEvaluatedCell(position: Position): Evaluated;
  createAdaptedRanges(ranges: EngineRange[], columns: number, rows: number, sheetId: string): EngineRange[];
  evaluateAt(formula: CompiledFormula, position: Position): unknown;
  getEvaluatedCellsPositions(sheetId: string): Position[];
  getTranslatedCellFormula(sheetId: string, dx: number, dy: number, formula: CompiledFormula): string;
  getConditionalFormats(sheetId: string): Conditional[];
  getCellComputedStyle(position: Position): Style;
  getDataValidationRules(sheetId: string): Validation[];
  getValidationRuleForCell(position: Position): Validation | undefined;
  getValidationResultForCellValue(value: unknown, position: Position): { isValid: boolean; rule?: Validation };
  getRangeFromSheetXC(sheetId: string, xc: string): EngineRange;
  getRangeDataFromXc(sheetId: string, xc: string): RangeData;
  getRangeDataFromZone(sheetId: string, zone: Zone): RangeData;
  getRangeFromZone(sheetId: string, zone: Zone): EngineRange;
  getRangeString(range: EngineRange, sheetId?: string): string;
  getNamedRanges(): { name: string; range: EngineRange }[];
  getNamedRange(name: string): { name: string; range: EngineRange } | undefined;
  getColSize(sheetId: string, col: number): number;
  getUserRowSize(sheetId: string, row: number): number | undefined;
  isRowHiddenByUser(sheetId: string, row: number): boolean;
  isColHiddenByUser(sheetId: string, col: number): boolean;
  getHeaderGroups(sheetId: string, dimension: "ROW" | "COL"): { start: number; end: number; isFolded?: boolean }[];
  isColumnToggleBefore(sheetId: string): boolean;
  getMerges(sheetId: string): Zone[];
  getPaneDivisions(sheetId: string): { xSplit: number; ySplit: number };
  getBookTimeZone(): string;
  getNote(position: Position): string | undefined;
  getNotes(sheetId: string): { zone: Zone; text: string }[];
  isStopped(command: Command): boolean;
  getProtections(sheetId?: string): Protected[];
};

export type Model = {
  getters: Getters;
  dispatch: Dispatch;
  selection: {
    selectZone(anchor: { cell: { col: number; row: number }; zone: Zone }): DispatchResult;
  };
  on(event: string, owner: unknown, listener: (payload: never) => void): void;
  off(event: string, owner: unknown): void;
  _exportData(squished: boolean): Record<string, unknown>;
  joinSession(): void;
};
