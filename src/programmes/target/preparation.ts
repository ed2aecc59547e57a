import type { ModelStage } from "../model";
import { administration, classTeachers, curator, curatorAndDeputy, deputy, director, teachingDeputy } from "./people";

const aprilToAugust = "апрель – август {Y}\u00a0г.";
const aprilToSeptember = "апрель – сентябрь {Y}\u00a0г.";
const autumn = "сентябрь – ноябрь {Y}\u00a0г.";
const august = "август {Y}\u00a0г.";
const asNeeded = "при необходимости";

const conditions = (): ModelStage => ({
  name: "Подготовка условий для программы наставничества",
  events: [
    {
      event: "Локальные акты для целевой модели",
      period: aprilToAugust,
      responsible: director,
      items: [
        { content: "Составить дорожную карту внедрения наставничества на учебный год и утвердить её у директора" },
      ],
    },
    {
      event: "Формы и программы под потребности школы",
      period: aprilToAugust,
      responsible: deputy,
      items: [
        {
          content:
            "Узнать предварительные запросы тех, кому нужен наставник, и найти внутри школы тех, кто готов помогать",
          form: "опрос",
        },
        {
          content: "Обсудить внедрение целевой модели с администрацией и решить, какие формы и программы выбрать",
          period: "май {Y}\u00a0г.",
          responsible: director,
          form: "административное совещание",
        },
        {
          content: "Собрать банк программ по двум формам: «ученик – ученик» и «учитель – ученик»",
          responsible: `${deputy}; ${curator}`,
        },
      ],
    },
    {
      event: "Рассказ о наставничестве родителям, педагогам и обучающимся",
      period: "август – сентябрь {Y}\u00a0г.",
      responsible: `${director}; ${deputy}; ${administration}; ${classTeachers}`,
      items: [
        {
          content: "Рассмотреть цели и возможности целевой модели на педагогическом совете",
          form: "педагогический совет",
        },
        { content: "Поговорить о наставничестве в классах", form: "классный час" },
        { content: "Вести страницу о наставничестве на сайте школы", form: "публикация" },
        { content: "Рассказать о программе за пределами школы", form: "публикация" },
      ],
    },
  ],
});

const mentees = (): ModelStage => ({
  name: "Формирование базы наставляемых",
  events: [
    {
      event: "Данные о будущих наставляемых",
      period: aprilToSeptember,
      responsible: `${teachingDeputy}; ${deputy}`,
      items: [
        { content: "Раздать анкеты обучающимся, которые хотят участвовать в программе", form: "анкетирование" },
        {
          content:
            "Получить согласия на обработку персональных данных: взрослые подписывают сами, за несовершеннолетних — родители (законные представители)",
        },
        { content: "Уточнить запросы обучающихся у классных руководителей, психолога и родителей" },
        {
          content:
            "Уточнить запросы педагогов по личным делам, анализу методической работы, рекомендациям аттестации и анкетам профстандарта",
        },
      ],
    },
    {
      event: "База наставляемых",
      period: autumn,
      responsible: curatorAndDeputy,
      items: [{ content: "Внести в базу наставляемых из числа обучающихся" }],
    },
  ],
});

const mentors = (): ModelStage => ({
  name: "Формирование базы наставников",
  events: [
    {
      event: "Данные о будущих наставниках",
      period: autumn,
      responsible: curator,
      items: [
        { content: "Раздать анкеты тем, кто хочет стать наставником", form: "анкетирование" },
        { content: "Получить согласия наставников на сбор и обработку персональных данных" },
        {
          content: "Собрать возможных наставников, рассказать о программе и пригласить в неё",
          period: august,
          responsible: director,
          form: "круглый стол",
        },
      ],
    },
    {
      event: "База наставников",
      period: aprilToSeptember,
      responsible: curatorAndDeputy,
      items: [{ content: "Внести в базу наставников из числа обучающихся" }],
    },
  ],
});

const training = (): ModelStage => ({
  name: "Отбор и обучение наставников",
  events: [
    {
      event: "Подбор наставников под программу",
      period: august,
      responsible: curatorAndDeputy,
      items: [{ content: "Разобрать базу наставников и отметить, кто подходит каждой программе" }],
    },
    {
      event: "Обучение наставников",
      period: august,
      responsible: curatorAndDeputy,
      items: [
        { content: "Подготовить методические материалы в помощь наставникам" },
        {
          content: "Издать приказ о «Школе наставников», утвердить программы и график занятий",
          period: asNeeded,
          responsible: director,
        },
        { content: "Открыть «Школу наставников» и провести занятия", period: asNeeded },
      ],
    },
  ],
});

/** Stages 1–4 of the roadmap: conditions, both bases, selection and training (seed 001_04b03c354d6c2405). */
export const preparation = (): ModelStage[] => [conditions(), mentees(), mentors(), training()];
