import type { Figures } from "../snapshot/snapshot";
import { type PageKey, pages, sheets, type TableKey, tables } from "../spec/book";
import type { Cell } from "../spec/kinds";
import { isFormula, type PageRow } from "../spec/page";
import type { Found } from "./find";
import { columnOf, type Layout } from "./layout";
import type { Astray } from "./read-formulas";
import { expectedOf, isError, type ReadRow, type Remark, readCell } from "./read-table";

const valueAt = (found: Found, layout: Layout, key: string): { cell: Cell; line: number } | null => {
  const at = layout[found.key];
  const line = at?.rows[key];
  const letter = at?.letter[pages[found.key as PageKey].value];
  return line && letter ? { cell: found.cells[line - 1]?.[columnOf(letter) - 1] ?? "", line } : null;
};

/** Fields of the passport → their values, and remarks on those that are empty or cannot be read. */
export const readFields = (found: Found, layout: Layout): { fields: Record<string, unknown>; remarks: Remark[] } => {
  const fields: Record<string, unknown> = {};
  const remarks: Remark[] = [];
  for (const [key, kind] of Object.entries(tables[found.key].columns)) {
    const at = valueAt(found, layout, key);
    const read = at && !isError(at.cell) ? readCell(kind, at.cell) : null;
    fields[key] = read?.value ?? null;
    const remark = (code: string) =>
      remarks.push({ code, sheet: found.key, row: 0, column: key, found: at?.cell ?? "", expected: expectedOf(kind) });
    if (!at) remark("field.lost");
    else if (!read) remark(isError(at.cell) ? "formula.error" : `cell.${kind.is}`);
    else if (at.cell === "" && kind.required) remark("cell.empty");
  }
  return { fields, remarks };
};

/** Remarks on rows of a report that somebody has deleted; a form's own rows are its fields. */
export const lostRows = (found: Found, layout: Layout, rows: readonly PageRow[]): Remark[] =>
  rows.flatMap(({ key }): Remark[] => {
    if (!key || layout[found.key]?.rows[key]) return [];
    return [{ code: "field.lost", sheet: found.key, row: 0, column: key, found: "", expected: "" }];
  });

const stateOf = (cell: Cell, astray: boolean): "ok" | "error" | "overwritten" =>
  astray ? "overwritten" : isError(cell) ? "error" : "ok";

/** Figures of a page under "sheet.key" and, for rows of several figures, "sheet.key.column". */
export const figuresOnPage = (
  found: Found,
  layout: Layout,
  rows: readonly PageRow[],
  astray: readonly Astray[],
): Figures => {
  const at = layout[found.key];
  const out: Figures = {};
  for (const row of rows) {
    const line = at?.rows[row.key];
    for (const [column, content] of Object.entries(row.cells)) {
      if (!row.key || !isFormula(content)) continue;
      const letter = at?.letter[column];
      const id =
        column === pages[found.key as PageKey].value ? `${found.key}.${row.key}` : `${found.key}.${row.key}.${column}`;
      const cell = line && letter ? (found.cells[line - 1]?.[columnOf(letter) - 1] ?? "") : "";
      const lost = astray.some((one) => one.row === line && one.column === column);
      out[id] =
        !line || !letter
          ? { value: null, state: "absent" }
          : { value: isError(cell) || cell === "" ? null : (cell as string | number), state: stateOf(cell, lost) };
    }
  }
  return out;
};

/** Figures that a table's own rows bear, under "sheet.rowId.column". */
export const figuresInTable = (
  key: TableKey,
  rows: readonly ReadRow[],
  found: Found,
  layout: Layout,
  astray: readonly Astray[],
): Figures => {
  const out: Figures = {};
  const id = sheets[key].rowKey;
  for (const column of Object.keys(sheets[key].figures)) {
    const letter = layout[key]?.letter[column];
    for (const row of rows) {
      const cell = letter ? (found.cells[row.at - 1]?.[columnOf(letter) - 1] ?? "") : "";
      const lost = astray.some((one) => one.row === row.at && one.column === column);
      out[`${key}.${String(id ? row[id] : row.at)}.${column}`] = letter
        ? { value: isError(cell) || cell === "" ? null : (cell as string | number), state: stateOf(cell, lost) }
        : { value: null, state: "absent" };
    }
  }
  return out;
};
