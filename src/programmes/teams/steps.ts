import type { ModelText } from "../model";
import { department, districtCoordinator, operator, schools } from "./people";

const autumn = "Октябрь – ноябрь {Y}\u00a0г.";
const november = "Ноябрь {Y}\u00a0г.";
const above = `${operator}; ${department}`;
const within = `${schools}; ${districtCoordinator} (при необходимости)`;

const step = (title: string, text: string, responsible: string, period: string): ModelText => ({
  section: "step",
  title,
  text,
  responsible,
  period,
});

/**
 * The algorithm in seven steps (S3-28, S3-34, S3-35). Step 5 from December to December is 13 months by the calendar
 * against 12 in its own brackets (S3-33): kept as the document has it.
 */
export const steps = (): ModelText[] => [
  step(
    "Банк опытных команд",
    "Отобрать опытных управленцев и команды; определить, по каким направлениям они передадут опыт",
    above,
    autumn,
  ),
  step(
    "Банк развивающихся команд",
    "Отобрать команды, которым трудно; определить, в каких направлениях им нужно сопровождение",
    above,
    autumn,
  ),
  step(
    "Менторская группа",
    "Закрепить стороны и приказом назначить координатора; подписать трёхстороннее соглашение",
    above,
    november,
  ),
  step(
    "Менторская программа",
    "Составить программу по направлению или направлениям",
    `${schools}; ${operator}`,
    november,
  ),
  step(
    "Реализация",
    "Выполнить мероприятия программы",
    within,
    "Декабрь {Y}\u00a0г. – декабрь {Z}\u00a0г. (3–12\u00a0месяцев с момента согласования программы)",
  ),
  step(
    "Корректировка",
    "При необходимости обновить и поправить программу",
    within,
    "В ходе реализации менторской программы",
  ),
  step(
    "Итоги",
    "Развивающаяся команда готовит справку-отчёт; по ней оценивают программу и пишут итоговый отчёт, он идёт координатору; результаты групп представляют",
    within,
    "В течение 30\u00a0дней с момента завершения менторской программы",
  ),
];
