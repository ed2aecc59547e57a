import type { Book, SheetKey, TableKey } from "../spec/book";
import type { ValuesOf } from "../spec/table";

/** A row that was read: its values under column keys, and where it stands now (one-based row of the grid). */
export type Row<S extends TableKey> = ValuesOf<Book[S]> & {
  readonly at: number;
  /** Texts as shown, for columns whose value could not be read; a person's own words stay known. A lost column is "". */
  readonly raw: Partial<Record<keyof Book[S]["columns"] & string, string>>;
  /** A person's own formulas in typed columns; empty where formulas were not read. */
  readonly formulas: Partial<Record<keyof Book[S]["columns"] & string, string>>;
};

/** Rows with content of every table, and the passport's fields. The types come from `spec`; there is no second schema. */
export type Snapshot = { [S in TableKey]: Row<S>[] } & { passport: ValuesOf<Book["passport"]> } & {
  /** The day the book counts from; null where «На дату» holds no day. */
  asOf: string | null;
  /** Sheets that the book has, read or not. */
  sheets: readonly SheetKey[];
};

/** A live figure: TypeScript gets it only like this and never computes it a second time. */
export type Figure = { value: number | string | null; state: "ok" | "error" | "overwritten" | "absent" };

/** Figures by id: "summary.share", "criteria.К-01.value". */
export type Figures = Record<string, Figure>;
