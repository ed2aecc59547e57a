import type { RegisterKey, TableKey } from "../spec/book";
import type { Formula } from "../spec/formula";
import type { PassportField } from "../spec/passport";
import type { programme } from "../spec/programme";
import type { OwnColumn } from "./own";

/** One item of the roadmap: its text, and its own term or people where they differ from the event's. */
export type ModelItem = { content: string; period?: string; responsible?: string; form?: string; result?: string };

/**
 * An event and its items; without items it is one row of its own. `{Y}` in a period is the first calendar year of the
 * school year, `{Z}` the second, `{X}` the one before them.
 */
export type ModelEvent = {
  event: string;
  period: string;
  responsible: string;
  form?: string;
  result?: string;
  direction?: string;
  contour?: "outer" | "inner";
  items: ModelItem[];
};

/** A part of a stage that has two levels: «2.1. Формирование базы наставляемых». */
export type ModelPart = { name: string; events: ModelEvent[] };

/** `no`: what stands in «№» of the stage's row where it is not its ordinal; "" for nothing. */
export type ModelStage = { name: string; no?: string; events: ModelEvent[]; parts?: ModelPart[] };

/** One row of «Программа», by the keys of its columns; `dated` is "YYYY-MM-DD". */
export type ModelText = {
  section: keyof (typeof programme)["columns"]["section"]["words"];
  side?: string;
  title?: string;
  text?: string;
  events?: string;
  measured?: string;
  level?: keyof (typeof programme)["columns"]["level"]["words"];
  number?: string;
  dated?: string;
  stage?: string;
  period?: string;
  responsible?: string;
  form?: string;
  result?: string;
};

/** How a model shows a table in its document's own way: heads, widths, groups (null: none), order of the columns. */
export type ModelDress = {
  title?: string;
  /** These columns stand in this order in the place of the first of them. */
  order?: readonly string[];
  columns?: Record<string, { head?: string; width?: number; group?: string | null; band?: string; help?: string }>;
};

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
  texts: ModelText[];
  dress?: Partial<Record<TableKey, ModelDress>>;
  /** A school's own model: its name, and the columns that the school has put in. */
  own?: { name: string; columns: readonly OwnColumn[] };
  indicators: ModelIndicator[];
  criteria: ModelCriterion[];
  lists: ModelLists;
  /** Registers that its document needs from the first day; any other one is added when first needed. */
  registers?: readonly RegisterKey[];
};
