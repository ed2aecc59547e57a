import { describe, expect, it } from "vitest";
import { deeds } from "./deeds";
import { allCalls, faultsIn, planned } from "./faults";

/** Every call of every second act but building, from the first or the second on, so that two processes share the work. */
export const faultsInActs = (half: 0 | 1): void => {
  const acts = deeds().filter(({ name }, i) => name !== "building a book" && i % 2 === half);
  describe.each(acts.map((act) => [act.name, act] as const))("Google fails at every call of %s", (_, act) => {
    it("nothing that stood in the book is lost, what is half done is named, and it can be brought to its end", async () => {
      const plan = planned(act);
      expect(await faultsIn(act, plan, allCalls(plan.points))).toEqual([]);
    });
  });
};
