import { type Grid, textsOf } from "./blocks";
import type { Turn } from "./source";
import { textHeight, textWidth } from "./style";

const LETTER = 0.5;
const LEAST = 10;
const LEADING = 1.15;
const PADDING = 5;

/** About how high a table stands on its page, in points. Codes count as the names that the page puts in their places. */
const heightOf = ({ columns, rows }: Grid, size: number, turn: Turn): number => {
  const wide = columns.map(({ percent }) => Math.max(20, (percent / 100) * textWidth(turn) - 9));
  const lines = (text: string, i: number) => {
    const named = text.replace(/\u2060+[А-ЯЁ]{1,3}-\d{1,5}\u2060+/g, "Н".repeat(26));
    return Math.max(1, Math.ceil((named.length * size * LETTER) / (wide[i] ?? 100)));
  };
  const high = (cells: readonly (readonly string[])[]) =>
    Math.max(...cells.map((texts, i) => texts.reduce((sum, text) => sum + lines(text, i), 0))) * size * LEADING +
    PADDING;
  return rows.reduce((sum, { cells }) => sum + high(cells.map(textsOf)), high(columns.map(({ head }) => [head])));
};

/**
 * The table with letters small enough for one page, from 12 down to 10 points; unchanged where even that is not enough:
 * then it goes on over pages with its heads. `above`: what else stands on the page, in points.
 */
export const onOnePage = (of: Grid, turn: Turn, above: number): Grid => {
  const room = textHeight(turn) - above;
  const size = [12, 11, LEAST].find((one) => one <= of.size && heightOf(of, one, turn) <= room);
  return size === undefined ? of : { ...of, size };
};
