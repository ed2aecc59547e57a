import type { Put } from "../port";
import type { Getters, Zone } from "../types";
import type { Dimension } from "./structure";

const DEEPEST = 8;

/** Groups of rows and columns. Places are zero-based; groups follow from the depths of neighbours. */
export function groupPort(getters: Getters, put: Put) {
  const groupsOf = (sheetId: string, dimension: Dimension) => getters.getHeaderGroups(sheetId, dimension);
  const depth = (sheetId: string, dimension: Dimension, at: number): number =>
    groupsOf(sheetId, dimension).filter(({ start, end }) => start <= at && at <= end).length;
  const sides = { COL: ({ left, right }: Zone) => [left, right], ROW: ({ top, bottom }: Zone) => [top, bottom] };

  function shiftOnce(sheetId: string, dimension: Dimension, zone: Zone, deeper: boolean): void {
    const [first = 0, last = 0] = sides[dimension](zone);
    const moving: { start: number; end: number }[] = [];
    for (let at = first; at <= last; at++) {
      const now = depth(sheetId, dimension, at);
      if (deeper ? now >= DEEPEST : now <= 0) continue;
      const run = moving.at(-1);
      if (run?.end === at - 1) run.end = at;
      else moving.push({ start: at, end: at });
    }
    for (const { start, end } of moving)
      put(deeper ? "GROUP_HEADERS" : "UNGROUP_HEADERS", { sheetId, dimension, start, end });
  }

  return {
    columnDepth: (sheetId: string, column: number) => depth(sheetId, "COL", column),
    /** Depths stay between 0 and 8: a row or column that has reached the end stays there. */
    shiftGroups(sheetId: string, dimension: Dimension, zone: Zone, delta: number): void {
      for (let step = Math.min(DEEPEST, Math.abs(delta)); step > 0; step--)
        shiftOnce(sheetId, dimension, zone, delta > 0);
    },
    /** Folds what lies wholly in the zone, else the deepest open group that reaches into it. False: no group here. */
    fold(sheetId: string, { top, left, bottom, right }: Zone): boolean {
      const sides = [
        { dimension: "ROW" as const, first: top, last: bottom },
        { dimension: "COL" as const, first: left, last: right },
      ];
      const here = sides.flatMap(({ dimension, first, last }) =>
        groupsOf(sheetId, dimension)
          .filter(({ start, end }) => start <= last && end >= first)
          .map((group) => ({ ...group, dimension, whole: first <= group.start && group.end <= last })),
      );
      const whole = here.filter((group) => group.whole);
      const open = here.filter(({ isFolded }) => !isFolded).sort((a, b) => a.end - a.start - (b.end - b.start));
      for (const { dimension, start, end } of whole.length > 0 ? whole : open.slice(0, 1))
        put("FOLD_HEADER_GROUP", { sheetId, dimension, start, end });
      return here.length > 0;
    },
    toggleBefore: (sheetId: string): boolean => getters.isColumnToggleBefore(sheetId),
    setToggle: (sheetId: string, position: string) => put("MB_GROUP_TOGGLE", { sheetId, position }),
  };
}
