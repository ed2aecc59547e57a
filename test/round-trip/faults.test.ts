import { describe, expect, it } from "vitest";
import { deeds } from "./deeds";
import { faultsIn, planned } from "./faults";

/** Few lives here; `npm run test:long` has failures at every call of every deed, and at thirty of building a book. */
const chosen = ["building a book", "a mark with an outcome"];
const some = (points: readonly string[]): number[] => {
  const sent = points.flatMap((name, at) => (name.startsWith("sending") ? [at] : []));
  return sent.slice(Math.floor(sent.length / 2)).slice(0, 1);
};

describe.each(
  deeds()
    .filter(({ name }) => chosen.includes(name))
    .map((deed) => [deed.name, deed] as const),
)("Google fails in the middle of %s", (_, deed) => {
  it("nothing that stood in the book is lost, what is half done is named, and it can be brought to its end", async () => {
    const plan = planned(deed);
    expect(await faultsIn(deed, plan, some(plan.points))).toEqual([]);
  });
});
