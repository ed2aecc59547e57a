import { Moved } from "../workbook/aim";
import { ROW } from "../workbook/layout";
import type { ReadBook } from "../workbook/read";
import type { Context } from "./context";

/**
 * Brings rows that an action has begun or emptied to their places: new ones below their item, empty ones to the end.
 * Only where the other rows stand in their first order and each has its place; else all stay where they are, as
 * «Вернуть порядок» will offer.
 */
export const closeGaps = (context: Context, before: Pick<ReadBook, "found">, ids: readonly string[]): void => {
  if (ids.length === 0) return;
  const read = context.readAgain(before, ["passport", "roadmap"]);
  const rows = read.snapshot.roadmap;
  const others = rows.filter(({ id }) => !ids.includes(id ?? "")).map(({ order }) => order);
  const ascending = others.every((order, i) => order !== null && (i === 0 || order >= (others[i - 1] ?? 0)));
  if (!ascending || rows.some(({ order }) => order === null)) return;
  const last = read.found.sheets.roadmap?.cells.length ?? ROW.first;
  try {
    context.write(null, [{ sheet: "roadmap", do: "sort", column: "order", rows: [ROW.first, last] }], read);
  } catch (error) {
    // somebody moves rows at this very moment: the action itself is done
    if (!(error instanceof Moved)) throw error;
  }
};
