import { itemsOf } from "../snapshot/items";
import { at, type Check, type Example } from "./check";
import { stageFinder } from "./stages";
import { plainText, sideOf } from "./topics";

const gathers =
  /выявл|запрос|возможност|сбор|собра|анкет|опрос|собеседован|согласи|отбор|(?:^|[^а-я])баз[аыуе](?![а-я])/;

/** An event of mentors in the part that fills the base of mentees, and the reverse (S4-22). */
export const baseSwapped: Check = {
  code: "base-swapped",
  severity: "question",
  find: (snapshot) => {
    const stageOf = stageFinder(snapshot);
    return itemsOf(snapshot).flatMap((item) => {
      const title = stageOf(item)?.title ?? "";
      const base = /(?:^|[^а-я])баз[аыуе](?![а-я])/.test(plainText(title)) ? sideOf(title) : null;
      const said = `${item.event ?? ""} ${item.content ?? ""}`;
      const side = gathers.test(plainText(said)) ? sideOf(said) : null;
      if (base === null || side === null || side === base) return [];
      return [at("roadmap", item, item.event === null ? "content" : "event", { expected: title })];
    });
  },
};

const stages = [
  { row: "stage", stage: 2, part: 1, event: "Формирование базы наставляемых" },
  { row: "stage", stage: 2, part: 2, event: "Формирование базы наставников" },
] as const;
const item = (part: number, event: string) => ({ row: "item", stage: 2, part, event }) as const;

export const examples: readonly Example[] = [
  {
    when: "mentors are looked for among the mentees' events, requests of mentees among the mentors' (S4-22)",
    book: {
      roadmap: [
        ...stages,
        item(1, "Выявление возможностей потенциальных наставников"),
        item(2, "Выявление запросов потенциальных наставляемых"),
      ],
    },
    finds: [
      {
        cell: "roadmap.event:8",
        found: "Выявление возможностей потенциальных наставников",
        expected: "Формирование базы наставляемых",
      },
      {
        cell: "roadmap.event:9",
        found: "Выявление запросов потенциальных наставляемых",
        expected: "Формирование базы наставников",
      },
    ],
  },
  {
    when: "each event stands in its own part, names both sides or none of them",
    book: {
      roadmap: [
        ...stages,
        item(1, "Создание файла базы наставляемых"),
        item(1, "Рассказ о роли наставника"),
        item(1, "Анкетирование желающих участвовать в программе наставничества"),
        item(2, "Отбор наставников с учётом запросов наставляемых"),
      ],
    },
    finds: [],
  },
];
