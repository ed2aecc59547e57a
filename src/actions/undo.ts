import type { Act, ActCell } from "../snapshot/act";
import type { Row } from "../snapshot/snapshot";
import { isUnfinished, newYearOf } from "../spec/journal";

const parsed = (text: string | null): { value: unknown } | null => {
  try {
    return { value: JSON.parse(text ?? "") };
  } catch {
    return null;
  }
};

/** The cell that a line of «Журнал» speaks of, as a list of one; empty where it speaks of none. */
export const cellOf = (line: Row<"journal">): ActCell[] => {
  const before = parsed(line.before);
  const after = parsed(line.after);
  return line.sheet && line.row && line.key && before && after
    ? [{ line: line.at, sheet: line.sheet, row: line.row, column: line.key, before: before.value, after: after.value }]
    : [];
};

const isOpen = (line: Row<"journal">): boolean =>
  line.act !== null &&
  newYearOf(line.act) === null &&
  (line.undone === null || isUnfinished(line.undone)) &&
  cellOf(line).length > 0;

/** The last action that can be taken back; null when there is none. */
export const lastAct = (journal: readonly Row<"journal">[]): Act | null => {
  const acts = openActs(journal);
  return acts[acts.length - 1] ?? null;
};

/** Ids of the rows of the roadmap that an action has begun or emptied. */
export const rowsMoved = ({ cells }: Act): string[] => [
  ...new Set(cells.flatMap(({ sheet, column, row }) => (sheet === "roadmap" && column === "order" ? [row] : []))),
];

/**
 * Actions of ours that can be taken back, the last one at the end. Those that replaced nothing (a building, a repair) are
 * passed over: nothing of a person's was lost in them.
 */
export const openActs = (journal: readonly Row<"journal">[]): Act[] => {
  const open = journal.filter(isOpen);
  return [...new Set(open.map(({ act }) => act))].map((mark) => {
    const lines = open.filter(({ act }) => act === mark);
    const [first] = lines as [Row<"journal">];
    const { action, day, time } = first;
    return { mark: String(mark), says: action ?? "", day: day ?? "", time: time ?? "", cells: lines.flatMap(cellOf) };
  });
};
