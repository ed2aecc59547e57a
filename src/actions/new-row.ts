import type { Mend } from "../snapshot/problem";
import { sheets, type TableKey } from "../spec/book";
import { roadmap } from "../spec/roadmap";
import type { EditedRow } from "./edits";

const numberOf = (id: unknown): number => Number(/(\d+)$/.exec(String(id ?? ""))?.[1] ?? 0);

/** An id that no row of the sheet bears: its letters and the next number. */
export const nextId = (prefix: string, rows: readonly EditedRow[]): string =>
  `${prefix}-${String(Math.max(0, ...rows.map(({ id }) => numberOf(id))) + 1).padStart(3, "0")}`;

const orderAfter = (above: EditedRow | undefined, below: EditedRow | undefined): number => {
  const from = Number(above?.order ?? 0);
  const to = Number(below?.order ?? 0);
  return to > from ? (from + to) / 2 : from + 1;
};

/** Machine cells of a row that a person has just begun: its id, and in the roadmap its stage and its place in the first order. */
export const beginRow = (sheet: TableKey, rows: readonly EditedRow[], at: number): Mend[] => {
  const prefix = sheets[sheet].idPrefix;
  if (!prefix) return [];
  const id = { column: "id", now: nextId(prefix, rows) };
  if (sheet !== "roadmap") {
    const no = Math.max(0, ...rows.map((row) => Number(row.no) || 0)) + 1;
    return rows[at]?.no === "" ? [{ column: "no", now: String(no) }, id] : [id];
  }
  const known = (row: EditedRow) => row.id !== "" && row.id !== undefined;
  const above = rows.slice(0, at).reverse().find(known);
  const below = rows.slice(at + 1).find(known);
  const { words } = roadmap.columns.row;
  const stage = above?.stage ?? below?.stage ?? "";
  return [
    { column: "row", now: words.item },
    ...(stage === "" ? [] : [{ column: "stage", now: stage }]),
    { column: "order", now: orderAfter(above, below) },
    id,
    ...(rows[at]?.status === "" ? [{ column: "status", now: roadmap.columns.status.words.todo }] : []),
  ];
};
