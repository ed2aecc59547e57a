import type { Alignment, Border, Borders, Font, Style } from "exceljs";
import type { SavedBorders, SavedLine, SavedStyle } from "./saved";

export const plainFont: Partial<Font> = { name: "Arial", size: 10 };

export const argb = (color: string) => `FF${color.replace("#", "").slice(0, 6).toUpperCase().padStart(6, "0")}`;

const fontOf = (style: SavedStyle): Partial<Font> => ({
  ...plainFont,
  ...(style.fontSize && { size: style.fontSize }),
  ...(style.bold && { bold: true }),
  ...(style.italic && { italic: true }),
  ...(style.strikethrough && { strike: true }),
  ...(style.underline && { underline: true }),
  ...(style.textColor && { color: { argb: argb(style.textColor) } }),
});

const alignmentOf = (style: SavedStyle): Partial<Alignment> => ({
  ...(style.align && { horizontal: style.align }),
  vertical: style.verticalAlign ?? "bottom",
  ...(style.wrapping === "wrap" && { wrapText: true }),
});

const lineOf = (line: SavedLine): Partial<Border> => ({ style: line.style, color: { argb: argb(line.color) } });

const bordersOf = (borders: SavedBorders): Partial<Borders> =>
  Object.fromEntries(Object.entries(borders).map(([side, line]) => [side, lineOf(line)]));

export function cellStyle(
  style: SavedStyle | undefined,
  borders: SavedBorders | undefined,
  format: string | undefined,
): Partial<Style> {
  return {
    font: style ? fontOf(style) : plainFont,
    ...(style && { alignment: alignmentOf(style) }),
    ...(style?.fillColor && {
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: argb(style.fillColor) } },
    }),
    ...(borders && { border: bordersOf(borders) }),
    ...(format && { numFmt: format.replace(/ a$/, " AM/PM") }),
  };
}

/** Looks that a conditional format lays over a cell: only what it changes, the fill as Excel wants it there. */
export function laidOver(style: SavedStyle): Partial<Style> {
  const { name: _name, size: _size, ...font } = fontOf(style);
  return {
    font,
    ...(style.fillColor && {
      fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(style.fillColor) } },
    }),
  };
}
