import { describe, expect, it } from "vitest";
import { match } from "../src/matching/match";
import { scoresOf } from "../src/pairing/scores";
import type { MenteeSide, MentorSide } from "../src/pairing/sides";
import { usualWeights } from "../src/spec/weights";
import { print } from "./printed";

const [WORDS, SUBJECTS] = [600, 14];

/** The same numbers each time: a linear congruence. */
const numbers = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

const crowd = (mentors: number, mentees: number) => {
  const next = numbers(20_261_123);
  const below = (most: number) => Math.floor(next() * most);
  // a few words are common, most are rare, as in questionnaires
  const terms = (count: number) =>
    new Map(Array.from({ length: count }, () => `слово${Math.floor(WORDS * next() ** 2)}`).map((word) => [word, word]));
  const side = (code: string, at: number, words: number) => ({
    ...{
      code,
      at,
      who: "учитель",
      terms: terms(words),
      subjects: [`предмет${below(SUBJECTS)}`],
      post: null,
      form: null,
    },
    ...{ format: null, prefers: [], barred: new Map<string, string>(), attended: false, same: null },
  });
  return {
    mentors: Array.from({ length: mentors }, (_, i): MentorSide => ({ ...side(`Н-${i}`, i, 8), ages: null })),
    mentees: Array.from({ length: mentees }, (_, i): MenteeSide => ({ ...side(`П-${i}`, i, 4), turns: 14, grade: 8 })),
    seats: new Map(Array.from({ length: mentors }, (_, i) => [`Н-${i}`, 1 + below(5)])),
  };
};

const middle = (of: readonly number[]) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] as number;
const timed = <T>(run: () => T): [T, number] => {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
};

describe("Scoring a crowd, beside solving it", () => {
  it.each([
    [200, 600],
    [1000, 5000],
  ])("%d × %d: comparing the questionnaires costs no more than the best pairs out of them", (many, more) => {
    const { mentors, mentees, seats } = crowd(many, more);
    const facts = { failed: new Map(), oneSubject: false, lifted: new Set<string>(), banned: new Set<string>() };
    const runs = Array.from({ length: 5 }, () => {
      const [scores, scoring] = timed(() => scoresOf(mentors, mentees, usualWeights, facts));
      const problem = {
        mentors: mentors.map(({ code }) => ({ id: code, capacity: seats.get(code) ?? 0 })),
        mentees: mentees.map(({ code }) => ({ id: code, wanted: 1 })),
        scores,
      };
      const [, solving] = timed(() => match(problem));
      return { scoring, solving, edges: scores.length };
    });
    const [scoring, solving] = [middle(runs.map((run) => run.scoring)), middle(runs.map((run) => run.solving))];
    print(`${many} × ${more}, ${runs[0]?.edges} possible pairs`, [
      {
        "scoring ÷ solving": (scoring / solving).toFixed(2),
        "scoring, ms": scoring.toFixed(0),
        "solving, ms": solving.toFixed(0),
      },
    ]);
    expect(scoring).toBeLessThanOrEqual(solving);
  });
});
