import type { ModelText } from "../model";

const region = "Приказ министерства общего и профессионального образования Ростовской области";
const regional = (number: string, dated: string, text: string): ModelText => ({
  section: "act",
  title: region,
  text: `${text}. Для другого региона замените`,
  level: "regional",
  number,
  dated,
});

/** Legal acts by level (S2-02). */
const acts = (): ModelText[] => [
  regional("446", "2020-06-08", "О внедрении в области целевой модели наставничества обучающихся"),
  regional("602", "2020-07-30", "О внедрении целевой модели в организациях дополнительного образования"),
  regional("712", "2020-09-04", "Об утверждении перечня муниципальных школ, которые внедряют целевую модель"),
];

const check = (text: string, rest: Partial<ModelText> = {}): ModelText => ({ section: "check", text, ...rest });

/** The document begins in its middle (S2-01): its federal acts are lost, so a person writes them in. */
const checks = (): ModelText[] => [
  check("Федеральные акты вписаны: в образце этот уровень не сохранился", { level: "federal", stage: "1" }),
  check("Шаблоны документов целевой модели изучены", { stage: "1" }),
  check("Дорожная карта утверждена директором", { stage: "1", events: "1", period: "апрель – август {Y}\u00a0г." }),
  check("Приказ о «Школе наставников» издан, программы и график обучения утверждены", {
    stage: "4",
    events: "9",
    period: "при необходимости",
    responsible: "Директор школы",
  }),
  check("«Школа наставников» проведена", { stage: "4", events: "9", period: "при необходимости" }),
];

const bank = (form: string): ModelText => ({
  section: "bank",
  title: form,
  form,
  events: "2",
  text: "Впишите программы этой формы: для кого, о чём, кто ведёт; каждая в своей строке",
});

const materials = (): ModelText[] => [
  {
    section: "material",
    title: "В помощь наставникам",
    text: "Методические материалы, с которыми наставники ведут наставляемых: впишите каждый и ссылку на него",
    stage: "4",
    events: "9",
    period: "август {Y}\u00a0г.",
  },
];

/**
 * What the document says besides the roadmap and the indicators: acts, the approval (S2-05), programmes by form
 * (S2-08), materials (S2-19), the order on the school of mentors (S2-20); seed 001_04b03c354d6c2405.
 */
export const texts = (): ModelText[] => [
  ...acts(),
  ...checks(),
  bank("ученик – ученик"),
  bank("учитель – ученик"),
  ...materials(),
];
