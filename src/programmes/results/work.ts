import type { ModelPart, ModelStage } from "../model";
import { event, preparation } from "./preparation";

const may = "Май {Z}";
const onwards = "далее – по мере поступления новой информации";

/** The meeting of all in November stands before the pairs of February, as in the document (S4-23). */
const pairing = (): ModelPart => ({
  name: "Формирование наставнических пар",
  events: [
    event("День открытых дверей", {
      form: "квест",
      period: "Ноябрь {Y}",
      result: "Все отобранные наставники встретились со всеми наставляемыми",
    }),
    event("Создание пар «наставник – наставляемый»", {
      form: "управленческое решение",
      period: "Февраль {Y}",
      result: "Пары созданы и готовы работать по программе",
    }),
    event("Банк сложившихся пар", {
      form: "файл",
      period: "Февраль {Y}",
      result: "Данные пар, которые готовы продолжать, собраны в одном месте",
    }),
  ],
});

const course = (): ModelPart => ({
  name: "Организация хода наставнической программы",
  events: [
    event("Планы работы пар", {
      form: "файл",
      period: "Март {Y}",
      result: "У каждой пары есть план: комплекс мероприятий",
    }),
    event("Лучшие образовательные практики школы-лидера", {
      form: "обобщение опыта",
      period: `Декабрь {Y}, ${onwards}`,
      result: "Педагоги школы-лидера показали свои лучшие практики",
    }),
    event("Видеоуроки с лучшими практиками", {
      form: "база видеоуроков",
      period: `Февраль {Z}, ${onwards}`,
      result: "Собрана база видеоуроков",
    }),
    event("Мои профессиональные достижения", {
      form: "дневник успеха",
      period: "По мере проведения работы",
      result: "Наставляемые записали и разобрали успехи, которыми обязаны программе",
    }),
  ],
});

const finish = (): ModelStage => ({
  name: "Заключительный этап: завершение программы",
  events: [
    event("Удовлетворённость результатами программы", {
      form: "мониторинг",
      period: may,
      result: "По ответам участников сделаны выводы",
    }),
    event("Предметные и методические компетенции педагогов школы с низкими результатами", {
      form: "мониторинг",
      period: may,
      result: "По достигнутому уровню компетенций сделаны выводы",
    }),
    event("Лучшие практики наставничества", {
      form: "сборник статей",
      period: may,
      result: "Сборник статей о лучших практиках выпущен",
    }),
    event("Фотосессия наставников и наставляемых", { period: may, result: "Оформлен фотоальбом" }),
  ],
});

/** 3 stages, the second of five parts, 26 events (S4-19, S4-20, S4-21, seed 003_8391c63e6ec5484b). */
export const stages = (): ModelStage[] => {
  const { stage, parts } = preparation();
  return [stage, { name: "Основной этап", events: [], parts: [...parts, pairing(), course()] }, finish()];
};
