import { all, f, first } from "./formula";
import { choice, code, computed, date, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

const act = { group: "act" } as const;
const step = { group: "step" } as const;

/**
 * «Программа»: all that the document says besides the roadmap, one sentence a row: tasks, principles, terms, planned
 * results, legal acts, duties and rights, checklists, steps, forms, materials (S1-05…S1-18, S2-02, S3-02…S3-08, S4-03).
 */
export const programme = table("programme", {
  no: text("№", 44, { align: "center" }),
  section: choice({
    task: "задача программы",
    roadmap_task: "задача дорожной карты",
    principle: "принцип",
    term: "термин",
    result: "планируемый результат",
    act: "правовой акт",
    project: "федеральный проект",
    function: "функция",
    duty: "обязанность",
    right: "право",
    check: "проверка",
    step: "шаг",
    direction: "направление",
    transfer: "форма передачи опыта",
    ready: "готовое мероприятие",
    bank: "банк программ",
    material: "материал",
    note: "условие",
    new_task: "новая задача",
  })("Раздел", 150, { required: true }),
  side: text("Чьё, для кого", 120),
  title: text("Название, термин", 170),
  text: text("Содержание", 330),
  done: choice({ yes: "да", no: "нет", none: "не нужно" })("Отметка", 76, { align: "center" }),
  events: text("№ мероприятий", 96, { help: "Номера мероприятий дорожной карты через «;», например 7; 12" }),
  measured: text("Чем измеряется", 110, {
    help: "Номера индикаторов через «;», например 2; 3. Если измерить нельзя: не измеряется",
  }),
  level: choice({
    federal: "федеральный",
    regional: "региональный",
    municipal: "муниципальный",
    school: "школьный",
  })("Уровень", 110, act),
  number: text("Номер", 90, act),
  dated: date("Дата документа", 90, act),
  signal: computed(text("Чего не хватает", 130)),
  stage: text("Этап", 120, step),
  period: text("Сроки", 124, step),
  responsible: text("Ответственные", 140, step),
  form: text("Форма проведения", 130, step),
  result: text("Результат", 170, step),
  id: code("id", 60, { hidden: true }),
});

const { row, word } = programme;
const is = (section: keyof typeof word.section) => f`${row.section}=${word.section[section]}`;
const used = f`COUNTIFS(${all("roadmap.form")};"*"&${row.text}&"*")`;
/** Once a side's duties are tied to events, each needs one (S4-03). */
const tied = f`(${all("programme.section")}=${word.section.duty})*(${all("programme.side")}=${row.side})*(${all("programme.events")}<>"")`;
const untied = f`IF(AND(${is("duty")};${row.events}="";${row.done}<>${word.done.none});ARRAYFORMULA(SUM(IF(${tied}=1;1;0)))>0;FALSE)`;
const ofSection = (section: keyof typeof word.section) =>
  f`COUNTIFS(${all("programme.section")};${word.section[section]})`;

export const programmeSheet = sheet(programme, {
  tab: "Программа",
  title: "Программа: задачи, термины, правовая база, обязанности",
  rowKey: "id",
  idPrefix: "Т",
  spareRows: 15,
  frozen: 2,
  colour: "#1F3A5F",
  line: f`"Задач "&${ofSection("task")}&" · планируемых результатов "&${ofSection("result")}&" · правовых актов "&${ofSection("act")}&" · терминов "&${ofSection("term")}`,
  figures: {
    signal: first<string>(
      [
        [f`AND(${is("act")};${row.number}="";${row.dated}="")`, f`"укажите номер и дату"`],
        [f`AND(${is("act")};${row.number}="")`, f`"укажите номер"`],
        [f`AND(${is("act")};${row.dated}="")`, f`"укажите дату"`],
        [f`AND(${is("result")};${row.measured}="")`, f`"укажите, чем измеряется"`],
        [untied, f`"укажите мероприятия"`],
        [f`AND(${is("transfer")};${row.text}<>"")`, f`"в карте: "&${used}`],
      ],
      f`""`,
    ),
  },
  marks: [
    { key: "tell", on: ["signal"], when: f`LEFT(${row.signal};7)="укажите"`, look: "missing" },
    { key: "yes", on: ["done"], when: f`${row.done}=${word.done.yes}`, look: "done" },
    { key: "no", on: ["done"], when: f`${row.done}=${word.done.no}`, look: "failed" },
  ],
  groups: { act: "Реквизиты", step: "Шаги и сроки" },
  print: { turn: "landscape" },
});
