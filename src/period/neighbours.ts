import { readPeriod } from "./read";
import type { Base } from "./types";

const nowhere: Base = { start: null, end: null };

/** First and last day of the terms that name their years themselves; others say nothing of years. */
export const neighbourhood = (texts: readonly string[]): Base => {
  let [start, end]: [string | null, string | null] = [null, null];
  for (const text of texts) {
    const read = readPeriod({ text, base: nowhere });
    if (read.start !== null && (start === null || read.start < start)) start = read.start;
    if (read.end !== null && (end === null || read.end > end)) end = read.end;
  }
  return { start: start ?? end, end: end ?? start };
};
