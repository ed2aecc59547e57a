import type { Period } from "../period/types";
import { itemsOf } from "../snapshot/items";
import type { Row } from "../snapshot/snapshot";
import { roadmap } from "../spec/roadmap";
import { saySpan } from "../text/said";
import { at, type Check, type Example, isBlank } from "./check";
import { termReader } from "./terms";

const { words } = roadmap.columns.kind;
const calendar = ["start", "end", "kind"] as const;

/** What the empty calendar cells of the item would hold; a kind that a person chose himself is left to him. */
export const missing = (item: Row<"roadmap">, reading: Period) => {
  if (reading.kind === "unknown" || (item.kind !== null && item.kind !== reading.kind)) return null;
  const start = isBlank(item, "start") ? reading.start : null;
  const end = isBlank(item, "end") ? reading.end : null;
  const [first, last] = [start ?? item.start, end ?? item.end];
  if (first !== null && last !== null && last < first) return null;
  const fix = {
    ...(start !== null && { start }),
    ...(end !== null && { end }),
    ...(isBlank(item, "kind") && { kind: words[reading.kind] }),
  };
  return Object.keys(fix).length > 0 ? { fix, expected: saySpan(start, end) } : null;
};

/** A term that reads well and whose calendar cells are empty: pasted, or typed faster than the add-on saw it (G-05). */
export const termNotFilled: Check = {
  code: "term-not-filled",
  severity: "warning",
  find: (snapshot) => {
    const read = termReader(snapshot);
    return itemsOf(snapshot).flatMap((item) => {
      if (!calendar.some((column) => isBlank(item, column))) return [];
      const reading = read(item);
      const found = reading && missing(item, reading);
      return found ? [at("roadmap", item, "period", found)] : [];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "a term was pasted beside empty calendar cells",
    book: {
      passport: { start: "2026-09-01", end: "2027-05-31" },
      roadmap: [{ period: "октябрь 2026 г." }],
    },
    finds: [
      {
        cell: "roadmap.period:6",
        found: "октябрь 2026 г.",
        expected: "01.10.2026–31.10.2026",
        fix: { start: "2026-10-01", end: "2026-10-31", kind: "месяцы" },
      },
    ],
  },
  {
    when: "a day that a person typed stays, only the empty cells are filled",
    book: {
      passport: { start: "2026-09-01", end: "2027-05-31" },
      roadmap: [{ period: "октябрь 2026 г.", end: "2026-10-20" }],
    },
    finds: [
      {
        cell: "roadmap.period:6",
        found: "октябрь 2026 г.",
        expected: "с 01.10.2026",
        fix: { start: "2026-10-01", kind: "месяцы" },
      },
    ],
  },
  {
    when: "a term without days lacks only its kind",
    book: {
      passport: { start: "2026-09-01", end: "2027-05-31" },
      roadmap: [{ period: "по согласованию сторон" }],
    },
    finds: [
      {
        cell: "roadmap.period:6",
        found: "по согласованию сторон",
        expected: "",
        fix: { kind: "по согласованию" },
      },
    ],
  },
  {
    when: "the calendar cells are filled, or a person chose another kind, or the term cannot be read",
    book: {
      passport: { start: "2026-09-01", end: "2027-05-31" },
      roadmap: [
        { period: "октябрь 2026 г.", start: "2026-10-01", end: "2026-10-31", kind: "months" },
        { period: "по согласованию сторон", kind: "by-agreement" },
        { period: "октябрь 2026 г.", kind: "as-needed" },
        { period: "как получится" },
      ],
    },
    finds: [],
  },
];
