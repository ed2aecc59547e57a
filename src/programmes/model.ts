import type { Formula } from "../spec/formula";
import type { PassportField } from "../spec/passport";

/** One item of the roadmap: its text, and its own term or people where they differ from the event's. */
export type ModelItem = { content: string; period?: string; responsible?: string; form?: string; result?: string };

/** An event and its items. `{Y}` in a period is the first calendar year of the school year, `{Z}` the second. */
export type ModelEvent = { event: string; period: string; responsible: string; items: ModelItem[] };

export type ModelStage = { name: string; events: ModelEvent[] };

export type ModelIndicator = {
  indicator: string;
  /** Keys of `spec/indicators.ts`; absent where the document does not say, so the sheet asks. */
  unit?: "percent" | "people" | "pieces" | "level" | "yes";
  better?: "more" | "less";
  group?: string;
};

/** A criterion with the formulas of its row. */
export type ModelCriterion = {
  criterion: string;
  value: Formula;
  threshold: Formula;
  missing: Formula;
  of_answered?: Formula;
  of_all?: Formula;
  counted?: string;
  /** A person judges, in words; absent where the figure does. */
  judged?: true;
  clause: string;
  where: string;
};

export type ModelLists = Record<"responsible" | "forms" | "directions" | "event_forms" | "sources", readonly string[]>;

/** A programme model: plain data, any school year. */
export type ProgrammeModel = {
  key: string;
  name: string;
  situation: string;
  /** First and last day of the programme: month and day, the year counted from the first calendar year. */
  start: { year: 0 | 1; month: number; day: number };
  end: { year: 0 | 1; month: number; day: number };
  passport: Partial<Record<PassportField, string | number>>;
  stages: ModelStage[];
  indicators: ModelIndicator[];
  criteria: ModelCriterion[];
  lists: ModelLists;
};
