import { counts } from "./counts";
import { formats } from "./formats";
import { all, f, first, word } from "./formula";
import { choice, code, computed, date, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

const more = { group: "more" } as const;

/** «Планы пар»: a row an activity; rows with one pair's number are its plan (S2-26, S4-36). */
export const plans = table("plans", {
  no: text("№", 44, { align: "center" }),
  pair: text("№ пары", 64, { align: "center", help: "Номер с листа «Пары»; у группы один план" }),
  who: computed(text("Кто в паре", 150)),
  made: date("Составлен", 84),
  goal: text("Цель", 160),
  competence: text("Компетенции, которые нужно сформировать, развить", 190),
  activity: text("Содержание деятельности", 190),
  period: text("Сроки", 100),
  format: choice(formats)("Формат", 124),
  result: text("Результат", 150),
  till: date("До какого дня", 84, more),
  done: choice({ yes: "да", no: "нет" })("Выполнено", 90, more),
  signal: computed(text("Чего не хватает", 150, more)),
  id: code("id", 60, { hidden: true }),
});

const { row } = plans;
const inPair = f`${all("pairs.no")}=${row.pair}`;

const inForce = (["approved", "working", "finished"] as const)
  .map((state) => f`(${all("pairs.status")}=${word(`pairs.status.${state}`)})`)
  .reduce((one, other) => f`${one}+${other}`);
/** Approved pairs whose number has a plan. */
const planned = f`ARRAYFORMULA(SUM(IF(${all("pairs.no")}="";0;IF(${inForce}>0;IF(COUNTIFS(${all("plans.pair")};${all("pairs.no")})>0;1;0);0))))`;

export const plansSheet = sheet(plans, {
  tab: "Планы пар",
  title: "Планы работы наставнических пар",
  rowKey: "id",
  idPrefix: "ПЛ",
  spareRows: 30,
  frozen: 2,
  colour: "#8A3B12",
  line: f`"Пар с планом "&${planned}&" из "&${counts.approved}&" · дел "&(COUNTA(${all("plans.activity")})-1)&" · выполнено "&COUNTIFS(${all("plans.done")};"да")&" · с результатом "&(COUNTA(${all("plans.result")})-1)`,
  figures: {
    who: f`IF(${row.pair}="";"";IFERROR(INDEX(${all("pairs.mentor")};MATCH(${row.pair};${all("pairs.no")};0))&" – "&ARRAYFORMULA(TEXTJOIN(", ";TRUE;IF(${inPair};${all("pairs.mentee")};"")));""))`,
    signal: first<string>(
      [
        [f`AND(${row.pair}="";${row.competence}="";${row.activity}="")`, f`""`],
        [f`${row.pair}=""`, f`"укажите № пары"`],
        [f`NOT(ISNUMBER(${row.made}))`, f`"укажите, когда составлен"`],
        [f`${row.competence}=""`, f`"укажите компетенцию"`],
        [f`${row.activity}=""`, f`"укажите содержание"`],
        [f`${row.format}=""`, f`"укажите формат"`],
      ],
      f`""`,
    ),
  },
  marks: [{ key: "tell", on: ["signal"], when: f`${row.signal}<>""`, look: "missing" }],
  groups: { more: "Срок и отметка" },
  print: { turn: "landscape" },
});
