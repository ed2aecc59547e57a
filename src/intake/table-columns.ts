import { readPeriod } from "../period/read";
import type { Base } from "../period/types";
import { isBlank } from "./clean";
import { columnsOf } from "./guess";
import { isHeadRow, isSecondHeadRow, joinedHeads, meaningOf } from "./heads";
import { filledCells } from "./row-kinds";
import type { Source } from "./source";
import { type FoundColumn, type Meaning, meanings } from "./types";

/** Where the heads of a table stand (row from 0, −1: none), how many rows they take, and what the columns hold. */
export type Headed = { heads: number; count: number; texts: string[]; columns: FoundColumn[]; above: boolean };

const keys = [...meanings, "skip"];
const meant = (chosen: string): Meaning | null => (chosen === "skip" ? null : (chosen as Meaning));

/** Asks about columns whose head says nothing, and takes what the user has chosen for any of them. */
const settledBy = (source: Source, row: number, columns: readonly FoundColumn[]): FoundColumn[] =>
  columns.map((column) => {
    const at = column.col - 1;
    if (source.rows.every((cells) => isBlank(cells[at] ?? ""))) return column;
    if (column.sure) {
      const chosen = source.chosen("column", row, at, keys);
      return chosen ? { ...column, meaning: meant(chosen) } : column;
    }
    const own = column.meaning ?? "skip";
    return {
      ...column,
      meaning: meant(source.ask("column", row, at, column.head, [own, ...keys.filter((key) => key !== own)])),
    };
  });

/** Finds the heads of a table, one row or two, and what its columns hold; without heads they are guessed. */
export const headedOf = (source: Source, base: Base): Headed => {
  const heads = source.rows.findIndex(isHeadRow);
  if (heads < 0) {
    source.ask("head-missing", 0, -1, "", ["guess"]);
    const none = Array.from({ length: source.width }, () => "");
    return {
      heads,
      count: 0,
      texts: none,
      columns: settledBy(source, 0, columnsOf(none, source.rows, base)),
      above: false,
    };
  }
  const first = source.rows[heads] ?? [];
  const second = source.rows[heads + 1] ?? [];
  const two = isSecondHeadRow(first, second);
  const texts = two ? joinedHeads(first, second) : [...first];
  const count = two ? 2 : 1;
  // a fragment: rows with terms stand before the heads of the next page; else it is what stands over the table
  const term = texts.findIndex((head) => meaningOf(head) === "period");
  const isItem = (cells: readonly string[]) =>
    filledCells(cells) > 1 && readPeriod({ text: cells[term] ?? "", base }).kind !== "unknown";
  const above = term >= 0 && source.rows.slice(0, heads).some(isItem);
  if (above) source.ask("head-missing", 0, -1, "", ["guess"]);
  const body = [...(above ? source.rows.slice(0, heads) : []), ...source.rows.slice(heads + count)];
  return { heads, count, texts, columns: settledBy(source, heads, columnsOf(texts, body, base)), above };
};
