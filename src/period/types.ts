/**
 * - "exact": one day. "months": whole months, one, several or from – to.
 * - "range": any other days: from – to, «до», «с», a week, a quarter, a season, a list of days (`parts`).
 * - "all-year": as long as the plan («в течение года»), or whole school or calendar years.
 * - "recurring": again and again between start and end; `freq` where it is said how often.
 * - "by-agreement": the day is set elsewhere, by agreement or by another plan. "as-needed": when there is a need.
 * - "relative": counted from something else («в течение 30 дней с момента завершения»), also a mere length («в течение месяца»).
 * - "unknown": not read; no dates.
 */
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

export type Frequency =
  | "daily"
  | "weekly"
  | "biweekly"
  | "twice-monthly"
  | "monthly"
  | "bimonthly"
  | "quarterly"
  | "half-yearly"
  | "yearly";

/**
 * What the user should know of a reading.
 * - "year-from-base", "year-from-neighbours": the year is not written; it is the plan's, or that of the terms beside it.
 * - "outside-base": that year leaves the day outside the plan. "clipped": a school year was cut to the plan inside it.
 * - "year-suspect": the year written looks like a slip; `alternative` is the same a year off.
 * - "month-first": day and month are written the other way round.
 * - "quarters-assumed": the school's own quarters are not known, the usual ones were taken.
 * - "to-be-agreed": a date is written and is still to be agreed.
 * - "several-times": more than once in each `freq`.
 * - "unusual": a sign between dates is missing, or they repeat or stand out of order.
 * - "partly-read": words beside the term were passed over.
 */
export type Flag =
  | "year-from-base"
  | "year-from-neighbours"
  | "outside-base"
  | "clipped"
  | "year-suspect"
  | "month-first"
  | "quarters-assumed"
  | "to-be-agreed"
  | "several-times"
  | "unusual"
  | "partly-read";

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
  alternative: Base | null;
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
