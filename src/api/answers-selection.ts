import type { Candidate, SelectionCriterion } from "../report/selection";

export type { Candidate, SelectionCriterion } from "../report/selection";

/** «Отбор» whole: the panel narrows it without asking again. */
export type Candidates = {
  /** Whether the book has the sheet; without it there are no candidates, and nothing is wrong. */
  here: boolean;
  today: string;
  /** Tab of the sheet, and the letter of the column that a click on a candidate opens. */
  sheet: { tab: string; column: string };
  criteria: SelectionCriterion[];
  candidates: Candidate[];
  /** Codes of both bases that are no candidates yet. */
  others: string[];
  /** Words of the lists, by their keys. */
  marks: { key: string; name: string }[];
  decisions: { key: string; name: string }[];
  surveys: string[];
};
