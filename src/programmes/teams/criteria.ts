import { tabOf } from "../../spec/book";
import { judged, roadmapDone } from "../criteria/counted";
import type { ModelCriterion } from "../model";

const clause = "п.\u00a03.5";

/** Three criteria: one is counted, two a person judges with the indicators before the eyes (S3-23). */
export const criteria = (): ModelCriterion[] => [
  roadmapDone(clause),
  judged(
    "Участники группы относятся друг к другу хорошо, и потому растут рабочие показатели развивающейся команды",
    clause,
    tabOf("indicators"),
  ),
  judged("Развивающаяся команда стала действенной, результаты её школы улучшаются", clause, tabOf("indicators")),
];
