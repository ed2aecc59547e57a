import { type KeptNames, keepsName } from "../questionnaires/kept-names";
import type { BaseRow } from "../questionnaires/plan";
import type { Base } from "../questionnaires/types";
import type { RowCells } from "../snapshot/content";
import type { Mend } from "../snapshot/problem";
import type { Row } from "../snapshot/snapshot";
import { tables } from "../spec/book";
import type { Cell } from "../spec/kinds";
import { taken } from "./record";

/** Columns that an answer may fill, and the name where the book holds it. */
export const answered: Record<Base, readonly string[]> = {
  mentors: [
    ...["who", "category", "place", "skills", "capacity", "year", "achievements", "interests", "wished_age"],
    "other_load",
  ],
  mentees: ["who", "category", "year", "request", "source"],
};

export type WrongAnswer =
  | { why: "column" | "cell"; base: Base; code: string; column: string; found: Cell }
  | { why: "code" | "taken" | "gone" | "twice"; base: Base; code: string };

/** Cells of one base's row, read by their kinds; what does not fit is the answer instead. */
const cellsFor = (
  { base, code, cells, same }: BaseRow,
  mode: KeptNames,
): { row: RowCells } | { wrong: WrongAnswer } => {
  const row: Record<string, Cell> = {};
  for (const [column, found] of Object.entries(cells)) {
    const kind = tables[base].columns[column];
    const category = cells["category"] === tables.mentors.columns["category"]?.words?.["worker"] ? "worker" : null;
    const isName = column === "name" && keepsName(mode, category);
    if (!kind || !(isName || answered[base].includes(column)))
      return { wrong: { why: "column", base, code, column, found } };
    const now = taken(kind, found);
    if (now === null) return { wrong: { why: "cell", base, code, column, found } };
    if (now !== "") row[column] = now;
  }
  return { row: { ...row, ...(same !== "" && { same_as: same }) } };
};

/** A cell of a known person's row that says something else than the answer. */
export type Differs = { base: Base; at: number; code: string; column: string; was: Cell; now: Cell };

/** What answers do to the bases: new rows, cells of rows that are there, what differs. */
export type AnswerPlan = {
  fresh: Record<Base, RowCells[]>;
  mends: { base: Base; at: number; cells: Mend[] }[];
  completed: number;
  again: number;
  differs: Differs[];
};

type People = Record<Base, readonly Row<Base>[]>;
type Asked = BaseRow & { replace?: readonly string[] };

const CODE = /^[А-ЯЁ]{1,3}-\d{1,5}$/;
const other = (base: Base): Base => (base === "mentors" ? "mentees" : "mentors");

const standing = (base: Base, row: Row<Base>, column: string): Cell => {
  const value = (row as unknown as Record<string, unknown>)[column];
  const words = tables[base].columns[column]?.words ?? {};
  if (typeof value === "string" && value in words) return words[value] as string;
  return (value as Cell | null) ?? row.raw[column as keyof typeof row.raw] ?? "";
};

/**
 * Answers → what is to be written. A new code that stands in its base with the same cells is an earlier attempt of the same
 * answers: what it lacks is completed. With other cells it is somebody else's, and nothing is written.
 */
export const planAnswers = (
  people: People,
  answers: readonly Asked[],
  mode: KeptNames,
): AnswerPlan | { wrong: WrongAnswer } => {
  const known = {
    mentors: new Map(people.mentors.map((row) => [row.code as string, row])),
    mentees: new Map(people.mentees.map((row) => [row.code as string, row])),
  };
  const plan: AnswerPlan = { fresh: { mentors: [], mentees: [] }, mends: [], completed: 0, again: 0, differs: [] };
  const seen = new Set<string>();
  for (const answer of answers) {
    const { base, code, same, replace = [] } = answer;
    if (!CODE.test(code) || (same !== "" && !CODE.test(same))) return { wrong: { why: "code", base, code } };
    if (seen.has(code)) return { wrong: { why: "twice", base, code } };
    seen.add(code);
    const read = cellsFor(answer, mode);
    if ("wrong" in read) return read;
    const there = known[base].get(code);
    if (!there && answer.known) return { wrong: { why: "gone", base, code } };
    if (!there && known[other(base)].has(code)) return { wrong: { why: "taken", base, code } };
    if (!there) {
      plan.fresh[base].push({ code, ...read.row });
      continue;
    }
    const cells = Object.entries(read.row).map(([column, now]) => ({
      column,
      now,
      was: standing(base, there, column),
    }));
    const differing = cells.filter(({ was, now }) => was !== "" && was !== now);
    if (!answer.known && differing.length > 0) return { wrong: { why: "taken", base, code } };
    const put = cells.filter(({ column, was, now }) => was === "" || (was !== now && replace.includes(column)));
    plan.differs.push(
      ...differing
        .filter(({ column }) => !replace.includes(column))
        .map(({ column, was, now }) => ({ base, at: there.at, code, column, was, now })),
    );
    if (put.length > 0) {
      plan.mends.push({ base, at: there.at, cells: put.map(({ column, now }) => ({ column, now })) });
      plan.completed += 1;
    } else plan.again += 1;
  }
  // «Он же» of somebody whose other row stands there already
  for (const { base, code, same } of answers) {
    const row = same === "" || seen.has(same) ? undefined : known[other(base)].get(same);
    if (row && (row.same_as ?? row.raw.same_as ?? "") === "")
      plan.mends.push({ base: other(base), at: row.at, cells: [{ column: "same_as", now: code }] });
  }
  return plan;
};
