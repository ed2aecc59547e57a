import { itemsOf } from "../snapshot/items";
import { at, type Check, type Example } from "./check";
import { plainText } from "./topics";

const heads = {
  no: /^(?:№|№ п\/п|n|номер)$/,
  event: /^(?:название |наименование )?мероприяти[ея]$/,
  content: /^(?:содержание(?: деятельности)?|темы?)$/,
  period: /^(?:сроки?|дата)(?: (?:исполнения|проведения|реализации|выполнения))?$/,
  responsible: /^ответственн(?:ый|ые)(?: исполнител[ьи])?$/,
  form: /^форма(?: проведения)?$/,
  result: /^(?:ожидаемый )?результат$/,
} as const;
const keys = Object.keys(heads) as (keyof typeof heads)[];

/** The table's head stands among the items once more, or the row of the columns' numbers does (S4-26). */
export const headsRepeated: Check = {
  code: "heads-repeated",
  severity: "warning",
  find: (snapshot) =>
    itemsOf(snapshot)
      .filter((item) => {
        const filled = keys.filter((key) => item[key] !== null);
        const named = filled.filter((key) => heads[key].test(plainText(item[key]).replace(/\s+/g, " ")));
        const numbers = filled.map((key) => Number(item[key])).filter((n) => Number.isInteger(n) && n > 0 && n < 20);
        const counted =
          filled.length > 2 && numbers.length === filled.length && new Set(numbers).size === filled.length;
        return (named.length >= 2 && named.length >= filled.length - 1) || counted;
      })
      .map((item) => at("roadmap", item, item.event === null ? "content" : "event")),
};

export const examples: readonly Example[] = [
  {
    when: "a page of the printed plan began with its head, another with the numbers of the columns (S4-26)",
    book: {
      roadmap: [
        {
          event: "Название мероприятия",
          form: "Форма проведения",
          period: "Сроки проведения",
          responsible: "Ответственный",
        },
        { no: "1", event: "2", content: "3", period: "4" },
      ],
    },
    finds: [
      { cell: "roadmap.event:6", found: "Название мероприятия", expected: "" },
      { cell: "roadmap.event:7", found: "2", expected: "" },
    ],
  },
  {
    when: "an event bears a plain name",
    book: { roadmap: [{ no: "1", event: "Мероприятия", period: "май 2027 г.", responsible: "Куратор" }] },
    finds: [],
  },
];
