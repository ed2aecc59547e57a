import { partsOf, totalOf } from "./parts";
import type { Pool } from "./pool";
import { barsOf } from "./rules";
import { scoresOf } from "./scores";

/** `scores`: a row a mentee, a column a mentor: a score from 0 to 100, "×" where a rule forbids, "" where nothing joins them. */
export type Matrix = {
  mentors: string[];
  mentees: string[];
  scores: (number | "×" | "")[][];
  possible: number;
};

/** Everybody of one base against everybody of the other, whether or not they have somebody already (S2-21). */
export const matrixOf = ({ all, weights, facts }: Pool): Matrix => {
  const [mentors, mentees] = [[...all.mentors.values()], [...all.mentees.values()]];
  const columns = new Map(mentors.map(({ code }, i) => [code, i]));
  const rows = new Map(mentees.map(({ code }, i) => [code, i]));
  const scores = mentees.map((): (number | "×" | "")[] => mentors.map(() => ""));
  const scored = scoresOf(mentors, mentees, weights, facts);
  for (const [mentor, mentee, score] of scored) {
    const row = scores[rows.get(mentee) ?? -1];
    if (row) row[columns.get(mentor) ?? -1] = score;
  }
  mentees.forEach((mentee, i) => {
    mentors.forEach((mentor, j) => {
      const row = scores[i] as (number | "×" | "")[];
      if (row[j] === "" && barsOf(mentor, mentee, facts)[0]?.key !== "nothing") row[j] = "×";
    });
  });
  const codes = (of: readonly { code: string }[]) => of.map(({ code }) => code);
  return { mentors: codes(mentors), mentees: codes(mentees), scores, possible: scored.length };
};

/** The possible pairs of a matrix with their parts, each mentee's best first. */
export const explained = ({ all, weights }: Pool, { mentors, mentees, scores }: Matrix) =>
  mentees.flatMap((mentee, i) =>
    mentors
      .flatMap((mentor, j) => {
        const [left, right] = [all.mentors.get(mentor), all.mentees.get(mentee)];
        if (typeof scores[i]?.[j] !== "number" || !left || !right) return [];
        const parts = partsOf(left, right, weights);
        return [{ mentor, mentee, score: totalOf(parts), parts }];
      })
      .sort((a, b) => b.score - a.score),
  );
