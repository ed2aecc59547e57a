import type { Pair, Problem } from "../../src/matching/problem";

/** What an assignment is worth: mentees with a mentor, pairs, total, worst score. */
export type Worth = [people: number, pairs: number, total: number, worst: number];

export const better = (a: Worth, b: Worth): boolean => {
  const at = a.findIndex((one, i) => Math.abs(one - (b[i] as number)) > 1e-9);
  return at >= 0 && (a[at] as number) > (b[at] as number);
};

const subsetsOf = (of: readonly [number, number][], most: number): [number, number][][] =>
  of.reduce<[number, number][][]>(
    (all, one) => all.concat(all.filter((set) => set.length < most).map((set) => [...set, one])),
    [[]],
  );

/**
 * The best worth of all assignments there are, tried one mentee after another over every state of the mentors' places. It knows
 * nothing of prices and ways.
 */
export const bestOf = ({ mentors, mentees, scores, locked = [], forbidden = [] }: Problem): Worth => {
  const not = new Set(forbidden.map(([a, b]) => `${a} ${b}`));
  const mentorAt = new Map(mentors.map(({ id }, i) => [id, i]));
  const choices = mentees.map(({ id, wanted }) => {
    const own = scores.filter(([a, b]) => b === id && !not.has(`${a} ${b}`));
    const must = locked.flatMap(([a, b]) => (b === id ? [mentorAt.get(a) as number] : []));
    return subsetsOf(
      own.map(([a, , score]) => [mentorAt.get(a) as number, score]),
      wanted,
    ).filter((set) => must.every((mentor) => set.some(([at]) => at === mentor)));
  });
  const known = new Map<string, Worth>();
  const from = (at: number, places: readonly number[]): Worth => {
    if (at === mentees.length) return [0, 0, 0, Number.POSITIVE_INFINITY];
    const key = `${at}:${places}`;
    const old = known.get(key);
    if (old) return old;
    const none = Number.NEGATIVE_INFINITY;
    let best: Worth = [none, none, none, none];
    for (const set of choices[at] as [number, number][][]) {
      if (set.some(([mentor]) => places[mentor] === 0)) continue;
      const left = places.map((free, i) => (set.some(([mentor]) => mentor === i) ? free - 1 : free));
      const [people, pairs, total, worst] = from(at + 1, left);
      const worth: Worth = [
        people + (set.length > 0 ? 1 : 0),
        pairs + set.length,
        total + set.reduce((sum, [, score]) => sum + score, 0),
        Math.min(worst, ...set.map(([, score]) => score)),
      ];
      if (better(worth, best)) best = worth;
    }
    known.set(key, best);
    return best;
  };
  return from(
    0,
    mentors.map(({ capacity }) => capacity),
  );
};

/** What these pairs are worth. */
export const worthOf = ({ scores }: Problem, pairs: readonly Pair[]): Worth => {
  const score = new Map(scores.map(([a, b, of]) => [`${a} ${b}`, of]));
  const own = pairs.map(([a, b]) => score.get(`${a} ${b}`) as number);
  return [
    new Set(pairs.map(([, mentee]) => mentee)).size,
    pairs.length,
    own.reduce((sum, one) => sum + one, 0),
    Math.min(Number.POSITIVE_INFINITY, ...own),
  ];
};
