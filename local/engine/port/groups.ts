import type { Put } from "../port";
import type { Getters, Zone } from "../types";
import type { Dimension } from "./structure";

const DEEPEST = 8;

/** Groups of rows and columns. Places are zero-based; groups follow from the depths of neighbours. */
export function groupPort(getters: Getters, put: Put) {
  const groupsOf = (sheetId: string, dimension: Dimension) => getters.getHeaderGroups(sheetId, dimension);
  const columnDepth = (sheetId: string, column: number): number =>
    groupsOf(sheetId, "COL").filter(({ start, end }) => start <= column && column <= end).length;

  function shiftOnce(sheetId: string, { left, right }: Zone, type: string, moves: (column: number) => boolean): void {
    const moving: { start: number; end: number }[] = [];
    for (let column = left; column <= right; column++) {
      if (!moves(column)) continue;
      const last = moving.at(-1);
      if (last?.end === column - 1) last.end = column;
      else moving.push({ start: column, end: column });
    }
    for (const { start, end } of moving) put(type, { sheetId, dimension: "COL", start, end });
  }

  return {
    columnDepth,
    /** Depths stay between 0 and 8: a column that has reached the end stays there. */
    shiftColumns(sheetId: string, zone: Zone, delta: number): void {
      const deeper = delta > 0;
      const moves = (column: number) => {
        const depth = columnDepth(sheetId, column);
        return deeper ? depth < DEEPEST : depth > 0;
      };
      for (let step = Math.min(DEEPEST, Math.abs(delta)); step > 0; step--)
        shiftOnce(sheetId, zone, deeper ? "GROUP_HEADERS" : "UNGROUP_HEADERS", moves);
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
