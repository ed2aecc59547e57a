import type { Period } from "../period/types";
import type { Mend } from "../snapshot/problem";
import type { Row } from "../snapshot/snapshot";
import { roadmap } from "../spec/roadmap";

type Moving = { period: string; why: string; read: Period };

/** Cells of an item whose term is moved: the first term is kept, the new one stands with its days and the reason (S1-28). */
export const moveItem = (row: Row<"roadmap">, { period, why, read }: Moving): Mend[] => {
  const { status, kind } = roadmap.columns;
  return [
    { column: "period", now: period },
    { column: "status", now: status.words.moved },
    { column: "outcome", now: why },
    { column: "start", now: read.start ?? "" },
    { column: "end", now: read.end ?? "" },
    { column: "kind", now: kind.words[read.kind] },
    ...(row.approved === null && row.period !== null ? [{ column: "approved", now: row.period }] : []),
  ];
};
