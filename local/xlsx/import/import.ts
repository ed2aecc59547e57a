import ExcelJS, { type Workbook, type Worksheet } from "exceljs";
import { emptyWorkbook } from "../../engine/model";
import { BookFileError } from "../../store";
import { WORDS_ASIDE } from "../long-lists";
import type { SavedBorders, SavedStyle, SavedTab } from "../saved";
import { cellsOf, eachCell, endsIn } from "./cells";
import { conditionalFormatsOf } from "./conditional-formats";
import { dropDownsOf } from "./drop-downs";
import type { FileTab, FileTabs } from "./formula";
import { bookBorders, bookStyle } from "./look";
import { type Lost, lostSays, nothingLost } from "./lost";
import { numbered } from "./numbered";
import { openFile, tooManyCells, unreadable } from "./open-file";
import { sizesOf } from "./sizes";

/** `data` opens as a book; `ours`: it is a book of this program; `says`: what was not taken over, for the user. */
export type Imported = { data: unknown; ours: boolean; says: string[] };

const MOST_CELLS = 400_000;
const MARKER = /^mb:\w+:\w+$/;
/** The size of a new tab: a foreign table gets room to write on. */
const ROOM = { rows: 1000, columns: 26 };

const isOurs = (sheet: Worksheet) => MARKER.test(sheet.getCell("A1").text);

/** The last row and column with content or an own look; rows of mere looks far below do not count. */
function usedOf(sheet: Worksheet) {
  let filled = 0;
  let dressed = 0;
  let columns = 1;
  let count = 0;
  eachCell(sheet, (cell) => {
    const hasContent = cell.value !== null && cell.value !== undefined && cell.value !== "";
    const { border = {} } = cell;
    if (hasContent) filled = Math.max(filled, Number(cell.row));
    if (hasContent || Object.keys(border).length > 0) {
      dressed = Math.max(dressed, Number(cell.row));
      columns = Math.max(columns, Number(cell.col));
      count++;
    }
  });
  return { rows: Math.max(1, dressed > filled + ROOM.rows ? filled : dressed), columns, count };
}

const commonest = (counts: Map<number, number> | undefined): number =>
  [...(counts ?? [])].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];

/** What the formulas of a file must know of its tabs before they are read. */
function tabsOf(sheets: readonly Worksheet[]): FileTabs {
  const ends = new Map<string, Map<number, number>>();
  for (const sheet of sheets) endsIn(sheet, ends);
  return new Map(
    sheets.map((sheet): [string, FileTab] => [
      sheet.name,
      { rows: usedOf(sheet).rows, ours: isOurs(sheet), closing: commonest(ends.get(sheet.name)) },
    ]),
  );
}

type Looks = {
  styles: ReturnType<typeof numbered<SavedStyle>>;
  borders: ReturnType<typeof numbered<SavedBorders>>;
  formats: ReturnType<typeof numbered<string>>;
  size: number | undefined;
};

function looksOf(sheet: Worksheet, rows: number, formats: Record<string, string>, looks: Looks) {
  const found: Record<"styles" | "borders" | "formats", Record<string, number>> = {
    styles: {},
    borders: {},
    formats: {},
  };
  eachCell(sheet, (cell) => {
    if (Number(cell.row) > rows) return;
    const style = bookStyle(cell.style, looks.size);
    const borders = bookBorders(cell.border);
    if (Object.keys(style).length > 0) found.styles[cell.address] = looks.styles.number(style);
    if (Object.keys(borders).length > 0) found.borders[cell.address] = looks.borders.number(borders);
  });
  for (const [at, format] of Object.entries(formats)) found.formats[at] = looks.formats.number(format);
  return found;
}

function tabOf(sheet: Worksheet, id: string, workbook: Workbook, tabs: FileTabs, looks: Looks, lost: Lost) {
  const { ours = false } = tabs.get(sheet.name) ?? {};
  const used = usedOf(sheet);
  const rowNumber = ours ? used.rows : Math.max(used.rows, ROOM.rows);
  const colNumber = ours ? used.columns : Math.max(used.columns, ROOM.columns);
  const view = sheet.views?.[0] as
    | { state?: string; xSplit?: number; ySplit?: number; showGridLines?: boolean }
    | undefined;
  const { xSplit = 0, ySplit = 0 } = view?.state === "frozen" ? view : {};
  const { contents, formats, notes } = cellsOf(sheet, tabs, lost);
  const color = sheet.properties.tabColor?.argb;
  const filter = typeof sheet.autoFilter === "string" ? sheet.autoFilter : undefined;
  const tab: SavedTab = {
    id,
    name: sheet.name,
    isVisible: sheet.state === "visible",
    isLocked: false,
    rowNumber,
    colNumber,
    cells: contents,
    ...looksOf(sheet, rowNumber, formats, looks),
    ...sizesOf(sheet, Math.min(rowNumber, sheet.rowCount), colNumber),
    merges: sheet.model.merges,
    conditionalFormats: conditionalFormatsOf(sheet, tabs, lost),
    dataValidationRules: dropDownsOf(sheet, rowNumber, tabs, workbook),
    panes: { xSplit, ySplit },
    areGridLinesVisible: view?.showGridLines !== false,
    ...(color && { color: `#${color.slice(2).toLowerCase()}` }),
    ...(filter && { tables: [{ range: filter, type: "static", config: { ...PLAIN_TABLE, hasFilters: true } }] }),
  } as SavedTab;
  return { tab, notes };
}

/** A filter without the colours of a table. */
const PLAIN_TABLE = {
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: "None",
};

function namedRangesOf(workbook: Workbook, tabs: FileTabs): Record<string, string> {
  const { model } = workbook.definedNames as unknown as { model: { name: string; ranges: string[] }[] };
  return Object.fromEntries(
    model.flatMap(({ name, ranges: [range = ""] }) => {
      const mark = range.lastIndexOf("!");
      const tab = range.slice(0, Math.max(mark, 0)).replace(/^'|'$/g, "").replaceAll("''", "'");
      const a1 = range.slice(mark + 1).replaceAll("$", "");
      const isPlace = tabs.has(tab) && /^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/.test(a1) && !name.startsWith("_xlnm");
      return isPlace ? [[name, `'${tab.replaceAll("'", "''")}'!${a1}`]] : [];
    }),
  );
}

/** A book from an .xlsx file: ours, also after Excel or LibreOffice saved it, or any other table. Throws `BookFileError`. */
export async function importXlsx(bytes: Buffer, name: string): Promise<Imported> {
  const { xlsx, macros } = await openFile(bytes, name);
  try {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(xlsx as unknown as ArrayBuffer);
    return bookOf(workbook, name, macros);
  } catch (cause) {
    // ExcelJS stumbles over what it does not expect, each time with another error
    throw cause instanceof BookFileError ? cause : unreadable(name, cause);
  }
}

function bookOf(workbook: Workbook, name: string, macros: boolean): Imported {
  const sheets = workbook.worksheets.filter(({ name: tab, state }) => tab !== WORDS_ASIDE || state === "visible");
  if (sheets.length === 0) throw unreadable(name, "no tabs");
  if (sheets.reduce((sum, sheet) => sum + usedOf(sheet).count, 0) > MOST_CELLS) throw tooManyCells(name);
  const lost = { ...nothingLost(), macros };
  const tabs = tabsOf(sheets);
  const looks: Looks = { styles: numbered(), borders: numbered(), formats: numbered(), size: usualSize(sheets) };
  const read = sheets.map((sheet, index) => tabOf(sheet, String(index + 1), workbook, tabs, looks, lost));
  const data = {
    mentorbook: 1,
    workbook: {
      ...emptyWorkbook("ru_RU", "Europe/Moscow"),
      sheets: read.map(({ tab }) => tab),
      styles: looks.styles.kept,
      borders: looks.borders.kept,
      formats: looks.formats.kept,
      namedRanges: namedRangesOf(workbook, tabs),
      mentorbookNotes: Object.fromEntries(read.map(({ tab, notes }) => [tab.id, notes])),
    },
    properties: {},
  };
  return { data, ours: [...tabs.values()].some((tab) => tab.ours), says: lostSays(lost) };
}

/** The commonest font size: in Excel's files 11, which must not stand on every cell. */
function usualSize(sheets: readonly Worksheet[]): number | undefined {
  const counts = new Map<number, number>();
  for (const sheet of sheets)
    eachCell(sheet, ({ font }) => {
      if (font?.size) counts.set(font.size, (counts.get(font.size) ?? 0) + 1);
    });
  return commonest(counts) || undefined;
}
