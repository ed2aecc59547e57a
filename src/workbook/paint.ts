import type { RangeList } from "../host/range";
import type { Sheet } from "../host/sheet";
import type { Style } from "./change";

type Painter<K extends keyof Style> = (at: RangeList, value: NonNullable<Style[K]>) => unknown;

const painters: { [K in keyof Required<Style>]: Painter<K> } = {
  format: (at, format) => at.setNumberFormat(format),
  wrap: (at, wrap) => at.setWrap(wrap),
  vertical: (at, vertical) => at.setVerticalAlignment(vertical),
  align: (at, align) => at.setHorizontalAlignment(align),
  fill: (at, fill) => at.setBackground(fill),
  text: (at, text) => at.setFontColor(text),
  bold: (at) => at.setFontWeight("bold"),
  plain: (at) => at.setFontWeight("normal"),
  italic: (at) => at.setFontStyle("italic"),
  size: (at, size) => at.setFontSize(size),
};

/**
 * Paints styles: one call for each property and value, whatever the number of ranges. Where ranges of one property
 * overlap, the value that was named later wins.
 */
export const paint = (sheet: Sheet, styles: readonly { ranges: string[]; style: Style }[]): void => {
  for (const key of Object.keys(painters) as (keyof Style)[]) {
    const values = new Map<unknown, string[]>();
    for (const { ranges, style } of styles) {
      const value = style[key];
      if (value !== undefined) values.set(value, [...(values.get(value) ?? []), ...ranges]);
    }
    for (const [value, ranges] of values)
      (painters[key] as (at: RangeList, value: unknown) => unknown)(sheet.getRangeList(ranges), value);
  }
};

const commonest = (widths: readonly number[]): number => {
  const count = (width: number) => widths.filter((other) => other === width).length;
  return [...widths].sort((a, b) => count(b) - count(a))[0] ?? 100;
};

/** Widths in pixels: the commonest one for all columns at once, then the runs that differ. */
export const setWidths = (sheet: Sheet, widths: readonly number[]): void => {
  const base = commonest(widths);
  sheet.setColumnWidths(1, widths.length, base);
  widths.forEach((width, i) => {
    if (width === base || width === widths[i - 1]) return;
    let count = 1;
    while (widths[i + count] === width) count += 1;
    sheet.setColumnWidths(i + 1, count, width);
  });
};
