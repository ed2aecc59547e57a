import type { Row, Snapshot } from "../snapshot/snapshot";
import { occurrences } from "./occurrences";
import { quartersIn, readerOf } from "./reader";
import type { Span } from "./types";

/** The times at which an item falls due between two days, both included; none where it has no last day. */
export type Due = (item: Row<"roadmap">, from: string, to: string) => Span[];

/**
 * Reads when the items of a roadmap fall due: what recurs by its term («1 раз в четверть») within the days of its calendar,
 * a list of dates one by one, all else once. The calendar is the person's: its days bound what the term says.
 */
export const dueIn = (snapshot: Pick<Snapshot, "passport" | "roadmap">): Due => {
  const read = readerOf(snapshot);
  const quarters = quartersIn(snapshot);
  return ({ start, end, kind, period }, from, to) => {
    if (end === null) return [];
    const bounds = { start: start ?? end, end };
    const once = bounds.end >= from && bounds.start <= to ? [bounds] : [];
    const term = period === null || bounds.start === bounds.end ? null : read(period);
    if (term === null || term.kind !== kind) return once;
    const inside = term.parts.filter((part) => part.start >= bounds.start && part.end <= bounds.end);
    if (term.parts.length === 0 && (term.kind !== "recurring" || term.freq === null)) return once;
    return occurrences({ ...term, ...bounds, parts: inside }, from, to, quarters);
  };
};
