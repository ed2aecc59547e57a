import type { ModelText } from "../model";
import { closing } from "./closing";
import { practice } from "./practice";

/** Catalogue of ready items: number in the roadmap, name, what it gives (S3-49). */
const catalogue = (): [number, string, string][] => [
  [9, "Лаборатория управленческого мастерства", "Постоянная площадка оператора: команда ходит на неё всю программу"],
  [
    10,
    "День самоуправления",
    "Опытная команда на день заменяет развивающуюся и показывает, как управляет в обычной обстановке",
  ],
  [11, "Стажировка «Школа мастерства»", "Развивающаяся команда изучает документы и модель управления на месте"],
  [13, "Творческая лаборатория «Лучшие практики»", "Развивающаяся команда сама проводит занятия о том, что переняла"],
  [14, "Управленческий квест «Команда развития»", "Промежуточная оценка; если нужно, программу корректируют"],
  [
    16,
    "Проектная сессия «Модернизация приоритета»",
    "Цели против результатов, вклад каждой стороны, рефлексия, план последействия",
  ],
];

const stageNames = { practice: "II. Практический", closing: "III. Заключительный" } as const;

/** Form, period and people of each come from the item itself: they are said once. */
export const ready = (): ModelText[] => {
  const first = 6;
  const numbered = [
    ...practice().events.map((event) => ({ event, stage: stageNames.practice })),
    ...closing().events.map((event) => ({ event, stage: stageNames.closing })),
  ];
  return catalogue().flatMap(([no, title, text]) => {
    const found = numbered[no - first];
    if (!found) return [];
    const { event, stage } = found;
    const { period, responsible, form = "" } = event;
    return [{ section: "ready", title, text, events: String(no), stage, period, responsible, form }];
  });
};
