import type { Book } from "../contract";

/** The part of a saved workbook that the export reads. Styles, formats and borders are keyed by range, then by number. */
export type Saved = {
  sheets: SavedTab[];
  styles: Record<string, SavedStyle>;
  formats: Record<string, string>;
  borders: Record<string, SavedBorders>;
  namedRanges?: Record<string, string>;
  settings: { locale: { code: "ru_RU" | "en_US" } };
  /** Ids of tabs whose groups of columns have their «+» before them. */
  mentorbookTogglesBefore?: string[];
  /** By the tab's id, then by cell. */
  mentorbookNotes?: Record<string, Record<string, string>>;
};

export type SavedTab = {
  id: string;
  name: string;
  isVisible?: boolean;
  /** Of the tab's own mark. */
  color?: string;
  rowNumber: number;
  colNumber: number;
  cells: Record<string, string>;
  styles: Record<string, number>;
  formats: Record<string, number>;
  borders: Record<string, number>;
  rows: Record<string, { size?: number; isHidden?: boolean }>;
  cols: Record<string, { size?: number; isHidden?: boolean }>;
  merges?: string[];
  conditionalFormats?: SavedConditional[];
  dataValidationRules?: SavedValidation[];
  panes?: { xSplit: number; ySplit: number };
  headerGroups?: Record<"ROW" | "COL", { start: number; end: number; isFolded?: boolean }[]>;
  areGridLinesVisible?: boolean;
  tables?: { range: string; config?: { hasFilters?: boolean } }[];
};

export type SavedStyle = {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  fontSize?: number;
  textColor?: string;
  fillColor?: string;
  align?: "left" | "center" | "right";
  verticalAlign?: "top" | "middle" | "bottom";
  wrapping?: "wrap" | "overflow" | "clip";
};

export type SavedLine = { style: "thin" | "medium" | "thick" | "dashed" | "dotted"; color: string };
export type SavedBorders = Partial<Record<"top" | "left" | "bottom" | "right", SavedLine>>;

export type SavedConditional = {
  ranges: string[];
  rule: { type: string; operator?: string; values?: string[]; style?: SavedStyle };
};

export type SavedValidation = {
  ranges: string[];
  isBlocking?: boolean;
  helpText?: string;
  criterion: { type: string; values: string[] };
};

export const savedWorkbook = (book: Book) => (book.saved() as { workbook: Saved }).workbook;
