import { dayOf, monthOf, yearOf } from "./calendar";
import { monthNames } from "./months";
import type { Base, Frequency, Period, Span } from "./types";

const often: Record<Frequency, string> = {
  daily: "ежедневно",
  weekly: "еженедельно",
  biweekly: "раз в две недели",
  "twice-monthly": "2 раза в месяц",
  monthly: "ежемесячно",
  bimonthly: "раз в два месяца",
  quarterly: "ежеквартально",
  "half-yearly": "раз в полугодие",
  yearly: "ежегодно",
};

const numeric = (day: string) => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
const name = (day: string) => monthNames[monthOf(day) - 1] as string;
const year = (day: string) => `${yearOf(day)}\u00a0г.`;

const months = (start: string, end: string) => {
  if (yearOf(start) !== yearOf(end)) return `${name(start)} ${year(start)} – ${name(end)} ${year(end)}`;
  return monthOf(start) === monthOf(end) ? `${name(end)} ${year(end)}` : `${name(start)} – ${name(end)} ${year(end)}`;
};

const days = ({ start, end }: Span) => (start === end ? numeric(start) : `${numeric(start)} – ${numeric(end)}`);

const isOneMonth = ({ start, end }: Span) => start.slice(0, 7) === end.slice(0, 7);

/** Single months: the year stands once, after the last of its months. */
const separate = (parts: readonly Span[]) =>
  parts
    .map((part, i) => {
      const next = parts[i + 1];
      const again = next && isOneMonth(part) && isOneMonth(next) && yearOf(next.start) === yearOf(part.start);
      return again ? name(part.start) : months(part.start, part.end);
    })
    .join(", ");

const isSchoolYear = (start: string, end: string) =>
  monthOf(start) === 9 && dayOf(start) === 1 && end === `${yearOf(start) + 1}-08-31`;

const isYears = (start: string, end: string) => start.slice(4) === "-01-01" && end.slice(4) === "-12-31";

const wholeYears = ({ start, end }: Period) => {
  if (start === null || end === null) return "в течение года";
  if (isSchoolYear(start, end)) return `${yearOf(start)}–${yearOf(end)} учебный год`;
  if (!isYears(start, end)) return "в течение года";
  return yearOf(start) === yearOf(end) ? `${yearOf(start)} год` : `${yearOf(start)}–${yearOf(end)} годы`;
};

/** Days, of which one may be open: «до 15.09.2022», «с 01.10.2022». */
const dated = (kind: "exact" | "range" | "months", { start, end, parts }: Pick<Period, "start" | "end" | "parts">) => {
  if (parts.length > 0) return kind === "months" ? separate(parts) : parts.map(days).join(", ");
  if (start === null || end === null) return end ? `до ${numeric(end)}` : start ? `с ${numeric(start)}` : null;
  if (kind === "months") return months(start, end);
  return kind === "exact" ? numeric(start) : `${numeric(start)} – ${numeric(end)}`;
};

const recurring = ({ start, end, freq, parts }: Period, base: Base): string => {
  const word = freq === null ? "регулярно" : often[freq];
  if (parts.length === 0 && start === base.start && end === base.end) return word;
  const said = dated("range", { start, end, parts });
  return said === null ? word : `${word}, ${said}`;
};

/**
 * The period in the words that `readPeriod` reads back; null where it has no words of its own ("relative", "unknown").
 * `base`: the plan, whose days need not be said of what recurs.
 */
export const printPeriod = (period: Period, base: Base = { start: null, end: null }): string | null => {
  switch (period.kind) {
    case "exact":
    case "range":
    case "months":
      return dated(period.kind, period);
    case "all-year":
      return wholeYears(period);
    case "recurring":
      return recurring(period, base);
    case "by-agreement":
      return "по согласованию сторон";
    case "as-needed":
      return "при необходимости";
    default:
      return null;
  }
};
