import { lettersOf, numberOf } from "../letters";
import type { Corner } from "./area";
import { ServiceError } from "./desk";

/** One end of an address; null: open on that side. */
type End = { column: number | null; row: number | null };

const TAB = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const A1 = /^(?:\$?([a-z]{1,3}))?(?:\$?(\d+))?$/i;
const R1C1 = /^r(\d+)c(\d+)$/i;

const notFound = () => new ServiceError("Range not found");

function endOf(text: string): End {
  const [, row, column] = R1C1.exec(text) ?? [];
  if (row && column) return { row: Number(row), column: Number(column) };
  const [, letters, digits] = A1.exec(text) ?? [];
  if (!letters && !digits) throw notFound();
  return { column: letters ? numberOf(letters) : null, row: digits ? Number(digits) : null };
}

/** From `first` to `last`, in order; a side that is open at both ends spans the grid. */
function side(first: number | null, last: number | null, size: number): [from: number, to: number] {
  const [from, to] = [first ?? 1, last ?? size];
  return first !== null && last !== null && from > to ? [to, from] : [from, to];
}

/**
 * The place that the text of an address means in a tab of this name and size: `B2`, `c2:$d$4`, `R5C3`, `B2:C`, `B2:7`,
 * `B:D`, `2:5`, `'Лист 1'!B2`, in any order of its corners. Throws Google's text for all else, and for another tab.
 */
export function placeOf(text: string, tab: { name: string; rows: number; columns: number }): Corner {
  const [prefix = "", quoted, bare] = TAB.exec(text) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? bare;
  if (named !== undefined && named.toLowerCase() !== tab.name.toLowerCase()) throw notFound();
  const [from = "", till, more] = text.slice(prefix.length).split(":");
  if (more !== undefined) throw notFound();
  const first = endOf(from);
  const last = till === undefined ? first : endOf(till);
  const isWhole = first.column !== null && first.row !== null;
  const isLike = (first.column === null) === (last.column === null) && (first.row === null) === (last.row === null);
  if (isWhole ? false : till === undefined || !isLike) throw notFound();
  const [left, right] = side(first.column, last.column, tab.columns);
  const [top, bottom] = side(first.row, last.row, tab.rows);
  const corner: Corner = { top, left, rows: bottom - top + 1, columns: right - left + 1 };
  if (first.row === null) corner.notation = `${lettersOf(left)}:${lettersOf(right)}`;
  if (first.column === null) corner.notation = `${top}:${bottom}`;
  return corner;
}
