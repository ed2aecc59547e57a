import type { Pool } from "../pairing/pool";
import type { Proposed } from "../pairing/propose";
import type { Mend } from "../snapshot/problem";
import type { Snapshot } from "../snapshot/snapshot";
import type { Cell } from "../spec/kinds";
import { pairs as table } from "../spec/pairs";
import { numbersAfter } from "../spec/row-ids";

/** A new pair with its line for «Почему предложена». */
export type Explained = Proposed & { reasons: string };
type Cells = Record<string, Cell>;
/** Rows that stand and get other cells, and rows to be added below. */
type ProposalRows = { rewritten: { at: number; cells: Mend[] }[]; added: Record<string, string | number | boolean>[] };

const words = table.columns.status.words;
const cellsOf = ({ mentors, mentees }: Snapshot, { mentor, mentee, score, parts, reasons }: Explained): Cells => {
  const form =
    mentees.find(({ code }) => code === mentee)?.form_wish ??
    mentors.find(({ code }) => code === mentor)?.form_wish ??
    "";
  const subject = parts.find(({ key }) => key === "subject")?.words[0] ?? "";
  return {
    ...{ mentor, mentee, status: words.proposed, form, subject, score },
    ...{ reasons, proposed: `${mentor} ${mentee}` },
  };
};
const mends = (cells: Cells): Mend[] => Object.entries(cells).map(([column, now]) => ({ column, now }));
/** What a proposal writes into a row: emptied where the pair is gone. */
export const EMPTIED = ["no", "mentor", "mentee", "status", "form", "subject", "score", "reasons", "proposed"];

/** What was said of the pair that stood in the row before somebody changed it by hand. */
export const REPLACED = ["subject", "score", "reasons", "proposed"];

/**
 * How a proposal comes into «Пары»: a pair that an earlier proposal left stays in its row, other new pairs take rows that the
 * earlier one no longer needs, then new rows below. Rows that somebody has touched are none of these (E.3 7).
 */
export const proposalRows = (snapshot: Snapshot, pool: Pool, fresh: readonly Explained[]): ProposalRows => {
  const byRow = new Map(pool.machine.map((pair) => [pair.at, pair]));
  const stay = fresh.filter(({ at }) => at !== null && byRow.has(at));
  const rest = fresh.filter(({ at }) => at === null || !byRow.has(at));
  const kept = new Set(stay.map(({ at }) => at));
  const old = pool.machine.filter(({ at }) => !kept.has(at));
  const changed = stay.flatMap((of) => {
    const { score, reasons } = cellsOf(snapshot, of);
    const row = byRow.get(of.at as number);
    return row && (row.score !== score || row.reasons !== reasons)
      ? [{ at: row.at, cells: mends({ score: score as Cell, reasons: reasons as Cell }) }]
      : [];
  });
  const reused = rest
    .slice(0, old.length)
    .map((of, i) => ({ at: old[i]?.at as number, cells: mends(cellsOf(snapshot, of)) }));
  const emptied = old
    .slice(rest.length)
    .map(({ at }) => ({ at, cells: EMPTIED.map((column): Mend => ({ column, now: "" })) }));
  const next = numbersAfter(snapshot.pairs.map(({ no }) => no));
  const added = rest.slice(old.length).map((of) => ({ no: String(next()), ...cellsOf(snapshot, of) }));
  return { rewritten: [...changed, ...reused, ...emptied], added };
};
