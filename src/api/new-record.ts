import { prefixOf } from "../actions/record";
import type { Content } from "../snapshot/content";
import type { Mend } from "../snapshot/problem";
import { type RecordKey, type SheetKey, sheetKeys, tabOf } from "../spec/book";
import type { Cell } from "../spec/kinds";
import { idsAfter, numbersAfter } from "../spec/row-ids";
import type { Change } from "../workbook/change";
import { isUnbuilt } from "../workbook/find";
import { columnOf, type Layout, ROW } from "../workbook/layout";
import { planNew, planTabs, wholeLayout } from "../workbook/plan";
import { cellChanges } from "./cell-changes";
import type { Context } from "./context";
import { moreRows } from "./more-rows";
import { refuse } from "./refuse";

type Read = ReturnType<Context["read"]>;

/** Changes, and the layout in which they are to be written. */
export type Laid = { changes: Change[]; layout: Layout };

/** The content of the book with this sheet in its place among the others. */
const withSheet = (content: Content, sheet: SheetKey): Content => ({
  ...content,
  sheets: sheetKeys.filter((key) => key === sheet || content.sheets.includes(key)),
});

/** Builds the sheet where the book has none; no changes where it stands already. */
export const sheetBuilt = (read: Read, sheet: RecordKey): Laid => {
  const there = read.found.sheets[sheet];
  if (there && !isUnbuilt(there)) return { changes: [], layout: read.found.layout };
  const tab = tabOf(sheet);
  if (read.found.foreign.includes(tab)) refuse("sheet-foreign", { tab });
  const content = withSheet(read.content, sheet);
  const layout = wholeLayout(content, read.found);
  const tabs = planTabs(content, read.found).filter((change) => change.sheet === sheet);
  return { changes: [...tabs, ...planNew(sheet, content, layout, read.found)], layout };
};

/** A new row of a sheet of records, with its number and id: below the last one, the sheet built where there is none. */
export const newRecord = (read: Read, sheet: RecordKey, given: readonly Mend[]): Laid & { row: number; id: string } => {
  const { changes, layout } = sheetBuilt(read, sheet);
  const fresh = changes.length > 0;
  const found = fresh ? undefined : read.found.sheets[sheet];
  const rows = fresh ? [] : read.snapshot[sheet];
  const row = Math.max(ROW.head, ...rows.map(({ at }) => at)) + 1;
  const at = columnOf(layout[sheet]?.letter["id"] ?? "") - 1;
  const idAt = (line: readonly Cell[] | undefined) => String(line?.[at] ?? "");
  const known = (found?.cells ?? []).slice(ROW.first - 1).map(idAt);
  // a row that was taken back keeps its id
  const id = idAt(found?.cells[row - 1]) || idsAfter(prefixOf(sheet), known)();
  const no = numbersAfter(rows.map((of) => of.no))();
  const numbered = given.some(({ column }) => column === "no") ? [] : [{ column: "no", now: String(no) }];
  const cells = [...numbered, ...given, { column: "id", now: id }];
  const full = found !== undefined && row > found.cells.length;
  return {
    changes: [
      ...changes,
      ...(full ? moreRows(sheet, layout, row, 1) : []),
      ...cellChanges({ found: { ...read.found, layout } }, sheet, row, cells),
    ],
    layout,
    row,
    id,
  };
};

/** Writes what may add a tab, and leaves the person where they are. */
export const writeStaying = (context: Context, says: string | null, { changes, layout }: Laid, read: Read): void => {
  const book = context.host.spreadsheets.getActiveSpreadsheet();
  const screen = changes.some(({ do: what }) => what === "add") ? book.getActiveSheet() : null;
  context.write(says, changes, read, layout);
  if (screen) book.setActiveSheet(screen);
};
