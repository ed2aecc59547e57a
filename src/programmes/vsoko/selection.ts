import { FOR_MENTEES, MANDATORY } from "../../spec/selection";
import type { ModelDress } from "../model";

const mentors = [
  "Опыт инноваций и (или) успешного управления",
  "Готовность делиться опытом",
  "Знание, как менторство помогает передавать опыт",
  "Гибкость в общении, открытость к диалогу",
  "Психолого-педагогические компетенции, навыки общения",
  "Разбор собственной работы (рефлексия)",
];
const mentees = ["видит проблемы своей школы", "готов к переменам", "активен"];

/**
 * Requirements to both teams as columns of «Отбор», all mandatory: 7 of the mentor team, the first by results of three
 * years (S1-23; the document names no number, the threshold is the school's), 3 of the mentee team (S1-24).
 */
export const selection = (): ModelDress => ({
  title: "Отбор в рабочие команды по требованиям",
  columns: {
    ...Object.fromEntries(
      [...mentors, ...mentees.map((text) => `${FOR_MENTEES}: ${text}`)].map((text, i) => [
        `k${i + 1}`,
        {
          head: `${MANDATORY} ${text}`,
          width: 124,
          band: ["Требования к команде менторов", "", "", "", "", "", "Требования к команде менти"][i] ?? "",
        },
      ]),
    ),
    steady: {
      head: `${MANDATORY} Результаты за 3 года не ниже порога`,
      help: "Требование к команде менторов. Число в документе не названо: порог ставит школа",
    },
  },
});
