export type PeriodKind =
  | "exact"
  | "range"
  | "months"
  | "recurring"
  | "all-year"
  | "by-agreement"
  | "as-needed"
  | "relative"
  | "unknown";

/** First and last day of the plan, "YYYY-MM-DD"; null where the passport does not say. */
export type Base = { start: string | null; end: string | null };

export type Span = { start: string; end: string };

export type Frequency = "daily" | "weekly" | "monthly" | "quarterly";

/** How sure the reading is: what was not written and was taken from the plan. */
export type Flag = "year-from-base" | "outside-base" | "clipped";

/** The reading of a period's text; the text itself is kept by the caller. */
export type Period = {
  kind: PeriodKind;
  start: string | null;
  end: string | null;
  /** The separate dates of a list; start and end are then the outermost. */
  parts: Span[];
  freq: Frequency | null;
  flags: Flag[];
  /** A second reading, where the text allows one. */
  alternative: Span | null;
};

/** A period of this kind without anything else known. */
export const period = (kind: PeriodKind, known: Partial<Period> = {}): Period => ({
  kind,
  start: null,
  end: null,
  parts: [],
  freq: null,
  flags: [],
  alternative: null,
  ...known,
});
