import { contentOf } from "../../src/actions/content";
import { target } from "../../src/programmes/target/model";
import type { Content } from "../../src/snapshot/content";
import { isPage, type SheetKey, sheetKeys } from "../../src/spec/book";
import type { Change } from "../../src/workbook/change";
import { type Layout, letterOf, pageFirst } from "../../src/workbook/layout";
import { planNew, wholeLayout } from "../../src/workbook/plan";
import type { Known } from "./lint";

/** The content of a book of the target model for 2026–2027, with every register that can be added. */
export const content: Content = {
  ...contentOf(target(), { year: 2026, school: "Школа № 7" }),
  sheets: sheetKeys,
};

const layoutOf = (of: Content): Layout =>
  wholeLayout(of, { sheets: {}, layout: {}, copies: [], foreign: [], tabs: [] });

/** Where a newly built book has its columns and fields. */
export const layout = layoutOf(content);

/** What formulas of a book with this content may point at. */
export const knownOf = (of: Content): Known =>
  Object.fromEntries(
    Object.entries(layoutOf(of)).map(([key, { tab, letter, rows }]) => [
      tab,
      {
        letters: Object.values(letter),
        ...(isPage(key as SheetKey) && { fields: [pageFirst(key as SheetKey), Math.max(...Object.values(rows))] }),
      },
    ]),
  );
export const book = knownOf(content);

/** Changes that build a sheet, as plain data. */
export const planOf = (key: SheetKey, of: Content = content): Change[] =>
  planNew(key, of, layout, { sheets: {}, layout, copies: [], foreign: [], tabs: [] });

export type Do<D extends Change["do"]> = Extract<Change, { do: D }>;
export const only = <D extends Change["do"]>(changes: readonly Change[], what: D): Do<D>[] =>
  changes.filter((change): change is Do<D> => change.do === what);

export type Planned = { sheet: SheetKey; a1: string; row: number; formula: string };

/** Every formula that building the book writes, with the cell it goes to. */
export const plannedFormulas: Planned[] = sheetKeys.flatMap((sheet) => {
  const changes = planOf(sheet);
  const drawn = only(changes, "draw").flatMap(({ top, cells }) =>
    cells.flatMap((line, i) =>
      line.flatMap((cell, column): Planned[] =>
        typeof cell === "object" && "formula" in cell
          ? [{ sheet, a1: `${letterOf(column + 1)}${top + i}`, row: top + i, formula: cell.formula }]
          : [],
      ),
    ),
  );
  const filled = only(changes, "fill").map(({ column, from, formula }) => ({
    sheet,
    a1: `${layout[sheet]?.letter[column]}${from}`,
    row: from,
    formula,
  }));
  return [...drawn, ...filled];
});
