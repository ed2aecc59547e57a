import type { ModelEvent, ModelPart, ModelStage } from "../model";
import { coordinator, coordinators } from "./people";

type Rest = Omit<ModelEvent, "event" | "items" | "responsible"> & { responsible?: string };

/** One row of the roadmap: here an event has no items of its own. */
export const event = (name: string, rest: Rest): ModelEvent => ({
  event: name,
  responsible: coordinators,
  items: [],
  ...rest,
});

const january = "Январь {Y}";
const february = "Февраль {Y}";
const asNeeded = "По мере необходимости";

const start = (): ModelStage => ({
  name: "Подготовительный этап: условия для запуска",
  events: [
    event("Запуск программы в школе с низкими результатами", {
      form: "установочное совещание",
      period: january,
      result: "Две школы договорились, какая у программы цель и каких результатов они ждут",
    }),
    event("Рекомендации, как мотивировать и поощрять наставников", {
      form: "проектирование",
      period: january,
      responsible: coordinator,
      result: "Методические рекомендации по мотивации и поощрению оформлены, работа наставников согласована",
    }),
    event("Цель, задачи и направления работы наставников", {
      form: "консультация",
      period: asNeeded,
      result: "Наставники уточнили, к чему, над чем и в каких направлениях работают",
    }),
    event("Связь наставников с координатором второй школы", {
      form: "переговорная площадка",
      period: january,
      result: "Решено, как наставники и школьный координатор взаимодействуют",
    }),
  ],
});

/** The monitoring of mentors stands among the mentees, as in the document (S4-22). */
const mentees = (): ModelPart => ({
  name: "Формирование базы наставляемых",
  events: [
    event("Запросы педагогов школы с низкими результатами", {
      form: "проектировочная карта",
      period: "Январь – февраль {Y}",
      result: "Составлен перечень профессиональных затруднений педагогов",
    }),
    event("Файл базы наставляемых", {
      form: "файл",
      period: "Сентябрь – октябрь {Y}",
      result: "База собрана по карте запросов: по ней каждому педагогу подбирают наставника",
    }),
    event("Возможности будущих наставников школы-лидера", {
      form: "мониторинг",
      period: january,
      result: "Есть список тех, кто мог бы стать наставником",
    }),
  ],
});

/** The requests of mentees stand among the mentors, as in the document (S4-22). */
const mentors = (): ModelPart => ({
  name: "Формирование базы наставников",
  events: [
    event("Предварительные запросы будущих наставляемых", {
      form: "пополнение базы",
      period: february,
      result: "Есть перечень запросов: в каких затруднениях педагогам нужна помощь",
    }),
    event("Файл базы наставников школы-лидера", {
      form: "файл",
      period: february,
      result: "Собрана база наставников, которые могут войти в программу",
    }),
    event("Отбор наставников по предметам", {
      form: "анализ базы",
      period: february,
      result: "По затруднениям педагогов составлен предварительный список наставников каждого предмета",
    }),
  ],
});

const selection = (): ModelPart => ({
  name: "Отбор наставников",
  events: [
    event("Методические материалы для наставников", {
      form: "проектировочный семинар",
      period: february,
      result: "Готовы материалы, с которыми наставник идёт к наставляемому",
    }),
    event("Наставники знакомятся в неформальной обстановке", {
      form: "гостиная",
      period: "Март {Y}",
      result: "Сложились сообщества наставников по профессиональным интересам",
    }),
    event("Какие курсы повышения квалификации нужны наставникам", {
      form: "анкетирование",
      period: "Март {Y}",
      result: "Известно, кто из наставников готов к работе и подходит программе и запросам наставляемых",
    }),
    event("Условия и содержание курсов по наставничеству", {
      form: "информационное совещание",
      period: asNeeded,
      result: "Наставники знают, где и чему они могут учиться",
    }),
    event("Формы работы наставника", {
      form: "деловая игра",
      period: "Ноябрь {Y}",
      result: "Наставники попробовали разные формы работы с наставляемым",
    }),
  ],
});

/** Everything up to the chosen mentors: stage 1 and parts 2.1–2.3 of stage 2 (seed 003_8391c63e6ec5484b). */
export const preparation = (): { stage: ModelStage; parts: ModelPart[] } => ({
  stage: start(),
  parts: [mentees(), mentors(), selection()],
});
