import { choosers, type Offer, type Prefers } from "./choosing";
import type { Prepared } from "./prepare";

type Side = "mentor" | "mentee";

/** Edges of each person of one side, the preferred first; equal ones in the order of the ids. */
const listsOf = ({ edges }: Prepared, side: Side, count: number, likes: Prefers): number[][] => {
  const other = side === "mentor" ? edges.mentee : edges.mentor;
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const [edge, person] of edges[side].entries()) lists[person]?.push(edge);
  const offer = (edge: number): Offer => ({ who: other[edge] as number, score: edges.score[edge] as number });
  lists.forEach((list, person) => {
    list.sort((a, b) => {
      const [one, two] = [offer(a), offer(b)];
      if (likes(person, one, two)) return -1;
      return likes(person, two, one) ? 1 : one.who - two.who;
    });
  });
  return lists;
};

/**
 * Edges of a stable matching: no two would rather have each other than what they have. Deferred acceptance (Gale and Shapley
 * 1962) with several places on both sides (Roth 1984): `asks` proposes in turn and gets the best of all stable matchings, the
 * other side keeps the best of what it is offered.
 */
export const stable = (of: Prepared, asks: Side = "mentee"): number[] => {
  const likes = choosers(of);
  const answers: Side = asks === "mentee" ? "mentor" : "mentee";
  const room = { mentor: of.capacity, mentee: of.wanted };
  const lists = listsOf(of, asks, room[asks].length, likes[asks]);
  const rank = new Int32Array(of.edges.score.length);
  for (const list of listsOf(of, answers, room[answers].length, likes[answers]))
    list.forEach((edge, i) => {
      rank[edge] = i;
    });
  const held: number[][] = Array.from({ length: room[answers].length }, () => []);
  const has = new Int32Array(room[asks].length);
  const next = new Int32Array(room[asks].length);
  const waiting = Array.from({ length: room[asks].length }, (_, i) => i).reverse();
  while (waiting.length > 0) {
    const person = waiting.pop() as number;
    const list = lists[person] as number[];
    while ((has[person] as number) < (room[asks][person] as number) && (next[person] as number) < list.length) {
      const edge = list[next[person] as number] as number;
      next[person] = (next[person] as number) + 1;
      const at = of.edges[answers][edge] as number;
      const places = held[at] as number[];
      if (room[answers][at] === 0) continue;
      places.push(edge);
      has[person] = (has[person] as number) + 1;
      if (places.length <= (room[answers][at] as number)) continue;
      const worst = places.reduce((a, b) => ((rank[a] as number) > (rank[b] as number) ? a : b));
      places.splice(places.indexOf(worst), 1);
      const back = of.edges[asks][worst] as number;
      has[back] = (has[back] as number) - 1;
      if (back !== person) waiting.push(back);
    }
  }
  return held.flat();
};
