import type { BaseRow } from "../questionnaires/plan";
import type { Base } from "../questionnaires/types";
import type { Spot } from "./answers";
import type { PrintedDocument } from "./answers-documents";

/** What is needed to read answers in the page: the codes of the book, how it keeps names, tabs that may hold answers. */
export type Questionnaires = {
  codes: Record<Base, string[]>;
  /** How names are kept: `codes`, `pupils` (pupils by codes) or `names`. */
  names: "codes" | "pupils" | "names";
  /** "YYYY-MM-DD". */
  today: string;
  tabs: string[];
  /** Questionnaires that were given out or entered: the code, what it is, whether it is in the base. */
  issued: { code: string; kind: string; given: boolean; entered: boolean; wished: string }[];
  /** The cells of the tab that was asked for, as they are shown; null without one. */
  rows: string[][] | null;
  /** What people ask for and which form they wish, the most frequent first (S2-06). */
  interest: { requests: Counted[]; forms: Counted[] };
};

export type Counted = { text: string; count: number };

/** Answers for the bases; `replace`: columns whose cells the answer takes the place of, else only empty ones are filled. */
export type AnswerRow = BaseRow & { replace?: string[] };

/** A cell of the base that says something else than the answer. */
export type Differing = Spot & { code: string; column: string; head: string; was: string; now: string };

/** What becomes, or has become, of answers: new rows, completed ones, those that stand there already. */
export type AnswersTaken = {
  added: Record<Base, number>;
  completed: number;
  again: number;
  differing: Differing[];
  says: string;
  /** The first new row; null in a preview or without one. */
  applied: Spot | null;
};

/** `columns` from 1, emptied below the row `heads`. */
export type EmptyColumns = { tab: string; columns: number[]; heads: number };

/** A printed pile: the codes that were given out, with the paper that has a page for each. */
export type FormsGiven = { codes: string[]; says: string; printed: PrintedDocument };

/** `count` new codes, or the same ones once more; neither: a blank page without a code. */
export type GiveForms = { paper: string; count?: number; codes?: string[]; word?: boolean };
