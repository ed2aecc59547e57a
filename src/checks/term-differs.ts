import type { Period, Span } from "../period/types";
import { itemsOf } from "../snapshot/items";
import type { Row } from "../snapshot/snapshot";
import type { Cell } from "../spec/kinds";
import { roadmap } from "../spec/roadmap";
import { saySpan } from "../text/said";
import { at, type Check, type Example } from "./check";
import { termReader } from "./terms";

const { words } = roadmap.columns.kind;
const dated = new Set<Period["kind"]>(["exact", "range", "months"]);
type Open = { start: string | null; end: string | null };

/** Days that a person narrowed within his term are his own; days outside it speak of another term. */
const within = ({ start, end }: Open, span: Open) =>
  [start, end].every(
    (day) => day === null || ((span.start === null || day >= span.start) && (span.end === null || day <= span.end)),
  );

const differs = (item: Row<"roadmap">, { kind, start, end, alternative }: Period): boolean => {
  if (!dated.has(kind) || item.kind === null || !dated.has(item.kind)) return false;
  const readings: (Open | Span)[] = [{ start, end }, ...(alternative ? [alternative] : [])];
  return !readings.some((span) => within(item, span));
};

/** Calendar cells that are left of an earlier term: it was pasted over, or changed while the add-on was not there (G-05). */
export const termDiffers: Check = {
  code: "term-differs",
  severity: "question",
  find: (snapshot) => {
    const read = termReader(snapshot);
    return itemsOf(snapshot).flatMap((item) => {
      const reading = read(item);
      if (reading === null || !differs(item, reading)) return [];
      const fix: Record<string, Cell> = {
        start: reading.start ?? "",
        end: reading.end ?? "",
        kind: words[reading.kind],
      };
      return [at("roadmap", item, "period", { expected: `в календаре ${saySpan(item.start, item.end)}`, fix })];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "another term was pasted over, and the calendar is still that of the first one",
    book: {
      passport: { start: "2026-09-01", end: "2027-05-31" },
      roadmap: [{ period: "ноябрь 2026 г.", kind: "months", start: "2026-10-01", end: "2026-10-31" }],
    },
    finds: [
      {
        cell: "roadmap.period:6",
        found: "ноябрь 2026 г.",
        expected: "в календаре 01.10.2026–31.10.2026",
        fix: { start: "2026-11-01", end: "2026-11-30", kind: "месяцы" },
      },
    ],
  },
  {
    when: "the calendar is that of the term, or a person narrowed it, or said that the term has no days of its own",
    book: {
      passport: { start: "2026-09-01", end: "2027-05-31" },
      roadmap: [
        { period: "ноябрь 2026 г.", kind: "months", start: "2026-11-01", end: "2026-11-30" },
        { period: "ноябрь 2026 г.", kind: "exact", start: "2026-11-12", end: "2026-11-12" },
        { period: "ноябрь 2026 г.", kind: "by-agreement", start: "2026-10-01" },
        { period: "как получится", kind: "exact", start: "2026-11-12", end: "2026-11-12" },
        { row: "stage", period: "ноябрь 2026 г.", start: "2026-10-01", end: "2026-10-31" },
      ],
    },
    finds: [],
  },
];
