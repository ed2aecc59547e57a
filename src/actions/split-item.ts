import { joinedPieces, piecesOf } from "../names/listed";
import type { Mend } from "../snapshot/problem";
import type { Row } from "../snapshot/snapshot";
import type { Cell, Kind } from "../spec/kinds";
import { roadmap } from "../spec/roadmap";

type Item = Row<"roadmap">;
/** Cells of a row under their column keys, as they were read. */
export type Cells = Readonly<Record<string, Cell>>;

const own = (but: readonly string[]): readonly string[] =>
  Object.entries<Kind>(roadmap.columns)
    .filter(([key, { computed, painted }]) => !computed && !painted && !but.includes(key))
    .map(([key]) => key);

/** Columns that pieces take over from their item, and in which items that are joined must agree. */
const shared = own(["content", "order", "id"]);
/** All that a row holds but the id by which «Отменить» finds it. */
const whole = own(["id"]);

/** Places in the first order for so many rows right below the one with this place. */
const placesBelow = (rows: readonly Item[], from: number, count: number): number[] => {
  const next = Math.min(...rows.flatMap(({ order }) => (order !== null && order > from ? order : [])));
  const step = (Number.isFinite(next) ? next - from : count + 1) / (count + 1);
  return Array.from({ length: count }, (_, i) => from + step * (i + 1));
};

/**
 * Cells of the item and of the new rows below it, one a piece of its content: they take over its term, those responsible,
 * its mark and all else (G-04). Null where the content lists nothing.
 */
export const splitItem = (
  rows: readonly Item[],
  { content, order }: Item,
  cells: Cells,
): { first: Mend[]; more: Mend[][] } | null => {
  const [first, ...pieces] = piecesOf(content ?? "");
  if (first === undefined || pieces.length === 0) return null;
  const places = placesBelow(rows, order ?? 0, pieces.length);
  const taken = shared.flatMap((column) => {
    const now = cells[column] ?? "";
    return now === "" ? [] : [{ column, now }];
  });
  return {
    first: [{ column: "content", now: first }],
    more: pieces.map((piece, i) => [
      ...taken,
      { column: "content", now: piece },
      ...(order === null ? [] : [{ column: "order", now: places[i] as number }]),
    ]),
  };
};

/** Columns in which rows that are to be joined differ. */
export const differing = (rows: readonly Cells[]): string[] =>
  shared.filter((column) => rows.some((row) => (row[column] ?? "") !== (rows[0]?.[column] ?? "")));

/** Cells of the first row, which gets all contents, and what empties the others. */
export const joinItems = (rows: readonly Cells[]): { first: Mend[]; empty: Mend[] } => ({
  first: [{ column: "content", now: joinedPieces(rows.map(({ content }) => String(content ?? ""))) }],
  empty: whole.map((column) => ({ column, now: "" })),
});
