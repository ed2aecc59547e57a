import { describe, expect, it } from "vitest";
import { deeds } from "./deeds";
import { acts, clashes, pointsOf } from "./second-curator";

const written = ["a mark with an outcome", "taking a mark back"];
const chosen = deeds().filter(({ name }) => written.includes(name));

describe.each(chosen.map((deed) => [deed.name, deed] as const))("Another curator works during %s", (_, deed) => {
  const points = pointsOf(deed);
  const every = points.map((__, at) => at);

  it.each(acts.map((act) => [act.name, act] as const))("and %s: at no call is anything of hers lost", (__, act) => {
    expect(clashes(deed, act, every).map((at) => `${at} ${points[at]}`)).toEqual([]);
  });
});
