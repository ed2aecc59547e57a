/** What stands in a cell: a day is "YYYY-MM-DD", an empty cell "". */
export type Said = string | number | boolean;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const LONGEST = 40;

/** "2026-09-15" → «15.09.2026». */
export const sayDay = (day: string): string => day.replace(DAY, "$3.$2.$1");

/** 43.5 → «43,5», and a minus that is no hyphen. */
export const sayNumber = (value: number): string => String(value).replace(".", ",").replace("-", "−");

/** Two days as one span; one of them may be missing. */
export const saySpan = (start: string | null, end: string | null): string => {
  if (start === null) return end === null ? "" : `по ${sayDay(end)}`;
  if (end === null) return `с ${sayDay(start)}`;
  return start === end ? sayDay(start) : `${sayDay(start)}–${sayDay(end)}`;
};

const short = (text: string) => {
  const letters = [...text.replace(/\s+/g, " ").trim()];
  return letters.length > LONGEST
    ? `${letters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`
    : letters.join("");
};

/** A person's own entry in «», at most 40 characters of it. */
export const quoted = (value: Said): string => {
  if (typeof value === "boolean") return value ? "«ИСТИНА»" : "«ЛОЖЬ»";
  return `«${typeof value === "number" ? sayNumber(value) : short(sayDay(value))}»`;
};
