import type { Columns } from "../spec/table";
import type { Change } from "./change";
import type { Found } from "./find";

/** The change that puts a lost column back, right after the nearest declared column before it that is still there. */
export const planColumn = (found: Found, column: string, columns: Columns): Change[] => {
  const kind = columns[column];
  if (!kind || !found.lost.includes(column)) return [];
  const keys = Object.keys(columns);
  const before = keys
    .slice(0, keys.indexOf(column))
    .reverse()
    .find((key) => found.keys.includes(key));
  const at = before ? found.keys.indexOf(before) + 2 : 1;
  const { head, width, format, hidden, group, painted, away } = kind;
  return [
    {
      sheet: found.key,
      do: "column",
      column,
      at,
      // a month's name is a formula, put back with the other facts above it
      head: painted ? "" : head,
      width,
      format,
      hidden: hidden === true || away === true,
      depth: group ? 1 : 0,
    },
  ];
};
