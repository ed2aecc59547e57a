import type { Mend } from "../snapshot/problem";
import type { Row } from "../snapshot/snapshot";
import { roadmap } from "../spec/roadmap";

const { words } = roadmap.columns.status;
export type ItemStatus = keyof typeof words;

/** A mark by its key ("done") or by the word that people see («выполнено»); null for any other word. */
export const statusOf = (text: string): ItemStatus | null => {
  const wanted = text.trim().toLowerCase();
  return (Object.keys(words) as ItemStatus[]).find((key) => key === wanted || words[key] === wanted) ?? null;
};

export const statusWords = Object.values(words);

type Marking = { status: ItemStatus; doneOn?: string; outcome?: string; link?: string; today: string };

/** Cells of the item's row that a mark writes: «выполнено» fills an empty day with today; the day of another mark stays. */
export const markItem = (row: Row<"roadmap">, { status, doneOn, outcome, link, today }: Marking): Mend[] => [
  { column: "status", now: words[status] },
  ...(doneOn
    ? [{ column: "done_on", now: doneOn }]
    : status === "done" && !row.done_on
      ? [{ column: "done_on", now: today }]
      : []),
  ...(outcome !== undefined ? [{ column: "outcome", now: outcome }] : []),
  ...(link !== undefined ? [{ column: "link", now: link }] : []),
];
