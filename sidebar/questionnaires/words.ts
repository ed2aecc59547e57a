import type { Meaning, Whose } from "../../src/questionnaires/types";

/** How people call what a column of answers holds. */
export const meaningNames: readonly { key: Meaning | "skip"; says: string }[] = [
  { key: "name", says: "ФИО" },
  { key: "surname", says: "фамилия" },
  { key: "first", says: "имя" },
  { key: "patronymic", says: "отчество" },
  { key: "phone", says: "телефон" },
  { key: "mail", says: "почта" },
  { key: "parent", says: "ФИО родителя" },
  { key: "parent_phone", says: "телефон родителя" },
  { key: "parent_mail", says: "почта родителя" },
  { key: "birth", says: "дата или год рождения" },
  { key: "grade", says: "класс" },
  { key: "post", says: "должность" },
  { key: "subject", says: "предмет" },
  { key: "place", says: "место работы, учёбы" },
  { key: "wish", says: "кем хочет быть" },
  { key: "request", says: "основной запрос" },
  { key: "skills", says: "основные компетенции" },
  { key: "achievements", says: "достижения" },
  { key: "interests", says: "интересы" },
  { key: "wished_age", says: "желаемый возраст" },
  { key: "capacity", says: "сколько наставляемых" },
  { key: "other_load", says: "занятость в других программах" },
  { key: "form", says: "желаемая форма" },
  { key: "source", says: "источник запроса" },
  { key: "consent", says: "согласие" },
  { key: "stamp", says: "когда заполнено" },
  { key: "skip", says: "не переносить" },
];

export const whoseNames: readonly { value: Whose; name: string }[] = [
  { value: "mentees", name: "будущих наставляемых" },
  { value: "mentors", name: "будущих наставников" },
  { value: "said", name: "и тех и других, роль названа в ответе" },
  { value: "both", name: "тех, кто будет в обеих ролях" },
];

export const whoNames = [
  { value: "", name: "разные люди" },
  { value: "pupil", name: "обучающиеся" },
  { value: "worker", name: "работники" },
] as const;

export const byWords = { name: "то же имя", phone: "тот же телефон", mail: "та же почта" } as const;
