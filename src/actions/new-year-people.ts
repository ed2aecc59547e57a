import type { Snapshot } from "../snapshot/snapshot";
import { pairs } from "../spec/pairs";
import { cleared, formulaIn, nothing, type SheetPlan, together } from "./new-year-plan";

const { words } = pairs.columns.status;
const OF_LAST_YEAR = [
  ...["order", "start", "end", "contract", "extended", "feedback", "objection"],
  ...["outcome", "ended", "ended_on", "noticed", "ground", "memo", "replaces", "extension_basis"],
  ...["mentor_agreed", "mentee_agreed", "operator_agreed", "decision", "issuer", "proposed"],
];

/** Codes of those who leave with the year, and of pairs' rows that go. */
export type Leaving = { mentors: Set<string>; mentees: Set<string>; pairs: Set<number> };

/**
 * A pair is over when it was finished or stopped, or when its mentee has passed the programme. People leave with a
 * finished one; whose pair was stopped has not finished, and waits for another.
 */
export const leaving = ({ pairs: rows, mentors, mentees }: Snapshot): Leaving => {
  const passed = new Set(mentees.flatMap(({ code, passed }) => (code && passed === "yes" ? [code] : [])));
  const finished = rows.filter(
    ({ status, mentee }) => status === "finished" || (mentee !== null && passed.has(mentee)),
  );
  const over = rows.filter((row) => row.status === "stopped" || finished.includes(row));
  const live = rows.filter((row) => !over.includes(row));
  const had = (role: "mentor" | "mentee", of: typeof rows) =>
    new Set(of.flatMap((row) => (row[role] ? [row[role] as string] : [])));
  const gone = (role: "mentor" | "mentee") => {
    const [before, still] = [had(role, finished), had(role, live)];
    return (code: string | null): code is string => code !== null && before.has(code) && !still.has(code);
  };
  const [mentorGone, menteeGone] = [gone("mentor"), gone("mentee")];
  return {
    mentors: new Set(mentors.map(({ code }) => code).filter(mentorGone)),
    mentees: new Set([...mentees.map(({ code }) => code).filter(menteeGone), ...passed]),
    pairs: new Set(over.map(({ at }) => at)),
  };
};

/** Rows of finished and stopped pairs go; the others are proposed anew, without what last year's papers said. */
export const pairsPlan = ({ pairs: rows }: Snapshot, gone: Leaving): SheetPlan =>
  together(
    rows.map((row): Partial<SheetPlan> => {
      const over = gone.pairs.has(row.at);
      const at = { sheet: "pairs" as const, row: row.at, column: "status" };
      const ended = row.status === "finished" || row.status === "stopped";
      // the row of one who has passed is known as finished from here on, also when that one's own row has gone already
      if (over)
        return {
          out: [{ sheet: "pairs", row: row.at, code: row.no ?? "" }],
          set: ended || formulaIn(row, "status") ? [] : [{ ...at, now: words.finished }],
        };
      const formula = formulaIn(row, "status");
      return together([
        formula
          ? { todo: [{ ...at, code: "own-formula", found: formula }] }
          : { set: [{ ...at, now: words.proposed }] },
        cleared("pairs", row, OF_LAST_YEAR),
      ]);
    }),
  );

/** Consents are asked anew from everybody: last year's stay in last year's book. */
export const consentsPlan = ({ consents }: Snapshot): SheetPlan => ({
  ...nothing(),
  out: consents.map(({ at, code }) => ({ sheet: "consents", row: at, code: code ?? "" })),
});

/** Those who have finished go, and a code that has gone stands nowhere any more. */
export const peoplePlan = (snapshot: Snapshot, key: "mentors" | "mentees", gone: Leaving): SheetPlan =>
  together(
    snapshot[key].map((row): Partial<SheetPlan> => {
      if (row.code && gone[key].has(row.code)) return { out: [{ sheet: key, row: row.at, code: row.code }] };
      const same = row.same_as !== null && (gone.mentors.has(row.same_as) || gone.mentees.has(row.same_as));
      const columns = ["attended", "prefers", ...(key === "mentees" ? ["passed"] : []), ...(same ? ["same_as"] : [])];
      return cleared(key, row, columns);
    }),
  );
