import type { Snapshot } from "../snapshot/snapshot";

export type Item = Snapshot["roadmap"][number];
export type Stage = { no: string; name: string; stage: number | null; part: number | null };
/** Items that stand together under one head: a stage's or its part's. */
export type Group = { head: Stage | null; items: Item[] };

const isStage = (row: Item) => row.row === "stage";
const keyOf = ({ stage, part }: Pick<Item, "stage" | "part">) => `${stage ?? ""}.${part ?? ""}`;
const headOf = ({ no, event, stage, part }: Item): Stage => ({ no: no ?? "", name: event ?? "", stage, part });

/** Stage rows are drawings: somebody who has sorted the sheet has them elsewhere, and the items know their stage. */
const isInOrder = (rows: readonly Item[]): boolean => {
  let now: string | null = null;
  return rows.every((row) => {
    if (isStage(row)) now = keyOf(row);
    return row.stage === null || keyOf(row) === (now ?? keyOf(row));
  });
};

const inFirstOrder = (rows: readonly Item[]): Item[] => {
  const last = Number.POSITIVE_INFINITY;
  return [...rows].sort(
    (a, b) =>
      (a.stage ?? last) - (b.stage ?? last) ||
      (a.part ?? 0) - (b.part ?? 0) ||
      Number(isStage(b)) - Number(isStage(a)) ||
      (a.order ?? last) - (b.order ?? last) ||
      a.at - b.at,
  );
};

/** The roadmap's items under their stages: as the rows stand, or in their first order where somebody has sorted them. */
export const groupsOf = (rows: readonly Item[], only?: number): Group[] => {
  const ordered = isInOrder(rows) ? rows : inFirstOrder(rows);
  const groups: Group[] = [];
  for (const row of ordered) {
    if (only !== undefined && row.stage !== only) continue;
    if (isStage(row)) groups.push({ head: headOf(row), items: [] });
    else if (groups.length === 0) groups.push({ head: null, items: [row] });
    else groups[groups.length - 1]?.items.push(row);
  }
  return groups;
};

/** Neighbouring items of one event: their number and name are the same. */
export const eventsOf = (items: readonly Item[]): Item[][] => {
  const events: Item[][] = [];
  for (const item of items) {
    const last = events[events.length - 1];
    const before = last?.[0];
    if (before && before.no === item.no && before.event === item.event) last.push(item);
    else events.push([item]);
  }
  return events;
};
