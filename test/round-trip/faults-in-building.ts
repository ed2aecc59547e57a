import { deeds } from "./deeds";
import { allCalls, faultsIn, planned } from "./faults";
import { thinned } from "./thinned";

/** What is wrong after failures in building a book; half of the points, so that two processes share the work. */
export const faultsInBuilding = (half: 0 | 1): Promise<string[]> => {
  const building = deeds().find(({ name }) => name === "building a book");
  if (!building) throw new Error("[faults-in-building] no deed builds a book.");
  const plan = planned(building);
  if (plan.points.length < 1_000)
    throw new Error(`[faults-in-building] calls: ${plan.points.length}. A thousand at least.`);
  const all = allCalls(plan.points);
  return faultsIn(
    building,
    plan,
    thinned(
      all.filter((_, i) => i % 2 === half),
      120,
    ),
  );
};
