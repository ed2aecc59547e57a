/** What a person does, as data: the same act is done by `person` here and by a script's calls in Google. */
export type Act =
  | { do: "type"; tab: string; a1: string; text: string }
  | { do: "insertRows"; tab: string; row: number; count: number }
  | { do: "deleteRows"; tab: string; row: number; count: number }
  | { do: "addTab"; tab: string }
  | { do: "deleteTab"; tab: string }
  | { do: "renameTab"; tab: string; name: string }
  | { do: "copyTab"; tab: string; name: string }
  | { do: "sort"; tab: string; range: string; column: string; ascending: boolean };

/** What a case ends with: a value as JSON, or the exception as `name: message`. */
export type Answer = { value: unknown } | { threw: string };

/**
 * One question about Google Sheets that runs there and here. `before` and `ask` are bodies of functions over `ss` (the
 * spreadsheet), `s` (its one tab, «Лист1») and the words of `words.js`: plain ES2019, only calls of src/host/.
 */
export type Case = {
  id: string;
  says: string;
  /** Where the fact comes from, or which open point it is. */
  source: string;
  locale?: "en_US";
  before?: string;
  acts?: Act[];
  ask: string;
  expected: Answer;
  /** No reliable source: `expected` is our reading. */
  unknown?: true;
  /** Why the local host stays as it is even where Google answers otherwise. */
  apart?: string;
};

export const LOCALE = "ru_RU";
export const ZONE = "Europe/Moscow";
