import type { Position } from "../../engine/types";
import type { Area } from "../area";
import { mismatch } from "../call";
import { checkDropDown, putValue, readValue, writable } from "../coerce";
import { ServiceError } from "../desk";
import type { Part } from "./address";

/** Calls `read` for each cell, row by row. */
export function eachCell<T>({ tab, top, left, rows, columns }: Area, read: (at: Position) => T): T[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, col) => read({ sheetId: tab, row: top - 1 + row, col: left - 1 + col })),
  );
}

export const cellCount = ({ rows, columns }: Area): number => rows * columns;

/** A rectangle of the range's own size, or Google's complaint. */
export function rectangle(grid: unknown, { rows, columns }: Area, caller: string): unknown[][] {
  if (!Array.isArray(grid) || !grid.every(Array.isArray)) throw mismatch([grid], `Range.${caller}`);
  const wrong = (what: string, has: number, wants: number) =>
    new ServiceError(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${has} but the range has ${wants}.`,
    );
  if (grid.length !== rows) throw wrong("rows", grid.length, rows);
  for (const row of grid) if (row.length !== columns) throw wrong("columns", row.length, columns);
  return grid;
}

/** What cells hold. */
export const values: Part<"getValues" | "getDisplayValues" | "setValues" | "clearContent"> = {
  getValues: {
    cost: "read",
    cells: cellCount,
    run: (area) => eachCell(area, (at) => readValue(area.desk.grid.cell(at), area.desk)),
  },
  getDisplayValues: {
    cost: "read",
    cells: cellCount,
    run: (area) => eachCell(area, (at) => area.desk.grid.cell(at).shown),
  },
  setValues: {
    cost: "grid",
    cells: cellCount,
    run: (area, given) => {
      const written = rectangle(given, area, "setValues").map((row) => row.map(writable));
      const { desk } = area;
      const write = (put: typeof putValue) =>
        eachCell(area, (at) => put(at, written[at.row - area.top + 1]?.[at.col - area.left + 1] ?? null, desk));
      desk.later(() => {
        write(checkDropDown);
        write(putValue);
      });
      return area.me();
    },
  },
  clearContent: {
    cost: "write",
    run: (area) => {
      const { desk } = area;
      desk.later(() => {
        eachCell(area, (at) => desk.grid.hasContent(at) && desk.grid.empty(at));
      });
      return area.me();
    },
  },
};
