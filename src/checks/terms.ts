import { readerOf } from "../period/reader";
import type { Period } from "../period/types";
import type { Row, Snapshot } from "../snapshot/snapshot";

/** First and last day of the programme, its extension included; null where the passport has no such day. */
export const programmeOf = ({ passport: { start, end, extended } }: Snapshot) => ({ start, end: extended ?? end });

/**
 * Reads the terms of items as they are read when typed: against the plan's own days, without its extension (G-05); where
 * those leave a choice, by the quarters of the passport and the years of the other terms (S2-33).
 */
export const termReader = (snapshot: Snapshot): ((item: Row<"roadmap">) => Period | null) => {
  const read = readerOf(snapshot);
  return ({ period }) => (period === null ? null : read(period));
};
