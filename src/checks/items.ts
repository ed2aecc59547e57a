import { readPeriod } from "../period/read";
import type { Period } from "../period/types";
import type { Row, Snapshot } from "../snapshot/snapshot";

/** Items of the roadmap: all its rows but those that name a stage (G-02). */
export const itemsOf = (snapshot: Snapshot): Row<"roadmap">[] => snapshot.roadmap.filter(({ row }) => row !== "stage");

/** First and last day of the programme, its extension included; null where the passport has no such day. */
export const programmeOf = ({ passport: { start, end, extended } }: Snapshot) => ({ start, end: extended ?? end });

/** Reads the terms of items as they are read when typed: against the plan's own days, without its extension (G-05). */
export const termReader =
  ({ passport: { start, end } }: Snapshot) =>
  ({ period }: Row<"roadmap">): Period | null =>
    period === null ? null : readPeriod({ text: period, base: { start, end } });
