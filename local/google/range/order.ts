import { zoneOf } from "../area";
import { mismatch } from "../call";
import { ServiceError } from "../desk";
import type { Part } from "./address";

type By = { column?: unknown; ascending?: unknown };

/** Rows of a range by one of its columns, as the engine sorts them for a person. */
export const order: Part<"sort"> = {
  sort: {
    cost: "structure",
    run: (area, given) => {
      const { column, ascending = true } = (given ?? {}) as By;
      if (!Number.isInteger(column) || typeof ascending !== "boolean") throw mismatch([given], "Range.sort");
      const { desk, tab, left, columns } = area;
      const at = Number(column);
      // Google's text is not known
      if (at < left || at >= left + columns) throw new ServiceError("The sort column is outside of the range.");
      desk.later(() => desk.grid.sort(tab, zoneOf(area), at - 1, ascending), "values");
      return area.me();
    },
  },
};
