import { choosers, type Offer, type Prefers } from "./choosing";
import type { Prepared } from "./prepare";

/**
 * Edges of pairs that block a matching: both could be paired, are not, and each has a place left or would give up somebody for
 * the other. Locked pairs are given up by nobody.
 */
export const blocking = (of: Prepared, taken: readonly number[]): number[] => {
  const { edges, capacity, wanted } = of;
  const likes = choosers(of);
  const is = new Set(taken);
  const offer = (side: Int32Array, edge: number): Offer => ({
    who: side[edge] as number,
    score: edges.score[edge] as number,
  });
  /** What each one likes least of what they have; null where a place is left, undefined where there is none at all. */
  const leastOf = (own: Int32Array, other: Int32Array, room: Int32Array, prefers: Prefers) => {
    const held: Offer[][] = Array.from(room, () => []);
    for (const edge of taken) held[own[edge] as number]?.push(offer(other, edge));
    return held.map((offers, person) => {
      if (offers.length < (room[person] as number)) return null;
      return offers.length === 0 ? undefined : offers.reduce((a, b) => (prefers(person, a, b) ? b : a));
    });
  };
  const mentors = leastOf(edges.mentor, edges.mentee, capacity, likes.mentor);
  const mentees = leastOf(edges.mentee, edges.mentor, wanted, likes.mentee);
  const wants = (least: Offer | null | undefined, person: number, by: Prefers, other: Offer) =>
    least === null || (least !== undefined && by(person, other, least));
  const out: number[] = [];
  for (let edge = 0; edge < edges.score.length; edge += 1) {
    const [mentor, mentee] = [edges.mentor[edge] as number, edges.mentee[edge] as number];
    if (is.has(edge)) continue;
    if (!wants(mentors[mentor], mentor, likes.mentor, offer(edges.mentee, edge))) continue;
    if (wants(mentees[mentee], mentee, likes.mentee, offer(edges.mentor, edge))) out.push(edge);
  }
  return out;
};
