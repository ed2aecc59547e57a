import type { Row } from "../snapshot/snapshot";

/** A cell of an action: where it was, what stood there and what the action wrote; `line` is its row in «Журнал». */
export type ActCell = {
  line: number;
  sheet: string;
  row: string;
  column: string;
  before: unknown;
  after: unknown;
};

/** An action of ours whose cells can be put back. */
export type Act = { mark: string; says: string; day: string; time: string; cells: ActCell[] };

const parsed = (text: string | null): { value: unknown } | null => {
  try {
    return { value: JSON.parse(text ?? "") };
  } catch {
    return null;
  }
};

const cellOf = (line: Row<"journal">): ActCell[] => {
  const before = parsed(line.before);
  const after = parsed(line.after);
  return line.sheet && line.row && line.key && before && after
    ? [{ line: line.at, sheet: line.sheet, row: line.row, column: line.key, before: before.value, after: after.value }]
    : [];
};

/**
 * The last action of ours that can be taken back; null when there is none. Actions that replaced nothing (a building, a
 * repair) are passed over: nothing of a person's was lost in them.
 */
export const lastAct = (journal: readonly Row<"journal">[]): Act | null => {
  const open = journal.filter((line) => line.act && !line.undone && cellOf(line).length > 0);
  const last = open[open.length - 1];
  if (!last) return null;
  const lines = open.filter(({ act }) => act === last.act);
  return {
    mark: last.act as string,
    says: last.action ?? "",
    day: last.day ?? "",
    time: last.time ?? "",
    cells: lines.flatMap(cellOf),
  };
};
