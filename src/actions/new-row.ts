import type { Mend } from "../snapshot/problem";
import { sheets, type TableKey } from "../spec/book";
import { roadmap } from "../spec/roadmap";
import { idsAfter, numbersAfter } from "../spec/row-ids";
import type { EditedRow } from "./edits";

const orderAfter = (above: EditedRow | undefined, below: EditedRow | undefined): number => {
  const from = Number(above?.order ?? 0);
  const to = Number(below?.order ?? 0);
  return to > from ? (from + to) / 2 : from + 1;
};

/** Machine cells of a row that a person has just begun: its id, and in the roadmap its stage and its place in the first order. */
export const beginRow = (sheet: TableKey, rows: readonly EditedRow[], at: number): Mend[] => {
  const prefix = sheets[sheet].idPrefix;
  if (!prefix) return [];
  const id = {
    column: "id",
    now: idsAfter(
      prefix,
      rows.map((row) => row.id),
    )(),
  };
  if (sheet !== "roadmap") {
    const no = numbersAfter(rows.map((row) => row.no))();
    return rows[at]?.no === "" ? [{ column: "no", now: String(no) }, id] : [id];
  }
  const known = (row: EditedRow) => row.id !== "" && row.id !== undefined;
  const above = rows.slice(0, at).reverse().find(known);
  const below = rows.slice(at + 1).find(known);
  const { words } = roadmap.columns.row;
  const place = above ?? below;
  const kept = (["stage", "part"] as const).flatMap((column) => {
    const now = place?.[column] ?? "";
    return now === "" ? [] : [{ column, now }];
  });
  return [
    { column: "row", now: words.item },
    ...kept,
    { column: "order", now: orderAfter(above, below) },
    id,
    ...(rows[at]?.status === "" ? [{ column: "status", now: roadmap.columns.status.words.todo }] : []),
  ];
};
