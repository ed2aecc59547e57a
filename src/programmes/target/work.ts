import type { ModelStage } from "../model";
import { curatorAndDeputy, deputy, director, mentors, psychologist } from "./people";

const september = "сентябрь {Y}\u00a0г.";
const january = "январь {Z}\u00a0г.";
const schoolYear = "{Y}–{Z} учебный год";

const pairing = (): ModelStage => ({
  name: "Формирование наставнических пар/групп",
  events: [
    {
      event: "Подбор пар и групп",
      period: september,
      responsible: curatorAndDeputy,
      items: [
        { content: "Сопоставить анкеты наставников и наставляемых" },
        { content: "Познакомить наставников и наставляемых на групповой встрече", form: "групповая встреча" },
        { content: "После встречи спросить каждого, с кем он хотел бы работать", form: "анкетирование" },
        { content: "По этим анкетам соединить участников в пары и группы" },
      ],
    },
    {
      event: "Закрепление пар и групп",
      period: september,
      responsible: director,
      items: [
        { content: "Издать приказ об утверждении наставнических пар и групп" },
        {
          content: "Составить планы индивидуального развития наставляемых и траектории их обучения",
          responsible: mentors,
        },
        {
          content:
            "Продолжать поиск наставника для тех, кто остался без пары или группы; если нужно — помощь психолога",
          period: schoolYear,
          responsible: `${psychologist}; ${deputy}`,
        },
      ],
    },
  ],
});

const meetings = (): ModelStage => ({
  name: "Организация и осуществление работы пар/групп",
  events: [
    {
      event: "Встречи наставника и наставляемого",
      period: schoolYear,
      responsible: mentors,
      items: [
        { content: "Первая встреча: познакомиться и договориться о порядке работы" },
        { content: "Вторая встреча: попробовать поработать вместе" },
        { content: "Встреча-планирование: наметить работу в рамках программы" },
        { content: "Регулярные встречи по плану пары" },
        { content: "Заключительная встреча: подвести итог" },
      ],
    },
    {
      event: "Промежуточный контроль результатов",
      period: january,
      responsible: curatorAndDeputy,
      items: [{ content: "Собрать обратную связь участников в середине программы", form: "анкетирование" }],
    },
  ],
});

const finish = (): ModelStage => ({
  name: "Завершение наставничества",
  events: [
    {
      event: "Отчёты об итогах программы",
      period: january,
      responsible: curatorAndDeputy,
      items: [
        { content: "Оценить качество реализации программы", form: "мониторинг" },
        { content: "Оценить, как программа повлияла на каждую группу участников", form: "мониторинг" },
      ],
    },
    {
      event: "Поощрение наставников",
      period: january,
      responsible: director,
      items: [
        { content: "Издать приказ о поощрении участников" },
        { content: "Отправить партнёрам благодарственные письма" },
        { content: "Издать приказ об итоговом мероприятии программы" },
        {
          content: "Рассказать об итогах и лучших наставниках на сайтах школы и партнёров",
          responsible: curatorAndDeputy,
          form: "публикация",
        },
      ],
    },
  ],
});

/** Stages 5–7 of the roadmap: pairs, their work, the end (seed 001_04b03c354d6c2405). */
export const work = (): ModelStage[] => [pairing(), meetings(), finish()];
