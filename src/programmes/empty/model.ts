import { consents, indicatorsBetter, paired, roadmapDone } from "../criteria/counted";
import { satisfaction } from "../criteria/satisfaction";
import type { ProgrammeModel } from "../model";

export const key = "empty";
export const name = "Пустая книга";
export const situation = "Другое: нужны только листы, содержание впишем сами";

/** Sheets without content: the criteria that hold for any programme, no thresholds, the forms that everybody knows (S1-04). */
export const empty = (): ProgrammeModel => ({
  key,
  name,
  situation,
  start: { year: 0, month: 9, day: 1 },
  end: { year: 1, month: 8, day: 31 },
  passport: { title: "Программа наставничества" },
  stages: [],
  texts: [],
  indicators: [],
  criteria: [
    roadmapDone(),
    indicatorsBetter(),
    paired(),
    consents(),
    satisfaction("mentees", "Доля удовлетворённых наставляемых, %"),
    satisfaction("mentors", "Доля удовлетворённых наставников, %"),
  ],
  lists: {
    responsible: [],
    forms: [
      "ученик – ученик",
      "студент – ученик",
      "работодатель – ученик",
      "работодатель – студент",
      "учитель – учитель",
      "ОО – ОО",
    ],
    directions: [],
    event_forms: [],
    sources: [],
  },
});
