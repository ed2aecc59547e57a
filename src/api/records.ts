import * as z from "zod/mini";
import { fillable, recordCells } from "../actions/record";
import type { Mend } from "../snapshot/problem";
import { type RecordKey, recordKeys, registerKeys, tables, tabOf } from "../spec/book";
import type { Cell } from "../spec/kinds";
import { decisions } from "../spec/proposals";
import { recordSays } from "../text/records";
import type { Layout } from "../workbook/layout";
import { expectedOf } from "../workbook/read-table";
import type { Recorded } from "./answers";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import { newRecord, sheetBuilt, writeStaying } from "./new-record";
import { spotAt, tabIn } from "./placed";
import { refuse } from "./refuse";

const cellsInput = () => z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const sheetInput = () => z.string();

/** A sheet of records by its key or by the name of its tab. */
const sheetOf = (asked: string, known: readonly RecordKey[]): RecordKey =>
  known.find((key) => key === asked || tabOf(key) === asked) ??
  refuse("sheet-unknown", { sheet: asked, known: known.map(tabOf) });

const cellsOf = (sheet: RecordKey, given: Record<string, Cell>, whole: boolean): Mend[] => {
  const read = recordCells(sheet, given, whole);
  if ("cells" in read) return read.cells;
  const { why, column, found } = read.wrong;
  const tab = tabOf(sheet);
  const kind = tables[sheet].columns[column];
  const head = kind?.head ?? column;
  if (why === "column") return refuse("record-column", { tab, column, known: fillable(sheet) });
  if (why === "required") return refuse("record-required", { tab, head });
  if (why === "empty") return refuse("record-empty", { tab });
  return refuse("record-cell", { tab, head, found, expected: kind ? expectedOf(kind) : "" });
};

const spotOf = (layout: Layout, sheet: RecordKey, row: number, id: string, says: string): Recorded => ({
  ...spotAt(layout, { sheet, row, column: "no" }),
  id,
  says,
});

export const addSheet = call("addSheet", {
  input: () => z.object({ sheet: z.string() }),
  writes: true,
  run: (context, { sheet: asked }) => {
    const sheet = sheetOf(asked, registerKeys);
    const read = context.read(["passport", sheet]);
    const laid = sheetBuilt(read, sheet);
    const built = laid.changes.length > 0;
    writeStaying(context, null, laid, read);
    const tab = tabIn(laid.layout, sheet);
    return { sheet, tab, built };
  },
});

export const addRecord = call("addRecord", {
  input: () => z.object({ sheet: sheetInput(), cells: cellsInput() }),
  writes: true,
  run: (context, { sheet: asked, cells }) => {
    const sheet = sheetOf(asked, recordKeys);
    const given = cellsOf(sheet, cells, true);
    const read = context.read(["passport", sheet], [sheet]);
    const made = newRecord(read, sheet, given);
    writeStaying(context, recordSays.added({ tab: tabOf(sheet), id: made.id }), made, read);
    return spotOf(made.layout, sheet, made.row, made.id, recordSays.done(tabOf(sheet)));
  },
});

export const changeRecord = call("changeRecord", {
  input: () => z.object({ sheet: sheetInput(), id: z.string(), cells: cellsInput() }),
  writes: true,
  run: (context, { sheet: asked, id, cells }) => {
    const sheet = sheetOf(asked, recordKeys);
    const given = cellsOf(sheet, cells, false);
    const read = context.read(["passport", sheet], [sheet]);
    const row = read.snapshot[sheet].find((of) => of.id === id) ?? refuse("record-unknown", { tab: tabOf(sheet), id });
    context.write(recordSays.changed({ tab: tabOf(sheet), id }), cellChanges(read, sheet, row.at, given), read);
    const accepted = given.some(({ column, now }) => column === "decision" && now === decisions.accepted);
    const about =
      "kind" in row && row.kind === "proposal" && "item" in row ? { item: row.item, about: row.about } : null;
    const says = accepted && about ? recordSays.accepted(about) : recordSays.done(tabOf(sheet));
    return spotOf(read.found.layout, sheet, row.at, id, says);
  },
});
