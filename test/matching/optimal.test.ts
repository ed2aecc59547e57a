import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { match } from "../../src/matching/match";
import type { Problem } from "../../src/matching/problem";
import { bestOf, worthOf } from "./best";
import { problems } from "./drawn";

const found = (problem: Problem) => worthOf(problem, match(problem).pairs);
const seven = problems({ mentors: 7, mentees: 7, capacity: 3, wanted: 1, score: 6 });
const many = problems({ mentors: 4, mentees: 5, capacity: 3, wanted: 3, score: 6 });

describe("Pairs that are proposed, beside all that there could be", () => {
  it("are the most people, the greatest total and the best worst pair, up to seven by seven", () => {
    fc.assert(
      fc.property(seven, (problem) => {
        expect(found(problem)).toEqual(bestOf(problem));
      }),
      { numRuns: 1500 },
    );
  });

  it("are so where mentees have several mentors: a first mentor for everybody, then second ones (S3-19)", () => {
    fc.assert(
      fc.property(many, (problem) => {
        expect(found(problem)).toEqual(bestOf(problem));
      }),
      { numRuns: 1000 },
    );
  });

  it("are so with scores of two decimals, below zero too", () => {
    fc.assert(
      fc.property(seven, (problem) => {
        const scores = problem.scores.map(([a, b, score]) => [a, b, score * 0.37 - 1] as const);
        const [people, pairs, total, worst] = bestOf({ ...problem, scores });
        const [a, b, c, d] = found({ ...problem, scores });
        expect([a, b]).toEqual([people, pairs]);
        expect(c).toBeCloseTo(total, 9);
        expect(d).toBe(worst);
      }),
      { numRuns: 300 },
    );
  });
});

describe("The same people", () => {
  const turned = <T>(of: readonly T[]): T[] => [...of].reverse();

  it("get the same pairs in whatever order their rows stand", () => {
    fc.assert(
      fc.property(many, fc.infiniteStream(fc.nat()), (problem, dice) => {
        const shuffled = <T>(of: readonly T[]): T[] =>
          of
            .map((one) => [dice.next().value, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
        const other = {
          mentors: shuffled(problem.mentors),
          mentees: turned(problem.mentees),
          scores: shuffled(problem.scores),
          forbidden: turned(problem.forbidden ?? []),
        };
        expect(match(other)).toEqual(match(problem));
      }),
      { numRuns: 300 },
    );
  });

  it("are worth the same when all scores rise by as much, when a mentor without places comes, when sides are changed", () => {
    fc.assert(
      fc.property(seven, (problem) => {
        const [people, pairs, total, worst] = found(problem);
        const scores = problem.scores.map(([a, b, score]) => [a, b, score + 5] as const);
        expect(found({ ...problem, scores })).toEqual([people, pairs, total + 5 * pairs, worst + 5]);
        expect(match({ ...problem, mentors: [...problem.mentors, { id: "Н-99", capacity: 0 }] })).toEqual(
          match(problem),
        );
        const swapped = {
          mentors: problem.mentees.map(({ id, wanted }) => ({ id, capacity: wanted })),
          mentees: problem.mentors.map(({ id, capacity }) => ({ id, wanted: capacity })),
          scores: problem.scores.map(([a, b, score]) => [b, a, score] as const),
          forbidden: problem.forbidden?.map(([a, b]) => [b, a] as const) ?? [],
        };
        expect(found(swapped)[1]).toBe(pairs);
      }),
      { numRuns: 300 },
    );
  });
});
