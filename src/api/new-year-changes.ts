import { type NewYear, type YearSheet, yearSheets } from "../actions/new-year";
import { nextYear } from "../actions/new-year-passport";
import type { Content } from "../snapshot/content";
import { isPage, recordKeys, type SheetKey, type TableKey, tables } from "../spec/book";
import type { Cell } from "../spec/kinds";
import type { Change, Drawn } from "../workbook/change";
import type { Found, FoundBook } from "../workbook/find";
import { columnOf, type Layout, ROW } from "../workbook/layout";
import { planMarks } from "../workbook/plan-marks";
import { written } from "./cell-changes";
import { type At, type Placed, placed } from "./placed";

/** A plan, and whether an earlier attempt at it broke off. */
export type Planned = { plan: NewYear; begun: boolean };

const drawn = ({ sheet, column }: At, now: Cell): Drawn =>
  typeof now === "string" && now.startsWith("=TODAY") ? { formula: now } : written(sheet, column, now);

const byColumn = <T extends Placed>(cells: readonly T[]): [string, T[]][] => {
  const out = new Map<string, T[]>();
  for (const cell of cells) out.set(cell.column, [...(out.get(cell.column) ?? []), cell]);
  return [...out];
};

/** What stands in a row of a column, and whether a formula makes it. */
const standing = (found: Found, letter: string) => {
  const at = columnOf(letter) - 1;
  return (row: number) => ({
    cell: found.cells[row - 1]?.[at] ?? "",
    formula: found.formulas?.[row - 1]?.[at] ?? "",
  });
};

const rowsFrom = (rows: readonly number[]): number[] => {
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
};

/** Cells of a column as one block: what lies between them is written as it stands, so that one call does; formulas are not. */
const puts = (found: Found, letters: Record<string, string>, cells: readonly (Placed & { now: Drawn })[]): Change[] =>
  byColumn(cells).map(([column, own]): Change => {
    const now = new Map(own.map((cell) => [cell.row, cell.now]));
    const at = standing(found, letters[column] as string);
    const rows = isPage(found.key) ? [...now.keys()] : rowsFrom([...now.keys()]);
    const block = rows.flatMap((row) => {
      const wanted = now.get(row);
      if (wanted !== undefined) return [{ row, now: wanted }];
      const { cell, formula } = at(row);
      return formula ? [] : [{ row, now: written(found.key, column, cell) }];
    });
    return { sheet: found.key, do: "put", column, cells: block };
  });

/** Cells to clear as few ranges: empty ones between them are cleared too, what holds something else is not. */
const clears = (found: Found, letters: Record<string, string>, cells: readonly Placed[]): Change[] => {
  const runs = byColumn(cells).flatMap(([column, own]) => {
    const asked = new Set(own.map(({ row }) => row));
    const at = standing(found, letters[column] as string);
    const free = rowsFrom([...asked]).filter((row) => {
      const { cell, formula } = at(row);
      return asked.has(row) || (!isPage(found.key) && cell === "" && !formula);
    });
    return free.reduce<{ column: string; rows: [number, number] }[]>((out, row) => {
      const last = out[out.length - 1];
      if (last && last.rows[1] === row - 1) last.rows[1] = row;
      else out.push({ column, rows: [row, row] });
      return out;
    }, []);
  });
  return runs.length > 0 ? [{ sheet: found.key, do: "clear", runs }] : [];
};

/** Heads that name the year, where they are still ours: «на входе 2027». */
const heads = (found: Found, { columns }: Content, next: Content): (Placed & { now: Drawn })[] =>
  Object.entries(columns[found.key as TableKey]).flatMap(([column, { head }]) => {
    const now = next.columns[found.key as TableKey][column]?.head ?? head;
    const here = String(found.cells[ROW.head - 1]?.[found.keys.indexOf(column)] ?? "");
    const [first = ""] = head.split("\n");
    return now !== head && here.startsWith(first) ? [{ row: ROW.head, column, now }] : [];
  });

/**
 * Rows that go; a table keeps one row at least, which is emptied then. Marks speak of the first row: where that one goes, or
 * may have gone before an attempt broke off, they are drawn anew.
 */
const outs = (found: Found, layout: Layout, rows: readonly number[], begun: boolean): Change[] => {
  const last = found.cells.length;
  const all = rows.length > 0 && rows.length >= last - ROW.head;
  const gone = all ? rows.filter((row) => row !== last) : [...rows];
  const columns = Object.entries(tables[found.key].columns).filter(([, { computed }]) => !computed);
  const runs = columns.map(([column]) => ({ column, rows: [last, last] as [number, number] }));
  const bottom = Math.max(last - gone.length, ROW.first);
  const marks = planMarks(found.key as TableKey, layout, bottom);
  return [
    ...(all ? [{ sheet: found.key, do: "clear" as const, runs }] : []),
    ...(gone.length > 0 ? [{ sheet: found.key, do: "out" as const, rows: gone }] : []),
    ...(begun || gone.includes(ROW.first) ? [{ sheet: found.key, do: "marks" as const, fresh: false, marks }] : []),
  ];
};

/** Prepared empty rows that «Журнал» keeps. */
const SPARE_LINES = 15;

/** «Журнал» is emptied, with the ledger: the very last thing that is done. */
export const emptyJournal = (found: FoundBook, more: number): Change => ({
  sheet: "journal",
  do: "empty",
  spare: ROW.first + SPARE_LINES,
  last: Math.max(found.sheets.journal?.cells.length ?? 0, ROW.head) + more,
});

/**
 * The changes of a plan, in the order in which they may break off: content first, then rows that go (people before the
 * pairs by which they are known), the passport, and its school year alone at the end.
 */
export const yearChanges = (
  { plan, begun }: Planned,
  from: number,
  book: FoundBook,
  [content, next]: readonly [now: Content, next: Content],
): Change[] => {
  const of = (key: SheetKey) => ({ found: book.sheets[key] as Found, letters: book.layout[key]?.letter ?? {} });
  const at = <T extends At>(cells: readonly T[]) =>
    cells.flatMap((cell) => {
      const place = placed(book.layout, cell);
      return place ? [{ cell, place }] : [];
    });
  const sheetChanges = (key: YearSheet): Change[] => {
    const { found, letters } = of(key);
    const { moved, set, clear } = plan.sheets[key];
    const cells = at([...moved, ...set]).map(({ cell, place }) => ({ ...place, now: drawn(cell, cell.now) }));
    const named = isPage(key) ? [] : heads(found, content, next);
    return [
      ...puts(found, letters, [...named, ...cells]),
      ...clears(
        found,
        letters,
        at(clear).map(({ place }) => place),
      ),
    ];
  };
  const here = (key: SheetKey) => book.sheets[key] !== undefined;
  const rowsOut = ([...recordKeys, "consents", "mentors", "mentees", "pairs"] as const).filter(here).flatMap((key) =>
    outs(
      of(key).found,
      book.layout,
      plan.sheets[key].out.map(({ row }) => row),
      begun,
    ),
  );
  const { found, letters } = of("passport");
  const year = at([nextYear(from)]).map(({ cell, place }) => ({ ...place, now: cell.now }));
  return [
    ...yearSheets.filter((key) => key !== "passport" && here(key)).flatMap(sheetChanges),
    ...rowsOut,
    ...sheetChanges("passport"),
    ...puts(found, letters, year),
  ];
};
