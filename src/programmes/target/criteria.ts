import { consents, indicatorsBetter, paired, roadmapDone } from "../criteria/counted";
import { satisfaction } from "../criteria/satisfaction";
import type { ModelCriterion } from "../model";

/** Six criteria: what the roadmap and the indicators show, and the two thresholds of 85 % (S4-15). */
export const criteria = (): ModelCriterion[] => [
  roadmapDone(),
  indicatorsBetter("разд.\u00a07 дорожной карты"),
  paired("разд.\u00a05 дорожной карты"),
  consents("разд.\u00a02 и 3 дорожной карты"),
  satisfaction("mentees", "Доля удовлетворённых наставляемых, %"),
  satisfaction("mentors", "Доля удовлетворённых наставников, %"),
];
