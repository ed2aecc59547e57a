import type { ModelEvent, ModelStage } from "../model";
import * as who from "./people";

// Terms keep the uneven writing of the document: a school compares the sheet with the paper it has signed.
const september = "Сентябрь {Y}\u00a0г.";
const october = "Октябрь {Y}\u00a0г.";
const firstHalfOfNovember = "01-15.11. {Y}\u00a0г.";
const requests = "15-22.11. {Y}\u00a0г.";
const administrationsAndCurator = `${who.administrations}; ${who.curator}`;

const informing = (): ModelEvent[] => [
  {
    event: "Знакомство педагогов двух школ с наставничеством",
    period: september,
    responsible: who.administrations,
    contour: "outer",
    items: [
      {
        content: "Рассказать педагогам обеих школ, что даёт наставничество и как его будут вводить",
        form: "информационное совещание",
      },
      {
        content: "Изучить, как целевую модель вводили пилотные регионы",
        period: october,
        form: "работа с документами",
      },
      {
        content: "Участвовать в региональном семинаре педагогов: менторство как способ ввести целевую модель",
        period: "20.10. {Y}\u00a0г.",
        responsible: who.bothDeputies,
        form: "семинар",
      },
    ],
  },
  {
    event: "Федеральные и региональные документы о наставничестве",
    period: september,
    responsible: `${who.administrations}; ${who.teachers}`,
    items: [
      {
        content:
          "1. Изучить:\nа) распоряжение Минпросвещения России от 25.12.2019 №\u00a0Р-145;\nб) приказ региона от 09.07.2020 №\u00a0695;\nв) положение о наставничестве из приложения №\u00a01 к этому приказу.\n2. Посмотреть образцы документов, с которыми вводят целевую модель",
        form: "работа с документами",
      },
    ],
  },
  {
    event: "Согласование действий двух школ",
    period: october,
    responsible: who.administrations,
    contour: "outer",
    items: [
      { content: "Выбрать форму наставничества по потребностям школ" },
      {
        content: "Обсудить на административных и методических совещаниях, как школы войдут в программу менторства",
        period: "21-24.10. {Y}\u00a0г.",
        responsible: who.bothDeputies,
        form: "административное совещание",
      },
      { content: "Назначить куратора межшкольной программы", responsible: who.department, form: "приказ" },
      {
        content: "Назначить приказами школ тех, кто отвечает за введение наставничества и за программу",
        period: "24-31.10. {Y}\u00a0г.",
        form: "приказ",
      },
    ],
  },
  {
    event: "Рассказ коллективам о вступлении в программу менторства",
    period: "24-28.10. {Y}\u00a0г.",
    responsible: `${who.administrations}; ${who.activists}; ${who.curator}`,
    contour: "outer",
    items: [
      {
        content:
          "1) Обсудить программу на педагогическом совете.\n2) Рассказать о ней на сайте школы.\n3) Обменяться сведениями со школой-партнёром",
      },
    ],
  },
];

const documentsAndTeams = (): ModelEvent[] => [
  {
    event: "Локальные акты школ для целевой модели",
    period: "01-10.11. {Y}\u00a0г.",
    responsible: administrationsAndCurator,
    items: [
      {
        content:
          "1) Издать приказ о внедрении целевой модели наставничества.\n2) Разработать и утвердить положение о наставничестве",
      },
    ],
  },
  {
    event: "Рабочая команда школы-ментора",
    period: firstHalfOfNovember,
    responsible: `${who.mentorAdministration}; ${who.curator}`,
    contour: "inner",
    items: [
      {
        content:
          "1) Провести анкетирование или собеседование с педагогами, которые хотят участвовать.\n2) Отобрать участников команды по критериям.\n3) Собрать согласия на обработку персональных данных.\n4) Составить базу наставников",
      },
    ],
  },
  {
    event: "Рабочая команда школы-менти",
    period: firstHalfOfNovember,
    responsible: `${who.menteeAdministration}; ${who.curator}`,
    contour: "inner",
    items: [
      {
        content:
          "1) Собрать команду из администрации и педагогов, готовых работать.\n2) Собрать согласия на обработку персональных данных.\n3) Составить базу наставляемых",
      },
    ],
  },
  {
    event: "Обучение рабочих команд",
    period: "В течение года",
    responsible: who.members,
    contour: "outer",
    items: [
      {
        content:
          "1) Пройти курсы повышения квалификации, обучающие семинары и вебинары.\n2) Участвовать в совещаниях о целевой модели: директора и их заместители по УВР и ВР.\n2) Изучить методические материалы в помощь наставникам.\n3) Учиться самостоятельно",
      },
    ],
  },
];

const launch = (): ModelEvent[] => [
  {
    event: "Запуск менторства между школами",
    period: firstHalfOfNovember,
    responsible: who.teamsAndCurator,
    items: [
      {
        content:
          "1) Выбрать ролевую модель внутри формы взаимодействия.\n2) Разобрать сильные и слабые стороны команды школы-менти",
      },
    ],
  },
  {
    event: "Проблемные зоны ВСОКО в школе-менти",
    period: requests,
    responsible: who.menteeTeam,
    items: [
      {
        content:
          "1) Собрать и упорядочить предварительные запросы школы-менти.\n2) Провести самоанализ: насколько хорошо школа-менти строит и ведёт ВСОКО.\n3) Найти зоны системных рисков и составить карту запросов школы-менти",
        form: "самоанализ",
      },
      {
        content: "Оценить на входе компетенции управленческой команды школы-менти во внедрении ВСОКО",
        period: "15-22.11.{Y}\u00a0г.",
        responsible: who.curator,
        form: "мониторинг",
      },
    ],
  },
  {
    event: "Условия для работы по дорожной карте",
    period: "15-22.11.{Y}\u00a0г.",
    responsible: who.department,
    items: [
      {
        content:
          "1) Составить и утвердить наставнические пары и группы.\n2) Провести первую групповую встречу рабочих команд двух школ",
      },
      {
        content: "Уточнить рисковый профиль школы-менти в реализации ВСОКО",
        period: "22-25.11.{Y}\u00a0г.",
        responsible: who.teamsAndCurator,
        form: "рабочая встреча",
      },
    ],
  },
];

/**
 * Stage I: events 1–11, 18 rows. Eight of them lie in November, beyond the stage's own months (S1-13): the document
 * says both.
 */
export const preparation = (): ModelStage => ({
  no: "",
  name: "Подготовка условий и запуск программы (сентябрь – октябрь {Y}\u00a0г.)",
  events: [...informing(), ...documentsAndTeams(), ...launch()],
});
