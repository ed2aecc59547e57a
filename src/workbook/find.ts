import type { Range } from "../host/range";
import type { Host } from "../host/services";
import type { Sheet } from "../host/sheet";
import { isPage, isRegister, type SheetKey, sheetKeys, tabOf } from "../spec/book";
import type { Cell } from "../spec/kinds";
import { cellReader, cellsOf } from "./cells";
import { keysOf, type Layout, letterOf, pageFirst, readKeyCell } from "./layout";

/** A tab of the book as it was found: its cells, and its formulas where they were asked for. */
export type Found = {
  key: SheetKey;
  tab: string;
  cells: Cell[][];
  formulas: string[][] | null;
  /** Keys in row 1 as they stand, column by column. */
  keys: string[];
  lost: string[];
  doubled: string[];
};

export type FoundBook = {
  sheets: Partial<Record<SheetKey, Found>>;
  layout: Layout;
  /** Tabs with a marker that another tab already bears. */
  copies: { key: SheetKey; tab: string }[];
  /** Tabs with a name of ours that we did not make. */
  foreign: string[];
  tabs: string[];
};

const isKey = (text: string | undefined): text is SheetKey => sheetKeys.includes(text as SheetKey);

const markerOf = (row: readonly unknown[]): SheetKey | null => {
  for (const cell of row) {
    const { sheet } = readKeyCell(cell);
    if (isKey(sheet)) return sheet;
  }
  return null;
};

const layoutOf = (found: Found) => {
  const letter: Record<string, string> = {};
  found.keys.forEach((key, i) => {
    if (key && !letter[key]) letter[key] = letterOf(i + 1);
  });
  const rows: Record<string, number> = {};
  const at = found.keys.indexOf("key");
  if (isPage(found.key) && at >= 0) {
    found.cells.forEach((row, i) => {
      const key = String(row[at] ?? "");
      if (i + 1 >= pageFirst(found.key) && key && !rows[key]) rows[key] = i + 1;
    });
  }
  return { tab: found.tab, letter, rows };
};

/** `zone`: the spreadsheet's time zone, in which its days are told. */
export type Want = {
  sheets: readonly SheetKey[];
  formulas: readonly SheetKey[];
  zone: string;
  /** The other sheets' tabs are not looked into at all: nothing of them is known then. */
  only?: true;
  /** The book as this call has found it before: only the wanted sheets are read again, the others are taken from there. */
  known?: FoundBook;
};

/** The wanted sheets of a known book as they are now: one read a sheet, one more for its formulas. */
const findAgain = (host: Host, { sheets, formulas, zone }: Want, known: FoundBook): FoundBook => {
  const read = cellReader(host.utilities, () => zone);
  const again: FoundBook = { ...known, sheets: { ...known.sheets }, layout: { ...known.layout } };
  for (const key of sheets) {
    const before = known.sheets[key];
    const range = before && host.spreadsheets.getActiveSpreadsheet().getSheetByName(before.tab)?.getDataRange();
    if (!range) continue;
    const cells = cellsOf(range, read);
    const found = { ...before, cells, formulas: formulas.includes(key) ? range.getFormulas() : null };
    again.sheets[key] = found;
    again.layout[key] = layoutOf(found);
  }
  return again;
};

/**
 * Finds the book's tabs by the marker in their hidden first row, whatever they are called now, and reads those asked
 * for: one read a tab, one more for its formulas. A person's own tabs are looked into when a sheet of ours is not
 * under its own name, or when formulas are checked: then copies matter too.
 */
export const findBook = (host: Host, want: Want): FoundBook => {
  if (want.known) return findAgain(host, want, want.known);
  const book = host.spreadsheets.getActiveSpreadsheet();
  const read = cellReader(host.utilities, () => want.zone);
  const names = new Map(sheetKeys.map((key) => [tabOf(key), key]));
  const out: FoundBook = { sheets: {}, layout: {}, copies: [], foreign: [], tabs: [] };
  const candidates: {
    sheet: Sheet;
    tab: string;
    key: SheetKey;
    range: Range | null;
    cells: Cell[][] | null;
    keys: Cell[];
  }[] = [];
  const tabs = book.getSheets().map((sheet) => ({ sheet, tab: sheet.getName() }));
  out.tabs.push(...tabs.map(({ tab }) => tab));
  const lookInto = ({ sheet, tab }: (typeof tabs)[number]) => {
    const named = names.get(tab);
    const whole = named && want.sheets.includes(named);
    const range = whole ? sheet.getDataRange() : sheet.getRange("1:1");
    const cells = cellsOf(range, read);
    const key = markerOf(cells[0] ?? []);
    if (key)
      candidates.push({
        sheet,
        tab,
        key,
        range: whole ? range : null,
        cells: whole ? cells : null,
        keys: cells[0] ?? [],
      });
    // an empty tab with a name of ours is one that we were about to mark when the building broke
    else if (named && sheet.getLastRow() > 0) out.foreign.push(tab);
  };
  const concerns = (key: SheetKey | undefined) => key !== undefined && (!want.only || want.sheets.includes(key));
  tabs.filter(({ tab }) => concerns(names.get(tab))).forEach(lookInto);
  // a register that nobody asks for may well not be there
  const allFound = sheetKeys.every(
    (key) =>
      candidates.some((candidate) => candidate.key === key) ||
      !concerns(key) ||
      (isRegister(key) && !want.sheets.includes(key)),
  );
  if (!allFound || want.formulas.length > 0) tabs.filter(({ tab }) => !names.has(tab)).forEach(lookInto);
  candidates.sort((a, b) => out.tabs.indexOf(a.tab) - out.tabs.indexOf(b.tab));
  for (const key of sheetKeys) {
    const mine = candidates.filter((candidate) => candidate.key === key);
    const chosen = mine.find(({ tab }) => tab === tabOf(key)) ?? mine[0];
    if (!chosen) continue;
    for (const { tab } of mine) if (tab !== chosen.tab) out.copies.push({ key, tab });
    const whole = want.sheets.includes(key);
    const range = whole ? (chosen.range ?? chosen.sheet.getDataRange()) : null;
    const cells = chosen.cells ?? (range ? cellsOf(range, read) : [chosen.keys]);
    const keys = chosen.keys.map((cell) => readKeyCell(cell).key);
    const found: Found = {
      key,
      tab: chosen.tab,
      cells,
      formulas: range && want.formulas.includes(key) ? range.getFormulas() : null,
      keys,
      lost: keys.includes("new") || keys.includes("begun") ? [] : keysOf(key).filter((name) => !keys.includes(name)),
      doubled: keysOf(key).filter((name) => keys.indexOf(name) !== keys.lastIndexOf(name)),
    };
    out.sheets[key] = found;
    out.layout[key] = layoutOf(found);
  }
  return out;
};

/** Building stopped in the middle of this sheet. */
export const isBegun = (found: Found | undefined): boolean => found?.keys.includes("begun") === true;

/** A tab that was added and not yet drawn: building stopped before it or in it. */
export const isUnbuilt = (found: Found): boolean => found.keys.includes("new") || isBegun(found);
