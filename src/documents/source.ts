import type { Snapshot } from "../snapshot/snapshot";
import type { PassportField } from "../spec/passport";
import type { Block } from "./blocks";

export type Turn = "portrait" | "landscape";
/** Papers about consents: they need the bases, and no roadmap. */
export type ConsentPaper = "consent-forms" | "consent-list";
/** Papers about registers of people and teams: they need no roadmap either. */
export type RegisterPaper = "selection-list" | "team-register" | "team-members" | "requests-map";
/** Papers about pairs. */
export type PairPaper = "pair-order" | "pair-list" | "pair-plan" | "pair-diary" | "pair-report";
export type DocumentKey =
  | "title"
  | "roadmap-approval"
  | "roadmap-marks"
  | "month-tasks"
  | "reminder"
  | ConsentPaper
  | RegisterPaper
  | PairPaper;

/** A column of the roadmap as its tab shows it now; `key` is "" for one that the school has put in itself. Width in pixels. */
export type ShownColumn = { key: string; head: string; width: number };

/** What documents are made of: the book as it was read, and how its roadmap looks. */
export type Source = {
  snapshot: Snapshot;
  /** Columns that are seen, from left to right, and those that the form with marks adds. */
  columns: readonly ShownColumn[];
  /** Texts of the cells under `columns`, by the row of the grid. */
  texts: ReadonlyMap<number, readonly string[]>;
  /** The live sentence above the heads. */
  line: string;
};

/** Where a warning leads: a field of the passport, or a cell of a table. */
export type Place =
  | { sheet: "passport"; field: PassportField }
  | {
      sheet: "roadmap" | "mentors" | "mentees" | "selection" | "teams" | "members" | "pairs" | "plans" | "meetings";
      row: number;
      column: string;
    };
export type Warning = { place: Place; says: string };

/** What is asked for besides the document itself. `month` is "YYYY-MM"; `purpose` of a consent by its key; `people` by codes. */
export type Choice = {
  month?: string;
  stage?: number;
  responsible?: string;
  newPage?: boolean;
  purpose?: string;
  people?: readonly string[];
  /** Which pairs: of an order by its number, «проект», «все»; by itself the draft where there is one, else the latest order. */
  order?: string;
  /** Of which pairs and groups: their numbers or ids; by themselves all. */
  pairs?: readonly string[];
};

/** A document as it leaves this folder. */
export type Made = {
  title: string;
  /** Name of a file without its ending. */
  file: string;
  turn: Turn;
  blocks: readonly Block[];
  /** The same as plain text: a table with tabs between its cells, or a message for a chat. */
  plain: string;
  warnings: Warning[];
  /** Its pages are papers of their own: they have no numbers. */
  apart?: true;
};
