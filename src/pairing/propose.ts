import { type Matching, type Mode, match } from "../matching/match";
import type { UnpairedReason } from "../matching/problem";
import { pairingWords as say } from "../text/pairing";
import { type Part, partsOf, tenth, totalOf } from "./parts";
import type { Origin, Pool } from "./pool";
import { type BarKey, barsOf } from "./rules";
import { scoresOf } from "./scores";
import type { MenteeSide, MentorSide } from "./sides";
import { wishesOf, withWishes } from "./wished";

export type Proposed = {
  mentor: string;
  mentee: string;
  origin: Origin | "new";
  score: number;
  parts: Part[];
  /** Wishes of both for each other, in words. */
  wishes: string[];
  at: number | null;
  id: string | null;
};
/** Who has nobody: why, and with how many mentors each rule stood in the way. */
export type Left = {
  mentee: string;
  at: number;
  who: string;
  reason: keyof typeof say.left;
  rules: { key: keyof typeof say.rules; count: number }[];
  nearest: { mentor: string; says: string; key: BarKey | "full" } | null;
};
export type Outcome = {
  pairs: Proposed[];
  left: Left[];
  /** Mentees of the choice who have somebody now. */
  paired: number;
  total: number;
  free: number;
  blocking: [mentor: string, mentee: string][];
  /** Standing pairs that break a rule. */
  broken: { at: number | null; mentor: string; mentee: string; origin: Origin; says: string }[];
};

const preferencesOf = (pool: Pool): Record<string, string[]> => {
  const [mentors, mentees] = [
    new Set(pool.mentors.map(({ code }) => code)),
    new Set(pool.mentees.map(({ code }) => code)),
  ];
  const known = (of: readonly (MentorSide | MenteeSide)[], others: ReadonlySet<string>) =>
    of.flatMap(({ code, prefers }) => {
      const said = prefers.filter((other) => others.has(other));
      return said.length > 0 ? [[code, said] as const] : [];
    });
  return Object.fromEntries([...known(pool.mentors, mentees), ...known(pool.mentees, mentors)]);
};

const proposed = (
  pool: Pool,
  mentor: string,
  mentee: string,
  origin: Proposed["origin"],
  at: number | null,
  id: string | null,
): Proposed => {
  const [left, right] = [pool.all.mentors.get(mentor), pool.all.mentees.get(mentee)];
  const parts = left && right ? partsOf(left, right, pool.weights) : [];
  const wishes = left && right ? wishesOf(left, right).map(({ by, place }) => say.preferred(by, place)) : [];
  return { mentor, mentee, origin, score: totalOf(parts), parts, wishes, at, id };
};

/** What stood in the way of a mentee, and the mentor whom only one thing keeps away; `seats`: places that the proposal leaves. */
const hindered = (
  pool: Pool,
  mentee: MenteeSide,
  seats: ReadonlyMap<string, number>,
): Pick<Left, "rules" | "nearest"> => {
  const counts = new Map<keyof typeof say.rules, number>();
  const add = (key: keyof typeof say.rules) => counts.set(key, (counts.get(key) ?? 0) + 1);
  let nearest: (NonNullable<Left["nearest"]> & { score: number }) | null = null;
  for (const mentor of pool.mentors) {
    const bars = barsOf(mentor, mentee, pool.facts);
    const full = (seats.get(mentor.code) ?? 0) === 0;
    const [first] = bars;
    if (first) add(first.key as BarKey);
    else if (full) add("full");
    const only = bars.length === 1 && !full ? first?.says : bars.length === 0 && full ? say.rules.full : null;
    if (!only || first?.key === "nothing" || first?.key === "self") continue;
    const score = totalOf(partsOf(mentor, mentee, pool.weights));
    if (!nearest || score > nearest.score)
      nearest = { mentor: mentor.code, says: only, key: first?.key ?? "full", score };
  }
  for (const { why } of pool.outMentors) if (why !== "request") add(why);
  return {
    rules: [...counts]
      .map(([key, count]) => ({ key, count }))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
    nearest: nearest && { mentor: nearest.mentor, says: nearest.says, key: nearest.key },
  };
};

const reasons: Record<UnpairedReason, Left["reason"]> = {
  "no-score": "no-score",
  "all-forbidden": "no-score",
  "no-place": "no-place",
  "others-preferred": "others-preferred",
};

const leftOf = (pool: Pool, { unpaired, pairs }: Matching): Left[] => {
  const seats = new Map(pool.seats);
  for (const [mentor] of pairs) seats.set(mentor, (seats.get(mentor) ?? 0) - 1);
  const sides = new Map(pool.mentees.map((of) => [of.code, of]));
  const chosen = unpaired.flatMap(({ id, reason }): Left[] => {
    const mentee = sides.get(id);
    if (!mentee) return [];
    const why = pool.mentors.length === 0 ? "mentors" : reasons[reason];
    return [{ mentee: id, at: mentee.at, who: mentee.who, reason: why, ...hindered(pool, mentee, seats) }];
  });
  const out = pool.outMentees.map(
    ({ code, at, who, why }): Left => ({ mentee: code, at, who, reason: why, rules: [], nearest: null }),
  );
  return [...chosen, ...out].sort((a, b) => a.at - b.at);
};

/** Standing pairs that a rule forbids: named, never dropped (E.3 8). A pair that was agreed upon is judged by «Проверка». */
const brokenIn = (pool: Pool): Outcome["broken"] =>
  pool.standing.flatMap(({ mentor, mentee, origin, pair }) => {
    const [left, right] = [pool.all.mentors.get(mentor), pool.all.mentees.get(mentee)];
    if (origin === "bound") return [];
    const at = pair?.at ?? null;
    if (!left || !right) return [{ at, mentor, mentee, origin, says: say.unknown(left ? mentee : mentor) }];
    const bars = barsOf(left, right, pool.facts).filter(({ key }) => key !== "nothing");
    const out = [...pool.outMentors, ...pool.outMentees].find(
      ({ code, why }) => (code === mentor || code === mentee) && why !== "request",
    );
    const says = bars[0]?.says ?? (out ? `${out.code}: ${say.left[out.why]}` : null);
    return says === null ? [] : [{ at, mentor, mentee, origin, says }];
  });

/** The best pairs (wishes outweigh questionnaires, S2-24), or stable ones, for those who ask for somebody, beside all pairs that stand (E). */
export const propose = (pool: Pool, mode: Mode): Outcome => {
  const scores = scoresOf(pool.mentors, pool.mentees, pool.weights, pool.facts);
  const found = match(
    {
      mentors: pool.mentors.map(({ code }) => ({ id: code, capacity: pool.seats.get(code) ?? 0 })),
      mentees: pool.mentees.map(({ code }) => ({ id: code, wanted: 1 })),
      scores: mode === "stable" ? scores : withWishes(scores, pool.all.mentors, pool.all.mentees),
      preferences: preferencesOf(pool),
    },
    mode,
  );
  const before = new Map(pool.machine.map((pair) => [`${pair.mentor} ${pair.mentee}`, pair]));
  const fresh = found.pairs.map(([mentor, mentee]) => {
    const row = before.get(`${mentor} ${mentee}`);
    return proposed(pool, mentor, mentee, "new", row?.at ?? null, row?.id ?? null);
  });
  const standing = pool.standing.map(({ mentor, mentee, origin, pair }) =>
    proposed(pool, mentor, mentee, origin, pair?.at ?? null, pair?.id ?? null),
  );
  const places = pool.mentors.reduce((sum, { code }) => sum + (pool.seats.get(code) ?? 0), 0);
  return {
    pairs: [...fresh, ...standing],
    left: leftOf(pool, found),
    paired: found.paired,
    total: tenth(fresh.reduce((sum, { score }) => sum + score, 0)),
    free: places - found.pairs.length,
    blocking: found.blocking.map(([mentor, mentee]) => [mentor, mentee]),
    broken: brokenIn(pool),
  };
};
