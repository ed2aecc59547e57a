import type { PageKey, SheetKey } from "../spec/book";
import { isPage, pages, sheets, tables, tabOf } from "../spec/book";
import type { Formula } from "../spec/formula";
import type { Place } from "../spec/table";

/** One-based rows of every table: keys (hidden), title, live line, band, heads, then data. */
export const ROW = { keys: 1, title: 2, line: 3, band: 4, head: 5, first: 6 } as const;

/** Where a sheet's columns are now, found by their keys, and on a page the rows of its fields and figures. */
export type SheetLayout = { tab: string; letter: Record<string, string>; rows: Record<string, number> };
export type Layout = Partial<Record<SheetKey, SheetLayout>>;

/** 1 → "A", 27 → "AA". */
export const letterOf = (column: number): string =>
  column > 26
    ? letterOf(Math.floor((column - 1) / 26)) + letterOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** "A" → 1, "AA" → 27. */
export const columnOf = (letter: string): number =>
  [...letter].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0);

/** Column keys of a sheet in their declared order; a page ends with its hidden column of row keys. */
export const keysOf = (sheet: SheetKey): string[] =>
  isPage(sheet) ? [...Object.keys(pages[sheet].grid), "key"] : Object.keys(tables[sheet].columns);

/** Row 1 of a sheet: the keys of its columns. The first and the last also say whose the sheet is, should one be deleted. */
export const keyRow = (sheet: SheetKey, keys: readonly string[] = keysOf(sheet)): string[] =>
  keys.map((key, i, all) => (i === 0 || i === all.length - 1 ? `mb:${sheet}:${key}` : key));

/**
 * What row 1 of a tab holds until its sheet is whole: "new" for a fresh tab, "begun" while it is being dressed. Its cells
 * and its keys come last, in one call: a half-built book is an ordinary state, a half-built sheet is none.
 */
export const markerAt = (sheet: SheetKey, stage: "new" | "begun"): string => `mb:${sheet}:${stage}`;

/** Reads a key cell back. */
export const readKeyCell = (cell: unknown): { sheet?: string; key: string } => {
  const found = /^mb:([a-z]+):(\w+)$/.exec(String(cell));
  return found ? { sheet: found[1] as string, key: found[2] as string } : { key: String(cell) };
};

const quoted = (tab: string) => `'${tab.replace(/'/g, "''")}'`;
const lost = "#REF!";

const spot = (hole: Place, layout: Layout, row: number | string): string => {
  if (hole.scope === "word") return `"${hole.ref.replace(/"/g, '""')}"`;
  const [name, key, said] = hole.ref.split(".") as [SheetKey, string, string?];
  if (hole.scope === "said") return `"${tables[name].columns[key]?.words?.[said as string] ?? ""}"`;
  const at = layout[name];
  if (hole.scope === "one") {
    const line = at?.rows[key];
    const letter = at?.letter[pages[name as PageKey].value];
    return at && line && letter ? `${quoted(at.tab)}!$${letter}$${line}` : lost;
  }
  const letter = at?.letter[key];
  if (!at || !letter) return lost;
  if (hole.scope === "above") return `$${letter}$${said}`;
  if (hole.scope === "aboveEach") return `${letter}$${said}`;
  return hole.scope === "row" ? `$${letter}${row}` : `${quoted(at.tab)}!$${letter}$${ROW.head}:$${letter}`;
};

/** The formula's text for the given data row, without "=". A place that is lost becomes #REF!, never a silent 0. */
export const place = (formula: Formula, layout: Layout, row: number | string = ROW.first): string =>
  formula.holes.reduce<string>((out, hole, i) => {
    const inside = "text" in hole ? place(hole, layout, row) : spot(hole, layout, row);
    return out + inside + (formula.text[i + 1] ?? "");
  }, formula.text[0] ?? "");

/** Stands for the row's number in a formula that is placed once for many rows; no formula and no tab has it. */
const ANY_ROW = "\u0000";

/** A per-row formula, placed once for any rows: nothing is shown in a row that has no id yet (or what its sheet says instead). */
export const placeInRow = (sheet: SheetKey, formula: Formula, layout: Layout): ((row: number) => string) => {
  const key = isPage(sheet) ? null : (sheets[sheet].shownBy ?? sheets[sheet].rowKey);
  const id = key && layout[sheet]?.letter[key];
  const inside = place(formula, layout, ANY_ROW);
  const pieces = (id ? `=IF($${id}${ANY_ROW}="";"";${inside})` : `=${inside}`).split(ANY_ROW);
  return (row) => pieces.join(String(row));
};

/** The layout a new sheet gets: its columns in this order, and on a page its rows. */
export const newLayout = (sheet: SheetKey, keys: readonly string[], rowKeys: readonly string[] = []): SheetLayout => ({
  tab: tabOf(sheet),
  letter: Object.fromEntries(keys.map((key, i) => [key, letterOf(i + 1)])),
  rows: Object.fromEntries(rowKeys.flatMap((key, i) => (key ? [[key, pageFirst(sheet) + i]] : []))),
});

/** First row of a page's own rows: below the title, and below the heads where it has them. */
export const pageFirst = (sheet: SheetKey): number => (isPage(sheet) && pages[sheet].heads ? 5 : 4);
