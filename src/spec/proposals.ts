import { all, type Formula, f, first, one, word as wordOf } from "./formula";
import { choice, code, computed, date, offered, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

const change = { group: "change" } as const;
const deciding = { group: "deciding" } as const;

/** Days that a proposal may wait for its decision. */
export const DAYS_TO_DECIDE = 14;

/** What may become of a proposal or a request. */
export const decisions = { accepted: "принято", declined: "отклонено", done: "исполнено" } as const;

/**
 * «Обращения»: what both teams propose to change in the roadmap or in a team, with the decision (S1-28, S1-29), and what
 * the curator requests, with the day it is due (S1-30).
 */
export const proposals = table("proposals", {
  no: text("№", 44, { align: "center" }),
  kind: choice({ proposal: "предложение", request: "запрос" })("Вид", 104, { required: true }),
  dated: date("Дата", 84),
  from: offered("От кого", 130, { offers: ["команда наставников", "команда наставляемых", "куратор", "руководитель"] }),
  text: text("Что предлагают или запрашивают", 230),
  about: offered("О чём", 130, { ...change, offers: ["дорожная карта", "состав команды", "результаты", "другое"] }),
  item: text("№ мероприятия", 110, { ...change, align: "center" }),
  was: text("Как сейчас", 150, change),
  wanted: text("Как предлагают", 150, change),
  due: date("Ответить до", 84),
  decision: choice(decisions)("Решение", 100),
  decided_by: text("Кто решил", 130, deciding),
  decided_on: date("Дата решения", 90, deciding),
  reason: text("Пояснение", 150, deciding),
  link: text("Ответ, где лежит", 150, deciding),
  next: computed(text("Что дальше", 160)),
  id: code("id", 60, { hidden: true }),
});

const { row, word } = proposals;
const asOf = one("passport.as_of");
const isRequest = f`${row.kind}=${word.kind.request}`;
const known = f`AND(ISNUMBER(${row.due});ISNUMBER(${asOf}))`;
const waiting = f`AND(ISNUMBER(${row.dated});ISNUMBER(${asOf}))`;

const isLate = f`LEFT(${row.next};10)="просрочено"`;
const isSoon = f`OR(LEFT(${row.next};5)="через";${row.next}="ответить сегодня")`;

const kinds = all("proposals.kind");
/** Rows of the kind without a decision; `where` narrows them, as criteria after a ";". */
const open = (kind: "request" | "proposal", where: Formula = f``) => {
  const mine = f`${kinds};${wordOf(`proposals.kind.${kind}`)}${where}`;
  const decided = (decision: "accepted" | "declined" | "done") =>
    f`COUNTIFS(${mine};${all("proposals.decision")};${wordOf(`proposals.decision.${decision}`)})`;
  return f`(COUNTIFS(${mine})-${decided("accepted")}-${decided("declined")}-${decided("done")})`;
};
const late = open("request", f`;${all("proposals.due")};"<"&${asOf}`);

export const proposalsSheet = sheet(proposals, {
  tab: "Обращения",
  title: "Обращения: предложения команд и запросы куратора",
  rowKey: "id",
  idPrefix: "О",
  spareRows: 15,
  frozen: 2,
  colour: "#8A3B12",
  line: f`"Запросов "&COUNTIFS(${kinds};${wordOf("proposals.kind.request")})&" · просрочено "&IF(ISNUMBER(${asOf});${late};0)&" · предложений без решения "&${open("proposal")}`,
  figures: {
    next: first<string>(
      [
        [f`AND(${row.kind}="";${row.text}="")`, f`""`],
        [f`${row.text}=""`, f`"укажите, о чём"`],
        [f`NOT(ISNUMBER(${row.dated}))`, f`"укажите дату"`],
        [f`AND(${row.decision}<>"";${row.decided_by}="")`, f`"укажите, кто решил"`],
        [f`AND(${row.decision}<>"";${row.decided_on}="")`, f`"укажите дату решения"`],
        [f`${row.decision}<>""`, f`""`],
        [f`AND(${isRequest};NOT(ISNUMBER(${row.due})))`, f`"укажите, когда ответить"`],
        [f`IF(${known};${row.due}<${asOf};FALSE)`, f`"просрочено: "&(${asOf}-${row.due})&" дн."`],
        [f`IF(${known};${row.due}=${asOf};FALSE)`, f`"ответить сегодня"`],
        [f`IF(${known};${row.due}-${asOf}<=7;FALSE)`, f`"через "&(${row.due}-${asOf})&" дн."`],
        [isRequest, f`"ждёт ответа"`],
        [f`IF(${waiting};${asOf}-${row.dated}>=14;FALSE)`, f`"ждёт решения "&(${asOf}-${row.dated})&" дн."`],
      ],
      f`"ждёт решения"`,
    ),
  },
  marks: [
    { key: "late", on: ["next"], when: isLate, look: "overdue" },
    { key: "soon", on: ["next"], when: isSoon, look: "soon" },
    { key: "tell", on: ["next"], when: f`AND(${row.next}<>"";NOT(${isLate});NOT(${isSoon}))`, look: "missing" },
    {
      key: "accepted",
      on: ["decision"],
      when: f`OR(${row.decision}=${word.decision.accepted};${row.decision}=${word.decision.done})`,
      look: "done",
    },
    { key: "declined", on: ["decision"], when: f`${row.decision}=${word.decision.declined}`, look: "failed" },
  ],
  groups: { change: "Что изменить", deciding: "Решение подробно" },
  print: { turn: "landscape" },
});
