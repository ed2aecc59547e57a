import { addDays, daysBetween } from "../period/calendar";
import { givesState } from "../snapshot/papers";
import type { Snapshot } from "../snapshot/snapshot";
import { type Phase, phases } from "../spec/outreach";
import type { Check, Example } from "./check";
import { programmeOf } from "./terms";

/** The share of the term at whose end each phase is over. */
const over: Record<Phase, number> = { start: 1 / 4, middle: 3 / 4, final: 1 };

const lastDay = (start: string, end: string, share: number): string =>
  addDays(start, Math.round(daysBetween(start, end) * share));

/** The media plan is kept: something is told, or papers say that the programme lives. A book that was only built accuses nobody. */
const isKept = (snapshot: Snapshot) => snapshot.outreach.length > 0 || snapshot.papers.some(givesState);

const missing = (snapshot: Snapshot): string[] => {
  const { start, end } = programmeOf(snapshot);
  const { asOf, outreach } = snapshot;
  if (start === null || end === null || asOf === null) return [];
  const told = new Set(
    outreach.flatMap(({ phase, dated }) => (phase !== null && dated !== null && dated <= asOf ? [phase] : [])),
  );
  return (Object.keys(phases) as Phase[])
    .filter((phase) => asOf > lastDay(start, end, over[phase]) && !told.has(phase))
    .map((phase) => phases[phase]);
};

/** At least one publication in each phase of the media plan that is over: first quarter, middle, last quarter of the term (S1-57). */
export const mediaPlanGap: Check = {
  code: "media-plan-gap",
  severity: "warning",
  find: (snapshot) => {
    const phases = snapshot.sheets.includes("outreach") && isKept(snapshot) ? missing(snapshot) : [];
    return phases.length > 0
      ? [{ sheet: "outreach", row: 0, column: "phase", found: "", expected: phases.join(", ") }]
      : [];
  },
};

const year = { start: "2026-09-01", end: "2027-08-31" };
const told = { channel: "сайт школы", dated: "2026-09-05" } as const;

export const examples: readonly Example[] = [
  {
    when: "the first quarter of the term is over, and only the teachers' council was told (S1-57)",
    book: { asOf: "2026-12-02", passport: year, outreach: [{ channel: "педсовет", dated: "2026-09-05" }] },
    finds: [{ cell: "outreach.phase:0", found: "", expected: "начало" }],
  },
  {
    when: "the year is over with one publication at its beginning",
    book: { asOf: "2027-09-01", passport: year, outreach: [{ ...told, phase: "start" }] },
    finds: [{ cell: "outreach.phase:0", found: "", expected: "в ходе, итоги" }],
  },
  {
    when: "the phase is not over yet, or the book was only built",
    book: { asOf: "2027-05-31", passport: year, outreach: [{ ...told, phase: "start" }] },
    finds: [],
  },
];
