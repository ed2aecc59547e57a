import { Refusal } from "../../engine/port";
import { zoneOf } from "../area";
import { mismatch } from "../call";
import { ServiceError } from "../desk";
import type { Part } from "./address";

/** What must stay to be seen cannot be folded away. */
function foldable<T>(fold: () => T): T {
  try {
    return fold();
  } catch (error) {
    if (!(error instanceof Refusal && error.reasons.includes("NotEnoughElements"))) throw error;
    throw new ServiceError("You can't hide all the rows or columns on the sheet.");
  }
}

/** Groups of rows and columns. */
export const groups: Part<"shiftColumnGroupDepth" | "shiftRowGroupDepth" | "collapseGroups"> = {
  shiftColumnGroupDepth: {
    cost: "structure",
    run: (area, delta) => {
      if (!Number.isInteger(delta)) throw mismatch([delta], "Range.shiftColumnGroupDepth");
      const { desk, tab, left } = area;
      desk.later(() => {
        if (left === 1 && desk.grid.toggleBefore(tab))
          throw new ServiceError("The first column can't be grouped while the group control stands before its group.");
        desk.grid.shiftGroups(tab, "COL", zoneOf(area), delta);
      });
      return area.me();
    },
  },
  shiftRowGroupDepth: {
    cost: "structure",
    run: (area, delta) => {
      if (!Number.isInteger(delta)) throw mismatch([delta], "Range.shiftRowGroupDepth");
      const { desk, tab } = area;
      desk.later(() => desk.grid.shiftGroups(tab, "ROW", zoneOf(area), delta));
      return area.me();
    },
  },
  collapseGroups: {
    cost: "structure",
    run: (area) => {
      const { desk, tab } = area;
      desk.later(() => {
        if (!foldable(() => desk.grid.fold(tab, zoneOf(area))))
          throw new ServiceError("There is no group in this range.");
      });
      return area.me();
    },
  },
};
