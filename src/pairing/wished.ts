import type { MenteeSide, MentorSide } from "./sides";

/** One side's wish for the other: who wishes, and which choice it is, from 1. */
export type Wish = { by: string; place: number };

const placeIn = (prefers: readonly string[], code: string) => prefers.indexOf(code) + 1;

/** Wishes of both for each other, the mentee's first. */
export const wishesOf = (mentor: MentorSide, mentee: MenteeSide): Wish[] =>
  [
    { by: mentee.code, place: placeIn(mentee.prefers, mentor.code) },
    { by: mentor.code, place: placeIn(mentor.prefers, mentee.code) },
  ].filter(({ place }) => place > 0);

/** Points of the first choice, of each further one less, and of the last: any wish outweighs a whole questionnaire of 100 (S2-24). */
const [FIRST, STEP, LEAST] = [200, 10, 110];

/** What wishes add to a pair's score when the best pairs are looked for. */
export const wishPoints = (wishes: readonly Wish[]): number =>
  wishes.reduce((sum, { place }) => sum + Math.max(LEAST, FIRST - STEP * (place - 1)), 0);

/** Scores with wishes on top; the same ones where nobody has any. */
export const withWishes = <S extends readonly [mentor: string, mentee: string, score: number]>(
  scores: readonly S[],
  mentors: ReadonlyMap<string, MentorSide>,
  mentees: ReadonlyMap<string, MenteeSide>,
): (readonly [mentor: string, mentee: string, score: number])[] => {
  const wishing = [...mentors.values(), ...mentees.values()].some(({ prefers }) => prefers.length > 0);
  if (!wishing) return [...scores];
  return scores.map(([mentor, mentee, score]) => {
    const [left, right] = [mentors.get(mentor), mentees.get(mentee)];
    return [mentor, mentee, left && right ? score + wishPoints(wishesOf(left, right)) : score] as const;
  });
};
