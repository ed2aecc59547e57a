import type { Prepared } from "./prepare";

/** Does the person prefer `a` to `b`? Those they have named come first, the others by their scores; equal ones are equal. */
export type Prefers = (person: number, a: Offer, b: Offer) => boolean;
export type Offer = { who: number; score: number };

const prefers =
  (wishes: readonly ReadonlyMap<number, number>[]): Prefers =>
  (person, a, b) => {
    const [first, second] = [wishes[person]?.get(a.who), wishes[person]?.get(b.who)];
    if (first !== undefined && second !== undefined) return first < second;
    if (first !== undefined || second !== undefined) return first !== undefined;
    return a.score > b.score;
  };

/** How the people of a problem choose. */
export const choosers = ({ wishes }: Pick<Prepared, "wishes">): { mentor: Prefers; mentee: Prefers } => ({
  mentor: prefers(wishes.mentor),
  mentee: prefers(wishes.mentee),
});
