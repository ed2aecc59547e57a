import { addDays } from "../period/calendar";
import type { Mend } from "../snapshot/problem";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { isSearched } from "../snapshot/support";
import type { Cell } from "../spec/kinds";
import { numbersAfter } from "../spec/row-ids";
import { support } from "../spec/support";

/** Till the next try, where nobody says a day. */
const TILL_NEXT = 14;

/** Who is left over, and why in words. */
export type Unpaired = { person: string; reason: string };
/** `nextTry` "YYYY-MM-DD". */
export type SupportGiven = { today: string; nextTry?: string | undefined; responsible?: string | undefined };
type Rows = { changed: { at: number; cells: Mend[] }[]; added: Record<string, string>[] };

const { kind, done } = support.columns;

const mends = (row: Row<"support">, cells: Record<string, Cell>): Mend[] =>
  Object.entries(cells).flatMap(([column, now]) => (row[column as keyof typeof row] === now ? [] : [{ column, now }]));

/**
 * What a proposal writes into «Поддержка» (S2-27): a row for each who is left over, his open row brought up to date, and
 * the end of the search for those who work with somebody by now. A day that lies ahead already stays.
 */
export const supportRows = (
  { support: rows }: Pick<Snapshot, "support">,
  left: readonly Unpaired[],
  bound: ReadonlySet<string>,
  { today, nextTry, responsible = "" }: SupportGiven,
): Rows => {
  const open = new Map(rows.filter(isSearched).map((row) => [row.person, row]));
  const next = nextTry ?? addDays(today, TILL_NEXT);
  const no = numbersAfter(rows.map((row) => row.no));
  const who = responsible.trim();
  const kept = left.flatMap(({ person, reason }) => {
    const row = open.get(person);
    if (!row) return [];
    const ahead = nextTry === undefined && row.next_try !== null && row.next_try >= today;
    return [
      {
        at: row.at,
        cells: mends(row, { reason, ...(!ahead && { next_try: next }), ...(who && { responsible: who }) }),
      },
    ];
  });
  const over = [...open.values()].filter(({ person }) => person !== null && bound.has(person));
  const ended = over.map((row) => ({ at: row.at, cells: mends(row, { done: done.words.paired, day: today }) }));
  const fresh = left.filter(({ person }) => !open.has(person));
  return {
    changed: [...kept, ...ended].filter(({ cells }) => cells.length > 0),
    added: fresh.map(({ person, reason }) => ({
      ...{ no: String(no()), person, kind: kind.words.search, reason, next_try: next },
      ...(who && { responsible: who }),
    })),
  };
};
