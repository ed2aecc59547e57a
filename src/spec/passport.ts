import { choice, computed, date, number, offered, text } from "./kinds";
import type { Page } from "./page";
import { table } from "./table";

const w = 420;
const count = { format: "0", align: "left" } as const;
const percent = { format: "General", align: "left" } as const;
const day = (head: string) => date(head, w, { align: "left" });
const stamps = { reviewed: "Рассмотрено", accepted: "Принято", agreed: "Согласовано", approved: "Утверждено" } as const;
const stamp = choice(stamps);
/** What a programme is by its papers (G-10); of a stage the papers say the same in the neuter. */
const programmeStates = {
  draft: "черновик",
  agreed: "согласована",
  approved: "утверждена",
  running: "реализуется",
  extended: "продлена",
  finished: "завершена",
  early: "завершена досрочно",
} as const;
const by = (n: number) => text(`Строка ${n}: кем`, w);
const on = (n: number) => day(`Строка ${n}: дата`);
const paper = (n: number) => text(`Строка ${n}: протокол или приказ`, w);

/** Whose names the book holds. */
export const namesModes = { codes: "коды", pupils: "обучающиеся — коды, работники — ФИО", names: "ФИО" } as const;
export type NamesMode = keyof typeof namesModes;

/** What people do for each other inside a form of mentoring; a school may write its own (S1-32). */
const roleModels = [
  "школа – стажировочная площадка: профессиональная поддержка школы-менти в управлении",
  "результативный предметник – предметник, имеющий профессиональные дефициты",
  "опытный педагог – молодой специалист",
  "лидер педагогического сообщества – педагог, испытывающий затруднения",
  "педагог-новатор – консервативный педагог",
  "лидер – пассивный",
  "равный – равному",
  "успевающий – неуспевающий",
  "активный профессионал – равнодушный потребитель",
  "работодатель – будущий сотрудник",
] as const;

/** «Паспорт»: fields of the programme, one a row; formulas of other sheets point at them. */
export const passport = table("passport", {
  title: text("Название программы", w, { required: true }),
  programme_form: text("Форма наставничества", w),
  model_name: text("Модель", w),
  school_year: text("Учебный год", w, { required: true }),
  goal: text("Цель программы", w, { required: true }),
  roadmap_goal: text("Цель дорожной карты", w),
  as_of: date("На дату", w, { required: true, align: "left" }),
  school: text("Организация: полное название", w, { required: true }),
  school_short: text("Организация: краткое название", w),
  municipality: text("Муниципалитет", w),
  interaction: text("Форма взаимодействия", w),
  role_model: offered("Ролевая модель", w, { offers: roleModels }),
  mentor_org: text("Организация-наставник", w),
  mentee_org: text("Организация-наставляемый", w),
  branch: text("Филиал, для которого помощь", w),
  operator: text("Региональный оператор", w),
  coordinator: text("Координатор", w),
  municipal_curator: text("Муниципальный куратор", w),
  director: text("Руководитель", w),
  director_acting: choice({ yes: "и. о.", no: "нет" })("Руководитель: и. о.", w),
  curator: text("Куратор", w),
  curator_post: text("Куратор: должность", w),
  psychologist: text("Педагог-психолог", w),
  start: date("Начало", w, { required: true, align: "left" }),
  end: date("Окончание", w, { required: true, align: "left" }),
  basis: text("Документ, которым задан срок", w),
  term_months: computed(number("Длительность, полных месяцев", w, count)),
  interim: choice({ yes: "проводится", no: "не предусмотрен" })("Промежуточный мониторинг", w),
  interim_by: computed(day("Промежуточный мониторинг: не позже")),
  interim_on: day("Промежуточный мониторинг: дата"),
  term_min: number("Срок не меньше, месяцев", w, count),
  term_max: number("Срок не больше, месяцев", w, count),
  earliest_end: computed(day("Окончание не раньше")),
  latest_end: computed(day("Окончание не позже")),
  term_verdict: computed(text("Срок по документу", w)),
  term_extension: number("Продление не больше, месяцев", w, count),
  extension_from: computed(day("Продление: с")),
  extension_latest: computed(day("Продление: не позже")),
  extended: day("Продлена до"),
  extension_basis: text("Продление: основание", w),
  extension_verdict: computed(text("Продление: вывод", w)),
  finished_on: day("Завершена досрочно"),
  conclusion: text("Вывод об исполнении", w),
  early_verdict: computed(text("Досрочное завершение: вывод", w)),
  real_end: computed(day("Окончание с учётом продления и завершения")),
  report_days: number("Итоговый отчёт: дней после окончания", w, count),
  report_due: computed(day("Итоговый отчёт до")),
  report_on: day("Итоговый отчёт: дата"),
  report_late: computed(text("Итоговый отчёт: вывод", w)),
  state: computed(choice(programmeStates)("Состояние", w)),
  stamp1: stamp("Строка 1: гриф", w),
  stamp1_by: by(1),
  stamp1_on: on(1),
  stamp1_paper: paper(1),
  stamp2: stamp("Строка 2: гриф", w),
  stamp2_by: by(2),
  stamp2_on: on(2),
  stamp2_paper: paper(2),
  stamp3: stamp("Строка 3: гриф", w),
  stamp3_by: by(3),
  stamp3_on: on(3),
  stamp3_paper: paper(3),
  stamp4: stamp("Строка 4: гриф", w),
  stamp4_by: by(4),
  stamp4_on: on(4),
  stamp4_paper: paper(4),
  stamp5: stamp("Строка 5: гриф", w),
  stamp5_by: by(5),
  stamp5_on: on(5),
  stamp5_paper: paper(5),
  children: number("Детей 10–19 лет", w, count),
  teenagers: number("Из них 15–19 лет", w, count),
  young_staff: number("Молодых специалистов", w, count),
  partners: number("Организаций-партнёров", w, count),
  mentees_asked: number("Наставляемые: ответили на опрос", w, count),
  mentees_glad: number("Наставляемые: удовлетворены", w, count),
  mentors_asked: number("Наставники: ответили на опрос", w, count),
  mentors_glad: number("Наставники: удовлетворены", w, count),
  t_roadmap: number("Порог: выполнено в дорожной карте, %", w, percent),
  t_indicators: number("Порог: улучшено индикаторов, %", w, percent),
  t_paired: number("Порог: наставляемых с парой, %", w, percent),
  t_consents: number("Порог: согласий собрано, %", w, percent),
  t_mentees: number("Порог: удовлетворены наставляемые, %", w, percent),
  t_mentors: number("Порог: удовлетворены наставники, %", w, percent),
  quarter1: text("I четверть", w),
  quarter2: text("II четверть", w),
  quarter3: text("III четверть", w),
  quarter4: text("IV четверть", w),
  w_terms: number("Вес: запрос и компетенции", w, count),
  w_subject: number("Вес: предмет, направление", w, count),
  w_post: number("Вес: равные должности", w, count),
  w_form: number("Вес: форма и формат", w, count),
  w_age: number("Вес: желаемый возраст", w, count),
  names: choice(namesModes)("Хранение имён", w),
  noticed: day("Правило о хранении имён показано"),
  model: text("Модель (служебное)", w),
  own: text("Свои этапы и слова (служебное)", w),
  version: number("Версия книги (служебное)", w, count),
});

export type PassportField = keyof (typeof passport)["columns"];

export type PassportState = keyof typeof programmeStates;

export const passportPage: Page = {
  of: passport,
  tab: "Паспорт",
  title: "Паспорт программы",
  grid: { field: 260, value: w, note: 300 },
  heads: { field: "Поле", value: "Значение", note: "Пояснение" },
  value: "value",
  frozen: 0,
  colour: "#44546A",
  turn: "portrait",
};
