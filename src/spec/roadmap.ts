import { counts } from "./counts";
import { above, f, first, one, say } from "./formula";
import { choice, code, computed, date, number, offered, text } from "./kinds";
import { monthColumns, monthFacts, monthKeys, thisMonth } from "./months";
import { stateOfStage } from "./papers";
import { sheet } from "./sheet";
import { table } from "./table";

const calendar = { group: "calendar" } as const;
const ties = { group: "ties" } as const;
const machine = { hidden: true } as const;

/** «Дорожная карта»: one item a row; an event of several items repeats its number and name (S1-39, S2-03). */
export const roadmap = table("roadmap", {
  no: text("№", 44, { mute: true, align: "center" }),
  event: text("Мероприятие", 200, { required: true, mute: true }),
  content: text("Содержание деятельности", 250),
  period: text("Сроки", 124, { required: true }),
  responsible: text("Ответственные", 140, { required: true }),
  status: choice({
    todo: "не начато",
    doing: "в работе",
    done: "выполнено",
    failed: "не выполнено",
    moved: "перенесено",
    dropped: "отменено",
  })("Отметка о выполнении", 124),
  signal: computed(text("Что важно", 116)),
  start: date("Начало", 84, { ...calendar, filledFrom: "period" }),
  end: date("Окончание", 84, { ...calendar, filledFrom: "period" }),
  kind: choice({
    exact: "точная дата",
    range: "период",
    months: "месяцы",
    recurring: "регулярно",
    "all-year": "весь период",
    "by-agreement": "по согласованию",
    "as-needed": "при необходимости",
    relative: "от события",
    unknown: "не понят",
  })("Вид срока", 116, { ...calendar, filledFrom: "period" }),
  approved: text("Срок при утверждении", 124, calendar),
  done_on: date("Дата выполнения", 96),
  form: offered("Форма проведения", 130, { ...ties, from: "lists.event_forms" }),
  result: text("Результат", 170, ties),
  direction: offered("Направление", 120, { ...ties, from: "lists.directions" }),
  contour: choice({ outer: "внешний", inner: "внутренний" })("Контур", 90, ties),
  link: text("Подтверждение", 160, ties),
  pair: offered("Пара, группа", 80, { ...ties, from: "pairs.no" }),
  outcome: text("Итог, причина", 180),
  ...monthColumns,
  row: choice({ stage: "этап", item: "пункт" })("row", 60, machine),
  stage: number("stage", 60, machine),
  part: number("part", 60, machine),
  order: number("order", 60, machine),
  queue: computed(number("queue", 60, machine)),
  id: code("id", 60, machine),
});

const { row, word } = roadmap;
const asOf = one("passport.as_of");
const stopped = f`OR(${row.status}=${word.status.failed};${row.status}=${word.status.dropped})`;
const closed = f`OR(${row.status}=${word.status.done};${stopped})`;
const isStage = f`${row.row}=${word.row.stage}`;
/** The second of two levels: «2.1. Формирование базы наставляемых» (S4-20). */
const isPart = f`AND(${isStage};${row.part}<>"")`;
const nothing = f`""`;

const signal = first(
  [
    [isPart, f`${counts.stageDone(row.stage, row.part)}&" из "&${counts.stagePlanned(row.stage, row.part)}`],
    [isStage, f`${counts.stageDone(row.stage)}&" из "&${counts.stagePlanned(row.stage)}&${stateOfStage(row.stage)}`],
    [f`AND(${stopped};${row.outcome}="")`, f`"укажите причину"`],
    [f`AND(${row.status}=${word.status.done};${row.done_on}="")`, f`"укажите дату"`],
    [closed, nothing],
    [f`${row.period}=""`, f`"нет срока"`],
    [f`${row.kind}=${word.kind.unknown}`, f`"уточните срок"`],
    [f`NOT(AND(ISNUMBER(${row.end});ISNUMBER(${asOf})))`, nothing],
    [f`${row.end}<${asOf}`, f`"просрочено: "&(${asOf}-${row.end})&" дн."`],
    [f`${row.end}=${asOf}`, f`"сегодня"`],
    [f`${row.end}-${asOf}<=7`, f`"через "&(${row.end}-${asOf})&" дн."`],
    [f`AND(${row.status}=${word.status.moved};${row.outcome}="")`, f`"укажите причину"`],
  ],
  nothing,
);

const statusMark = (key: keyof typeof word.status, look: "begun" | "done" | "failed" | "moved" | "dropped") =>
  ({ key: `status-${key}`, on: ["status"], when: f`${row.status}=${word.status[key]}`, look }) as const;
const signalMark = (key: string, begins: string, look: "overdue" | "soon" | "missing") =>
  ({
    key: `signal-${key}`,
    on: ["signal"],
    when: { text: ["LEFT(", `;${begins.length})=`, ""], holes: [row.signal, say(begins)] },
    look,
  }) as const;

const columns = Object.keys(roadmap.columns) as (keyof typeof roadmap.columns)[];
const shown = columns.filter((key) => !roadmap.columns[key].hidden && !roadmap.columns[key].painted);

/** The month of the cell lies in the item's term; a term of which only the end is known takes the month of its end. */
const inTerm = f`AND(ISNUMBER(${thisMonth.first});ISNUMBER(${row.end});${row.end}>=${thisMonth.first};IF(ISNUMBER(${row.start});${row.start}<=${thisMonth.last};${row.end}<=${thisMonth.last}))`;
const isLate = { text: ["LEFT(", ";10)=", ""], holes: [row.signal, say("просрочено")] } as const;
const today = above("roadmap.order", 2);
const isNow = f`AND(ISNUMBER(${thisMonth.first});${today}>=${thisMonth.first};${today}<=${thisMonth.last})`;

export const roadmapSheet = sheet(roadmap, {
  tab: "Дорожная карта",
  title: "План мероприятий (дорожная карта)",
  rowKey: "id",
  idPrefix: "Р",
  spareRows: 15,
  frozen: 2,
  colour: "#1F3A5F",
  line: f`"Выполнено "&${counts.done}&" из "&${counts.planned}&IF(${counts.planned}=0;"";" ("&ROUND(100*${counts.done}/${counts.planned};0)&" %)")&IF(${counts.dropped}=0;"";", отменено "&${counts.dropped})&" · просрочено "&${counts.overdue}&" · в ближайшие 7 дней "&${counts.soon}`,
  drawing: { column: "row", word: "stage" },
  known: {
    ...monthFacts,
    stage: { 2: f`N(${one("passport.start")})`, 3: f`N(${one("passport.end")})` },
    order: { 2: f`N(${asOf})` },
  },
  figures: {
    signal,
    queue: f`IF(AND(NOT(${isStage});ISNUMBER(${row.end});NOT(${closed}));${row.end}+ROW()/1000000;"")`,
  },
  marks: [
    { key: "part", on: shown, when: isPart, look: "part" },
    { key: "stage", on: shown, when: f`AND(${isStage};${row.part}="")`, look: "stage" },
    {
      key: "period-moved",
      on: ["period"],
      when: f`AND(${row.approved}<>"";${row.approved}<>${row.period})`,
      look: "moved",
    },
    statusMark("doing", "begun"),
    statusMark("done", "done"),
    statusMark("failed", "failed"),
    statusMark("moved", "moved"),
    statusMark("dropped", "dropped"),
    signalMark("overdue", "просрочено", "overdue"),
    signalMark("today", "сегодня", "soon"),
    signalMark("days", "через ", "soon"),
    signalMark("tell", "укажите", "missing"),
    signalMark("term", "нет срока", "missing"),
    signalMark("unclear", "уточните", "missing"),
    { key: "month-late", on: monthKeys, when: f`AND(${inTerm};${isLate})`, look: "late" },
    { key: "month-planned", on: monthKeys, when: inTerm, look: "planned" },
    { key: "month-now", on: monthKeys, when: isNow, look: "now" },
  ],
  groups: { calendar: "Сроки по календарю", ties: "Связи", months: "Календарь" },
  print: { turn: "landscape" },
});
