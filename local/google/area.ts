import type { Range } from "../../src/host/range";
import type { Zone } from "../engine/types";
import { type Desk, ServiceError } from "./desk";

/** What stands behind a Range: one-based, like Google's rows and columns. */
export type Area = {
  desk: Desk;
  tab: string;
  top: number;
  left: number;
  rows: number;
  columns: number;
  /** Notation of an open range such as `B:D`, kept as it was asked for. */
  notation?: string;
  me(): Range;
};

export type Corner = Pick<Area, "top" | "left" | "rows" | "columns"> & { notation?: string };

export const zoneOf = ({ top, left, rows, columns }: Corner): Zone => ({
  top: top - 1,
  left: left - 1,
  bottom: top + rows - 2,
  right: left + columns - 2,
});

export const cornerOf = ({ top, left, bottom, right }: Zone): Corner => ({
  top: top + 1,
  left: left + 1,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** Google's answer to a place outside the grid. */
export function checkInside({ top, left, rows, columns }: Corner, size: { rows: number; columns: number }): void {
  if (rows < 1) throw new ServiceError("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new ServiceError("The number of columns in the range must be at least 1.");
  if (top < 1) throw new ServiceError("The starting row of the range is too small.");
  if (left < 1) throw new ServiceError("The starting column of the range is too small.");
  if (top + rows - 1 > size.rows || left + columns - 1 > size.columns)
    throw new ServiceError("The coordinates of the range are outside the dimensions of the sheet.");
}
