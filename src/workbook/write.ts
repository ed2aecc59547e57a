import type { Protection, Range } from "../host/range";
import type { Host } from "../host/services";
import type { ConditionalFormatRule, Sheet } from "../host/sheet";
import type { Spreadsheet } from "../host/spreadsheet";
import { type PageKey, pages, type SheetKey } from "../spec/book";
import { cellValue } from "./cells";
import type { Change, Drawn, MarkDrawn } from "./change";
import type { Do, To } from "./doing";
import { columnOf, keyRow, type Layout, letterOf, markerAt, ROW, readKeyCell } from "./layout";
import { paint, setWidths } from "./paint";
import { ink, paints } from "./palette";
import { markerOf } from "./plan-marks";
import { rowDoers } from "./write-rows";

/** Size of the grid that `insertSheet` gives: asked once, since every new sheet is alike and each asking is a round trip. */
type NewSize = { tall: number; wide: number };

const addSheet = (book: Spreadsheet, change: Do<"add">, size: NewSize | null) => {
  const there = book.getSheetByName(change.tab);
  const sheet = there ?? book.insertSheet(change.tab, change.index);
  const { columns } = change;
  const own = there || !size ? { tall: sheet.getMaxRows(), wide: sheet.getMaxColumns() } : size;
  const { tall, wide } = own;
  if (wide < columns) sheet.insertColumnsAfter(wide, columns - wide);
  if (wide > columns) sheet.deleteColumns(columns + 1, wide - columns);
  if (tall < change.rows) sheet.insertRowsAfter(tall, change.rows - tall);
  if (tall > change.rows) sheet.deleteRows(change.rows + 1, tall - change.rows);
  sheet.getRange("A1").setValues([[markerAt(change.sheet, "new")]]);
  return { sheet, size: there ? size : own };
};

const square = (cells: Drawn[][]) => {
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) => Array.from({ length: width }, (_, i) => cellValue(row[i] ?? "")));
};

const rule = ({ host, sheet }: To, mark: MarkDrawn): ConditionalFormatRule => {
  const look = paints[mark.look];
  const builder = host.spreadsheets
    .newConditionalFormatRule()
    .whenFormulaSatisfied(mark.formula)
    .setRanges(mark.ranges.map((a1) => sheet.getRange(a1)));
  if (look.fill) builder.setBackground(look.fill);
  if (look.text) builder.setFontColor(look.text);
  if (look.bold) builder.setBold(true);
  if (look.italic) builder.setItalic(true);
  if (look.strike) builder.setStrikethrough(true);
  return builder.build();
};

const foreign = (existing: ConditionalFormatRule): boolean =>
  !markerOf(String(existing.getBooleanCondition()?.getCriteriaValues()[0] ?? ""));

/** Depths go down to 0 at most: so many steps take away every group that an earlier attempt has left. */
const UNGROUP = -8;

const group = ({ host, sheet }: To, { groups, rowGroups, widths, again }: Do<"frame">) => {
  const before = host.spreadsheets.GroupControlTogglePosition.BEFORE;
  for (const [first, last] of again ? groups : [])
    sheet.getRange(1, first, 1, last - first + 1).shiftColumnGroupDepth(UNGROUP);
  for (const [first, last] of again ? rowGroups : [])
    sheet.getRange(first, 1, last - first + 1, 1).shiftRowGroupDepth(UNGROUP);
  if (groups.length > 0) sheet.setColumnGroupControlPosition(before);
  for (const [first, last] of groups) sheet.getRange(1, first, 1, last - first + 1).shiftColumnGroupDepth(1);
  if (groups.length > 0) sheet.getRange(1, 1, 1, widths.length).collapseGroups();
  if (rowGroups.length > 0) sheet.setRowGroupControlPosition(before);
  for (const [first, last] of rowGroups)
    sheet
      .getRange(first, 1, last - first + 1, 1)
      .shiftRowGroupDepth(1)
      .collapseGroups();
};

const frame = (to: To, change: Do<"frame">) => {
  const { sheet } = to;
  setWidths(sheet, change.widths);
  for (const [row, count, height] of change.heights) sheet.setRowHeights(row, count, height);
  sheet.setFrozenRows(change.frozenRows);
  if (change.frozenColumns > 0) sheet.setFrozenColumns(change.frozenColumns);
  for (const row of [1, ...change.hiddenRows]) sheet.hideRows(row, 1);
  group(to, change);
  if (change.hiddenColumns) sheet.hideColumns(...change.hiddenColumns);
  for (const column of change.away ?? []) sheet.hideColumns(column, 1);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(change.colour);
};

const GUARD = "Служебные строки книги наставничества";

const guard = ({ host, sheet }: To, { ranges, again }: Do<"guard">) => {
  const protect = (of: Protection) => of.setDescription(GUARD).setWarningOnly(true);
  if (ranges.length === 0) protect(sheet.protect());
  const there = again && ranges.length > 0 ? sheet.getProtections(host.spreadsheets.ProtectionType.RANGE) : [];
  // one that broke off half-way has no name yet and would lock others out
  const begun = there.filter((one) => ["", GUARD].includes(one.getDescription()));
  for (const a1 of ranges)
    protect(begun.find((one) => one.getRange().getA1Notation() === a1) ?? sheet.getRange(a1).protect());
};

const choices = ({ host, book, sheet }: To, change: Do<"choices">) => {
  const rule = host.spreadsheets.newDataValidation().setAllowInvalid(true).setHelpText(change.help);
  if ("list" in change.choices) rule.requireValueInList(change.choices.list, true);
  else {
    const source = book.getSheetByName(change.choices.tab);
    if (!source) return;
    rule.requireValueInRange(source.getRange(change.choices.a1), true);
  }
  sheet.getRange(change.a1).setDataValidation(rule.build());
};

/** Without a single entry: a row or column that was put in and not finished, or a person's empty one, serves for the lost. */
const isBlank = (range: Range): boolean =>
  [range.getValues(), range.getFormulas()].flat(2).every((cell) => cell === "");

const solid = (to: To) => to.host.spreadsheets.BorderStyle;

const doers: { [D in Exclude<Change["do"], "add" | "cell">]: (to: To, change: Do<D>) => void } = {
  draw: ({ sheet }, change) => {
    paint(sheet, change.styles);
    const cells = square(change.cells);
    sheet.getRange(change.top, 1, cells.length, cells[0]?.length ?? 1).setValues(cells);
  },
  borders: (to, { thin, head }) => {
    to.sheet.getRangeList(thin).setBorder(true, true, true, true, true, true, ink.grid, solid(to).SOLID);
    if (head)
      to.sheet.getRange(head).setBorder(null, null, true, null, null, null, ink.headText, solid(to).SOLID_MEDIUM);
  },
  begin: ({ sheet }, { sheet: key }) => {
    sheet.getRange("A1").setValues([[markerAt(key, "begun")]]);
  },
  frame,
  notes: ({ sheet }, { notes }) => {
    for (const { a1, text } of notes) sheet.getRange(a1).setNote(text);
  },
  choices,
  bare: ({ sheet }, { ranges }) => {
    for (const a1 of ranges) sheet.getRange(a1).setDataValidation(null);
  },
  marks: (to, { marks, fresh }) => {
    const kept = fresh ? [] : to.sheet.getConditionalFormatRules().filter(foreign);
    to.sheet.setConditionalFormatRules([...marks.map((mark) => rule(to, mark)), ...kept]);
  },
  guard,
  names: ({ book, sheet }, { names }) => {
    for (const { name, a1 } of names) book.setNamedRange(name, sheet.getRange(a1));
  },
  field: ({ sheet, letter }, { sheet: key, after, cells, format, gaps }) => {
    if (gaps || after === sheet.getMaxRows() || !isBlank(sheet.getRange(after + 1, 1, 1, cells.length)))
      sheet.insertRowsAfter(after, 1);
    sheet.getRange(`${letter[pages[key as PageKey].value]}${after + 1}`).setNumberFormat(format);
    sheet.getRange(after + 1, 1, 1, cells.length).setValues([cells.map(cellValue)]);
  },
  column: ({ sheet }, { sheet: key, column, at, head, width, format, hidden, depth }) => {
    const there = at <= sheet.getMaxColumns() && isBlank(sheet.getRange(1, at, sheet.getMaxRows(), 1));
    if (at > 1 && !there) sheet.insertColumnsAfter(at - 1, 1);
    if (at === 1) sheet.insertColumnsBefore(1, 1);
    const letter = letterOf(at);
    sheet.getRange(`${letter}${ROW.first}:${letter}`).setNumberFormat(format);
    sheet.setColumnWidths(at, 1, width);
    if (hidden) sheet.hideColumns(at, 1);
    const stray = depth - sheet.getColumnGroupDepth(at);
    if (stray !== 0) sheet.getRange(1, at).shiftColumnGroupDepth(stray);
    const name = keyRow(key).find((cell) => readKeyCell(cell).key === column) ?? column;
    // a column without its head is a remark of its own, one with a head and no key would be a person's
    sheet.getRange(`${letter}1`).setValues([[name]]);
    sheet.getRange(`${letter}${ROW.head}`).setValues([[head]]);
  },
  sight: ({ sheet, letter }, { column, away, frozen, widths }) => {
    const at = letter[column];
    if (!at) return;
    // what stays on the screen must not end in a column that has just left it
    if (away) sheet.hideColumns(columnOf(at), 1);
    else sheet.showColumns(columnOf(at), 1);
    sheet.setFrozenColumns(frozen);
    for (const { column: beside, width } of widths)
      if (letter[beside]) sheet.setColumnWidths(columnOf(letter[beside]), 1, width);
  },
  ...rowDoers,
  fill: ({ sheet, letter }, { column, from, to, formula }) => {
    sheet.getRange(`${letter[column]}${from}:${letter[column]}${to}`).setFormula(formula);
  },
};

/** Neighbouring cells of one row, or of one column where that makes fewer pieces: one service call a piece. */
const joined = (changes: readonly Do<"cell">[], letter: Record<string, string>) => {
  const at = (change: Do<"cell">) => columnOf(letter[change.column] ?? "A");
  const pieces = (across: (of: Do<"cell">) => number, along: (of: Do<"cell">) => number) => {
    const out: Do<"cell">[][] = [];
    for (const change of [...changes].sort((a, b) => across(a) - across(b) || along(a) - along(b))) {
      const last = out[out.length - 1];
      const before = last?.[last.length - 1];
      if (last && before && across(before) === across(change) && along(before) + 1 === along(change)) last.push(change);
      else out.push([change]);
    }
    return out;
  };
  const rows = pieces(({ row }) => row, at);
  const columns = pieces(at, ({ row }) => row);
  return columns.length < rows.length ? columns : rows;
};

/** Carries out changes in their order: dull, batched, no reads of its own but foreign conditional formats and what is where a column comes. */
export const write = (host: Host, changes: readonly Change[], layout: Layout): void => {
  const book = host.spreadsheets.getActiveSpreadsheet();
  const handles = new Map<SheetKey, Sheet | null>();
  const handle = (key: SheetKey): Sheet | null => {
    if (!handles.has(key)) handles.set(key, book.getSheetByName(layout[key]?.tab ?? ""));
    return handles.get(key) ?? null;
  };
  let size: NewSize | null = null;
  const cells = new Map<SheetKey, Do<"cell">[]>();
  const atLast: (() => void)[] = [];
  for (const change of changes) {
    if (change.do === "add") {
      const added = addSheet(book, change, size);
      size = added.size;
      handles.set(change.sheet, added.sheet);
      continue;
    }
    if (change.do === "cell") {
      cells.set(change.sheet, [...(cells.get(change.sheet) ?? []), change]);
      continue;
    }
    const sheet = handle(change.sheet);
    if (!sheet)
      throw new Error(`[workbook] sheet to write is not there: "${change.sheet}". Plan against what was read.`);
    const to: To = {
      host,
      book,
      sheet,
      letter: layout[change.sheet]?.letter ?? {},
      last: (last) => void atLast.push(last),
    };
    (doers[change.do] as (to: To, change: Change) => void)(to, change);
  }
  for (const [key, list] of cells) {
    const letter = layout[key]?.letter ?? {};
    const runs = joined(list, letter);
    // a text that moves to an empty cell is there before its own cell gets another one
    const fills = (run: Do<"cell">[]) => run.some(({ was }) => was === "");
    for (const run of [...runs.filter(fills), ...runs.filter((run) => !fills(run))]) {
      const [first] = run as [Do<"cell">];
      const texts = run.map((change) => cellValue(change.now));
      const down = run.length > 1 && run[1]?.row !== first.row;
      handle(key)
        ?.getRange(first.row, columnOf(letter[first.column] ?? "A"), down ? run.length : 1, down ? 1 : run.length)
        .setValues(down ? texts.map((text) => [text]) : [texts]);
    }
  }
  for (const last of atLast) last();
};

/** The A1 address of a row and a column of the sheet as it is now; "" where the column is lost. */
export const addressOf = (layout: Layout, sheet: SheetKey, column: string, row: number): string => {
  const letter = layout[sheet]?.letter[column];
  return letter ? `${letter}${row}` : "";
};
