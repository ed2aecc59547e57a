import type { Row, Snapshot } from "./snapshot";

type Meeting = Row<"meetings">;
type Pair = Row<"pairs">;

const same = (one: string | null, other: string | null): boolean => (one ?? "").trim() === (other ?? "").trim();

/** Was this pair at it: one of the whole group, or of this mentee alone? */
const isAt = (pair: Pair, { pair: no, mentee }: Meeting): boolean =>
  Boolean(no?.trim()) && same(no, pair.no) && (mentee === null || mentee === pair.mentee);

/** Pairs that a meeting was of: all of its group, or the one with its mentee; none where the number is unknown. */
export const pairsAt = ({ pairs }: Pick<Snapshot, "pairs">, meeting: Meeting): Pair[] =>
  pairs.filter((pair) => isAt(pair, meeting));

/** Meetings of a pair that have a day, the earliest first. */
export const meetingsOf = ({ meetings }: Pick<Snapshot, "meetings">, pair: Pair): (Meeting & { day: string })[] =>
  meetings
    .filter((meeting): meeting is Meeting & { day: string } => meeting.day !== null && isAt(pair, meeting))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : one.at - other.at));
