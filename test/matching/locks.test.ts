import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { match } from "../../src/matching/match";
import { Infeasible, type Problem } from "../../src/matching/problem";
import { bestOf, worthOf } from "./best";
import { problems } from "./drawn";

const people: Problem = {
  mentors: [
    { id: "Н-1", capacity: 1 },
    { id: "Н-2", capacity: 2 },
  ],
  mentees: [
    { id: "П-1", wanted: 1 },
    { id: "П-2", wanted: 1 },
    { id: "П-3", wanted: 1 },
  ],
  scores: [
    ["Н-1", "П-1", 5],
    ["Н-1", "П-2", 9],
    ["Н-2", "П-2", 1],
  ],
};
const faultsOf = (problem: Problem) => {
  try {
    match(problem);
  } catch (error) {
    if (error instanceof Infeasible) return error.faults;
    throw error;
  }
  return [];
};

describe("A pair that stands already", () => {
  it("is kept, and the others are the best that it leaves (S2-25)", () => {
    const drawn = problems({ mentors: 5, mentees: 6, capacity: 3, wanted: 2, score: 6 });
    fc.assert(
      fc.property(drawn, fc.nat(), (problem, dice) => {
        const may = problem.scores.filter(
          ([a, b]) =>
            !problem.forbidden?.some(([c, d]) => a === c && b === d) &&
            problem.mentors.some(({ id, capacity }) => id === a && capacity > 0) &&
            problem.mentees.some(({ id, wanted }) => id === b && wanted > 0),
        );
        const lock = may[dice % Math.max(1, may.length)];
        fc.pre(lock !== undefined);
        const [mentor, mentee] = lock as (typeof may)[number];
        const locked = { ...problem, locked: [[mentor, mentee] as const] };
        const { pairs } = match(locked);
        expect(pairs).toContainEqual([mentor, mentee]);
        expect(worthOf(problem, pairs)).toEqual(bestOf(locked));
      }),
      { numRuns: 400 },
    );
  });

  it("that cannot stand is named: forbidden, without a score, above the places of either side", () => {
    expect(faultsOf({ ...people, locked: [["Н-1", "П-1"]], forbidden: [["Н-1", "П-1"]] })).toEqual([
      { code: "lock-forbidden", pair: ["Н-1", "П-1"] },
    ]);
    expect(faultsOf({ ...people, locked: [["Н-2", "П-1"]] })).toEqual([
      { code: "lock-without-score", pair: ["Н-2", "П-1"] },
    ]);
    const two = [
      ["Н-1", "П-1"],
      ["Н-1", "П-2"],
      ["Н-2", "П-2"],
    ] as const;
    expect(faultsOf({ ...people, locked: two })).toEqual([
      { code: "locks-above", side: "mentor", id: "Н-1", most: 1, locked: 2 },
      { code: "locks-above", side: "mentee", id: "П-2", most: 1, locked: 2 },
    ]);
  });
});

describe("A mentee who is left over", () => {
  const reason = (more: Partial<Problem>) =>
    match({ ...people, ...more }).unpaired.map(({ id, reason: why }) => `${id} ${why}`);

  it("is told why: nothing in common, all forbidden, no place, others have the places (S2-27)", () => {
    expect(reason({})).toEqual(["П-3 no-score"]);
    expect(reason({ forbidden: [["Н-1", "П-1"]] })).toEqual(["П-1 all-forbidden", "П-3 no-score"]);
    expect(reason({ mentors: people.mentors.map(({ id }) => ({ id, capacity: id === "Н-1" ? 0 : 2 })) })).toEqual([
      "П-1 no-place",
      "П-3 no-score",
    ]);
    expect(reason({ mentors: people.mentors.map(({ id }) => ({ id, capacity: id === "Н-1" ? 1 : 0 })) })).toEqual([
      "П-1 others-preferred",
      "П-3 no-score",
    ]);
  });

  it("is none who wants nobody", () => {
    expect(
      match({
        ...people,
        mentees: [
          { id: "П-1", wanted: 0 },
          { id: "П-2", wanted: 1 },
          { id: "П-3", wanted: 0 },
        ],
      }).unpaired,
    ).toEqual([]);
  });
});

describe("A problem that is none", () => {
  it("is named with every fault in it", () => {
    expect(
      faultsOf({
        mentors: [
          { id: "Н-1", capacity: -1 },
          { id: "Н-1", capacity: 1 },
        ],
        mentees: [{ id: "П-1", wanted: 0.5 }],
        scores: [
          ["Н-9", "П-1", 1],
          ["Н-1", "П-1", Number.NaN],
          ["Н-1", "П-1", 2],
        ],
        preferences: { "П-1": ["Н-7"], "П-8": [] },
      }),
    ).toEqual([
      { code: "id-doubled", id: "Н-1" },
      { code: "number", id: "Н-1", found: -1 },
      { code: "number", id: "П-1", found: 0.5 },
      { code: "unknown", in: "scores", id: "Н-9" },
      { code: "score", pair: ["Н-1", "П-1"], found: Number.NaN },
      { code: "score-doubled", pair: ["Н-1", "П-1"] },
      { code: "unknown", in: "preferences", id: "Н-7" },
      { code: "unknown", in: "preferences", id: "П-8" },
    ]);
  });

  it("may be empty", () => {
    expect(match({ mentors: [], mentees: [], scores: [] })).toEqual({
      pairs: [],
      paired: 0,
      total: 0,
      blocking: [],
      unpaired: [],
    });
  });
});
