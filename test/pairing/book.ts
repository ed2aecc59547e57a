import type { Part } from "../../src/checks/check";
import { bookOf } from "../../src/checks/examples";
import { poolOf } from "../../src/pairing/pool";
import { propose } from "../../src/pairing/propose";
import { triedOf, type WhatIf } from "../../src/pairing/tried";

export const DAY = "2026-11-22";
export const DIRECTIONS = ["русский язык"];
type Line = Record<string, unknown>;
export type Bases = { mentors?: Line[]; mentees?: Line[]; pairs?: Line[]; passport?: Line } & Record<string, unknown>;

const rows = (lines: readonly Line[] = []) => lines.map((line, i) => ({ at: 6 + i, ...line }));

/** A book of people with consents, unless `consents` says otherwise; a mentor has one place, a mentee a request, unless said. */
export const bookWith = ({ mentors = [], mentees = [], pairs = [], ...rest }: Bases) => {
  const codes = [...mentors, ...mentees].map(({ code }) => code);
  return bookOf({
    consents: codes.map((code) => ({ code, purpose: "participation", signed_by: "self", dated: "2026-09-01" })),
    mentors: rows(mentors.map((of) => ({ capacity: 1, category: "worker", ...of }))),
    mentees: rows(mentees.map((of) => ({ category: "worker", request: "математика", ...of }))),
    pairs: rows(pairs),
    asOf: DAY,
    ...rest,
  } as unknown as Part);
};

export const proposal = (book: Bases, changes: readonly WhatIf[] = [], mode: "optimal" | "stable" = "optimal") =>
  propose(poolOf(bookWith(book), DAY, DIRECTIONS, triedOf(changes)), mode);
/** Pairs as «Н-001 П-001». */
export const pairsIn = (of: ReturnType<typeof proposal>) =>
  of.pairs.map(({ mentor, mentee }) => `${mentor} ${mentee}`).sort();
