import { all, f, first, one, word as wordOf } from "./formula";
import { choice, code, computed, date, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

/** What is done for somebody without a pair, or beside it (S2-27, S4-42). */
export const supportKinds = {
  search: "поиск наставника",
  psychologist: "психолог",
  therapist: "логопед",
  consultation: "консультация",
  other: "другое",
} as const;

/** «Поддержка»: who is left without a pair and when it is tried again, and consultations that are no meetings of pairs (S2-27, S4-42). */
export const support = table("support", {
  no: text("№", 44, { align: "center" }),
  person: code("Кто", 96, { from: "mentees.code", align: "center" }),
  kind: choice(supportKinds)("Вид поддержки", 140),
  reason: text("Почему или с чем", 156),
  responsible: text("Ответственный", 140, { help: "Должность, например: педагог-психолог" }),
  next_try: date("Следующая попытка", 94),
  day: date("День", 84, { help: "Когда была консультация или нашлась пара" }),
  result: text("Результат", 140),
  done: choice({ paired: "пара найдена", closed: "больше не нужна" })("Чем закончилось", 116),
  signal: computed(text("Чего не хватает", 150)),
  id: code("id", 60, { hidden: true }),
});

const { row, word } = support;
const asOf = one("passport.as_of");
const closed = (where: ReturnType<typeof f>) =>
  f`(COUNTIFS(${where}${all("support.done")};${wordOf("support.done.paired")})+COUNTIFS(${where}${all("support.done")};${wordOf("support.done.closed")}))`;
const open = f`(COUNTIFS(${all("support.person")};"*-*")-${closed(f`${all("support.person")};"*-*";`)})`;
const late = f`${all("support.next_try")};"<"&${asOf}`;
const overdue = f`IF(ISNUMBER(${asOf});COUNTIFS(${late})-${closed(f`${late};`)};0)`;
const bound = (["agreed", "approved", "working"] as const)
  .map(
    (state) =>
      f`COUNTIFS(${all("pairs.mentee")};${row.person};${all("pairs.mentor")};"*-*";${all("pairs.status")};${wordOf(`pairs.status.${state}`)})`,
  )
  .reduce((sum, of) => f`${sum}+${of}`);

export const supportSheet = sheet(support, {
  tab: "Поддержка",
  title: "Поддержка наставляемых",
  rowKey: "id",
  idPrefix: "ПД",
  spareRows: 15,
  frozen: 2,
  colour: "#8A3B12",
  line: f`"Открыто "&${open}&" · попытка просрочена у "&${overdue}`,
  figures: {
    signal: first<string>(
      [
        [f`AND(${row.person}="";${row.reason}="")`, f`""`],
        [f`${row.person}=""`, f`"укажите, кто"`],
        [f`${row.kind}=""`, f`"укажите вид поддержки"`],
        [f`${row.done}<>""`, f`""`],
        [f`${row.responsible}=""`, f`"укажите ответственного"`],
        [f`AND(${row.kind}<>${word.kind.search};NOT(ISNUMBER(${row.day})))`, f`"укажите день"`],
        [f`${row.kind}<>${word.kind.search}`, f`""`],
        [f`${bound}>0`, f`"пара есть: отметьте"`],
        [f`NOT(ISNUMBER(${row.next_try}))`, f`"укажите следующую попытку"`],
        [f`IF(ISNUMBER(${asOf});${row.next_try}<${asOf};FALSE)`, f`"попытка просрочена"`],
      ],
      f`""`,
    ),
  },
  marks: [
    { key: "tell", on: ["signal"], when: f`${row.signal}<>""`, look: "missing" },
    { key: "paired", on: ["done"], when: f`${row.done}=${word.done.paired}`, look: "done" },
  ],
  print: { turn: "landscape" },
});
