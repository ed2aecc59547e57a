import { type Grid, type GridColumn, type GridRow, placed, textsOf } from "./blocks";
import type { Turn } from "./source";
import { textWidth } from "./style";
import { fitted } from "./widths";

/** A table of these rows, as wide as the page: no word of it is cut. */
export const grid = (columns: readonly GridColumn[], rows: readonly GridRow[], turn: Turn): Grid => {
  const texts: string[][] = columns.map(() => []);
  for (const { cells } of placed(rows, columns.length))
    for (const { cell, at } of cells) if ((cell.columns ?? 1) === 1) texts[at]?.push(...textsOf(cell));
  const { size, percents } = fitted(
    columns.map((column, i) => ({ ...column, texts: texts[i] ?? [] })),
    textWidth(turn),
  );
  return { is: "grid", columns: columns.map((column, i) => ({ ...column, percent: percents[i] ?? 0 })), rows, size };
};

const flat = (text: string) => text.replace(/\s+/g, " ").trim();

/** The same table as plain text: a line a row, tabs between its columns; a covered cell stays empty. */
export const gridText = ({ columns, rows }: Pick<Grid, "columns" | "rows">): string => {
  const lines = placed(rows, columns.length).map(({ cells }) => {
    const out: string[] = columns.map(() => "");
    for (const { cell, at } of cells) out[at] = flat(textsOf(cell).join(" "));
    return out.join("\t");
  });
  return [columns.map(({ head }) => flat(head)).join("\t"), ...lines].join("\n");
};
