import { sayDay } from "./said";

/** Names of the documents and what each is for, as the list of the panel shows them. */
export const documentNames = {
  title: {
    name: "Титульный лист программы",
    says: "Название, форма, организации, куратор и грифы утверждения.",
  },
  "roadmap-approval": {
    name: "Дорожная карта: для утверждения",
    says: "План без отметок, с грифами и подписью куратора.",
  },
  "roadmap-marks": {
    name: "Дорожная карта: с отметкой о выполнении",
    says: "Тот же план с отметками, датами и итогами.",
  },
  "month-tasks": {
    name: "Поручения на месяц",
    says: "Каждому ответственному своя часть: что и к какому дню сделать, место для отметки и подписи.",
  },
  reminder: {
    name: "Напоминание для чата",
    says: "Короткий текст: что просрочено и что впереди.",
  },
  "consent-forms": {
    name: "Бланки согласий",
    says: "Каждому своя страница с кодом, одна цель на бланк. Взрослому, представителю ребёнка, наставнику по ТК 351.8.",
  },
  "consent-list": {
    name: "У кого нет согласия",
    says: "Список для сбора согласий: код, кто подписывает, место для отметки.",
  },
  "pair-order": {
    name: "Приказ об утверждении пар",
    says: "Приказ с местом для номера и дня, приложение со списком пар, лист ознакомления.",
  },
  "pair-list": {
    name: "Список пар",
    says: "Приложение к приказу: кто с кем работает, форма, предмет, срок. На одной странице, где помещается.",
  },
  "pair-plan": {
    name: "План пары",
    says: "Каждой паре или группе своя страница: компетенции, содержание, сроки, формат, результат. Плана нет – пустой бланк.",
  },
  "pair-diary": {
    name: "Дневник успеха",
    says: "Каждому наставляемому своя страница: когда, какой успех и благодаря чему.",
  },
  "pair-report": {
    name: "Отчёт о работе пар",
    says: "Что сделал каждый наставник и для кого, встречи по видам, итоги по парам.",
  },
  "requests-map": {
    name: "Карта запросов",
    says: "Запросы с источниками, сколько их по предметам и формам и кто может помочь.",
  },
  "team-register": {
    name: "Реестр команд",
    says: "Команды, руководители, направления менторства и примечания, по форме приложения к положению.",
  },
  "team-members": {
    name: "Состав команд",
    says: "Каждая команда своей таблицей: кто, должность, кто в команде, контакты.",
  },
  "selection-list": {
    name: "Протокол отбора",
    says: "Кандидаты по программам и предметам: сколько набрано, решение и основание.",
  },
} as const;

/** Two names of the organisations as the documents of each model have them; others take those of «Паспорт». */
export const sides: Record<string, readonly [mentor: string, mentee: string]> = {
  vsoko: ["Школа-ментор", "Школа-менти"],
  results: ["Школа-лидер", "Школа с низкими результатами"],
  teams: ["Школа опытной команды", "Школа развивающейся команды"],
};
export const anySides = ["Организация-наставник", "Организация-наставляемый"] as const;

/** Stamps as they stand above an approval: by a person, or by a body. */
export const stampWords = {
  reviewed: "РАССМОТРЕНО",
  accepted: "ПРИНЯТО",
  agreed: "СОГЛАСОВАНО",
  approved: "УТВЕРЖДЕНО",
} as const;
export const APPROVE = "УТВЕРЖДАЮ";

/** What is printed on the documents themselves. */
export const printed = {
  roadmap: "ПЛАН МЕРОПРИЯТИЙ (ДОРОЖНАЯ КАРТА)",
  marks: "ВЫПОЛНЕНИЕ ПЛАНА МЕРОПРИЯТИЙ (ДОРОЖНОЙ КАРТЫ)",
  programme: "ПРОГРАММА НАСТАВНИЧЕСТВА",
  year: (year: string) => `на ${year} учебный год`,
  stage: "Этап",
  curator: "Куратор программы",
  coordinator: "Координатор",
  form: "Форма наставничества",
  interaction: "Форма взаимодействия",
  director: "Директор",
  order: "Приказ № ________",
  protocol: "Протокол № ______",
  on: (day: string) => `На ${sayDay(day)}: `,
  approvedTerm: (term: string) => `утверждено: ${term}`,
  tasks: (month: string) => `ПОРУЧЕНИЯ НА ${month.replace(" г.", "").toUpperCase()} г.`,
  tasksShort: (month: string) => `Поручения на ${month}`,
  responsible: "Ответственный",
  nobody: "не указан",
  what: "Что сделать",
  byWhen: "Срок",
  mark: "Отметка",
  late: "Осталось с прошлых месяцев",
  together: (schools: readonly string[]) => `Вместе: ${schools.join(", ")}`,
  until: (day: string) => `до ${sayDay(day)}`,
  seen: "С поручениями ознакомлен: ____________________  «____» ______________ 20___ г.",
  signature: "подпись",
  fullName: "расшифровка подписи",
  blankPost: "______________________",
} as const;

/** What is said beside a document that was made although something is missing. Each stands at its cell. */
export const documentWarnings = {
  "selection-reason": (code: string) => `Кандидат ${code} выбран, а основания нет.`,
  field: (head: string) => `«${head}»: не заполнено. Напечатана строка, чтобы вписать от руки.`,
  "no-stamps": () => "Строки утверждения не заполнены. Напечатан пустой гриф «УТВЕРЖДАЮ».",
  "stamp-by": (n: string) => `Строка утверждения ${n}: не указано, кем. Напечатана пустая строка.`,
  "stamp-word": (n: string) => `Строка утверждения ${n}: не выбран гриф. Строка не напечатана.`,
  period: (count: string) => `Пунктов без срока: ${count}. Место в таблице осталось пустым.`,
  responsible: (count: string) => `Пунктов без ответственного: ${count}. Место осталось пустым.`,
  dropped: (count: string) => `Отменённых пунктов: ${count}. Они напечатаны: проверьте, нужны ли они в плане.`,
  undated: (count: string) => `Пунктов, у которых срок не читается: ${count}. В поручения они не вошли.`,
} as const;

/** The message for a chat. */
export const reminderWords = {
  head: (from: string, to: string) => `Наставничество: что впереди с ${sayDay(from)} по ${sayDay(to)}`,
  month: (month: string) => `Наставничество: ${month}`,
  late: "Просрочено:",
  next: "Впереди:",
  was: (day: string) => `срок был до ${sayDay(day)}`,
  none: "Пунктов с ближайшим сроком нет.",
} as const;
