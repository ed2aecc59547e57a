import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { match } from "../../src/matching/match";
import { prepared } from "../../src/matching/prepare";
import type { Pair, Problem } from "../../src/matching/problem";
import { stable } from "../../src/matching/stable";
import { problems, wishesOf } from "./drawn";

const drawn = problems({ mentors: 7, mentees: 7, capacity: 3, wanted: 2, score: 3 });
const withWishes = drawn.chain((problem) =>
  wishesOf(problem).map((preferences): Problem => ({ ...problem, preferences })),
);

/** Pairs that would rather have each other, found without the house's own code; `wants` are whole orders. */
const blockingIn = (
  { mentors, mentees, scores, forbidden = [], preferences = {} }: Problem,
  pairs: readonly Pair[],
) => {
  const rank = (who: string, other: string) => preferences[who]?.indexOf(other) ?? -1;
  const mayWant = (who: string, other: string, has: string[], places: number) =>
    has.length < places || (places > 0 && has.some((one) => rank(who, other) < rank(who, one)));
  const capacity = new Map(mentors.map(({ id, capacity: of }) => [id, of]));
  const wanted = new Map(mentees.map(({ id, wanted: of }) => [id, of]));
  return scores.filter(([a, b]) => {
    if (pairs.some(([c, d]) => a === c && b === d) || forbidden.some(([c, d]) => a === c && b === d)) return false;
    const ofMentor = pairs.filter(([c]) => c === a).map(([, d]) => d);
    const ofMentee = pairs.filter(([, d]) => d === b).map(([c]) => c);
    return mayWant(a, b, ofMentor, capacity.get(a) ?? 0) && mayWant(b, a, ofMentee, wanted.get(b) ?? 0);
  });
};

describe("Pairs by the wishes of both sides", () => {
  it("are stable: no two would rather have each other, whatever the places (S2-23)", () => {
    fc.assert(
      fc.property(withWishes, (problem) => {
        const { pairs, blocking } = match(problem, "stable");
        expect(blockingIn(problem, pairs)).toEqual([]);
        expect(blocking).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("pair as many of each, and fill as many places, whoever proposes (the rural hospitals)", () => {
    fc.assert(
      fc.property(withWishes, (problem) => {
        const of = prepared(problem);
        const count = (edges: number[], side: Int32Array, people: number) => {
          const out = Array.from({ length: people }, () => 0);
          for (const edge of edges) out[side[edge] as number] = (out[side[edge] as number] as number) + 1;
          return out;
        };
        const [ours, theirs] = [stable(of, "mentee"), stable(of, "mentor")];
        for (const side of ["mentor", "mentee"] as const)
          expect(count(ours, of.edges[side], 7)).toEqual(count(theirs, of.edges[side], 7));
      }),
      { numRuns: 500 },
    );
  });

  it("are the best stable ones for the mentees", () => {
    fc.assert(
      fc.property(withWishes, (problem) => {
        const one = { ...problem, mentees: problem.mentees.map(({ id }) => ({ id, wanted: 1 })) };
        const of = prepared(one);
        const [ours, theirs] = [stable(of, "mentee"), stable(of, "mentor")];
        const mentorOf = (edges: number[]) =>
          new Map(edges.map((edge) => [of.edges.mentee[edge] as number, of.edges.mentor[edge] as number]));
        const [best, other] = [mentorOf(ours), mentorOf(theirs)];
        for (const [mentee, mentor] of best) {
          const wishes = of.wishes.mentee[mentee];
          expect(wishes?.get(mentor)).toBeLessThanOrEqual(wishes?.get(other.get(mentee) as number) as number);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("are named in the best assignment where they would block it", () => {
    fc.assert(
      fc.property(withWishes, (problem) => {
        const { pairs, blocking } = match(problem);
        const ids = (of: readonly (readonly [string, string, ...unknown[]])[]) =>
          of.map(([a, b]) => `${a} ${b}`).sort();
        expect(ids(blocking)).toEqual(ids(blockingIn(problem, pairs)));
      }),
      { numRuns: 500 },
    );
  });

  it("go by the scores where nobody has named anybody", () => {
    const problem = {
      mentors: [
        { id: "Н-1", capacity: 1 },
        { id: "Н-2", capacity: 1 },
      ],
      mentees: [
        { id: "П-1", wanted: 1 },
        { id: "П-2", wanted: 1 },
      ],
      scores: [
        ["Н-1", "П-1", 9],
        ["Н-1", "П-2", 8],
        ["Н-2", "П-1", 7],
      ] as const,
    };
    expect(match(problem, "stable")).toMatchObject({
      pairs: [["Н-1", "П-1"]],
      unpaired: [{ id: "П-2", reason: "others-preferred" }],
    });
    expect(match(problem)).toMatchObject({ paired: 2, total: 15, blocking: [["Н-1", "П-1"]] });
  });
});
