import { tabOf } from "../../spec/book";
import { judged, roadmapDone } from "../criteria/counted";
import { satisfaction } from "../criteria/satisfaction";
import type { ModelCriterion } from "../model";

const clause = "разд.\u00a04 программы";
const mentor = (criterion: string, where: string) => judged(`Школа-ментор: ${criterion}`, clause, where);
const mentee = (criterion: string, where: string) => judged(`Школа-менти: ${criterion}`, clause, where);

/**
 * The ten of section 4 — four of each school, two of all (S1-11) — and the share of the roadmap. Satisfaction is counted
 * for each side, so that neither school hides behind the other.
 */
export const criteria = (): ModelCriterion[] => [
  mentor("действующие документы о наставничестве есть", tabOf("roadmap")),
  mentor("наставничество устроено по технологии менторства", tabOf("programme")),
  mentor("действия логичны: положение школы-менти понято, направления и приёмы выбраны верно", tabOf("roadmap")),
  mentor("профессиональные компетенции команды выросли", tabOf("mentors")),
  mentee("действующие документы о наставничестве и о ВСОКО есть", tabOf("indicators")),
  mentee("профессиональные компетенции управленческой команды выросли", tabOf("indicators")),
  mentee("команда применяет в управлении то, что получила от школы-ментора", tabOf("mentees")),
  mentee("измеряемые показатели работы стали лучше", tabOf("indicators")),
  { ...satisfaction("mentees", "Все участники: доля довольных в школе-менти, %"), clause },
  { ...satisfaction("mentors", "Все участники: доля довольных в школе-менторе, %"), clause },
  roadmapDone("разд.\u00a09 программы"),
];
