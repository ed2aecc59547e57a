import { daysBetween } from "../period/calendar";
import { dueIn } from "../period/due";
import { isOpen, itemsOf } from "../snapshot/items";
import type { Figure, Figures, Row, Snapshot } from "../snapshot/snapshot";
import { roadmap } from "../spec/roadmap";

/** An item of the roadmap as lists show it; `at` is its row in the grid. */
export type ListedItem = {
  at: number;
  id: string;
  no: string;
  event: string;
  content: string;
  period: string;
  responsible: string;
  status: string;
  end: string | null;
  days: number | null;
};

/** One row of the roadmap as a list shows it. */
export const listed = (row: Row<"roadmap">, asOf: string | null): ListedItem => ({
  at: row.at,
  id: row.id ?? "",
  no: row.no ?? "",
  event: row.event ?? "",
  content: row.content ?? "",
  period: row.period ?? "",
  responsible: row.responsible ?? "",
  status: roadmap.columns.status.words[row.status ?? "todo"],
  end: row.end,
  days: row.end && asOf ? daysBetween(asOf, row.end) : null,
});

const LATEST = "9999-12-31";

/**
 * Open items with a last day, the earliest first; of what recurs the next time counts. Items without a day (by agreement, as
 * needed) are never overdue.
 */
export const openItems = (snapshot: Snapshot): ListedItem[] => {
  const { asOf } = snapshot;
  const due = dueIn(snapshot);
  const next = (row: Row<"roadmap">) =>
    asOf === null ? row : { ...row, end: due(row, asOf, LATEST).find(({ end }) => end >= asOf)?.end ?? row.end };
  return itemsOf(snapshot)
    .filter((row) => row.end !== null && isOpen(row))
    .map((row) => listed(next(row), asOf))
    .sort((a, b) => (a.days ?? 0) - (b.days ?? 0));
};

const absent: Figure = { value: null, state: "absent" };
/** A live figure by its id; one that is not there is absent, never 0. */
export const figure = (figures: Figures, id: string): { value: number | null; state: Figure["state"] } => {
  const { value, state } = figures[id] ?? absent;
  return { value: state === "ok" && typeof value === "number" ? value : null, state };
};

/** Stages by their rows in the roadmap, with the figures of the summary. */
export const stages = (snapshot: Snapshot, figures: Figures) =>
  snapshot.roadmap
    .filter((row) => row.row === "stage" && row.stage !== null && row.part === null)
    .map(({ stage, event }) => ({
      no: stage as number,
      name: event ?? "",
      total: figure(figures, `summary.stage_${stage}`).value,
      done: figure(figures, `summary.stage_${stage}.d`).value,
      overdue: figure(figures, `summary.stage_${stage}.e`).value,
    }));
