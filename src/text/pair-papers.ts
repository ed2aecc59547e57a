import { sayDay } from "./said";

type Words = {
  /** Whom the order is about: «Об утверждении …». */
  pairs: string;
  /** Head of the annex. */
  list: string;
  mentor: string;
  mentee: string;
  /** «Наставникам…» */
  mentors: string;
  /** To whom the order gives the rest: «Куратору программы», and whom he helps. */
  curator: string;
  help: string;
  /** «Утвердить …» */
  what: string;
  /** Whose agreement the order rests on. */
  sides: string;
};

const usual: Words = {
  pairs: "наставнических пар (групп)",
  list: "СПИСОК НАСТАВНИЧЕСКИХ ПАР (ГРУПП)",
  mentor: "Наставник",
  mentee: "Наставляемый",
  mentors: "Наставникам",
  curator: "Куратору программы",
  help: "парам",
  what: "наставнические пары (группы)",
  sides: "наставников и наставляемых",
};

/** Each model calls its pairs and their sides as its document does. */
const words: Record<string, Words> = {
  vsoko: {
    pairs: "менторских пар (групп)",
    list: "СПИСОК МЕНТОРСКИХ ПАР (ГРУПП)",
    mentor: "Ментор",
    mentee: "Менти",
    mentors: "Менторам",
    curator: "Куратору программы",
    help: "парам",
    what: "менторские пары (группы)",
    sides: "менторов и менти",
  },
  teams: {
    pairs: "состава менторских групп",
    list: "СОСТАВ МЕНТОРСКИХ ГРУПП",
    mentor: "Опытная команда",
    mentee: "Развивающаяся команда",
    mentors: "Опытным командам",
    curator: "Координатору программы",
    help: "группам",
    what: "состав менторских групп",
    sides: "сторон трёхстороннего соглашения",
  },
};
export const pairWords = (model: string | null): Words => words[model ?? ""] ?? usual;

/** The list of pairs and the order that approves it. */
export const pairPaperWords = {
  draft: "проект",
  all: "все",
  order: "ПРИКАЗ",
  number: (number: string) => `№ ${number || "________"}`,
  about: (pairs: string) => `Об утверждении ${pairs}`,
  because: (title: string, year: string, sides: string) =>
    `В целях реализации программы ${title} на ${year} учебный год, по согласию ${sides}`,
  command: "ПРИКАЗЫВАЮ:",
  approve: (what: string, year: string, count: string) =>
    `Утвердить ${what} на ${year} учебный год согласно приложению (${count}).`,
  term: (term: string) => `Установить срок работы: ${term}.`,
  termsApart: "Установить срок работы каждой пары согласно приложению.",
  plans: (mentors: string) =>
    `${mentors} составить планы работы до «___»\u00a0___________\u00a020__\u00a0г. и вести записи о встречах.`,
  curator: (whom: string, name: string, help: string) =>
    `${whom}${name ? ` (${name})` : ""} ознакомить участников с приказом, помогать ${help} и следить за выполнением планов.`,
  control: "Контроль за исполнением приказа оставляю за собой.",
  annex: (number: string, day: string) => ["Приложение", `к приказу № ${number || "________"}`, `от ${day}`],
  seen: "ЛИСТ ОЗНАКОМЛЕНИЯ С ПРИКАЗОМ",
  seenColumns: ["№", "Фамилия, имя, отчество", "Подпись", "Дата"],
  columns: {
    no: "№",
    form: "Форма",
    subject: "Предмет",
    term: "Срок",
  },
  counts: (pairs: number, groups: number, people: number) =>
    `пар: ${pairs}${groups > 0 ? `, из них в группах: ${groups}` : ""}, наставляемых: ${people}`,
  teamCounts: (groups: number, teams: number) => `групп: ${groups}, команд: ${teams}`,
  allForm: (form: string) => `Форма наставничества: ${form}`,
  allTerm: (term: string) => `Срок: ${term}`,
  of: (order: string) => `Приказ ${order}`,
  ofDraft: "Согласованные пары, которых ещё нет в приказе",
  ofAll: (day: string) => `Действующие пары на ${sayDay(day)}`,
  director: "Директор",
  head: "Руководитель",
} as const;

export const pairWarnings = {
  term: (count: number) => `Пар без начала или окончания: ${count}. Срок напечатан не у всех.`,
  curator: () => "Куратор не указан: в приказе он назван без имени.",
  director: () => "Руководитель не указан: напечатана строка, чтобы вписать от руки.",
  issuer: () => "Приказ издаёт не организация: напечатано место для названия и подписи.",
  draft: () => "Это проект: номер и день впишите от руки, а потом внесите приказ кнопкой «Утвердить».",
} as const;
