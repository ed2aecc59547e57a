import type { Base, Category } from "./types";

/** A question of a printed questionnaire: the column of the base that its answer goes to (`form`: the wished form), and how much room it has. */
export type Question = {
  column: string;
  ask: string;
  lines: number;
  number?: true;
  /** Answers to circle; a digit chooses one of them when it is typed in. */
  choices?: readonly string[];
};

/** A printed questionnaire: `kind` is its name in the register, `title` stands on the paper. */
export type Paper = {
  key: string;
  kind: string;
  title: string;
  base: Base;
  category: Category;
  hint: string;
  questions: readonly Question[];
};

const ways = ["один на один", "в группе", "дистанционно", "всё равно"];
const form: Question = { column: "form", ask: "Как удобнее заниматься?", lines: 1, choices: ways };
const year: Question = { column: "year", ask: "Год рождения", lines: 1, number: true };
const grade: Question = { column: "who", ask: "Класс", lines: 1 };
const post: Question = { column: "who", ask: "Должность, предмет", lines: 1 };
const circle = "Где даны варианты, обведите номер. Имя на этой стороне не пишите.";

/** Every printed questionnaire there is (S1-21, S2-10, S2-13, S2-15). */
export const papers: readonly Paper[] = [
  {
    key: "pupil-mentee",
    kind: "анкета: обучающийся, наставляемый",
    title: "АНКЕТА НАСТАВЛЯЕМОГО (ОБУЧАЮЩИЙСЯ)",
    base: "mentees",
    category: "pupil",
    hint: circle,
    questions: [grade, year, { column: "request", ask: "С чем нужна помощь наставника?", lines: 8 }, form],
  },
  {
    key: "pupil-mentor",
    kind: "анкета: обучающийся, наставник",
    title: "АНКЕТА НАСТАВНИКА (ОБУЧАЮЩИЙСЯ)",
    base: "mentors",
    category: "pupil",
    hint: circle,
    questions: [
      grade,
      year,
      { column: "skills", ask: "В чём можете помочь другим?", lines: 4 },
      { column: "achievements", ask: "Достижения", lines: 3 },
      { column: "interests", ask: "Интересы", lines: 2 },
      { column: "wished_age", ask: "С кем хотели бы заниматься (класс, возраст)", lines: 1 },
      { column: "capacity", ask: "Сколько человек готовы взять?", lines: 1, number: true },
      form,
    ],
  },
  {
    key: "teacher-mentee",
    kind: "анкета: педагог, наставляемый",
    title: "АНКЕТА НАСТАВЛЯЕМОГО (ПЕДАГОГ)",
    base: "mentees",
    category: "worker",
    hint: circle,
    questions: [
      post,
      year,
      { column: "request", ask: "Какие затруднения есть в работе, какая помощь нужна?", lines: 8 },
      {
        column: "source",
        ask: "Откуда запрос?",
        lines: 1,
        choices: [
          "сам участник",
          "личное дело",
          "анализ методической работы",
          "рекомендации аттестации",
          "анкета профстандарта",
        ],
      },
      form,
    ],
  },
  {
    key: "teacher-mentor",
    kind: "анкета: педагог, наставник",
    title: "АНКЕТА НАСТАВНИКА (ПЕДАГОГ)",
    base: "mentors",
    category: "worker",
    hint: circle,
    questions: [
      post,
      { column: "skills", ask: "Основные компетенции: чему можете научить?", lines: 4 },
      { column: "achievements", ask: "Важные для программы достижения", lines: 3 },
      { column: "interests", ask: "Интересы", lines: 2 },
      { column: "wished_age", ask: "С кем хотели бы работать (возраст, стаж)", lines: 1 },
      { column: "capacity", ask: "Сколько наставляемых готовы взять?", lines: 1, number: true },
      { column: "other_load", ask: "Сколько наставляемых у вас уже есть в других программах?", lines: 1, number: true },
      form,
    ],
  },
  {
    key: "team",
    kind: "анкета: команда",
    title: "АНКЕТА РАЗВИВАЮЩЕЙСЯ КОМАНДЫ",
    base: "mentees",
    category: "worker",
    hint: "Где даны варианты, обведите номер. Вместо имён пишите должности.",
    questions: [
      { column: "who", ask: "Организация, должности участников", lines: 4 },
      { column: "request", ask: "Направления и запрос команды", lines: 8 },
      form,
    ],
  },
  {
    key: "interview",
    kind: "собеседование",
    title: "ПРОТОКОЛ СОБЕСЕДОВАНИЯ С КАНДИДАТОМ В НАСТАВНИКИ",
    base: "mentors",
    category: "worker",
    hint: "Заполняет тот, кто проводит собеседование. Имя на этой стороне не пишите.",
    questions: [
      post,
      { column: "skills", ask: "Компетенции и опыт наставничества", lines: 4 },
      { column: "achievements", ask: "Достижения, подтверждения", lines: 3 },
      { column: "interests", ask: "Почему хочет быть наставником", lines: 3 },
      { column: "capacity", ask: "Сколько наставляемых готов взять?", lines: 1, number: true },
      { column: "other_load", ask: "Занятость в других программах", lines: 1, number: true },
      { column: "", ask: "Рекомендация: в базу, в резерв, отказ (почему)", lines: 2 },
      { column: "", ask: "Собеседование провели (должности, подписи)", lines: 2 },
    ],
  },
];

/** The questions whose answers go to the book. */
export const entered = ({ questions }: Paper): Question[] => questions.filter(({ column }) => column !== "");
