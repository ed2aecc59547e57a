import { choice, date, type Kind, number, text } from "./kinds";
import type { Page, PageRow } from "./page";
import { table } from "./table";

const w = 420;
const count = { format: "0", align: "left" } as const;
const percent = { format: "General", align: "left" } as const;
const stamps = { reviewed: "Рассмотрено", accepted: "Принято", agreed: "Согласовано", approved: "Утверждено" } as const;
const stamp = choice(stamps);
const by = (n: number) => text(`Строка ${n}: кем`, w);
const on = (n: number) => date(`Строка ${n}: дата`, w, { align: "left" });
const paper = (n: number) => text(`Строка ${n}: протокол или приказ`, w);

/** «Паспорт»: fields of the programme, one a row; formulas of other sheets point at them. */
export const passport = table("passport", {
  title: text("Название программы", w, { required: true }),
  programme_form: text("Форма наставничества", w),
  model_name: text("Модель", w),
  school_year: text("Учебный год", w, { required: true }),
  goal: text("Цель программы", w),
  roadmap_goal: text("Цель дорожной карты", w),
  as_of: date("На дату", w, { required: true, align: "left" }),
  school: text("Организация: полное название", w, { required: true }),
  school_short: text("Организация: краткое название", w),
  municipality: text("Муниципалитет", w),
  director: text("Руководитель", w),
  director_acting: choice({ yes: "и. о.", no: "нет" })("Руководитель: и. о.", w),
  curator: text("Куратор", w),
  curator_post: text("Куратор: должность", w),
  psychologist: text("Педагог-психолог", w),
  start: date("Начало", w, { required: true, align: "left" }),
  end: date("Окончание", w, { required: true, align: "left" }),
  extended: date("Продлена до", w, { align: "left" }),
  report_due: date("Итоговый отчёт до", w, { align: "left" }),
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
  names: choice({ codes: "коды", pupils: "обучающиеся — коды, работники — ФИО", names: "ФИО" })("Хранение имён", w),
  model: text("Модель (служебное)", w),
  own: text("Свои этапы и слова (служебное)", w),
  version: number("Версия книги (служебное)", w, count),
});

export type PassportField = keyof (typeof passport)["columns"];

const blocks: [string, PassportField[], string][] = [
  ["Программа", ["title", "programme_form", "model_name", "school_year", "goal", "roadmap_goal", "as_of"], ""],
  ["Организация", ["school", "school_short", "municipality"], ""],
  ["Люди", ["director", "director_acting", "curator", "curator_post", "psychologist"], ""],
  ["Сроки", ["start", "end", "extended", "report_due"], ""],
  ["Утверждение", approvals(), "Номер и дата могут быть пустыми («проект»)"],
  ["Контингент", ["children", "teenagers", "young_staff", "partners"], "Знаменатели для отчётов"],
  [
    "Удовлетворённость",
    ["mentees_asked", "mentees_glad", "mentors_asked", "mentors_glad"],
    "Пока в книге нет листа «Анкеты»",
  ],
  [
    "Пороги",
    ["t_roadmap", "t_indicators", "t_paired", "t_consents", "t_mentees", "t_mentors"],
    "С ними сверяется лист «Критерии»",
  ],
  ["Четверти", ["quarter1", "quarter2", "quarter3", "quarter4"], ""],
  ["Данные", ["names", "model", "own", "version"], ""],
];

function approvals(): PassportField[] {
  return ([1, 2, 3, 4, 5] as const).flatMap(
    (n) => [`stamp${n}`, `stamp${n}_by`, `stamp${n}_on`, `stamp${n}_paper`] as const,
  );
}

/** A paper is mostly approved in one or two lines: the rest is folded. */
const firstSeldom = "stamp3";
const seldom = new Set<PassportField>(approvals().slice(approvals().indexOf(firstSeldom)));
/** Kept in cells, so that a copied book has them too; not for people. */
const service = new Set<PassportField>(["model", "own", "version"]);

const notes: Partial<Record<PassportField, string>> = {
  as_of: "От этого дня считаются просрочки. Сегодняшний день или дата, например 31.05.2027",
  t_mentees: "85\u00a0% — принятый порог; поставьте порог своего документа",
  t_consents: "Без согласия участник не входит в пару",
  names: "Коды: имена хранятся в отдельном списке вне таблицы",
  director: "Должность и код или ФИО, как решено в «Хранение имён»",
};

/** Rows of the page under its head; `values` are what the programme's model and the user's answers fill in. */
export const passportRows = (values: Partial<Record<PassportField, string | number>>): PageRow[] =>
  blocks.flatMap(([name, fields, note]): PageRow[] => [
    { key: "", look: "band", cells: { field: name, note }, looks: { note: { faint: true } } },
    ...fields.flatMap((key): PageRow[] => {
      const kind: Kind = passport.columns[key];
      const field: PageRow = {
        key,
        look: "field",
        ...(seldom.has(key) && { more: true }),
        ...(service.has(key) && { hidden: true }),
        cells: { field: kind.head, value: values[key] ?? "", note: notes[key] ?? "" },
        looks: { value: { align: "left" }, note: { faint: true } },
        kind,
      };
      return key === firstSeldom
        ? [{ key: "", look: "aside", cells: { field: "Строки 3–5: «+» слева" } }, field]
        : [field];
    }),
  ]);

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
