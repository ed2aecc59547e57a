import { type EditedRow, reactionsTo, watched } from "../actions/edits";
import { beginRow } from "../actions/new-row";
import type { EditEvent, Host } from "../host/services";
import { typedDay } from "../period/typed-day";
import type { Mend } from "../snapshot/problem";
import { isPage, type SheetKey, sheetKeys, sheets, type TableKey } from "../spec/book";
import type { Formula } from "../spec/formula";
import type { Cell } from "../spec/kinds";
import { roadmap } from "../spec/roadmap";
import { cellReader, dayOf } from "../workbook/cells";
import type { Change } from "../workbook/change";
import { type Layout, letterOf, placeInRow, ROW, readKeyCell } from "../workbook/layout";
import { write } from "../workbook/write";
import { written } from "./cell-changes";

type Sheet = ReturnType<EditEvent["range"]["getSheet"]>;
type Read = (value: unknown) => Cell;

/**
 * A row of the roadmap as it is shown: its days are told without asking for the spreadsheet's time zone, which would be
 * one more read. A day that is shown otherwise is a person's own.
 */
const asShown = (keys: readonly string[], cells: readonly string[]): EditedRow =>
  Object.fromEntries(
    keys.flatMap((key, i) => {
      const shown = cells[i] ?? "";
      const isDay = roadmap.columns[key as keyof typeof roadmap.columns]?.is === "date";
      return key ? [[key, isDay ? (typedDay(shown) ?? shown) : shown]] : [];
    }),
  );

const ours = (keys: readonly Cell[]): TableKey | null => {
  const found = keys
    .map((cell) => readKeyCell(cell).sheet)
    .find((name) => name && sheetKeys.includes(name as SheetKey)) as SheetKey | undefined;
  return found && !isPage(found) ? found : null;
};

const under = (keys: readonly string[], cells: readonly unknown[], read: Read): EditedRow =>
  Object.fromEntries(keys.flatMap((key, i) => (key ? [[key, read(cells[i])]] : [])));

const layoutOf = (sheet: TableKey, tab: string, keys: readonly string[]): Layout => ({
  [sheet]: { tab, letter: Object.fromEntries(keys.map((key, i) => [key, letterOf(i + 1)])), rows: {} },
});

/** Formulas that an inserted row lacks, where they point at their own sheet and row; the rest comes with «Проверить». */
const lostFormulas = (
  key: TableKey,
  layout: Layout,
  row: number,
  has: readonly string[],
  keys: readonly string[],
  beside: readonly string[],
): Change[] =>
  Object.entries<Formula | "own" | undefined>(sheets[key].figures).flatMap(([column, figure]): Change[] => {
    const at = keys.indexOf(column);
    if (!figure || figure === "own" || at < 0 || has[at]) return [];
    const formula = placeInRow(key, figure, layout)(row);
    const copied = beside[at] ? shifted(beside[at] as string, row) : formula;
    return formula.includes("#REF!") && !beside[at]
      ? []
      : [{ sheet: key, do: "fill", column, from: row, to: row, formula: copied }];
  });

/** The formula of the row above or below, moved to this row: its row-bound references are `$A6`, all others have `$` before the number. */
const shifted = (formula: string, row: number): string =>
  formula.replace(/(\$[A-Z]{1,3})(\d+)(?![\d:$])/g, (_, letter: string) => `${letter}${row}`);

/** A row that nobody has begun yet; one that was taken back has kept its id. */
const isNew = (sheet: TableKey, row: EditedRow): boolean => row.id === "" || (sheet === "roadmap" && row.row === "");

const percentTyped = (event: EditEvent, sheet: TableKey, column: string, row: EditedRow): boolean => {
  const value = row[column];
  const isShare =
    sheet === "indicators" &&
    (column === "before" || column === "after") &&
    row.unit === "%" &&
    typeof value === "number";
  if (!isShare || !event.range.getDisplayValues()[0]?.[0]?.endsWith("%")) return false;
  event.range.setNumberFormat("General").setValues([[Math.round(Number(value) * 1e10) / 1e8]]);
  return true;
};

const begin = (
  sheet: Sheet,
  key: TableKey,
  keys: readonly string[],
  row: number,
  read: Read,
  layout: Layout,
): { mends: Mend[]; fills: Change[] } => {
  const all = sheet.getDataRange().getValues();
  const first = row === ROW.first;
  const count = first && all.length <= row ? 1 : 2;
  const pair = sheet.getRange(first ? row : row - 1, 1, count, keys.length).getFormulas();
  const [own = [], beside = []] = first ? pair : [...pair].reverse();
  const rows = all.slice(ROW.first - 1).map((cells) => under(keys, cells, read));
  return { mends: beginRow(key, rows, row - ROW.first), fills: lostFormulas(key, layout, row, own, keys, beside) };
};

/**
 * The reaction to one typed cell. A cell that is none of ours costs one read; a paste is left to «Проверить», because
 * the trigger is only a hint: fast edits and other scripts never reach it.
 */
export const reactToEdit = (host: Host, event: EditEvent): void => {
  if (String(event.authMode) === "NONE") return;
  const { range } = event;
  const row = range.getRow();
  if (row < ROW.first || range.getNumRows() > 1 || range.getNumColumns() > 1) return;
  const sheet = range.getSheet();
  const [top = [], second = [], third = []] = sheet.getRange("1:3").getValues();
  const zone = () => host.spreadsheets.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const read = cellReader(host.utilities, zone);
  const key = ours(top.map(read));
  if (!key) return;
  const keys = top.map((cell) => readKeyCell(cell).key);
  const column = keys[range.getColumn() - 1] ?? "";
  const kind = sheets[key].of.columns[column];
  if (!kind || kind.computed || kind.hidden || new Set(keys.filter(Boolean)).size !== keys.filter(Boolean).length)
    return;
  const wanted = watched[key]?.includes(column) === true;
  if (!wanted && !sheets[key].idPrefix) return;
  const own = sheet.getRange(row, 1, 1, keys.length);
  const cells =
    key === "roadmap" ? asShown(keys, own.getDisplayValues()[0] ?? []) : under(keys, own.getValues()[0] ?? [], read);
  if (wanted && percentTyped(event, key, column, cells)) return;
  const stage = keys.indexOf("stage");
  const day = (cell: unknown) => (typeof cell === "number" && cell > 0 ? dayOf(cell) : null);
  const mends = wanted
    ? reactionsTo({
        sheet: key,
        column,
        before: event.oldValue ?? "",
        row: cells,
        today: () => host.utilities.formatDate(new Date(), zone(), "yyyy-MM-dd"),
        plan: { start: day(second[stage]), end: day(third[stage]) },
      })
    : [];
  const layout = layoutOf(key, sheet.getName(), keys);
  const fresh =
    isNew(key, cells) && cells[column] !== "" ? begin(sheet, key, keys, row, read, layout) : { mends: [], fills: [] };
  const cellsNow = [...mends, ...fresh.mends].filter(({ column: of }) => keys.includes(of));
  const changes: Change[] = [
    ...cellsNow.map(
      ({ column: of, now }): Change => ({
        sheet: key,
        do: "cell",
        row,
        id: String(cells.id ?? ""),
        column: of,
        was: cells[of] ?? "",
        now: written(key, of, now),
      }),
    ),
    ...fresh.fills,
  ];
  if (changes.length > 0) write(host, changes, layout);
};
