import type { ModelIndicator } from "../model";

const management = "Управление школой-менти";
const system = "ВСОКО в школе-менти";
const results = "Обучающиеся школы-менти";
const there = (indicator: string): ModelIndicator => ({ indicator, unit: "yes", better: "more", group: system });
const level = (indicator: string, group: string): ModelIndicator => ({
  indicator,
  unit: "level",
  better: "more",
  group,
});
const share = (indicator: string): ModelIndicator => ({ indicator, unit: "percent", better: "more", group: results });

/**
 * What can be measured «на входе» and «на выходе» for the four planned results (S1-10, S1-48, S1-54). Four of them are
 * answers of the expert sheet: 1 is yes, 0 is no; no points are made up for them (S1-60).
 */
export const indicators = (): ModelIndicator[] => [
  level("Уровень компетенций управленческой команды во внедрении ВСОКО", management),
  {
    indicator: "Число запросов школы-менти, по которым решения ещё нет",
    unit: "pieces",
    better: "less",
    group: management,
  },
  there("Есть положение о ВСОКО (1 — да, 0 — нет)"),
  there("Есть план-график ВСОКО (1 — да, 0 — нет)"),
  there("Проведён мониторинг результатов ГИА за 3\u00a0года (1 — да, 0 — нет)"),
  there("Мониторинг ГИА показывает проблемные зоны (1 — да, 0 — нет)"),
  share("Успеваемость обучающихся"),
  share("Качество обучения"),
  level("Качество образовательного процесса, по самоанализу школы", system),
  level("Качество условий обучения, по самоанализу школы", system),
];
