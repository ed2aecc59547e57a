import type { Cost } from "./google/call";

/** What one execution of the add-on asked of the page that belongs to the user who ran it. */
export type UiEffect =
  | { do: "toast"; text: string; title: string; seconds: number }
  | { do: "sidebar"; title: string; html: string }
  | { do: "dialog"; title: string; html: string; width: number; height: number }
  | { do: "activate"; tab: string; a1: string };

export type MenuShown = { caption: string; items: ({ caption: string; functionName: string } | "separator")[] };

export type User = "owner" | "editor" | "viewer";

/** A clock that can stand still: `--now` in the command line, the real one in the page. */
export type Clock = { now(): Date };

/** The three files that are pushed to Google, as text. */
export type AddOn = {
  code: string;
  html: Record<string, string>;
  manifest: { timeZone: string; oauthScopes: string[] };
};

/** `waits`: how often queued writes had to be sent (a read, a flush, the end); the cells serve the modelled time. */
export type Calls = Record<Cost, number> & { readCells: number; writtenCells: number; waits: number } & {
  names: Record<string, number>;
};

export type Execution =
  | { ok: true; value: unknown; effects: UiEffect[]; calls: Calls }
  | { ok: false; error: { name: string; message: string }; effects: UiEffect[]; calls: Calls };

export type OpenOptions = {
  /** What `saved()` gave, with the entries `since` then where there are any; absent for a new, empty spreadsheet with one tab «Лист1». */
  data?: unknown;
  /** Absent: the add-on is not loaded (`--no-script`). */
  addOn?: AddOn;
  locale?: "ru_RU" | "en_US";
  timeZone?: string;
  clock?: Clock;
  user?: User;
  /**
   * For proofs: asked before every call to Google, and with cost "flush" before each queued write as it is sent; a text
   * makes that call or write fail with it. What was sent before stays, what was queued behind it is lost.
   */
  fault?: (name: string, cost: Cost) => string | null;
  /**
   * What one execution may take: `ms` on the modelled clock of its calls (absent: six minutes, half of one for the
   * triggers onOpen, onInstall, onEdit), `realMs` on this computer's (absent: six minutes), against endless loops.
   */
  limits?: { ms?: number; realMs?: number };
  /** For proofs: the rights with which `onEdit` runs; LIMITED if absent. */
  onEditMode?: "NONE" | "LIMITED";
  /** For proofs: every `run` fails with this text before any code runs, as with several Google accounts in one browser. */
  denied?: string;
};

/** A message of o-spreadsheet's revision protocol. */
export type Message = Record<string, unknown> & { type: string };

/** All that one act of a person or one execution changed: kept as a whole or not at all. */
export type Entry = {
  messages: Message[];
  /** Properties of all users, when the act changed them. */
  properties?: Record<string, Record<string, string>>;
};

/** One open spreadsheet: the engine's model, the add-on that is bound to it, and the people who edit it. */
export interface Book {
  /** Plain JSON that `openBook({ data })` takes back: cells, formats, notes, names, protections, locale, time zone. */
  saved(): unknown;
  /** State for a page that joins: data and the revisions after it. */
  joining(): { data: unknown; messages: Message[] };
  /** A page's own message: applied if it is the next revision, then `onEdit` runs for what a person typed. */
  receive(message: Message): boolean;
  /** Whether a message takes back, or brings back, what was done before this book was opened: that can be done no more. */
  isTooOld(message: Message): boolean;
  /** Every accepted message, whoever sent it. Returns a function that stops listening. */
  onMessage(listener: (message: Message) => void): () => void;
  /** Every act that changed something, when it is over, with the `onEdit` that it set off. */
  onEntry(listener: (entry: Entry) => void): () => void;
  /**
   * One fresh execution with full rights, as from a menu or `google.script.run`. Arguments and value cross as JSON, by
   * Google's rules. `shown`: the id of the tab that the user looks at; without it, the one that was shown last.
   */
  run(functionName: string, args: unknown[], shown?: string): Execution;
  /** Runs `onOpen` and gives the menus it built. "NONE": the add-on is installed, but not yet enabled in this file. */
  open(authMode?: "NONE" | "LIMITED"): MenuShown[];
  /** Runs `onInstall`, as when the add-on is installed from within this file; gives the menus it built. */
  install(): MenuShown[];
  /** For proofs: an execution elsewhere holds the document lock for so many modelled ms of the executions to come. */
  lockedFor(ms: number): void;
  /** Effects of `onEdit` runs and of `run` as they happen. */
  onEffect(listener: (effect: UiEffect) => void): () => void;
  person: Person;
  /** Calls of all executions since the book was opened. */
  calls: Calls;
}

/** What a person does with the grid. Cells are 'Tab' and "A1"; every act fires `onEdit` as Google would (or not). */
export interface Person {
  /** As typed from the keyboard: locale, formats, apostrophe and "=" are honoured. */
  type(tab: string, a1: string, text: string): void;
  /** A block pasted at `a1`: one act, `onEdit` without a value. */
  paste(tab: string, a1: string, block: string[][]): void;
  clear(tab: string, range: string): void;
  insertRows(tab: string, before: number, count: number): void;
  deleteRows(tab: string, first: number, count: number): void;
  insertColumns(tab: string, before: string, count: number): void;
  deleteColumns(tab: string, first: string, count: number): void;
  moveColumns(tab: string, first: string, count: number, before: string): void;
  copyColumn(tab: string, from: string, to: string): void;
  sort(tab: string, range: string, column: string, ascending: boolean): void;
  hideRows(tab: string, first: number, count: number): void;
  copyTab(tab: string): string;
  renameTab(tab: string, name: string): void;
  deleteTab(tab: string): void;
  addTab(name: string): void;
  /** Edits made faster than `onEdit` runs: afterwards it hears the first and at most two more, in order. */
  together(acts: () => void): void;
  /** Displayed text of every cell from A1, hidden rows and columns too. */
  shown(tab: string): string[][];
  /** Value as the engine holds it. */
  value(tab: string, a1: string): string | number | boolean | null;
  formula(tab: string, a1: string): string;
  tabs(): string[];
}
