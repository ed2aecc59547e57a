import type { AnswerRow, AnswersTaken, Questionnaires } from "../../src/api/answers";
import { type Settled, settle } from "../../src/questionnaires/doubles";
import { rowsFor, type Taken } from "../../src/questionnaires/plan";
import { readAnswers } from "../../src/questionnaires/read";
import type { Base, Category, Choices, Read, Whose } from "../../src/questionnaires/types";
import type { Entry } from "../names/list";
import { call } from "../rpc";

/** What a person has chosen about a table of answers; `replaced`: cells "П-003 request" that the answer takes the place of. */
export type Chosen = { whose: Whose; who: Category | ""; choices: Choices; replaced: readonly string[] };

/** A table of answers as it will be: read here, in the page, so that names go nowhere. */
export type Planned = { read: Read; settled: Settled } & Taken;

export const planOf = (
  rows: readonly (readonly string[])[],
  book: Questionnaires,
  names: readonly Entry[],
  { whose, who, choices }: Chosen,
): Planned => {
  const read = readAnswers(rows, { today: book.today, codes: book.names !== "names", whose, who, choices });
  const bases = new Map<string, Base>();
  for (const base of ["mentors", "mentees"] as const) for (const code of book.codes[base]) bases.set(code, base);
  const settled = settle(read.answers, names, (code) => bases.get(code) ?? null, choices);
  return {
    read,
    settled,
    ...rowsFor(
      settled.people,
      book.codes,
      book.issued.map(({ code }) => code),
      book.names,
    ),
  };
};

/** Rows that go in one call: one action, which «Отменить» takes back whole. */
const PORTION = 600;

/** Rows of one person stay together. */
const portions = (rows: readonly AnswerRow[]): AnswerRow[][] => {
  const out: AnswerRow[][] = [[]];
  rows.forEach((row, i) => {
    const last = out[out.length - 1] as AnswerRow[];
    const leads = row.same !== "" && rows[i + 1]?.code === row.same;
    if (last.length >= PORTION - (leads ? 1 : 0)) out.push([row]);
    else last.push(row);
  });
  return out;
};

export type Sum = Pick<AnswersTaken, "added" | "completed" | "again" | "differing" | "applied"> & { acts: number };

const nothing: Sum = {
  added: { mentors: 0, mentees: 0 },
  completed: 0,
  again: 0,
  differing: [],
  applied: null,
  acts: 0,
};

/** Sends rows a portion at a time; a portion that was written already is counted and not written again. `onStep` hears how many are done. */
export async function sendRows(
  rows: readonly AnswerRow[],
  apply: boolean,
  onStep: (done: number) => void = () => {},
): Promise<Sum> {
  let sum = nothing;
  let done = 0;
  for (const portion of portions(rows)) {
    const { added, completed, again, differing, applied } = await call.takeAnswers({ rows: portion, apply });
    const wrote = added.mentors + added.mentees + completed > 0;
    sum = {
      added: { mentors: sum.added.mentors + added.mentors, mentees: sum.added.mentees + added.mentees },
      completed: sum.completed + completed,
      again: sum.again + again,
      differing: [...sum.differing, ...differing],
      applied: sum.applied ?? applied,
      acts: sum.acts + (apply && wrote ? 1 : 0),
    };
    done += portion.length;
    onStep(done);
  }
  return sum;
}

/** Rows with the cells that were chosen to be replaced. */
export const withReplaced = (rows: readonly AnswerRow[], replaced: readonly string[]): AnswerRow[] =>
  rows.map((row) => {
    const replace = Object.keys(row.cells).filter((column) => replaced.includes(`${row.code} ${column}`));
    return replace.length > 0 ? { ...row, replace } : row;
  });

/** The list with new entries: a code that it has already gets what it lacks. */
export const withEntries = (names: readonly Entry[], more: readonly Entry[]): Entry[] => {
  const known = new Map(names.map((entry) => [entry.code, entry]));
  for (const entry of more) known.set(entry.code, { ...entry, ...known.get(entry.code) });
  return [...known.values()];
};
