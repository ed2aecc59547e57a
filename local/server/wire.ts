import type { MenuShown, Message, UiEffect } from "../contract";

/** How the writing of the book's file stands. */
export type Saving = { state: "saved" | "saving" } | { state: "failed"; says: string };

/** What the server tells a page. `stale`: the page has missed too much and must load again; `replaced`: another book is open. */
export type Said =
  | { say: "message"; message: Message }
  | { say: "effect"; effect: UiEffect }
  | { say: "saving"; saving: Saving }
  | { say: "remark"; says: string }
  | { say: "replaced" | "stale" };

/** What a page needs to begin. */
export type PageState = {
  data: unknown;
  messages: Message[];
  menus: MenuShown[];
  /** Names that `google.script.run` offers. */
  functions: string[];
  /** The file's name without its folder. */
  fileName: string;
  filePath: string;
  saving: Saving;
  /** What was found when the book was opened, as sentences. */
  remarks: string[];
  /** The book has just been begun: the add-on's panel opens by itself. */
  panel: boolean;
  /** The add-on is not built: a sentence, else null. */
  missing: string | null;
};

/** A sentence for the user in place of an answer. */
export type Refusal = { says: string; damaged?: Damaged };

/** In place of the state of a book: there is none yet. `folder`: where books will lie. */
export type First = { folder: string };

/** The books of the folder, the one that changed last first; `when` as it is shown. */
export type BookList = { name: string; when: string; open: boolean }[];

/** A book that cannot be opened. `earlier`: its kept states, the last one first; `when` as it is shown. */
export type Damaged = { fileName: string; isMissing: boolean; earlier: { id: string; when: string }[] };
