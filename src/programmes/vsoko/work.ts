import type { ModelEvent, ModelStage } from "../model";
import * as who from "./people";

const allYear = "В течение года";
const aboutTheYearEnd = "25.11-10.12.{Y}\u00a0г.";
const january = "Январь {Z}\u00a0г.";
const may = "Май {Z}\u00a0г.";
const summer = "Июнь-август {Z}\u00a0г.";

const practice = (): ModelEvent => ({
  event: "Практическая реализация программы",
  period: allYear,
  responsible: who.teamsAndCurator,
  items: [
    { content: "Собрать в каждой школе действующий пакет документов о наставничестве", responsible: who.teams },
    {
      content: "Разработать программу «школа – школа» о внедрении ВСОКО и начать работу по ней",
      period: aboutTheYearEnd,
    },
    { content: "Уточнить и утвердить дорожную карту этой программы", period: aboutTheYearEnd },
    {
      content: "1) Определить критерии ожидаемых результатов программы.\n2) Составить прогноз результата",
      period: "10-15.12.{Y}\u00a0г.",
      form: "рабочая встреча",
    },
    {
      content: "Провести цикл встреч и заочных консультаций менторов и наставляемых по запросам наставляемых",
      form: "консультация",
    },
    {
      content: "Если нужно, пересмотреть и доработать локальные акты",
      period: january,
      responsible: who.administrations,
    },
    {
      content: "Обновить внутренние документы школы-менти, по которым работает ВСОКО",
      period: "Январь {Z}",
      responsible: who.menteeAdministration,
      form: "работа с документами",
    },
    {
      content:
        "Построить в школе-менти механизм ВСОКО с постоянной работой над качеством:\n- образовательных результатов (по ФГОС);\n- образовательного процесса;\n- условий, в которых он идёт",
      period: january,
      responsible: who.menteeTeam,
    },
    { content: "Оценивать вероятные риски программы и принимать меры против них" },
    { content: "Выполнять мероприятия дорожной карты" },
    {
      content: "Ввести ВСОКО в работу школы-менти: по её данным добиваться лучших образовательных результатов",
      responsible: who.menteeTeam,
    },
    {
      content: "Провести итоговую встречу команд и обсудить, как шла программа и что она дала",
      period: may,
      form: "рабочая встреча",
    },
  ],
});

const monitoring = (): ModelEvent => ({
  event: "Мониторинг эффективности программы",
  period: may,
  responsible: who.curator,
  contour: "inner",
  items: [
    {
      content:
        "Оценить качество процесса, затем влияние программы на всех участников:\n1) насколько каждый доволен участием;\n2) как изменились компетенции управленческой команды школы-менти во внедрении ВСОКО;\n3) есть ли признаки роста участников: личного и мотивационного, компетентностного, профессионального",
      form: "мониторинг",
    },
  ],
});

/** Stage II: events 12 and 13, 13 rows. */
export const work = (): ModelStage => ({
  no: "",
  name: "Практическая реализация программы (ноябрь {Y}\u00a0г. – май {Z}\u00a0г.)",
  events: [practice(), monitoring()],
});

/** Stage III: events 14 and 15, two rows that hold the nine acts of the end (S1-58). */
export const finish = (): ModelStage => ({
  no: "",
  name: "Завершение программы (июнь – август {Z}\u00a0г.)",
  events: [
    {
      event: "Завершение программы",
      period: summer,
      responsible: `${who.administrations}; ${who.curator}; ${who.teams}`,
      items: [
        {
          content:
            "1) Подвести итоги работы команд двух школ.\n2) Оценить, насколько результативно они работали.\n3) Найти перемены к лучшему в управлении обеими школами.\n4) Разместить итоги на сайтах школ.\n5) Поставить новые задачи",
        },
      ],
    },
    {
      event: "Поощрение наставников",
      period: summer,
      responsible: `${who.department}; ${who.administrations}`,
      contour: "outer",
      items: [
        {
          content:
            "1) Издать приказ о поощрении наставников.\n2) Направить партнёрам благодарственные письма.\n3) Издать приказ о проведении итогового мероприятия.\n4) Распространить удачный опыт программы",
        },
      ],
    },
  ],
});
