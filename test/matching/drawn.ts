import fc from "fast-check";
import type { Problem } from "../../src/matching/problem";

type Sizes = { mentors: number; mentees: number; capacity: number; wanted: number; score: number };

const list = <T>(of: fc.Arbitrary<T>, length: number) => fc.array(of, { minLength: length, maxLength: length });

/** Problems of all shapes up to these sizes: empty sides, no places, ties, pairs without a score, forbidden ones. */
export const problems = ({ mentors: a, mentees: b, capacity, wanted, score }: Sizes): fc.Arbitrary<Problem> =>
  fc.tuple(fc.integer({ min: 0, max: a }), fc.integer({ min: 0, max: b })).chain(([n, m]) =>
    fc
      .record({
        capacities: list(fc.integer({ min: 0, max: capacity }), n),
        wants: list(fc.integer({ min: wanted === 1 ? 1 : 0, max: wanted }), m),
        cells: list(fc.option(fc.integer({ min: 0, max: score }), { freq: 3 }), n * m),
        bans: list(fc.nat(Math.max(0, n * m - 1)), n * m > 0 ? 3 : 0),
      })
      .map(({ capacities, wants, cells, bans }) => {
        const ids = (at: number) => [`Н-${Math.floor(at / m) + 1}`, `П-${(at % m) + 1}`] as const;
        return {
          mentors: capacities.map((of, i) => ({ id: `Н-${i + 1}`, capacity: of })),
          mentees: wants.map((of, i) => ({ id: `П-${i + 1}`, wanted: of })),
          scores: cells.flatMap((of, at) => (of === null ? [] : [[...ids(at), of] as const])),
          forbidden: bans.map(ids),
        };
      }),
  );

/** Everybody's own order of all people of the other side. */
export const wishesOf = ({ mentors, mentees }: Problem): fc.Arbitrary<Record<string, string[]>> => {
  const order = (of: readonly { id: string }[]) =>
    fc.shuffledSubarray(
      of.map(({ id }) => id),
      { minLength: of.length },
    );
  return fc.record({
    ...Object.fromEntries(mentors.map(({ id }) => [id, order(mentees)])),
    ...Object.fromEntries(mentees.map(({ id }) => [id, order(mentors)])),
  });
};
