import { dayOf, monthOf, yearOf } from "./calendar";
import { monthNames } from "./months";
import type { Frequency, Period } from "./types";

const often: Record<Frequency, string> = {
  daily: "ежедневно",
  weekly: "еженедельно",
  monthly: "ежемесячно",
  quarterly: "ежеквартально",
};

const numeric = (day: string) => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
const name = (day: string) => monthNames[monthOf(day) - 1] as string;
const year = (day: string) => `${yearOf(day)}\u00a0г.`;

const months = (start: string, end: string) => {
  if (yearOf(start) !== yearOf(end)) return `${name(start)} ${year(start)} – ${name(end)} ${year(end)}`;
  return monthOf(start) === monthOf(end) ? `${name(end)} ${year(end)}` : `${name(start)} – ${name(end)} ${year(end)}`;
};

/** The year stands once, after the last of its months. */
const separate = (parts: Period["parts"]) =>
  parts
    .map(({ start }, i) => {
      const next = parts[i + 1];
      return next && yearOf(next.start) === yearOf(start) ? name(start) : `${name(start)} ${year(start)}`;
    })
    .join(", ");

const isSchoolYear = (start: string, end: string) =>
  monthOf(start) === 9 && dayOf(start) === 1 && end === `${yearOf(start) + 1}-08-31`;

const wholeYear = ({ start, end }: Period) =>
  start !== null && end !== null && isSchoolYear(start, end)
    ? `${yearOf(start)}–${yearOf(end)} учебный год`
    : "в течение года";

const dated = (kind: "exact" | "range" | "months", start: string, end: string) => {
  if (kind === "months") return months(start, end);
  return kind === "exact" ? numeric(start) : `${numeric(start)} – ${numeric(end)}`;
};

/** The period in the words that `readPeriod` reads back; null where it has no words of its own. */
export const printPeriod = (period: Period): string | null => {
  const { kind, start, end, freq, parts } = period;
  switch (kind) {
    case "exact":
    case "range":
    case "months":
      if (parts.length > 0) return separate(parts);
      return start === null || end === null ? null : dated(kind, start, end);
    case "all-year":
      return wholeYear(period);
    case "recurring":
      return freq === null ? null : often[freq];
    case "by-agreement":
      return "по согласованию сторон";
    case "as-needed":
      return "при необходимости";
    default:
      return null;
  }
};
