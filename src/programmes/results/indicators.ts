import type { ModelIndicator } from "../model";

const teachers = "педагоги";
const pupils = "обучающиеся";
const school = "школа";

/**
 * What of the planned results can be measured (S4-16). The document gives no indicators and no scales: these words are
 * ours, and a level asks for its scale.
 */
export const indicators = (): ModelIndicator[] => [
  {
    indicator: "Доля наставляемых, которые уверены в своих профессиональных силах",
    unit: "percent",
    better: "more",
    group: teachers,
  },
  { indicator: "Успеваемость в школе с низкими результатами", unit: "percent", better: "more", group: pupils },
  { indicator: "Качество обучения в школе с низкими результатами", unit: "percent", better: "more", group: pupils },
  { indicator: "Психологический климат в школе", unit: "level", better: "more", group: school },
  { indicator: "Предметные компетенции наставляемых", unit: "level", better: "more", group: teachers },
  { indicator: "Методические компетенции наставляемых", unit: "level", better: "more", group: teachers },
  { indicator: "Число педагогов, которые закрепились в профессии", unit: "people", better: "more", group: teachers },
  { indicator: "Методические рекомендации и описанные практики", unit: "pieces", better: "more", group: school },
  { indicator: "Встречи и занятия, общие для педагогов двух школ", unit: "pieces", better: "more", group: school },
];
