import type { CellValue } from "../host/range";
import type { Host } from "../host/services";
import type { Sheet } from "../host/sheet";
import { letterOf } from "./layout";
import { paint, setWidths } from "./paint";
import { ink } from "./palette";

/** Stands in the hidden first cell of the sheet: it is ours, and written anew each time. */
const MARK = "mb:scores";
/** Row of the heads; the hidden mark, the title, the line and the weights stand above. */
export const HEAD_ROW = 5;
const WIDTH = { person: 104, score: 72 };
/** From this score on a cell is painted so; the first that holds. */
const shades: [number, string][] = [
  [70, "#B9DFCB"],
  [40, "#D9EEE3"],
  [1, "#EFF7F2"],
];

/** What the sheet shows; `why` are rows below the table. */
export type ScoreSheet = {
  tab: string;
  title: string;
  lines: readonly [string, string];
  head: readonly string[];
  rows: readonly (readonly CellValue[])[];
  why: readonly (readonly CellValue[])[];
};

/** The sheet, made where there is none; null where somebody has a tab of their own under this name. */
const sheetOf = ({ spreadsheets }: Host, tab: string): Sheet | null => {
  const book = spreadsheets.getActiveSpreadsheet();
  const there = book.getSheetByName(tab);
  if (!there) {
    const before = book.getActiveSheet();
    const made = book.insertSheet(tab, book.getSheets().length);
    book.setActiveSheet(before);
    return made;
  }
  const isOurs = there.getRange("A1").getValues()[0]?.[0] === MARK;
  if (!isOurs && there.getLastRow() > 0) return null;
  there.getDataRange().clearContent();
  return there;
};

const roomFor = (sheet: Sheet, rows: number, columns: number): void => {
  const [has, wide] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (has < rows) sheet.insertRowsAfter(has, rows - has);
  if (wide < columns) sheet.insertColumnsAfter(wide, columns - wide);
};

/** Writes the table of scores in one piece; false, and nothing is written, where a person's own tab has its name. */
export const writeScores = (host: Host, { tab, title, lines, head, rows, why }: ScoreSheet): boolean => {
  const sheet = sheetOf(host, tab);
  if (!sheet) return false;
  const wide = Math.max(head.length, 2, ...why.map((row) => row.length));
  const whole = (row: readonly CellValue[]): CellValue[] => [...row, ...Array(wide - row.length).fill("")];
  const below = why.length > 0 ? [[""], ...why] : [];
  const cells = [[MARK], ["", title], ["", lines[0]], ["", lines[1]], head, ...rows, ...below].map(whole);
  roomFor(sheet, cells.length, wide);
  sheet.getRange(1, 1, cells.length, wide).setValues(cells);
  const [last, bottom] = [letterOf(head.length), HEAD_ROW + rows.length];
  const table = `A${HEAD_ROW}:${last}${bottom}`;
  const all = `A1:${letterOf(wide)}${cells.length}`;
  const plain = {
    wrap: false,
    vertical: "top",
    align: "left",
    fill: ink.page,
    text: ink.text,
    size: 10,
    plain: true,
  } as const;
  paint(sheet, [{ ranges: [all], style: plain }]);
  const heading = { bold: true, text: ink.headText } as const;
  paint(sheet, [
    { ranges: [`B${HEAD_ROW}:${last}${bottom}`], style: { align: "center" } },
    { ranges: ["B2"], style: { ...heading, size: 14 } },
    { ranges: [`A${HEAD_ROW}:${last}${HEAD_ROW}`], style: { ...heading, fill: ink.head } },
    ...(why.length > 0 ? [{ ranges: [`A${bottom + 2}:D${bottom + 3}`], style: heading }] : []),
  ]);
  sheet.getRange(table).setBorder(true, true, true, true, true, true, ink.grid, host.spreadsheets.BorderStyle.SOLID);
  setWidths(
    sheet,
    head.map((_, i) => (i === 0 ? WIDTH.person : WIDTH.score)),
  );
  sheet.hideRows(1, 1);
  sheet.setFrozenRows(HEAD_ROW);
  sheet.setFrozenColumns(1);
  sheet.setHiddenGridlines(true);
  const scores = rows.length > 0 && head.length > 1 ? [sheet.getRange(`B${HEAD_ROW + 1}:${last}${bottom}`)] : [];
  sheet.setConditionalFormatRules(
    scores.length === 0
      ? []
      : shades.map(([from, colour]) =>
          host.spreadsheets
            .newConditionalFormatRule()
            .whenFormulaSatisfied(`=N(B${HEAD_ROW + 1})>=${from}`)
            .setRanges(scores)
            .setBackground(colour)
            .build(),
        ),
  );
  return true;
};
