import type { Leftover } from "../intake/types";
import type { Period } from "../period/types";
import type { Spot } from "./answers";

/** What a user may choose about something doubtful. */
export type ImportChoice = { key: string; says: string };

/** Something that is not certain: `id` names it in `choices`; row and column of the source from 1, column 0 is the whole row. */
export type ImportDoubt = {
  id: string;
  code: string;
  row: number;
  col: number;
  found: string;
  title: string;
  says: string;
  choices: ImportChoice[];
  chosen: string;
};

/** A column of the source; `id` names it in `choices`: what it holds, by the key of a roadmap's column; null: it is not taken over. */
export type ImportColumn = {
  id: string;
  col: number;
  head: string;
  meaning: string | null;
  says: string;
  sure: boolean;
};

export type ImportStage = { stage: number; part: number | null; no: string; name: string; row: number };

/** An item as it will stand in the roadmap; `rows`: where in the source; `group`: items of one event share it. */
export type ImportItem = {
  rows: number[];
  stage: number;
  part: number | null;
  group: number;
  no: string;
  event: string;
  content: string;
  period: string;
  responsible: string;
  form: string;
  result: string;
  direction: string;
  contour: string;
  status: string;
  done_on: string;
  link: string;
  outcome: string;
  read: Period & { says: string };
};

export type ImportLeftover = Omit<Leftover, "why"> & { why: string; says: string };

/** A foreign table as a roadmap; `applied`: where the first new row stands, null in a preview. */
export type Import = {
  /** The table as it was read, for a preview beside it; empty when it was written. */
  source: string[][];
  columns: ImportColumn[];
  /** What a column may hold. */
  meanings: ImportChoice[];
  stages: ImportStage[];
  items: ImportItem[];
  doubts: ImportDoubt[];
  leftovers: ImportLeftover[];
  /** `rows`: source rows that became items; `known`: stages and items that the roadmap has already. */
  counts: {
    stages: number;
    parts: number;
    events: number;
    rows: number;
    items: number;
    doubts: number;
    leftovers: number;
    known: { stages: number; items: number };
    added: { stages: number; items: number };
  };
  says: string;
  applied: Spot | null;
};

/** A tab from which a table can be taken. */
export type ImportTabs = { tabs: string[] };

/** `rows`, or `text` as it was pasted, or a table lying in `tab`, whole or in `range`; `choices` by the ids of doubts, or by their codes for all of them. */
export type ImportInput = {
  rows?: (string | number | boolean | null)[][];
  text?: string;
  tab?: string;
  range?: string;
  choices?: Record<string, string>;
  apply?: boolean;
};
