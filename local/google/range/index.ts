import type { Looks, Range, RangeList } from "../../../src/host/range";
import type { Area, Corner } from "../area";
import { emulate, type Methods } from "../call";
import type { Desk } from "../desk";
import { address } from "./address";
import { formats, looks } from "./formats";
import { formulas } from "./formulas";
import { groups } from "./groups";
import { order } from "./order";
import { validation } from "./validation";
import { values } from "./values";

const range = emulate<Range, Area>("Range", {
  ...address,
  ...values,
  ...order,
  ...formulas,
  ...formats,
  ...groups,
  ...validation,
});

/** A Range of this execution. */
export function rangeOf(desk: Desk, tab: string, corner: Corner): Range {
  const area: Area = { ...corner, desk, tab, me: () => face };
  const face: Range = range(desk, area);
  return face;
}

type List = { desk: Desk; tab: string; corners: Corner[]; me(): RangeList };

/** A list costs one call, however many ranges it has. */
const spread =
  <Given extends unknown[]>(work: (area: Area, ...given: Given) => unknown) =>
  ({ desk, tab, corners, me }: List, ...given: Given): RangeList => {
    for (const corner of corners) work({ ...corner, desk, tab, me: () => rangeOf(desk, tab, corner) }, ...given);
    return me();
  };

const listLooks = Object.fromEntries(
  Object.entries(looks).map(([key, look]) => [key, { cost: "write", run: spread(look) }]),
) as unknown as Omit<Methods<Looks<RangeList>, List>, "clearContent" | "setBorder">;

const list = emulate<RangeList, List>("RangeList", {
  ...listLooks,
  clearContent: { cost: "write", run: spread((area) => values.clearContent.run(area)) },
  setBorder: { cost: "write", run: spread(formats.setBorder.run) },
  getRanges: { cost: "free", run: ({ desk, tab, corners }) => corners.map((corner) => rangeOf(desk, tab, corner)) },
});

/** A RangeList of this execution. */
export function rangeListOf(desk: Desk, tab: string, corners: Corner[]): RangeList {
  const self: List = { desk, tab, corners, me: () => face };
  const face: RangeList = list(desk, self);
  return face;
}
