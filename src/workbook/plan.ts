import type { Host } from "../host/services";
import type { Content } from "../snapshot/content";
import { isPage, type SheetKey, sheets, type TableKey, tabOf } from "../spec/book";
import type { Change } from "./change";
import { type Found, type FoundBook, isBegun, isUnbuilt } from "./find";
import { keysOf, type Layout, newLayout, pageFirst, ROW } from "./layout";
import { foundRows } from "./plan-choices";
import { planPage } from "./plan-page";
import { type Dressing, isSafe, lacksMarks, lostChoices, planFormulas, repairTable } from "./plan-repair";
import { planTable } from "./plan-table";
import type { ReadBook } from "./read";
import type { Remark } from "./read-table";

const rowsOf = (key: SheetKey, content: Content): number =>
  isPage(key)
    ? pageFirst(key) + content.pages[key].length - 1
    : ROW.first + content.rows[key].length + sheets[key].spareRows - 1;

/** Sheets of the content that are not there yet, or have only their keys; the passport first: it says whose book it is. */
export const leftToBuild = (content: Content, found: FoundBook): SheetKey[] =>
  content.sheets
    .filter((key) => {
      const sheet = found.sheets[key];
      return !sheet || isUnbuilt(sheet);
    })
    .sort((a, b) => Number(b === "passport") - Number(a === "passport"));

/** The layout of the whole book: what was found, and what sheets that are to be built will get. */
export const wholeLayout = (content: Content, found: FoundBook): Layout => {
  const layout: Layout = { ...found.layout };
  for (const key of leftToBuild(content, found)) {
    layout[key] = isPage(key)
      ? newLayout(
          key,
          keysOf(key),
          content.pages[key].map((row) => row.key),
        )
      : newLayout(key, Object.keys(content.columns[key]));
  }
  return layout;
};

/** Changes that add the missing tabs, all before any formula points at them. */
export const planTabs = (content: Content, found: FoundBook): Change[] =>
  content.sheets
    .filter((key) => !found.sheets[key])
    .map(
      (key): Change => ({
        sheet: key,
        do: "add",
        tab: tabOf(key),
        index: content.sheets.indexOf(key),
        rows: Math.max(rowsOf(key, content), ROW.first),
        columns: isPage(key) ? keysOf(key).length : Object.keys(content.columns[key]).length,
      }),
    );

/** Changes that make one sheet out of an empty tab. */
export const planNew = (key: SheetKey, content: Content, layout: Layout, { sheets: found }: FoundBook): Change[] =>
  isPage(key)
    ? planPage(key, content, layout, isBegun(found[key]))
    : planTable(key as TableKey, content, layout, isBegun(found[key]));

/** Remarks on drop-downs that were pasted over and on colours of states that are gone: two reads a table. */
export const remarksOnLooks = (host: Host, { found }: ReadBook): Remark[] =>
  Object.values(found.sheets).flatMap((sheet): Remark[] => {
    const { key } = sheet;
    if (isPage(key) || isUnbuilt(sheet) || sheet.doubled.length > 0) return [];
    const dressing = dressingOf(host, sheet);
    const of = { sheet: key, found: "", expected: "" };
    return [
      ...lostChoices(key, found.layout, dressing, foundRows(sheet).bare).map(({ column, row }) => ({
        ...of,
        code: "validation.missing",
        row,
        column,
      })),
      ...(lacksMarks(key, found.layout, dressing) ? [{ ...of, code: "marks.missing", row: 0, column: "" }] : []),
    ];
  });

const hasMarks = (key: TableKey) =>
  sheets[key].marks.length > 0 || Object.values(sheets[key].of.columns).some(({ mute }) => mute);
const hasChoices = (key: TableKey) =>
  Object.values(sheets[key].of.columns).some(({ words, from, offers }) => words || from || offers);

/** What a living table's drop-downs and conditional formats are now: two reads at most. */
const dressingOf = (host: Host, found: Found): Dressing => {
  const key = found.key as TableKey;
  const sheet = host.spreadsheets.getActiveSpreadsheet().getSheetByName(found.tab);
  const bottom = Math.max(found.cells.length, ROW.first);
  return {
    validations:
      sheet && hasChoices(key)
        ? sheet.getRange(ROW.first, 1, bottom - ROW.first + 1, found.keys.length).getDataValidations()
        : [],
    rules: sheet && hasMarks(key) ? sheet.getConditionalFormatRules() : [],
  };
};

/** Changes that mend one living sheet: nothing of a person's is among them; with nothing to mend there are none. */
export const planRepair = (host: Host, key: SheetKey, read: ReadBook): Change[] => {
  const found = read.found.sheets[key];
  if (!found || isUnbuilt(found)) return [];
  const astray = read.astray[key] ?? [];
  return isPage(key)
    ? planFormulas(key, astray, isSafe)
    : repairTable(found, read.found.layout, astray, dressingOf(host, found));
};
