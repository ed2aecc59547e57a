import type { Mend } from "../snapshot/problem";
import { isPage, type SheetKey, sheets, tables } from "../spec/book";
import type { Cell } from "../spec/kinds";
import type { Change, Drawn } from "../workbook/change";
import { columnOf } from "../workbook/layout";
import { planNew, planTabs, wholeLayout } from "../workbook/plan";
import { foundRows, planChoices } from "../workbook/plan-choices";
import { planColumn } from "../workbook/plan-column";
import { planField } from "../workbook/plan-field";
import { planFormulas } from "../workbook/plan-repair";
import type { Context } from "./context";
import type { Remarked } from "./remarks";

type Read = ReturnType<Context["read"]>;

/** A cell as it is written: a day of a date column becomes a day, a day of any other stays text. */
export const written = (sheet: SheetKey, column: string, now: Cell): Drawn =>
  tables[sheet].columns[column]?.is === "date" && typeof now === "string" && now !== "" ? { day: now } : now;

/** Cells of one row as changes: by column key, with what stands there now. */
export const cellChanges = (read: Read, sheet: SheetKey, row: number, mends: readonly Mend[]): Change[] => {
  const found = read.found.sheets[sheet];
  const letter = read.found.layout[sheet]?.letter ?? {};
  const key = isPage(sheet) ? null : sheets[sheet].rowKey;
  const at = (column: string): Cell =>
    letter[column] ? (found?.cells[row - 1]?.[columnOf(letter[column]) - 1] ?? "") : "";
  return mends
    .filter(({ column }) => letter[column])
    .map(({ column, now }) => ({
      sheet,
      do: "cell",
      row,
      id: String(key ? at(key) : ""),
      column,
      was: at(column),
      now: written(sheet, column, now),
    }));
};

/** The changes that mend one remark; none where only a person can decide. */
export const mendOf = (read: Read, { source }: Remarked): { changes: Change[]; layout?: Read["found"]["layout"] } => {
  const key = source.sheet as SheetKey;
  const found = read.found.sheets[key];
  if (source.fix) return { changes: cellChanges(read, key, source.row, source.fix) };
  if (source.code === "formula.missing" || source.code === "formula.changed") {
    const here = (read.astray[key] ?? []).filter(({ row, column }) => row === source.row && column === source.column);
    return { changes: planFormulas(key, here, () => true) };
  }
  if (source.code === "column.head") {
    return { changes: cellChanges(read, key, source.row, [{ column: source.column, now: source.expected }]) };
  }
  if (source.code === "column.lost" && found && !isPage(key)) {
    return { changes: planColumn(found, source.column, read.content.heads[key]?.[source.column] ?? source.expected) };
  }
  if (source.code === "field.lost" && found) {
    return { changes: planField(found, read.found.layout, read.content, source.column) };
  }
  if (source.code === "validation.missing" && found && !isPage(key)) {
    return { changes: planChoices(key, read.found.layout, foundRows(found), [source.column]) };
  }
  if (source.code === "tab.missing") {
    const layout = wholeLayout(read.content, read.found);
    return {
      changes: [
        ...planTabs(read.content, read.found).filter(({ sheet }) => sheet === key),
        ...planNew(key, read.content, layout),
      ],
      layout,
    };
  }
  return { changes: [] };
};
