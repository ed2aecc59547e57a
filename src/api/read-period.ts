import * as z from "zod/mini";
import { neighbourhood } from "../period/neighbours";
import { readPeriod as read } from "../period/read";
import { readerOf } from "../period/reader";
import type { Base, Period } from "../period/types";
import type { Snapshot } from "../snapshot/snapshot";
import { roadmap } from "../spec/roadmap";
import { flagWarnings, periodWarnings, sayReading } from "../text/period";
import type { ReadPeriod } from "./answers";
import { call } from "./call";

/** The plan's own days, against which a term is read, and the last day of the programme with its extension. */
export const planOf = ({ passport: { start, end, extended } }: Snapshot) => ({
  base: { start, end },
  last: extended ?? end,
});

const warningsOf = ({ kind, start, end, alternative, flags }: Period, base: Base, last: string | null): string[] => {
  const outside = (day: string | null) =>
    day !== null && ((base.start !== null && day < base.start) || (last !== null && day > last));
  return [
    ...(kind === "unknown"
      ? [periodWarnings.unknown()]
      : start === null && end === null
        ? [periodWarnings.dateless()]
        : []),
    ...(outside(start) || outside(end) ? [periodWarnings.outside({ start: base.start, end: last })] : []),
    ...flags.flatMap((flag) => flagWarnings[flag] ?? []),
    ...(alternative ? [periodWarnings.other(alternative)] : []),
  ];
};

/** What a reading says in words, and what should be known of it. `last`: the programme's last day. */
export const spoken = (period: Period, base: Base, last: string | null): ReadPeriod => {
  const says = sayReading({ ...period, word: roadmap.columns.kind.words[period.kind] });
  return { ...period, says, warnings: warningsOf(period, base, last) };
};

/** A term as it is read when typed. */
export const reading = (text: string, base: Base, last: string | null): ReadPeriod =>
  spoken(read({ text, base }), base, last);

export const readPeriod = call("readPeriod", {
  input: () =>
    z.object({
      text: z.string(),
      base: z.optional(z.object({ start: z.nullable(z.iso.date()), end: z.nullable(z.iso.date()) })),
      near: z.optional(z.array(z.string())),
    }),
  writes: false,
  run: (context, { text, base, near }) => {
    if (base) {
      const beside = near && { near: () => neighbourhood(near) };
      return spoken(read({ text, base, ...beside }), base, base.end);
    }
    const { snapshot } = context.read(["passport"]);
    const plan = planOf(snapshot);
    const beside = (near ?? []).map((period) => ({ period }));
    return spoken(readerOf({ passport: snapshot.passport, roadmap: beside })(text), plan.base, plan.last);
  },
});
