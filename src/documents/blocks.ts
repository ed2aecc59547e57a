export type Look = { size?: number; bold?: true; italic?: true; align?: "center" | "right" };
/** A paragraph; `parts` follow one another. */
export type Line = { is: "line"; parts: readonly (string | { bold: string })[]; look: Look };
/** Cells side by side without borders: stamps, signatures. */
export type Sides = { is: "sides"; cells: readonly { percent: number; lines: readonly Line[] }[] };
/**
 * A cell of a table. `rows` and `columns`: how many it covers; `goesOn`: it belongs to the cell above, whose text is not
 * repeated. Further texts are smaller print under the first.
 */
export type Cell = {
  text: string | readonly string[];
  look?: Look;
  rows?: number;
  columns?: number;
  goesOn?: true;
};
/** `leads`: a head of the rows below, never the last on a page. */
export type GridRow = { cells: readonly Cell[]; leads?: true };
export type GridColumn = { head: string; width: number };
/** A table with heads that are repeated on every page and rows that are not torn. */
export type Grid = {
  is: "grid";
  columns: readonly (GridColumn & { percent: number })[];
  rows: readonly GridRow[];
  /** Of its letters, in points. */
  size: number;
  /** Signatures below its last row, never alone on a page. */
  under?: Sides;
};
/** What a document is made of before it is written as HTML or for Word. */
export type Block = Line | Sides | Grid | { is: "gap"; points: number } | { is: "page" };

export const line = (text: string | Line["parts"], look: Look = {}): Line => ({
  is: "line",
  parts: typeof text === "string" ? [text] : text,
  look,
});
export const gap = (points = 12): Block => ({ is: "gap", points });
export const centred = (text: string, size = 12, bold = false): Line =>
  line(text, { size, align: "center", ...(bold && { bold: true }) });

export const textsOf = ({ text }: Cell): readonly string[] => (typeof text === "string" ? [text] : text);

/** A cell at the column where it begins; cells that cover several rows push those of the next rows to the right. */
export type Placed = { cell: Cell; at: number };

/** Every row's cells at their columns, and which columns are covered from above. */
export const placed = (rows: readonly GridRow[], count: number): { cells: Placed[]; covered: boolean[] }[] => {
  const left: number[] = Array.from({ length: count }, () => 0);
  return rows.map(({ cells }) => {
    const covered = left.map((rest) => rest > 0);
    let at = 0;
    const found = cells.map((cell) => {
      while (covered[at]) at += 1;
      const here = at;
      for (let i = at; i < at + (cell.columns ?? 1); i += 1) left[i] = cell.rows ?? 1;
      at += cell.columns ?? 1;
      return { cell, at: here };
    });
    left.forEach((rest, i) => {
      left[i] = Math.max(0, rest - 1);
    });
    return { cells: found, covered };
  });
};
