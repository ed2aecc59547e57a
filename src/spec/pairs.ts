import { consentOf, writtenMissing } from "./consents";
import { counts } from "./counts";
import { above, all, type Formula, f, first, one, word as wordOf } from "./formula";
import { choice, code, computed, date, number, offered, text } from "./kinds";
import { livePairs } from "./participants";
import { sheet } from "./sheet";
import { type Place, table } from "./table";

const choosing = { group: "choosing" } as const;
const papers = { group: "papers" } as const;
const ending = { group: "ending" } as const;
const wishes = choice({ yes: "да", no: "нет" });

/** Who issues an order about pairs: the school itself, or somebody above it (S1-47, S3-17). */
export const issuers = {
  school: "организация",
  district: "орган управления образованием",
  operator: "оператор",
} as const;

/** Why somebody is replaced (S3-22), in the order of the document: а, б, в. */
export const grounds = {
  request: "письменная просьба",
  failure: "обязанности не исполняются",
  other: "иное основание",
} as const;

/** «Пары»: who works with whom, on what ground and till when. The same number in several rows is one group. */
export const pairs = table("pairs", {
  no: text("№ пары, группы", 64, { align: "center" }),
  mentor: code("Наставник", 80, { required: true, from: "mentors.code", align: "center" }),
  mentor_who: computed(text("Кто это", 112)),
  mentee: code("Наставляемый", 112, { required: true, from: "mentees.code", align: "center" }),
  mentee_who: computed(text("Кто это", 104)),
  status: choice({
    proposed: "предложена",
    agreed: "согласована",
    approved: "утверждена",
    working: "работает",
    finished: "завершена",
    stopped: "прекращена",
  })("Состояние", 104),
  next: computed(text("Что дальше", 156)),
  form: offered("Форма наставничества", 132, { from: "lists.forms" }),
  subject: offered("Предмет, направление", 116, { from: "lists.directions" }),
  score: number("Оценка", 110, choosing),
  reasons: text("Почему предложена", 110, choosing),
  locked: choice({ yes: "закреплена" })("Закреплена", 110, choosing),
  mentor_wish: wishes("Предпочтение наставника", 110, choosing),
  mentee_wish: wishes("Предпочтение наставляемого", 110, choosing),
  objection: text("Возражение", 110, choosing),
  start: date("Начало", 84),
  end: date("Окончание", 84),
  mentor_consent: computed(date("Согласие наставника", 110, papers)),
  mentee_consent: computed(date("Согласие наставляемого", 110, papers)),
  contract: text("Доп. соглашение", 110, papers),
  planned: computed(date("План пары", 110, papers)),
  order: text("Приказ", 100, { help: "«№\u00a0126 от 18.09.2026»" }),
  held: computed(number("Встреч", 60, { align: "center" })),
  outcome: text("Итог", 110, ending),
  ended: text("Причина прекращения", 110, ending),
  replaces: text("Вместо пары №", 110, ending),
  extended: date("Продлена до", 110, ending),
  feedback: text("Отзыв", 110, ending),
  ended_on: date("День завершения", 110, { ...ending, help: "Пусто, если пара шла до дня окончания" }),
  noticed: date("Предупреждены об окончании", 110, ending),
  ground: choice(grounds)("Основание замены", 110, ending),
  memo: date("Служебная записка о замене", 110, ending),
  extension_basis: text("Основание продления", 110, ending),
  mentor_agreed: date("Наставник согласен на пару", 110, ending),
  mentee_agreed: date("Наставляемый согласен на пару", 110, ending),
  operator_agreed: date("Оператор подписал", 110, {
    ...ending,
    help: "Третья подпись соглашения двух школ и оператора",
  }),
  decision: text("Решение о нескольких связях", 110, {
    ...ending,
    help: "Если у команды больше одной группы: номер и дата решения оператора",
  }),
  issuer: choice(issuers)("Кто издал приказ", 110, ending),
  id: code("id", 60, { hidden: true }),
  proposed: text("Предложено программой", 60, { hidden: true }),
});

const { row, word } = pairs;
const asOf = one("passport.as_of");
const who = (base: "mentors" | "mentees", own: typeof row.mentor) => {
  const at = f`MATCH(${own};${all(`${base}.code`)};0)`;
  return f`IFERROR(TEXTJOIN(", ";TRUE;INDEX(${all(`${base}.name`)};${at});INDEX(${all(`${base}.who`)};${at}));"")`;
};
const consent = (own: typeof row.mentor) => f`IF(${own}="";"";${consentOf(own)})`;
const categoryOf = (base: "mentors" | "mentees", own: typeof row.mentor) =>
  f`IFERROR(INDEX(${all(`${base}.category`)};MATCH(${own};${all(`${base}.code`)};0));"")`;
/** A worker whom the school has charged with a worker: since 01.03.2025 he agrees in writing (ТК 351.8); teams are no workers. */
const isCharged = f`IF(N(${asOf})<DATE(2025;3;1);FALSE;AND(${one("passport.model")}<>"teams";${categoryOf("mentors", row.mentor)}=${wordOf("mentors.category.worker")};${categoryOf("mentees", row.mentee)}=${wordOf("mentees.category.worker")}))`;
const sameAs = f`INDEX(${all("mentors.same_as")};MATCH(${row.mentor};${all("mentors.code")};0))`;
const seats = f`(N(INDEX(${all("mentors.capacity")};MATCH(${row.mentor};${all("mentors.code")};0)))-N(INDEX(${all("mentors.other_load")};MATCH(${row.mentor};${all("mentors.code")};0))))`;
const is = (state: keyof typeof word.status) => f`${row.status}=${word.status[state]}`;
const last = f`IF(ISNUMBER(${row.extended});${row.extended};${row.end})`;

const ofPair = f`${all("meetings.pair")};${row.no}`;
/** Meetings of the whole group and those with this mentee. */
const held = f`IF(${row.no}="";0;COUNTIFS(${ofPair})-COUNTIFS(${ofPair};${all("meetings.mentee")};"*-*")+COUNTIFS(${ofPair};${all("meetings.mentee")};${row.mentee}))`;
const madeOn = f`INDEX(${all("plans.made")};MATCH(${row.no};${all("plans.pair")};0))`;
const planned = f`IF(${row.no}="";"";IFERROR(IF(ISNUMBER(${madeOn});${madeOn};"");""))`;
const own = f`(${all("meetings.pair")}=${row.no})*((${all("meetings.mentee")}="")+(${all("meetings.mentee")}=${row.mentee}))`;
const latest = (day: Formula | Place) => f`ARRAYFORMULA(MAX(IF(${own}>0;IF(ISNUMBER(${day});${day};0);0)))`;
const metOn = latest(all("meetings.day"));
const nextOn = latest(all("meetings.next_day"));
const two = (part: Formula) => f`IF(${part}<10;"0";"")&${part}`;

const next: [Formula, Formula][] = [
  [f`${row.mentor}=""`, f`"выберите: "&${above("pairs.mentor", 5)}`],
  [f`${row.mentee}=""`, f`"выберите: "&${above("pairs.mentee", 5)}`],
  [f`OR(${row.mentor}=${row.mentee};IFERROR(${sameAs}=${row.mentee};FALSE))`, f`"один и тот же человек"`],
  [is("finished"), f`IF(${row.outcome}="";"укажите итог";"")`],
  [is("stopped"), f`IF(${row.ended}="";"укажите причину";"")`],
  [f`IFERROR(${livePairs(row.mentor, "mentor")}>${seats};FALSE)`, f`"у "&${row.mentor}&" нет свободных мест"`],
  [f`NOT(ISNUMBER(${row.mentor_consent}))`, f`"получить согласие "&${row.mentor}`],
  [f`NOT(ISNUMBER(${row.mentee_consent}))`, f`"получить согласие "&${row.mentee}`],
  [f`OR(${row.status}="";${is("proposed")})`, f`"получить согласие сторон на пару"`],
  [f`IF(${isCharged};${writtenMissing(row.mentor)};FALSE)`, f`"письменное согласие "&${row.mentor}`],
  [
    f`AND(${one("passport.model")}="teams";${row.order}="";NOT(ISNUMBER(${row.operator_agreed})))`,
    f`"получить подпись оператора"`,
  ],
  [f`${row.order}=""`, f`"включить в приказ"`],
  [f`${row.planned}=""`, f`"составить план"`],
  [f`N(${row.held})=0`, f`"провести первую встречу"`],
  [f`N(${row.held})=1`, f`"провести пробную встречу"`],
  [f`N(${row.held})=2`, f`"провести встречу-планирование"`],
  [f`NOT(AND(ISNUMBER(${last});ISNUMBER(${asOf})))`, f`""`],
  [f`${last}<${asOf}`, f`"срок вышел: завершите или продлите"`],
  [f`${last}-${asOf}<=14`, f`"через "&(${last}-${asOf})&" дн. окончание: итоговая встреча"`],
  [f`${nextOn}>=${asOf}`, f`"следующая встреча "&${two(f`DAY(${nextOn})`)}&"."&${two(f`MONTH(${nextOn})`)}`],
  [f`${asOf}-${metOn}>=45`, f`"нет встреч "&(${asOf}-${metOn})&" дн."`],
];

export const pairsSheet = sheet(pairs, {
  tab: "Пары",
  title: "Наставнические пары и группы",
  rowKey: "id",
  idPrefix: "ПР",
  spareRows: 15,
  frozen: 2,
  colour: "#8A3B12",
  line: f`"Пар "&${counts.pairs}&" · утверждено "&${counts.approved}&" · без пары "&${counts.unpaired}&" · свободных мест "&${counts.free}`,
  figures: {
    mentor_who: who("mentors", row.mentor),
    mentee_who: who("mentees", row.mentee),
    next: first(next, f`""`) as Formula<"row">,
    mentor_consent: consent(row.mentor),
    mentee_consent: consent(row.mentee),
    planned,
    held: f`IF(AND(${row.mentor}="";${row.mentee}="");"";${held})`,
  },
  marks: [
    { key: "status-approved", on: ["status"], when: is("approved"), look: "done" },
    { key: "status-working", on: ["status"], when: is("working"), look: "begun" },
    { key: "status-agreed", on: ["status"], when: is("agreed"), look: "moved" },
    { key: "status-finished", on: ["status"], when: is("finished"), look: "done" },
    { key: "status-stopped", on: ["status"], when: is("stopped"), look: "failed" },
    { key: "next", on: ["next"], when: f`${row.next}<>""`, look: "missing" },
  ],
  groups: { choosing: "Подбор", papers: "Бумаги", ending: "Завершение, стороны, приказ" },
  print: { turn: "landscape" },
});
