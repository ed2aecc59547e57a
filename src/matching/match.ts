import { assign } from "./assign";
import { blocking } from "./blocking";
import { graphOf } from "./graph";
import { type Prepared, prepared } from "./prepare";
import type { Matching, Pair, Problem, UnpairedReason } from "./problem";
import { stable } from "./stable";
import { raiseWorst } from "./worst";

export type { Matching };
export type Mode = "optimal" | "stable";

/** Edges of the best assignment: most mentees with a mentor, then most pairs, then the greatest total, then the best worst pair. */
export const optimal = ({ edges, capacity, wanted, provided }: Prepared): number[] => {
  const { graph, turned } = graphOf(edges, capacity, wanted, provided);
  const assigned = assign(graph);
  raiseWorst(assigned);
  const chosen = new Set([...assigned.leftOf].map(([edge, left]) => left * graph.rights + (graph.to[edge] as number)));
  const [left, right] = turned ? [edges.mentor, edges.mentee] : [edges.mentee, edges.mentor];
  const out: number[] = [];
  left.forEach((at, edge) => {
    if (chosen.has(at * graph.rights + (right[edge] as number))) out.push(edge);
  });
  return out;
};

const reasonOf = ({ edges, capacity, scored }: Prepared, mentee: number, open: readonly number[]): UnpairedReason => {
  if (!scored[mentee]) return "no-score";
  if (open.length === 0) return "all-forbidden";
  return open.every((edge) => capacity[edges.mentor[edge] as number] === 0) ? "no-place" : "others-preferred";
};

/** Mentees without anybody, each with the reason; one who wants nobody is not left over. */
const unpaired = (of: Prepared, has: Uint8Array): Matching["unpaired"] => {
  const open: number[][] = of.mentees.map(() => []);
  for (const [edge, mentee] of of.edges.mentee.entries()) open[mentee]?.push(edge);
  return of.mentees.flatMap((id, mentee) =>
    has[mentee] || of.wanted[mentee] === 0 ? [] : [{ id, reason: reasonOf(of, mentee, open[mentee] as number[]) }],
  );
};

/**
 * Pairs mentors with mentees. "optimal": the most mentees are paired, then the most pairs made, then the scores' total is the
 * greatest, then the worst pair the best; the order of people and scores in `problem` changes nothing. "stable": no two would
 * rather have each other (`blocking` is empty), the best such matching for the mentees. Throws `Infeasible`.
 */
export const match = (problem: Problem, mode: Mode = "optimal"): Matching => {
  const of = prepared(problem);
  const taken = mode === "stable" ? stable(of) : optimal(of);
  const { edges, mentors, mentees, locked, scale } = of;
  const name = (mentor: number, mentee: number): Pair => [mentors[mentor] as string, mentees[mentee] as string];
  const nameOf = (edge: number) => name(edges.mentor[edge] as number, edges.mentee[edge] as number);
  const has = of.provided.slice();
  for (const edge of taken) has[edges.mentee[edge] as number] = 1;
  const byName = ([a, b]: Pair, [c, d]: Pair) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1);
  const pairs = [...taken.map(nameOf), ...locked.map(({ mentor, mentee }) => name(mentor, mentee))];
  const total =
    taken.reduce((sum, edge) => sum + (edges.score[edge] as number), 0) +
    locked.reduce((sum, { score }) => sum + score, 0);
  return {
    pairs: pairs.sort(byName),
    paired: has.reduce((sum, one) => sum + one, 0),
    total: total / scale,
    blocking: blocking(of, taken).map(nameOf).sort(byName),
    unpaired: unpaired(of, has),
  };
};
