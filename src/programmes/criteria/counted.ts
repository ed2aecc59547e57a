import { tabOf } from "../../spec/book";
import { counts } from "../../spec/counts";
import { criteria } from "../../spec/criteria";
import { type Formula, f, first, one } from "../../spec/formula";
import { indicatorCounts as matrix } from "../../spec/indicator-counts";
import type { ModelCriterion } from "../model";
import { percent, threshold } from "./share";

const left = f`(${counts.planned}-${counts.done}-${counts.failed})`;
const emptyBefore = f`(${matrix.total}-${matrix.before})`;
const emptyAfter = f`(${matrix.total}-${matrix.after})`;
const unclear = f`(${matrix.total}-${matrix.comparable})`;

/** How much of the roadmap is done, of what was not called off (S3-23, S3-36). */
export const roadmapDone = (clause = ""): ModelCriterion => ({
  criterion: "Доля выполненных пунктов дорожной карты, %",
  value: percent(counts.done, counts.planned),
  threshold: threshold(one("passport.t_roadmap")),
  missing: first<string>(
    [
      [f`${counts.planned}=0`, f`"нет пунктов"`],
      [f`AND(${left}>0;${counts.failed}>0)`, f`"осталось "&${left}&", не выполнено "&${counts.failed}`],
      [f`${left}>0`, f`"осталось "&${left}`],
      [f`${counts.failed}>0`, f`"не выполнено "&${counts.failed}`],
    ],
    f`""`,
  ),
  clause,
  where: tabOf("roadmap"),
});

/** How many indicators are better «на выходе» than «на входе», of those that can be compared. */
export const indicatorsBetter = (clause = ""): ModelCriterion => ({
  criterion: "Доля улучшенных индикаторов среди тех, что можно сравнить, %",
  value: percent(matrix.better, matrix.comparable),
  threshold: threshold(one("passport.t_indicators")),
  missing: first<string>(
    [
      [f`${matrix.total}=0`, f`"нет индикаторов"`],
      [
        f`AND(${emptyBefore}>0;${emptyAfter}>0)`,
        f`"не заполнено на входе: "&${emptyBefore}&", на выходе: "&${emptyAfter}`,
      ],
      [f`${emptyBefore}>0`, f`"не заполнено на входе: "&${emptyBefore}`],
      [f`${emptyAfter}>0`, f`"не заполнено на выходе: "&${emptyAfter}`],
      [f`${unclear}>0`, f`"нельзя сравнить: "&${unclear}`],
    ],
    f`""`,
  ),
  clause,
  where: tabOf("indicators"),
});

/** A criterion of the shape «so many of these people»: who is missing is said by number. */
const people = (
  rest: Pick<ModelCriterion, "criterion" | "threshold" | "clause" | "where">,
  whole: Formula,
  without: Formula,
  prompt: Formula,
  nobody: Formula,
): ModelCriterion => ({
  ...rest,
  value: percent(f`(${whole}-${without})`, whole),
  missing: first<string>(
    [
      [f`${whole}=0`, nobody],
      [f`${without}>0`, f`${prompt}&${without}`],
    ],
    f`""`,
  ),
});

/** How many mentees have a pair or a group. */
export const paired = (clause = "") =>
  people(
    {
      criterion: "Доля наставляемых, у которых есть пара или группа, %",
      threshold: threshold(one("passport.t_paired")),
      clause,
      where: tabOf("pairs"),
    },
    counts.mentees,
    counts.unpaired,
    f`"без пары: "`,
    f`"заполните базу наставляемых"`,
  );

/** How many participants have given a consent that holds. */
export const consents = (clause = "") =>
  people(
    {
      criterion: "Доля участников, чьи согласия собраны, %",
      threshold: threshold(one("passport.t_consents")),
      clause,
      where: `${tabOf("mentors")}; ${tabOf("mentees")}`,
    },
    counts.people,
    counts.consentsMissing,
    f`"нет согласий: "`,
    f`"заполните базы"`,
  );

/** A person judges in words: «в полной мере», «частично», «не проявляется»; there is nothing to count (S1-11). */
export const judged = (criterion: string, clause = "", where = ""): ModelCriterion => ({
  criterion,
  value: f`""`,
  threshold: f`""`,
  missing: f`IF(${criteria.row.mark}="";"поставьте оценку";"")`,
  judged: true,
  clause,
  where,
});
