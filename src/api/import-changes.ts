import { type Imported, importedRows } from "../actions/import-rows";
import type { Intake } from "../intake/types";
import type { RowCells } from "../snapshot/content";
import { unfinished } from "../spec/journal";
import { unnamedStage } from "../text/import";
import type { Change } from "../workbook/change";
import { ROW } from "../workbook/layout";
import { holdsOnly, printOfRow, WHOLE_ROW } from "../workbook/row-print";
import type { Context } from "./context";
import { moreStages } from "./more-stages";
import { refuse } from "./refuse";
import { rowsFrom } from "./rows-below";

type Read = ReturnType<Context["read"]>;
type Row = Read["snapshot"]["roadmap"][number];

const MOST_STAGES = 100;
const NAMING = ["no", "event", "content", "period", "responsible"] as const;

/** Rows at the end that an earlier attempt has begun: they have their days and no text yet. */
const begunRows = (rows: readonly Row[]): Row[] => {
  const said = rows.map((row) => NAMING.some((key) => (row[key] ?? row.raw[key] ?? "") !== ""));
  return rows.slice(said.lastIndexOf(true) + 1);
};

/** Does the row hold nothing but what is to be written there? */
const agrees = (row: Row, { found }: Read, cells: RowCells | undefined): boolean => {
  const of = found.sheets.roadmap;
  const print = printOfRow("roadmap", Object.fromEntries(Object.entries(cells ?? {})));
  return of !== undefined && holdsOnly(of, row.at, print);
};

export type Planned = Imported & { top: number };

/** What is to be written: below the last row, or over the rows that an earlier attempt has left half-written. */
export const planImport = (read: Read, intake: Pick<Intake, "stages" | "items">): Planned => {
  const rows = read.snapshot.roadmap;
  const begun = begunRows(rows);
  const whole = rows.slice(0, rows.length - begun.length);
  const again = begun.length > 0 ? importedRows(intake, whole, unnamedStage) : null;
  const goesOn =
    again !== null &&
    begun.length <= again.rows.length &&
    begun.every((row) => again.rows.some((cells) => agrees(row, read, cells)));
  const planned = goesOn ? again : importedRows(intake, rows, unnamedStage);
  if (planned.greatest > MOST_STAGES) refuse("import-stages", { found: planned.greatest, most: MOST_STAGES });
  return {
    ...planned,
    top: (goesOn ? whole : rows).reduce<number>((last, { at }) => Math.max(last, at), ROW.head) + 1,
  };
};

/** All lines of an earlier attempt that was cut off, once its rows stand there: this one has finished it. */
const earlierLines = ({ snapshot }: Read, added: readonly RowCells[]): Change[] => {
  const ids = new Set([...snapshot.roadmap, ...added].map(({ id }) => String(id)));
  const cut = snapshot.journal.filter(({ undone }) => undone === unfinished.written);
  const rows = cut.filter(({ key }) => key === WHOLE_ROW);
  const acts = new Set(rows.map(({ act }) => act));
  for (const { act, row } of rows) if (!ids.has(row ?? "")) acts.delete(act);
  const cells = cut.filter(({ act }) => acts.has(act)).map(({ at }) => ({ row: at, now: "продолжено" }));
  return cells.length > 0
    ? [{ sheet: "journal", do: "stamp", column: "undone", until: unfinished.written, cells }]
    : [];
};

/** The changes of an import: none where all of it stands in the roadmap already. `room`: how many rows its sheet has. */
export const importChanges = (read: Read, { rows, top, greatest }: Planned, room: number): Change[] => [
  ...rowsFrom(read, "roadmap", rows, top, room),
  ...moreStages(read, greatest),
  ...earlierLines(read, rows),
];
