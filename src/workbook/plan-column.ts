import { type TableKey, tables } from "../spec/book";
import type { Kind } from "../spec/kinds";
import type { Change } from "./change";
import type { Found } from "./find";
import { keysOf } from "./layout";

/** The change that puts a lost column back, right after the nearest declared column before it that is still there. */
export const planColumn = (found: Found, column: string, head: string): Change[] => {
  const kind = tables[found.key as TableKey].columns[column] as Kind | undefined;
  if (!kind || !found.lost.includes(column)) return [];
  const keys = keysOf(found.key);
  const before = keys
    .slice(0, keys.indexOf(column))
    .reverse()
    .find((key) => found.keys.includes(key));
  const at = before ? found.keys.indexOf(before) + 2 : 1;
  const { width, format, hidden, group, painted } = kind;
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
      hidden: hidden === true,
      depth: group ? 1 : 0,
    },
  ];
};
