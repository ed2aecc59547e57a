import type { Border, Borders, Color, Fill, Font, Style } from "exceljs";
import { plainFont } from "../look";
import type { SavedBorders, SavedLine, SavedStyle } from "../saved";

const BLACK = "#000000";

/** A colour that the file gives itself; one of its theme is not known here. */
const colourOf = (color: Partial<Color> | undefined): string | null =>
  color?.argb && /^[0-9a-f]{8}$/i.test(color.argb) ? `#${color.argb.slice(2).toLowerCase()}` : null;

const fillOf = (fill: Fill | undefined, from: "fgColor" | "bgColor"): string | null =>
  fill?.type === "pattern" && fill.pattern !== "none" ? colourOf(fill[from]) : null;

function fontOf(font: Partial<Font> | undefined): SavedStyle {
  const color = colourOf(font?.color);
  return {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.strike && { strikethrough: true }),
    ...(font?.underline && { underline: true }),
    ...(font?.size && font.size !== plainFont.size && { fontSize: font.size }),
    ...(color && color !== BLACK && { textColor: color }),
  };
}

const sides = ["left", "center", "right"] as const;
const heights = { top: "top", middle: "middle", center: "middle" } as const;

/** The look of a cell, empty when it has none of its own. `size` is the file's usual font size. */
export function bookStyle({ font, fill, alignment }: Partial<Style>, size: number | undefined): SavedStyle {
  const { fontSize, ...letters } = fontOf(font);
  const align = sides.find((side) => side === alignment?.horizontal);
  const height = heights[alignment?.vertical as keyof typeof heights];
  const fillColor = fillOf(fill, "fgColor");
  return {
    ...letters,
    ...(fontSize && fontSize !== size && { fontSize }),
    ...(align && { align }),
    ...(height && { verticalAlign: height }),
    ...(alignment?.wrapText && { wrapping: "wrap" }),
    ...(fillColor && { fillColor }),
  };
}

/** What a conditional format lays over a cell. */
export function laidOver({ font, fill }: Partial<Style>): SavedStyle {
  const fillColor = fill && "pattern" in fill ? (fillOf(fill, "bgColor") ?? fillOf(fill, "fgColor")) : null;
  return { ...fontOf(font), ...(fillColor && { fillColor }) };
}

const lines: Record<string, SavedLine["style"]> = {
  thin: "thin",
  hair: "thin",
  medium: "medium",
  thick: "thick",
  double: "thick",
  dotted: "dotted",
  dashed: "dashed",
};

const lineOf = (border: Partial<Border> | undefined): SavedLine | null =>
  border?.style ? { style: lines[border.style] ?? "dashed", color: colourOf(border.color) ?? BLACK } : null;

/** The borders of a cell; empty when it has none. */
export function bookBorders(border: Partial<Borders> | undefined): SavedBorders {
  const found: SavedBorders = {};
  for (const side of ["left", "top", "right", "bottom"] as const) {
    const line = lineOf(border?.[side]);
    if (line) found[side] = line;
  }
  return found;
}
