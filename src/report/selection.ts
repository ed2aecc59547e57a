import type { Row, Snapshot } from "../snapshot/snapshot";
import { criterionKeys, MANDATORY, OWN_CRITERION } from "../spec/selection";

/** A column of «Отбор» that is a criterion now: its head without the star, the group above it. `at` is its place among the digits of `asked`. */
export type SelectionCriterion = { key: string; name: string; group: string; at: number };

/** A candidate as the book knows it; figures are the book's own. `asked`: a digit a criterion, 0 not asked, 2 mandatory. */
export type Candidate = { at: number; id: string; code: string; asked: string } & Partial<{
  who: string;
  subject: string;
  scored: number;
  outOf: number;
  mandatory: string;
  survey: string;
  decision: NonNullable<Row<"selection">["decision"]>;
  dated: string;
  reason: string;
  next: string;
  /** Keys of the words by the keys of the criteria. */
  marks: Record<string, string>;
  /** Results of three years from the earliest on, and the threshold; null where nothing is typed. */
  years: (number | null)[];
  threshold: number;
  steady: string;
}>;

/** Criteria out of the heads and the upper heads of their columns, each by its key. */
export const criteriaOf = (head: (key: string) => string, band: (key: string) => string): SelectionCriterion[] => {
  let group = "";
  return [...criterionKeys, "steady"].flatMap((key, at): SelectionCriterion[] => {
    group = key === "steady" ? "Результаты" : band(key) || group;
    const text = head(key).trim();
    if (text === "" || text.startsWith(OWN_CRITERION)) return [];
    const name = text.startsWith(MANDATORY) ? text.slice(MANDATORY.length).trim() : text;
    return [{ key, name, group, at }];
  });
};

const given = <T extends object>(of: T) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== null && value !== "")) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

/** Every candidate of the sheet, in the order of its rows. */
export const candidatesOf = ({ selection }: Pick<Snapshot, "selection">): Candidate[] =>
  selection.flatMap((row): Candidate[] => {
    const { at, id, code, asked } = row;
    if (code === null) return [];
    const marks = Object.fromEntries(
      criterionKeys.flatMap((key): [string, string][] => (row[key] === null ? [] : [[key, row[key]]])),
    );
    const years = [row.y1, row.y2, row.y3];
    const { who, subject, scored, out_of: outOf, mandatory, survey, decision, dated, reason, signal: next } = row;
    return [
      {
        ...{ at, id: id ?? "", code, asked: asked ?? "" },
        ...given({ who, subject, scored, outOf, mandatory, survey, decision, dated, reason, next }),
        ...given({ threshold: row.threshold, steady: row.steady }),
        ...(Object.keys(marks).length > 0 && { marks }),
        ...(years.some((year) => year !== null) && { years }),
      },
    ];
  });
