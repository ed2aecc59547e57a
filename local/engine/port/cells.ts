import { forgottenArray } from "../array-lint";
import { fromEngine, toEngine } from "../formula-text";
import { o } from "../load";
import { isDate, isPlain, PLAIN, parseTyped } from "../typed-text";
import type { CompiledFormula, Getters, LocaleName, Position, Zone } from "../types";
import type { Drafts } from "./drafts";

/** A cell as it is read. Dates are numbers with `date`. */
export type Cell = { value: string | number | boolean | null; shown: string; date: boolean; error: boolean };

const compile = (formula: string, sheetId: string, getters: Getters): CompiledFormula =>
  (
    o.CompiledFormula as unknown as { Compile(text: string, sheetId: string, getters: Getters): CompiledFormula }
  ).Compile(formula, sheetId, getters);

/** Contents of cells: what is read, what is typed, formulas. */
export function cellPort(getters: Getters, drafts: Drafts, locale: () => LocaleName) {
  const { formatAt, write } = drafts;
  const typed = (at: Position, text: string, year: number) =>
    write(at, parseTyped(text, { locale: locale(), year, format: formatAt(at) }));

  return {
    cell(at: Position): Cell {
      const { value, type, format, formattedValue } = getters.getEvaluatedCell(at);
      // the library takes the backslash out of \" in every text it shows
      const kept = typeof value === "string" && value.replaceAll('\\"', '"') === formattedValue;
      return {
        value,
        shown: kept ? value : formattedValue,
        date: type === "number" && isDate(format),
        error: type === "error",
      };
    },
    hasContent(at: Position): boolean {
      return drafts.literalAt(at) !== "";
    },
    /** Formula as text of the sheet's locale, "" where there is none. */
    formulaAt(at: Position): string {
      const cell = getters.getCell(at);
      return cell?.isFormula ? fromEngine(cell.compiledFormula.toFormulaString(getters), locale()) : "";
    },
    formatAt: (at: Position): string | undefined => (isPlain(formatAt(at)) ? PLAIN : formatAt(at)),
    typed,
    putNumber: (at: Position, value: number) => write(at, { content: String(value) }),
    putBoolean: (at: Position, value: boolean) => write(at, { content: value ? "TRUE" : "FALSE" }),
    putDate(at: Position, serial: number) {
      const format = formatAt(at);
      const { dateFormat, timeFormat } = getters.getLocale();
      const dated = Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}`;
      write(at, { content: String(serial), format: isDate(format) ? format : dated });
    },
    empty: (at: Position) => write(at, { content: "" }),
    /** Throws where the local engine would work cell by cell and Google would not. */
    checkFormula(formula: string) {
      const name = forgottenArray(toEngine(formula.startsWith("=") ? formula : `=${formula}`, locale()));
      if (!name) return;
      throw new Error(
        `[local host] formula: ${formula}. A range stands where Google takes one cell (${name}): wrap it in ARRAYFORMULA.`,
      );
    },
    /** One formula for a whole zone: relative references follow each cell, as if it had been filled. */
    fillFormula(sheetId: string, zone: Zone, formula: string) {
      const content = toEngine(formula.startsWith("=") ? formula : `=${formula}`, locale());
      const compiled = compile(content, sheetId, getters);
      for (let row = zone.top; row <= zone.bottom; row++)
        for (let col = zone.left; col <= zone.right; col++) {
          const [dx, dy] = [col - zone.left, row - zone.top];
          const moved = dx || dy ? getters.getTranslatedCellFormula(sheetId, dx, dy, compiled) : content;
          write({ sheetId, col, row }, { content: moved });
        }
    },
    /** Last row and column that hold anything, one-based; a formula that shows nothing counts. */
    used(sheetId: string): { row: number; column: number } {
      const last = { row: 0, column: 0 };
      for (const cell of getters.getCells(sheetId)) {
        if (!cell.isFormula && !cell.content) continue;
        const { row, col } = getters.getCellPosition(cell.id);
        last.row = Math.max(last.row, row + 1);
        last.column = Math.max(last.column, col + 1);
      }
      return last;
    },
  };
}
