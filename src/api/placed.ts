import { isPage, pages, type SheetKey, tabOf } from "../spec/book";
import type { Layout } from "../workbook/layout";
import { addressOf } from "../workbook/write";
import type { Spot } from "./answers";

/** A cell by its keys: `row` is the one-based row of the grid; of a page `column` is the field and `row` does not matter. */
export type At = { sheet: SheetKey; row: number; column: string };
export type Placed = { row: number; column: string };

/** The sheet's tab as the book calls it now; its declared name where the book has none. */
export const tabIn = (layout: Layout, sheet: SheetKey): string => layout[sheet]?.tab ?? tabOf(sheet);

/** Where the cell stands; null where its column or its row is lost. */
export const placed = (layout: Layout, { sheet, row, column }: At): Placed | null => {
  const at = layout[sheet];
  if (!isPage(sheet)) return at?.letter[column] ? { row, column } : null;
  const value = pages[sheet].value;
  return at?.rows[column] && at.letter[value] ? { row: at.rows[column], column: value } : null;
};

/** Its address as people say it, `up` rows above; "" where it is lost. */
export const addressIn = (layout: Layout, at: At, up = 0): string => {
  const place = placed(layout, at);
  return place && place.row > 0 ? addressOf(layout, at.sheet, place.column, place.row - up) : "";
};

/** The place that a click opens. */
export const spotAt = (layout: Layout, at: At): Spot => ({
  sheet: at.sheet,
  tab: tabIn(layout, at.sheet),
  cell: addressIn(layout, at),
});
