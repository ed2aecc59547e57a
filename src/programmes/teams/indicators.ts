import type { ModelIndicator } from "../model";

const self = "супервизия команды";
const school = "результаты школы";
const level = (indicator: string): ModelIndicator => ({ indicator, unit: "level", better: "more", group: self });
const share = (indicator: string): ModelIndicator => ({ indicator, unit: "percent", better: "more", group: school });

/**
 * What the supervision «на входе» and «на выходе» can measure alike (S3-46). The document gives neither measures nor a
 * scale: the measures are ours, the scale is for the group to agree on.
 */
export const indicators = (): ModelIndicator[] => [
  level("Как команда распределяет обязанности и принимает решения"),
  level("Как команда планирует развитие школы и учитывает риски"),
  level("Как команда анализирует качество образования"),
  level("Отношения участников менторской группы"),
  { indicator: "Число затруднений команды по направлению менторства", unit: "pieces", better: "less", group: self },
  share("Доля локальных документов по направлению менторства, приведённых в порядок"),
  share("Доля членов команды, прошедших обучение по направлению менторства"),
  share("Качество обучения в школе"),
];
