import { isBlank } from "./clean";
import type { Source } from "./source";
import { type FoundColumn, type ItemTexts, itemKeys, type Meaning } from "./types";

/** The cells of a row under the meanings of their columns; nothing is used until it is taken. */
export type RowCells = {
  at: number;
  cells: readonly string[];
  /** Places of the filled cells. */
  filled: number[];
  /** The text of all cells of a meaning; taking it uses them. */
  text(meaning: Meaning): string;
  take(meaning: Meaning): string;
  /** Lines of a cell as they stood. */
  lines(meaning: Meaning): string[];
};

/** Only one of several columns of these is read; the others are left over. */
const single: ReadonlySet<Meaning> = new Set([
  "no",
  "stage_no",
  "period",
  "from",
  "to",
  "status",
  "done_on",
  "contour",
]);

export const cellsOfRow = (source: Source, at: number, columns: readonly FoundColumn[]): RowCells => {
  const cells = source.rows[at] ?? [];
  const filled = cells.flatMap((cell, i) => (isBlank(cell) ? [] : [i]));
  const places = (meaning: Meaning) => {
    const all = columns
      .filter((of) => of.meaning === meaning && !isBlank(cells[of.col - 1] ?? ""))
      .map(({ col }) => col - 1);
    return single.has(meaning) ? all.slice(0, 1) : all;
  };
  const joined = (meaning: Meaning) => {
    const sign = meaning === "responsible" || meaning === "result" ? "; " : " ";
    return [...new Set(places(meaning).map((col) => cells[col] as string))].join(sign);
  };
  return {
    at,
    cells,
    filled,
    text: joined,
    lines: (meaning) => places(meaning).flatMap((col) => source.lines(at, col)),
    take: (meaning) => {
      for (const col of places(meaning)) source.use(at, col);
      return joined(meaning);
    },
  };
};

/** The term of a row: of its column, or of the columns of its first and last day. */
export const termOf = (row: RowCells, how: "text" | "take"): string => {
  const [whole, from, to] = [row[how]("period"), row[how]("from"), row[how]("to")];
  const span = from && to ? `${from} – ${to}` : from ? `с ${from}` : to ? `до ${to}` : "";
  return [whole, span].filter(Boolean).join(", ").replace(/\n/g, " ");
};

/** All texts of an item's row, taken. */
export const textsOf = (row: RowCells): ItemTexts => {
  const texts = Object.fromEntries(itemKeys.map((key) => [key, row.take(key)])) as ItemTexts;
  return { ...texts, no: texts.no.replace(/[.)]$/, ""), period: termOf(row, "take") };
};
