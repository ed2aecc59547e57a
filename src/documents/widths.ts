import { sizes } from "./style";

const PADDING = 9;
/** Width of the longest word in points at one point of size: wide letters and capitals count more. */
const longest = (text: string, bold: boolean): number =>
  Math.max(
    0,
    ...text.split(/[\s\u2010-\u2015/-]+/).map((word) => {
      const letters = [...word].map((letter) => (/[А-ЯЁA-ZжмфшщыюЖМФШЩЫЮ@]/.test(letter) ? 0.78 : 0.54));
      return letters.reduce((sum, width) => sum + width, 0) * (bold ? 1.07 : 1);
    }),
  );

export type Fitted = { size: (typeof sizes)[number]; percents: number[] };

/**
 * Columns of a printed table: their shares follow the sheet's own widths, none is narrower than its longest word, and
 * the letters are as large as that allows. `width` is the table's in points.
 */
export const fitted = (
  columns: readonly { head: string; width: number; texts: readonly string[] }[],
  width: number,
): Fitted => {
  const words = columns.map(({ head, texts }) =>
    Math.max(longest(head, true), ...texts.map((text) => longest(text, false))),
  );
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const least = (size: number) => words.map((word) => word * size + PADDING);
  const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);
  const size = sizes.find((of) => sum(least(of)) <= width * 0.94) ?? sizes[sizes.length - 1] ?? 9;
  const needed = least(size);
  const free = Math.max(0, width - sum(needed));
  const wishes = columns.map((column, i) => Math.max(0, (column.width / total) * width - (needed[i] ?? 0)));
  const wished = sum(wishes) || 1;
  const points = needed.map((need, i) => need + ((wishes[i] ?? 0) / wished) * free);
  const whole = sum(points);
  return { size, percents: points.map((of) => Math.round((of / whole) * 1000) / 10) };
};
