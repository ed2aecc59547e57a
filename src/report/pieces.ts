import { pieceNumber, piecesOf } from "../names/listed";
import type { Row } from "../snapshot/snapshot";

type Item = Row<"roadmap">;

const sameEvent = (a: Item, b: Item) =>
  a.row !== "stage" && a.no === b.no && a.event === b.event && a.stage === b.stage && a.part === b.part;

/** How many pieces the content of an item lists, «1) … 2) …»; 0 where it is one (G-04). */
export const piecesIn = ({ content }: Item): number => (content === null ? 0 : piecesOf(content).length);

/** For each item the ones that it makes one list with: «1) …», «2) …» below one another in one event. By row id. */
export const seriesOf = (rows: readonly Item[]): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  let run: { row: Item; no: number }[] = [];
  const close = () => {
    const ids = run.flatMap(({ row }) => row.id ?? []);
    if (ids.length > 1 && ids.length === run.length) for (const id of ids) found.set(id, ids);
    run = [];
  };
  for (const row of rows) {
    const no = row.content === null || row.row === "stage" || piecesIn(row) > 0 ? null : pieceNumber(row.content);
    const last = run[run.length - 1];
    const goesOn = last && no !== null && sameEvent(last.row, row) && no >= last.no && no <= last.no + 2;
    if (!goesOn) close();
    if (no !== null && (goesOn || no === 1)) run.push({ row, no });
  }
  close();
  return found;
};
