import type { Base } from "../period/types";
import type { PassportField } from "../spec/passport";
import { passport } from "../spec/passport";
import type { At, NewYearFrom, SheetPlan, Todo, TodoCode } from "./new-year-plan";
import { schoolYearText } from "./school-year";
import { shiftDay, yearsIn } from "./year-shift";

/** What belongs to one year only, and what has to be filled in anew where it was filled in. */
const OF_ONE_YEAR: readonly [columns: readonly RegExp[], code: TodoCode | null][] = [
  [[/^stamp\d_(on|paper)$/], "approvals"],
  [[/^(children|teenagers|young_staff|partners)$/], "contingent"],
  [[/^quarter\d$/], "quarters"],
  [[/^(extended|extension_basis|finished_on|conclusion|report_due|report_on|interim_on)$/], null],
  [[/^(mentees|mentors)_(asked|glad)$/], null],
];

const fields = Object.keys(passport.columns) as PassportField[];
const typed = fields.filter((key) => !("computed" in passport.columns[key]));
const at = (column: string): At => ({ sheet: "passport", row: 0, column });

/** First and last day of the programme a year later. */
export const nextBase = ({ snapshot: { passport: now }, wanted }: Pick<NewYearFrom, "snapshot" | "wanted">): Base => {
  const dayOf = (column: "start" | "end") => {
    const before = wanted({ sheet: "passport", name: column, column });
    return before === undefined ? now[column] && shiftDay(now[column]) : String(before);
  };
  return { start: dayOf("start"), end: dayOf("end") };
};

/** The passport a year on, but for its school year: that is written when all else has been. */
export const passportPlan = (of: NewYearFrom, base: Base): SheetPlan => {
  const now = of.snapshot.passport as Record<string, string | number | null>;
  const todo: Todo[] = [];
  const free = (column: string) => {
    const formula = of.formulas.get(column);
    if (formula) todo.push({ ...at(column), code: "own-formula", found: formula });
    return !formula;
  };
  const clear = OF_ONE_YEAR.flatMap(([like, code]) => {
    const filled = typed.filter(
      (key) => like.some((of) => of.test(key)) && (now[key] !== null || of.formulas.has(key)),
    );
    const gone = filled.filter(free);
    const [first] = gone;
    if (first && code) todo.push({ ...at(first), code, found: "" });
    return gone.map(at);
  });
  const moved = (["start", "end"] as const).flatMap((column) => {
    const day = base[column];
    return day && free(column) ? [{ ...at(column), name: column, now: day }] : [];
  });
  for (const column of ["title", "goal", "roadmap_goal"]) {
    const found = String(now[column] ?? "");
    if (yearsIn(found).some((year) => of.own.has(year))) todo.push({ ...at(column), code: "year-in-text", found });
  }
  if (now["basis"]) todo.push({ ...at("basis"), code: "basis", found: now["basis"] });
  return { moved, set: [{ ...at("as_of"), now: "=TODAY()" }], clear, out: [], todo };
};

/** The last cell of all: with it the book is of the new year. */
export const nextYear = (from: number) => ({ ...at("school_year"), now: schoolYearText(from + 1) });
