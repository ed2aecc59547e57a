import { isBlank } from "./clean";
import { finished } from "./finish";
import { isHeadRow } from "./heads";
import { walkLines } from "./lines";
import { sourceOf } from "./source";
import { headedOf } from "./table-columns";
import type { Asked, Intake } from "./types";
import { walk } from "./walk";

const hasWords = (rows: Asked["rows"]): boolean =>
  rows.some((row) => row.some((cell) => /\p{L}{3}/u.test(String(cell ?? ""))));

/**
 * A foreign table, or lines of text, as a roadmap: stages, items with their terms read, what is doubtful with what may be
 * chosen, and every cell that found no place. Nothing is lost: each filled cell is in the items, the stages, the heads or
 * the leftovers.
 */
export const readForeign = ({ rows, choices = {}, terms }: Asked): Intake => {
  const source = sourceOf(rows, choices);
  const { base } = terms;
  const { leftovers, doubts } = source;
  if (!hasWords(rows)) {
    source.close();
    return { columns: [], heads: 1, stages: [], items: [], doubts, leftovers, rows: 0, scan: true };
  }
  const wide = new Set(source.rows.flatMap((cells) => cells.flatMap((cell, i) => (isBlank(cell) ? [] : [i]))));
  const headed = wide.size > 1 ? headedOf(source, base) : null;
  source.glue(new Set(headed ? source.rows.flatMap((cells, i) => (isHeadRow(cells) ? [i] : [])) : []));
  const walked = headed ? walk(source, headed, base) : walkLines(source, base);
  const items = finished(source, walked, terms);
  if (headed)
    for (const { col, meaning } of headed.columns)
      if (meaning === null) for (const row of source.rows.keys()) source.leave(row, "column", [col - 1]);
  source.close();
  leftovers.sort((a, b) => a.row - b.row || a.col - b.col);
  doubts.sort((a, b) => a.row - b.row || a.col - b.col);
  return {
    columns: (headed?.columns ?? []).filter(({ col }) => wide.has(col - 1)),
    heads: Math.max(headed?.heads ?? 0, 0) + 1,
    stages: walked.stages.all,
    items,
    doubts,
    leftovers,
    rows: walked.drafts.length,
    scan: false,
  };
};
