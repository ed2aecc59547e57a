import { openActs, rowsMoved } from "../actions/undo";
import { isPage, type SheetKey } from "../spec/book";
import { newYearOf } from "../spec/journal";
import type { Change } from "../workbook/change";
import { ROW } from "../workbook/layout";
import { planNew, planTabs, wholeLayout } from "../workbook/plan";
import { foundRows, planChoices } from "../workbook/plan-choices";
import { planColumn } from "../workbook/plan-column";
import { planField } from "../workbook/plan-field";
import { planMarks } from "../workbook/plan-marks";
import { planFormulas } from "../workbook/plan-repair";
import { cellChanges } from "./cell-changes";
import { moveConsents, typedConsents } from "./consent-rows";
import type { Context } from "./context";
import { finishNewYear } from "./new-year";
import type { Remarked } from "./remarks";
import { settle } from "./take-back";

type Read = ReturnType<Context["read"]>;

/** The changes that mend one remark; none where only a person can decide. `silent`: what «Журнал» itself tells of gets no line in it. */
export const mendOf = (
  read: Read,
  { source }: Remarked,
  now: string,
): { changes: Change[]; layout?: Read["found"]["layout"]; silent?: true; moved?: string[] } => {
  const key = source.sheet as SheetKey;
  const found = read.found.sheets[key];
  if (source.code === "action.unfinished") {
    const act = openActs(read.snapshot.journal).find(({ cells }) => cells.some(({ line }) => line === source.row));
    return { changes: act ? settle(read, act, now) : [], silent: true, moved: act ? rowsMoved(act) : [] };
  }
  if (source.code === "year.unfinished") {
    const from = newYearOf(read.snapshot.journal.find(({ at }) => at === source.row)?.act ?? null);
    return { changes: from === null ? [] : finishNewYear(read, from, now), silent: true };
  }
  if (source.fix) {
    const own = { sheet: source.sheet, row: source.row, column: source.column, fix: source.fix };
    const cells = [own, ...(source.others ?? [])];
    return { changes: cells.flatMap((of) => cellChanges(read, of.sheet as SheetKey, of.row, of.fix ?? [])) };
  }
  if (source.code === "consent.typed") {
    const cells = typedConsents(read).filter(({ base, row }) => base === key && row === source.row);
    return { changes: read.found.sheets.consents ? moveConsents(read, read.found.layout, cells) : [] };
  }
  if (source.code === "formula.missing" || source.code === "formula.changed") {
    const here = (read.astray[key] ?? []).filter(({ row, column }) => row === source.row && column === source.column);
    return { changes: planFormulas(key, here, () => true) };
  }
  if (source.code === "column.head") {
    return { changes: cellChanges(read, key, source.row, [{ column: source.column, now: source.expected }]) };
  }
  if (source.code === "column.lost" && found && !isPage(key)) {
    return { changes: planColumn(found, source.column, read.content.columns[key]) };
  }
  if (source.code === "field.lost" && found) {
    return { changes: planField(found, read.found.layout, read.content, source.column) };
  }
  if (source.code === "validation.missing" && found && !isPage(key)) {
    return { changes: planChoices(key, read.found.layout, foundRows(found), [source.column]) };
  }
  if (source.code === "marks.missing" && found && !isPage(key)) {
    const marks = planMarks(key, read.found.layout, Math.max(found.cells.length, ROW.first));
    return { changes: [{ sheet: key, do: "marks", fresh: false, marks }] };
  }
  if (source.code === "tab.missing") {
    const layout = wholeLayout(read.content, read.found);
    return {
      changes: [
        ...planTabs(read.content, read.found).filter(({ sheet }) => sheet === key),
        ...planNew(key, read.content, layout, read.found),
      ],
      layout,
    };
  }
  return { changes: [] };
};
