import { describe, expect, it } from "vitest";
import { deeds } from "./deeds";
import { allCalls, faultsIn, planned } from "./faults";

/** The building is in files of its own, so that two processes share the work. */
const short = deeds().filter(({ name }) => name !== "building a book");

describe.each(short.map((deed) => [deed.name, deed] as const))("Google fails at every call of %s", (_, deed) => {
  it("nothing that stood in the book is lost, what is half done is named, and it can be brought to its end", async () => {
    const plan = planned(deed);
    expect(await faultsIn(deed, plan, allCalls(plan.points))).toEqual([]);
  });
});
