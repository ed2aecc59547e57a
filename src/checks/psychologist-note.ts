import { at, type Check, type Example } from "./check";

/** Words of a psychologist's conclusion, not of a request. */
const NOTE =
  /диагноз|тревожност|депресси|расстройств|невроз|агрессивност|аутоагресс|суицид|психодиагност|обследовани|заключени[а-яё]* (?:психолог|психиатр|пмпк|ппк)|(?:^|[^а-яё])(?:зпр|сдвг|рас|пмпк)(?![а-яё])/i;
/** A request is short; what is longer is an account of a person. */
const LONGEST = 300;

/** The psychologist's notes stay with the psychologist: the map, which many can open, holds the request alone (S2-12). */
export const psychologistNote: Check = {
  code: "psychologist-note",
  severity: "warning",
  find: ({ requests }) =>
    requests.flatMap((row) => {
      const text = row.request ?? "";
      const found = NOTE.exec(text)?.[0].trim() ?? "";
      const long = /психолог/i.test(row.source ?? "") && text.length > LONGEST;
      return found || long ? [at("requests", row, "request", { found: found || `${text.slice(0, 40)}…` })] : [];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "a request tells what a psychologist has found (S2-12)",
    book: {
      requests: [
        { source: "психолог", request: "Высокая тревожность, по итогам обследования" },
        { source: "психолог", request: "А".repeat(301) },
      ],
    },
    finds: [
      { cell: "requests.request:6", found: "тревожност", expected: "" },
      { cell: "requests.request:7", found: `${"А".repeat(40)}…`, expected: "" },
    ],
  },
  {
    when: "it is a request and nothing more, whoever told of it",
    book: {
      requests: [
        { source: "психолог", request: "Найти занятие по душе и друзей в классе" },
        { source: "анкета профстандарта", request: "Как провести рассказ о профессиях, расписание консультаций" },
      ],
    },
    finds: [],
  },
];
