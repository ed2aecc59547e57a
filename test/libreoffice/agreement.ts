import type { Book } from "../../local/contract";
import { exportXlsx } from "../../local/xlsx/export";
import { rewriteParts } from "../../local/xlsx/parts";
import { recalculate, withWrongResults } from "../../local/xlsx/recalculate";
import type { Result, Results } from "../../local/xlsx/results";
import { savedWorkbook } from "../../local/xlsx/saved";
import { excelNames } from "../../local/xlsx/tab-names";

type Plain = string | number | boolean | null;
export type Difference = { cell: string; formula: string; ours: Plain; theirs: Plain };

type FormulaCell = { tab: string; excelName: string; a1: string; formula: string; ours: Plain };

function formulaCells(book: Book): FormulaCell[] {
  const { sheets } = savedWorkbook(book);
  const names = excelNames(sheets.map(({ name }) => name));
  return sheets.flatMap(({ name: tab, cells }) =>
    Object.entries(cells)
      .filter(([, content]) => content.startsWith("="))
      .map(([a1, formula]) => ({
        tab,
        excelName: names.get(tab) ?? tab,
        a1,
        formula,
        ours: book.person.value(tab, a1),
      })),
  );
}

/** LibreOffice's clock cannot be stopped: a book's own `=TODAY()` says which day it lives in. */
async function withTodayOf(cells: FormulaCell[], xlsx: Buffer): Promise<Buffer> {
  const today = cells.find(({ formula }) => formula === "=TODAY()")?.ours;
  if (typeof today !== "number") return xlsx;
  return rewriteParts(xlsx, /^xl\/worksheets\/[^/]+\.xml$/, (xml) => xml.replaceAll("TODAY()", String(today)));
}

const plain = (result: Result | undefined): Plain =>
  typeof result === "object" ? result.error : result === undefined ? null : result;

const equal = (ours: Plain, theirs: Plain) =>
  typeof ours === "number" && typeof theirs === "number"
    ? Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours))
    : (ours ?? "") === (theirs ?? "");

function differences(cells: FormulaCell[], results: Results): Difference[] {
  return cells
    .map(({ tab, excelName, a1, formula, ours }) => {
      const theirs = plain(results.get(excelName)?.get(a1));
      return { cell: `'${tab}'!${a1}`, formula, ours, theirs };
    })
    .filter(({ ours, theirs }) => !equal(ours, theirs));
}

/** Every formula cell of each book whose value differs in LibreOffice, which starts from wrong stored results. */
export async function agreements(books: Book[]): Promise<Difference[][]> {
  const found: Difference[][] = books.map(() => []);
  for (const locale of ["ru_RU", "en_US"] as const) {
    const group = books.flatMap((book, index) => {
      const ofLocale = savedWorkbook(book).settings.locale.code === locale;
      return ofLocale ? [{ book, index, cells: formulaCells(book) }] : [];
    });
    if (group.length === 0) continue;
    const files = group.map(async ({ book, cells }) =>
      withTodayOf(cells, await withWrongResults(await exportXlsx(book))),
    );
    const results = await recalculate(await Promise.all(files), locale);
    group.forEach(({ index, cells }, order) => {
      found[index] = differences(cells, results[order] ?? new Map());
    });
  }
  return found;
}

export const agreement = async (book: Book): Promise<Difference[]> => (await agreements([book]))[0] ?? [];
