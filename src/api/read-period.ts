import * as z from "zod/mini";
import { readPeriod as read } from "../period/read";
import type { Base, Period } from "../period/types";
import type { Snapshot } from "../snapshot/snapshot";
import { roadmap } from "../spec/roadmap";
import { periodWarnings, sayReading } from "../text/period";
import type { ReadPeriod } from "./answers";
import { call } from "./call";

/** The plan's own days, against which a term is read, and the last day of the programme with its extension. */
export const planOf = ({ passport: { start, end, extended } }: Snapshot) => ({
  base: { start, end },
  last: extended ?? end,
});

const warningsOf = ({ kind, start, end, alternative }: Period, base: Base, last: string | null): string[] => {
  const outside = (day: string | null) =>
    day !== null && ((base.start !== null && day < base.start) || (last !== null && day > last));
  return [
    ...(kind === "unknown"
      ? [periodWarnings.unknown()]
      : start === null && end === null
        ? [periodWarnings.dateless()]
        : []),
    ...(outside(start) || outside(end) ? [periodWarnings.outside({ start: base.start, end: last })] : []),
    ...(alternative ? [periodWarnings.other(alternative)] : []),
  ];
};

/** A term as it is read when typed, and what should be known of it. `last`: the programme's last day. */
export const reading = (text: string, base: Base, last: string | null): ReadPeriod => {
  const period = read({ text, base });
  const says = sayReading({ ...period, word: roadmap.columns.kind.words[period.kind] });
  return { ...period, says, warnings: warningsOf(period, base, last) };
};

export const readPeriod = call("readPeriod", {
  input: () =>
    z.object({
      text: z.string(),
      base: z.optional(z.object({ start: z.nullable(z.iso.date()), end: z.nullable(z.iso.date()) })),
    }),
  writes: false,
  run: (context, { text, base }) => {
    if (base) return reading(text, base, base.end);
    const plan = planOf(context.read(["passport"]).snapshot);
    return reading(text, plan.base, plan.last);
  },
});
