import * as z from "zod/mini";
import type { Finding } from "../snapshot/problem";
import { sheets, type TableKey } from "../spec/book";
import type { Cell, Kind } from "../spec/kinds";
import type { Found } from "./find";
import { columnOf, type Layout, ROW } from "./layout";

export type Remark = Finding & { code: string };
export type ReadRow = Record<string, unknown> & {
  at: number;
  raw: Record<string, string>;
  formulas: Record<string, string>;
};

const ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|ERROR!|NULL!|CYCLE)/;
/** Is this text an error that a formula shows? */
export const isError = (cell: Cell | undefined): boolean => typeof cell === "string" && ERROR.test(cell);

const wanted: Record<Kind["is"], string> = {
  text: "текст",
  code: "код вида «Н-003»",
  date: "дата вида 22.11.2026",
  number: "число",
  choice: "слово из списка",
};

/** What the column wants, in words that follow «ожидается». */
export const expectedOf = (kind: Kind): string => (kind.words ? Object.values(kind.words).join(", ") : wanted[kind.is]);

/** Reads one cell by its kind: the value, null for an empty one, or nothing where it cannot be read. */
export const readCell = (kind: Kind, cell: Cell): { value: unknown } | null => {
  if (cell === "") return { value: null };
  const plain = kind.is === "choice" && typeof cell === "string" ? cell.trim() : cell;
  const read = z.safeDecode(kind.cell(), plain);
  return read.success ? { value: read.data } : null;
};

/**
 * Raw cells → rows with content, and remarks on the cells that cannot be read. Such a cell is null in its row; the rest
 * of the snapshot stays usable. Drawings (stage rows) are rows too, without demands.
 */
export const readTable = (found: Found, layout: Layout): { rows: ReadRow[]; remarks: Remark[] } => {
  const key = found.key as TableKey;
  const sheet = sheets[key];
  const columns = Object.entries<Kind>(sheet.of.columns).flatMap(([name, kind]) => {
    const letter = layout[key]?.letter[name];
    return letter ? [{ name, kind, index: columnOf(letter) - 1 }] : [];
  });
  const absent = Object.keys(sheet.of.columns).filter((name) => !layout[key]?.letter[name]);
  const content = columns.filter(({ kind }) => !kind.computed && !kind.hidden && !kind.painted);
  const drawing = sheet.drawing && {
    ...sheet.drawing,
    text: sheet.of.columns[sheet.drawing.column]?.words?.[sheet.drawing.word],
  };
  const rows: ReadRow[] = [];
  const remarks: Remark[] = [];
  found.cells.slice(ROW.first - 1).forEach((cells, i) => {
    if (!content.some(({ index }) => (cells[index] ?? "") !== "")) return;
    const row: ReadRow = { at: ROW.first + i, raw: {}, formulas: {} };
    const drawn =
      drawing && columns.some(({ name, index }) => name === drawing.column && cells[index] === drawing.text);
    for (const name of absent) {
      row[name] = null;
      row.raw[name] = "";
    }
    for (const { name, kind, index } of columns) {
      const cell = cells[index] ?? "";
      const read = isError(cell) || (kind.computed && cell === "") ? null : readCell(kind, cell);
      row[name] = read?.value ?? null;
      const remark = (code: string) =>
        remarks.push({ code, sheet: key, row: row.at, column: name, found: cell, expected: expectedOf(kind) });
      const formula = kind.computed ? "" : (found.formulas?.[row.at - 1]?.[index] ?? "");
      if (formula) row.formulas[name] = formula;
      if (isError(cell)) {
        row.raw[name] = String(cell);
        remark("formula.error");
      } else if (!read && !kind.computed) {
        row.raw[name] = String(cell);
        remark(`cell.${kind.is}`);
      } else if (cell === "" && kind.required && !drawn) remark("cell.empty");
    }
    rows.push(row);
  });
  return { rows, remarks };
};
