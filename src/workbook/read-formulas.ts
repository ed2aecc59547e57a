import type { OwnFormulas } from "../snapshot/content";
import { isPage, sheets, type TableKey } from "../spec/book";
import type { Formula } from "../spec/formula";
import { isFormula, type PageRow } from "../spec/page";
import type { Found } from "./find";
import { columnOf, type Layout, place, placeInRow, ROW } from "./layout";
import type { Remark } from "./read-table";
import { sameFormula } from "./tokens";

/** A computed cell that does not hold its formula: none at all, or another one. */
export type Astray = { column: string; row: number; formula: string; found: string; kind: "missing" | "changed" };

/** With a place lost nothing can be compared: that place is a remark of its own. */
const compare = (found: string, expected: string) => {
  if (found === "") return "missing";
  if (sameFormula(found, expected) || expected.includes("#REF!")) return null;
  return found.includes("#REF!") ? "missing" : "changed";
};

/** Computed cells of a table that lost or changed their formula, spare rows included. */
export const astrayInTable = (found: Found, layout: Layout, own: OwnFormulas | undefined): Astray[] => {
  const key = found.key as TableKey;
  const sheet = sheets[key];
  const letters = layout[key]?.letter ?? {};
  if (!found.formulas) return [];
  const id = sheet.rowKey && letters[sheet.rowKey];
  const idAt = (row: number) => String((id && found.cells[row - 1]?.[columnOf(id) - 1]) ?? "");
  return Object.entries<Formula | "own" | undefined>(sheet.figures).flatMap(([column, figure]) => {
    const letter = letters[column];
    if (!letter) return [];
    const index = columnOf(letter) - 1;
    const shared = figure && figure !== "own" ? placeInRow(key, figure, layout) : null;
    const ownAt = (row: number) => {
      const mine = own?.[idAt(row)]?.[column];
      return mine ? placeInRow(key, mine, layout)(row) : null;
    };
    const out: Astray[] = [];
    for (let row = ROW.first; row <= found.cells.length; row += 1) {
      const formula = shared ? shared(row) : ownAt(row);
      if (!formula) continue;
      const has = found.formulas?.[row - 1]?.[index] ?? "";
      const kind = compare(has, formula);
      if (kind) out.push({ column, row, formula, found: has || String(found.cells[row - 1]?.[index] ?? ""), kind });
    }
    return out;
  });
};

/** Formula cells of a page that lost or changed their formula. */
export const astrayOnPage = (found: Found, layout: Layout, rows: readonly PageRow[]): Astray[] => {
  const at = layout[found.key];
  if (!at || !isPage(found.key) || !found.formulas) return [];
  return rows.flatMap((row) => {
    const line = at.rows[row.key];
    if (!row.key || !line) return [];
    return Object.entries(row.cells).flatMap(([column, cell]): Astray[] => {
      const letter = at.letter[column];
      if (!letter || !isFormula(cell)) return [];
      const formula = `=${place(cell, layout)}`;
      const index = columnOf(letter) - 1;
      const has = found.formulas?.[line - 1]?.[index] ?? "";
      const kind = compare(has, formula);
      return kind
        ? [{ column, row: line, formula, found: has || String(found.cells[line - 1]?.[index] ?? ""), kind }]
        : [];
    });
  });
};

/** A consent that somebody typed into a base, or that stands there from before there was a sheet for it. */
const isTypedConsent = (sheet: string, { column, found, kind }: Astray): boolean =>
  (sheet === "mentors" || sheet === "mentees") && column === "consent" && kind === "missing" && /^[^=]/.test(found);

/** Remarks on astray formulas: none at all is mended with one click, another one is a question. */
export const remarksOn = (sheet: string, astray: readonly Astray[]): Remark[] =>
  astray.map((one) => {
    const { column, row, found, kind } = one;
    const code = isTypedConsent(sheet, one) ? "consent.typed" : `formula.${kind}`;
    return { code, sheet, row, column, found, expected: "" };
  });
