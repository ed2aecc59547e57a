import { typedDay } from "../period/typed-day";
import type { Mend } from "../snapshot/problem";
import { type RecordKey, sheets, tables } from "../spec/book";
import type { Cell, Kind } from "../spec/kinds";

/** A cell of a record that cannot be taken: its column ("" where there is no such one) and what was given. */
export type Wrong = { why: "column" | "cell" | "required" | "empty"; column: string; found: Cell };

const shown = (key: RecordKey): [string, Kind][] =>
  Object.entries<Kind>(tables[key].columns).filter(([, kind]) => !kind.computed && !kind.hidden);

/** Keys of the columns that a person may fill in. */
export const fillable = (key: RecordKey): string[] => shown(key).map(([column]) => column);

const numberIn = (text: string): number | null => {
  const plain = text.replace(/\s/g, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
};

const wordIn = ({ words = {} }: Kind, text: string): string | null => {
  const asked = text.toLowerCase();
  return Object.entries(words).find(([key, word]) => key === asked || word === asked)?.[1] ?? null;
};

/** What a person gave for a cell → what the cell gets: words of lists as people see them, days as "YYYY-MM-DD"; null where it does not fit. */
export const taken = (kind: Kind, given: Cell): Cell | null => {
  const text = String(given).trim();
  if (text === "") return "";
  if (kind.is === "date") return typedDay(text);
  if (kind.is === "number") return typeof given === "number" ? given : numberIn(text);
  return kind.is === "choice" ? wordIn(kind, text) : text;
};

/** Given cells by column key → what is written, or the first one that cannot be. `whole`: it is a new row. */
export const recordCells = (
  key: RecordKey,
  given: Readonly<Record<string, Cell>>,
  whole: boolean,
): { cells: Mend[] } | { wrong: Wrong } => {
  const columns = new Map(shown(key));
  const cells: Mend[] = [];
  for (const [column, found] of Object.entries(given)) {
    const kind = columns.get(column);
    if (!kind) return { wrong: { why: "column", column, found } };
    const now = taken(kind, found);
    if (now === null) return { wrong: { why: "cell", column, found } };
    if (now === "" && kind.required) return { wrong: { why: "required", column, found: "" } };
    if (now !== "" || !whole) cells.push({ column, now });
  }
  if (cells.every(({ column }) => column === "no")) return { wrong: { why: "empty", column: "", found: "" } };
  const missing = whole && shown(key).find(([column, kind]) => kind.required && !(column in given));
  return missing ? { wrong: { why: "required", column: missing[0], found: "" } } : { cells };
};

/** Letters of the ids that rows of the sheet get: «Д-001». */
export const prefixOf = (key: RecordKey): string => sheets[key].idPrefix ?? "";
