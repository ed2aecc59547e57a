import { tabOf } from "../../spec/book";
import { indicatorsBetter, judged, paired, roadmapDone } from "../criteria/counted";
import { satisfaction } from "../criteria/satisfaction";
import type { ModelCriterion } from "../model";

const result = (n: number) => `планируемый результат\u00a0${n}`;
const matrix = () => tabOf("indicators");

/** Five that are counted, two of them with the thresholds of 85 % (S4-15), and six results that people judge (S4-16). */
export const criteria = (): ModelCriterion[] => [
  { ...satisfaction("mentees", "Доля удовлетворённых наставляемых, %"), clause: result(1) },
  { ...satisfaction("mentors", "Доля удовлетворённых наставников, %"), clause: result(2) },
  roadmapDone("этапы и мероприятия"),
  indicatorsBetter("планируемые результаты"),
  paired("п.\u00a02.4 этапов"),
  judged("Педагоги увереннее, их личные, творческие и педагогические силы раскрыты", result(3), matrix()),
  judged("Обучающиеся лучше подготовлены, в школе спокойнее", result(4), matrix()),
  judged("Наставляемые получили нужные компетенции, советы и стимул расти", result(5), matrix()),
  judged("Предметные и методические компетенции педагогов выросли", result(6), matrix()),
  judged("Рекомендации составлены, лучшие практики известны в районе и школах", result(7), tabOf("programme")),
  judged("Педагоги двух школ постоянно работают вместе", result(8), matrix()),
];
