import type { Content } from "../snapshot/content";
import { isPage, pages } from "../spec/book";
import { isFormula } from "../spec/page";
import type { Change, Drawn } from "./change";
import type { Found } from "./find";
import { columnOf, type Layout, place } from "./layout";

/** The change that puts a lost row of a page back, below the nearest declared row before it; a field's value is empty again. */
export const planField = (found: Found, layout: Layout, content: Content, key: string): Change[] => {
  const at = layout[found.key];
  if (!isPage(found.key) || !at || at.rows[key]) return [];
  const rows = content.pages[found.key];
  const lost = rows.findIndex((row) => row.key === key);
  const row = rows[lost];
  const before = rows
    .slice(0, Math.max(lost, 0))
    .reverse()
    .find((other) => at.rows[other.key]);
  if (!row || !before) return [];
  const { value } = pages[found.key];
  const cells: Drawn[] = found.keys.map(() => "");
  const put = (column: string, cell: Drawn) => {
    const letter = at.letter[column];
    if (letter) cells[columnOf(letter) - 1] = cell;
  };
  for (const [column, cell] of Object.entries(row.cells)) {
    if (isFormula(cell)) put(column, { formula: `=${place(cell, layout)}` });
    else if (column !== value || !row.kind) put(column, cell);
  }
  put("key", key);
  // more rows than there should be: one was put in here and not finished
  const next = rows.findIndex((other, i) => i > lost && at.rows[other.key]);
  const apart = rows.slice(rows.indexOf(before) + 1, Math.max(next, 0)).filter((other) => !other.key).length;
  const spare = next > 0 && (at.rows[rows[next]?.key ?? ""] as number) - (at.rows[before.key] as number) > apart + 1;
  const format = row.kind?.format ?? "General";
  // band names between the two rows have no keys and are still there
  const bands = rows.slice(rows.indexOf(before) + 1, lost).filter((other) => !other.key).length;
  return [
    {
      sheet: found.key,
      do: "field",
      after: (at.rows[before.key] as number) + bands,
      cells,
      format,
      gaps: !spare && rows.some(({ look }) => look === "gap"),
    },
  ];
};
