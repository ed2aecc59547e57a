import type { TermsOf } from "../period/reader";
import type { Period } from "../period/types";

/** What a column of a foreign table holds, by the keys of the roadmap's columns; `from` and `to` make one term together. */
export const meanings = [
  "no",
  "stage_no",
  "stage",
  "event",
  "content",
  "period",
  "from",
  "to",
  "responsible",
  "form",
  "result",
  "direction",
  "contour",
  "status",
  "done_on",
  "link",
  "outcome",
] as const;
export type Meaning = (typeof meanings)[number];

/** A column as it was found: `col` from 1; `head` its text, "" without one; null: what it holds has no place in a roadmap. */
export type FoundColumn = { col: number; head: string; meaning: Meaning | null; sure: boolean };

/** A title of a stage, or of its part; `row` is its source row, 0 where no row bears it. */
export type FoundStage = { stage: number; part: number | null; no: string; name: string; row: number };

/** Texts of one item, by the keys of the roadmap's columns. */
export const itemKeys = [
  "no",
  "event",
  "content",
  "period",
  "responsible",
  "form",
  "result",
  "direction",
  "contour",
  "status",
  "done_on",
  "link",
  "outcome",
] as const;
export type ItemTexts = Record<(typeof itemKeys)[number], string>;

/** An item without any text. */
export const noTexts = (): ItemTexts => Object.fromEntries(itemKeys.map((key) => [key, ""])) as ItemTexts;

/** One item; `rows` are its source rows; `own`: what stands in its own row and is not taken from the row above. */
export type FoundItem = ItemTexts & {
  rows: number[];
  stage: number;
  part: number | null;
  /** Items of one event bear one number here. */
  group: number;
  read: Period;
};

export type DoubtCode =
  | "head-missing"
  | "column"
  | "stage-missing"
  | "stage-or-item"
  | "subtitle"
  | "lead-in"
  | "same-name"
  | "event-missing"
  | "continued"
  | "torn"
  | "split"
  | "number-gap"
  | "number-doubled"
  | "clause-torn"
  | "term-missing"
  | "term-inside"
  | "term-unclear"
  | "term-other"
  | "row-doubled";

/** What is not certain: where it stands (from 1; col 0: the whole row), what was found, what may be chosen, what is chosen now. */
export type Doubt = { code: DoubtCode; row: number; col: number; found: string; choices: string[]; chosen: string };

export type LeftoverWhy =
  | "title"
  | "head-repeated"
  | "column-numbers"
  | "debris"
  | "column"
  | "number-alone"
  | "label"
  | "skipped"
  | "after"
  | "no-place";

/** A source cell that is not in the roadmap, and why. */
export type Leftover = { row: number; col: number; text: string; why: LeftoverWhy };

/** `rows`: source rows that became items, before any was split. */
export type Intake = {
  columns: FoundColumn[];
  /** The row of the heads, from 1; 1 without heads. */
  heads: number;
  stages: FoundStage[];
  items: FoundItem[];
  doubts: Doubt[];
  leftovers: Leftover[];
  rows: number;
  /** Nothing in the table has letters: a scan without text. */
  scan: boolean;
};

/** Answers to doubts: by code, «@», row, «.» and column, or by the code alone for all doubts of it. */
export type Choices = Readonly<Record<string, string>>;

/** `terms`: what the book tells about its terms; those of the table are read beside its own. */
export type Asked = { rows: readonly (readonly string[])[]; choices?: Choices; terms: TermsOf };
