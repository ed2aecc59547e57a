import type { Base } from "../period/types";
import { recordKeys, type SheetKey } from "../spec/book";
import { criteriaPlan, hasOutput, indicatorsPlan } from "./new-year-indicators";
import { nextBase, passportPlan } from "./new-year-passport";
import { consentsPlan, leaving, pairsPlan, peoplePlan } from "./new-year-people";
import { type NewYearFrom, namesOf, recordsPlan, type SheetPlan, teamsPlan } from "./new-year-plan";
import { programmePlan, roadmapPlan } from "./new-year-roadmap";

/** Sheets in the order in which they are written: those who leave are known by their pairs, so pairs lose rows last. */
export const yearSheets = [
  "programme",
  "roadmap",
  "indicators",
  "criteria",
  "pairs",
  "mentors",
  "mentees",
  "consents",
  ...recordKeys,
  "passport",
] as const satisfies readonly SheetKey[];
export type YearSheet = (typeof yearSheets)[number];

/** First and last day of the new year's programme, what becomes of each sheet, and what a preview says besides. */
export type NewYear = {
  sheets: Record<YearSheet, SheetPlan>;
  base: Base;
  /** «№» of indicators that have nothing «на выходе». */
  withoutOutput: string[];
};

const yearBefore = (day: string | null): number[] => (day ? [Number(day.slice(0, 4)) - 1] : []);

/** Calendar years that are the book's own: those of its school year, and those from its first day to its last one. */
const ownYears = (base: Base, from: number, extended: string | null): Set<number> => {
  const last = extended ? [Number(extended.slice(0, 4))] : [];
  const years = [from, from + 1, ...yearBefore(base.start), ...yearBefore(base.end), ...last];
  const first = Math.min(...years);
  return new Set(Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i));
};

/** The next year's book out of this year's: a plan, cell by cell. `from` is the year that the passport names. */
export const planNewYear = (given: Omit<NewYearFrom, "own">): NewYear => {
  const { snapshot, from } = given;
  const base = nextBase(given);
  const of = { ...given, own: ownYears(base, from, snapshot.passport.extended) };
  const gone = leaving(snapshot);
  const names = namesOf(snapshot.indicators);
  return {
    sheets: {
      programme: programmePlan(of),
      roadmap: roadmapPlan(of, base),
      indicators: indicatorsPlan(of),
      criteria: criteriaPlan(of),
      pairs: pairsPlan(snapshot, gone),
      mentors: peoplePlan(snapshot, "mentors", gone),
      mentees: peoplePlan(snapshot, "mentees", gone),
      consents: consentsPlan(snapshot),
      papers: recordsPlan(snapshot, "papers"),
      plans: recordsPlan(snapshot, "plans"),
      meetings: recordsPlan(snapshot, "meetings"),
      proposals: recordsPlan(snapshot, "proposals"),
      outreach: recordsPlan(snapshot, "outreach"),
      training: recordsPlan(snapshot, "training"),
      questionnaires: recordsPlan(snapshot, "questionnaires"),
      requests: recordsPlan(snapshot, "requests"),
      selection: recordsPlan(snapshot, "selection"),
      teams: teamsPlan(snapshot, "teams", ["order", "agreement"]),
      members: teamsPlan(snapshot, "members", ["confirmed", "strengths", "weaknesses"]),
      diary: recordsPlan(snapshot, "diary"),
      support: recordsPlan(snapshot, "support"),
      passport: passportPlan(of, base),
    },
    base,
    withoutOutput: snapshot.indicators
      .filter((row) => row.indicator && !hasOutput(row, names.get(row.at) as string, of))
      .map(({ no, at }) => no ?? String(at)),
  };
};
