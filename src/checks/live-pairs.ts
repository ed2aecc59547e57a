import { isLive } from "../snapshot/pairs";
import type { Row, Snapshot } from "../snapshot/snapshot";

type Pair = Row<"pairs">;

const past = new Set<Pair["status"]>(["agreed", "approved", "working", "finished"]);

/** The sides agreed to the pair, so their consents must be there. */
export const isAgreed = ({ status }: Pair): boolean => past.has(status);

/** Live pairs of each mentor, by code. */
export const livePairsByMentor = (snapshot: Snapshot): Map<string, Pair[]> => {
  const of = new Map<string, Pair[]>();
  for (const pair of snapshot.pairs) {
    if (pair.mentor === null || !isLive(pair)) continue;
    const known = of.get(pair.mentor);
    if (known) known.push(pair);
    else of.set(pair.mentor, [pair]);
  }
  return of;
};
