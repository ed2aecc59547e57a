import type { ShownColumn, Source } from "../documents/source";
import type { Cell, Kind } from "../spec/kinds";
import { roadmap } from "../spec/roadmap";
import { sayDay } from "../text/said";
import { ROW } from "../workbook/layout";
import type { ReadBook } from "../workbook/read";
import { tabIn } from "./placed";
import { refuse } from "./refuse";

/** Columns of what was done: in sight or folded, the form with marks has them. */
const ofMarks = ["status", "done_on", "outcome"];
const OWN_WIDTH = 120;

type Column = ShownColumn & { at: number };

/** The roadmap's columns as they stand: those in sight, under their own heads, and the school's own ones between them. */
const shownColumns = ({ found, content }: ReadBook): Column[] => {
  const sheet = found.sheets.roadmap;
  let before: Kind | undefined;
  return (sheet?.keys ?? []).flatMap((key, at): Column[] => {
    const head = String(sheet?.cells[ROW.head - 1]?.[at] ?? "").trim();
    const kind = key ? (content?.columns.roadmap[key] ?? roadmap.columns[key as keyof typeof roadmap.columns]) : before;
    if (key) before = kind;
    const unseen = !kind || kind.hidden || kind.painted || kind.group;
    if (key === "signal" || (unseen && !ofMarks.includes(key)) || (key === "" && head === "")) return [];
    return [{ key, head: head || (kind?.head ?? ""), width: key && kind ? kind.width : OWN_WIDTH, at }];
  });
};

const textOf = (cell: Cell | undefined): string => (typeof cell === "boolean" ? "" : sayDay(String(cell ?? "")));

/** What documents are made of. Refuses where the roadmap is not there, or lacks a column that a document shows. */
export const documentSource = (read: ReadBook): Source => {
  const { snapshot, found } = read;
  const sheet = found.sheets.roadmap;
  const tab = tabIn(found.layout, "roadmap");
  if (!sheet) return refuse("book-incomplete", { tabs: [tab] });
  const heads = (keys: readonly string[]) =>
    keys.map((key) => roadmap.columns[key as keyof typeof roadmap.columns]?.head ?? key);
  const shown = ["no", "event", "content", "period", "responsible", ...ofMarks];
  const broken = (keys: readonly string[]) => heads(keys.filter((key) => shown.includes(key)));
  const [lost, doubled] = [broken(sheet.lost), broken(sheet.doubled)];
  if (lost.length + doubled.length > 0) refuse("columns-broken", { tab, lost, doubled });
  const columns = shownColumns(read);
  const texts = new Map(
    snapshot.roadmap.map(({ at }) => [at, columns.map((column) => textOf(sheet.cells[at - 1]?.[column.at]))]),
  );
  const said = (sheet.cells[ROW.line - 1] ?? []).find((cell) => typeof cell === "string" && cell.includes(" из "));
  return { snapshot, columns, texts, line: String(said ?? "") };
};
