import type * as z from "zod/mini";
import type { Kind } from "./kinds";

/** A hole in a formula: where it points at, not yet a letter and a number. */
export type Place<S extends string = string> = { scope: S; ref: string };

export type Columns = Record<string, Kind>;
type WordsOf<C> = { [K in keyof C]: C[K] extends { words: infer W } ? { [V in keyof W]: Place<"word"> } : never };

/** Columns under their keys, and the places in them that a formula may point at. */
export type Table<N extends string = string, C extends Columns = Columns> = {
  name: N;
  columns: C;
  row: { [K in keyof C]: Place<"row"> };
  word: WordsOf<C>;
};

/** Declares a table (rows under a head) or the fields of a form-like page. `name` is the key of its sheet. */
export const table = <const N extends string, const C extends Columns>(name: N, columns: C): Table<N, C> => {
  const row = Object.fromEntries(Object.keys(columns).map((key) => [key, { scope: "row", ref: `${name}.${key}` }]));
  const word = Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [
      key,
      Object.fromEntries(Object.entries(column.words ?? {}).map(([v, ref]) => [v, { scope: "word", ref }])),
    ]),
  );
  return { name, columns, row, word } as unknown as Table<N, C>;
};

/** What a row of the table is once it was read: null where the cell is empty or cannot be read. */
export type ValuesOf<T extends Table> = {
  [K in keyof T["columns"]]: z.output<ReturnType<T["columns"][K]["cell"]>> | null;
};
