import { type Person, peopleOf } from "./consents";
import { isLive } from "./pairs";
import type { Row, Snapshot } from "./snapshot";

type Pair = Row<"pairs">;

/** Since this day an employee becomes a mentor by the school's order only with his written consent (ТК 351.8). */
export const WRITTEN_SINCE = "2025-03-01";
/** Working days between the notice and an early end of such work. */
const NOTICE = 3;
const DAY = 86_400_000;

/** The day in «№ 126 от 18.09.2026»; null where none is written. */
export const orderDay = (order: string | null): string | null => {
  const [, day, month, year] = /(\d\d)\.(\d\d)\.(\d{4})/.exec(order ?? "") ?? [];
  return year ? `${year}-${month}-${day}` : null;
};

/** The last day of a pair, with its extension. */
export const lastDay = ({ end, extended }: Pick<Pair, "end" | "extended">): string | null => extended ?? end;

/** The third working day after a day, Monday to Friday; holidays are not known. */
export const earliestEnd = (noticed: string): string => {
  let day = Date.parse(`${noticed}T00:00:00Z`);
  for (let left = NOTICE; left > 0; ) {
    day += DAY;
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(day).toISOString().slice(0, 10);
};

/** Is the pair a worker's help to a worker, which the labour law speaks of (ТК 351.8)? Teams are no workers. */
export const isLabour = (
  { passport }: Pick<Snapshot, "passport">,
  people: ReadonlyMap<string, Person>,
  { mentor, mentee }: Pick<Pair, "mentor" | "mentee">,
): boolean =>
  passport.model !== "teams" &&
  people.get(mentor ?? "")?.category === "worker" &&
  people.get(mentee ?? "")?.category === "worker";

const bound = new Set<Pair["status"]>(["agreed", "approved", "working"]);
/** The sides have agreed, and the pair is not over. */
export const isBound = ({ status }: Pick<Pair, "status">): boolean => bound.has(status);

/** Pairs that are bound to each mentor and each mentee, by code. */
export const boundBy = ({ pairs }: Pick<Snapshot, "pairs">): Record<"mentor" | "mentee", Map<string, Pair[]>> => {
  const of = { mentor: new Map<string, Pair[]>(), mentee: new Map<string, Pair[]>() };
  for (const pair of pairs.filter(isBound))
    for (const side of ["mentor", "mentee"] as const) {
      const code = pair[side];
      if (code !== null) of[side].set(code, [...(of[side].get(code) ?? []), pair]);
    }
  return of;
};

/** Who had a pair that was stopped and has no other one: for them the search begins anew (S2-27). */
export const waitingAgain = (snapshot: Pick<Snapshot, "pairs" | "mentees" | "mentors">): string[] => {
  const known = peopleOf(snapshot);
  const paired = new Set(
    snapshot.pairs.flatMap((pair) => (isLive(pair) || pair.status === "finished" ? (pair.mentee ?? []) : [])),
  );
  const stopped = snapshot.pairs.filter(({ status }) => status === "stopped");
  const codes = stopped.flatMap(({ mentee }) => (mentee !== null && known.has(mentee) ? [mentee] : []));
  return [...new Set(codes)].filter((code) => !paired.has(code));
};

/** Groups that a territory presents, by the territory: numbers of groups of its teams (S3-26). */
export const groupsOf = ({ teams }: Pick<Snapshot, "teams">, territory: string): Set<string> =>
  new Set(teams.flatMap((of) => (of.territory?.trim() === territory ? (of.group?.trim() ?? []) : [])).filter(Boolean));
