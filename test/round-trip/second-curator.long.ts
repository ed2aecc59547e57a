import { describe, expect, it } from "vitest";
import { deeds } from "./deeds";
import { acts, clashes, pointsOf } from "./second-curator";
import { thinned } from "./thinned";

const written = ["a mark with an outcome", "taking a mark back", "postponing an item"];
const chosen = deeds().filter(({ name }) => written.includes(name));

describe.each(chosen.map((deed) => [deed.name, deed] as const))("Another curator works during %s", (_, deed) => {
  const points = pointsOf(deed);
  const some = thinned(
    points.map((__, at) => at),
    8,
  );

  // taking back and typing into one cell in the same instant: the later wins, as when both type
  const fair = acts.filter(({ name }) => deed.name === "a mark with an outcome" || !name.includes("very cell"));

  it.each(fair.map((act) => [act.name, act] as const))("and %s: nothing of hers is lost", (__, act) => {
    expect(clashes(deed, act, some).map((at) => `${at} ${points[at]}`)).toEqual([]);
  });
});
