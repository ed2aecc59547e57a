import type { Mend } from "../snapshot/problem";
import type { Row } from "../snapshot/snapshot";
import { roadmap } from "../spec/roadmap";
import { idsAfter } from "../spec/row-ids";

/** The row of a new stage: its number, after the greatest one, and what stands in its cells. */
export const addedStage = (rows: readonly Row<"roadmap">[], name: string): { no: number; cells: Mend[] } => {
  const no = Math.max(0, ...rows.map(({ stage }) => stage ?? 0)) + 1;
  const order = Math.max(0, ...rows.map((row) => Number(row.order ?? 0))) + 1;
  const id = idsAfter(
    "Р",
    rows.map((row) => row.id),
  )();
  const cells: Mend[] = [
    { column: "no", now: String(no) },
    { column: "event", now: name },
    { column: "row", now: roadmap.columns.row.words.stage },
    { column: "stage", now: no },
    { column: "order", now: order },
    { column: "id", now: id },
  ];
  return { no, cells };
};
