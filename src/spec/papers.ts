import { all, type Formula, f, first, say, word as wordOf } from "./formula";
import { choice, code, computed, date, number, offered, text } from "./kinds";
import { sheet } from "./sheet";
import type { Place } from "./table";
import { table } from "./table";

const machine = { hidden: true } as const;
const meeting = { group: "meeting" } as const;

/** Kinds of papers that are nothing without their number. */
export const ordersOf = ["приказ", "распоряжение"] as const;
/** Is a paper of this kind nothing without its number? */
export const needsNumber = (kind: string): boolean => ordersOf.some((of) => of === kind.trim().toLowerCase());
/** Kinds that the drop-down offers; a school may write its own. */
export const paperKinds = [
  ...ordersOf,
  ...["протокол", "соглашение", "лист согласования", "заключение", "отчёт", "письмо", "справка"],
] as const;

/** What a paper is about: the whole programme, or one of its stages. */
export const aboutProgramme = "программа";
export const aboutStage = (no: number): string => `этап ${no}`;
const subjects = [aboutProgramme, ...[1, 2, 3, 4, 5, 6, 7].map(aboutStage)];

/** States in the order of a programme's life; the neuter word suits a programme, a stage and an approval line (G-10). */
export const states = {
  agreed: "согласовано",
  approved: "утверждено",
  running: "реализуется",
  extended: "продлено",
  finished: "завершено",
  early: "завершено досрочно",
} as const;

/** «Документы»: orders, protocols, agreements… What gives a programme or a stage its state is a row here, nothing else (G-10, S1-43). */
export const papers = table("papers", {
  no: text("№", 44, { align: "center" }),
  kind: offered("Вид", 104, { offers: paperKinds }),
  number: text("Номер", 70),
  dated: date("Дата", 84),
  title: text("О чём", 216),
  about: offered("К чему относится", 96, { offers: subjects, help: "Программа или этап, например: этап 2" }),
  state: choice(states)("Какое состояние даёт", 112, {
    help: "Заполните, если этим документом программа или этап согласованы, утверждены, начаты, продлены или завершены",
  }),
  signatory: text("Кто подписал", 124),
  signal: computed(text("Чего не хватает", 150)),
  decision: text("Повестка и решение", 220, meeting),
  present: text("Присутствовали", 150, meeting),
  link: text("Где лежит", 150, meeting),
  step: computed(number("step", 60, machine)),
  stands: computed(text("stands", 60, machine)),
  id: code("id", 60, machine),
});

const { row, word } = papers;
const isOrder = (kind: Place): Formula => f`OR(${kind}=${say(ordersOf[0])};${kind}=${say(ordersOf[1])})`;
const isProtocol = f`${row.kind}="протокол"`;
const lacks = (column: Place<"row">) => f`AND(${row.state}<>"";${column}="")`;

/** Number of the state in its order, 1 to 6; 0 where the row has none. */
const step = first<string>(
  (Object.keys(states) as (keyof typeof states)[]).map((state, i): [Formula, Formula] => [
    f`${row.state}=${word.state[state]}`,
    { text: [String(i + 1)], holes: [] },
  ]),
  f`0`,
);
/** A paper gives its state once it says of what, has its day, and its number where that is due. */
const gives = f`AND(${row.state}<>"";${row.about}<>"";ISNUMBER(${row.dated});OR(${row.number}<>"";NOT(${isOrder(row.kind)})))`;
const later = f`COUNTIFS(${all("papers.about")};${row.about};${all("papers.step")};">"&${row.step})`;

/** A paper of that kind gives the programme this state: the same condition over whole columns. */
const given = (state: Place) =>
  f`ARRAYFORMULA(SUM(IF((${all("papers.about")}=${say(aboutProgramme)})*(${all("papers.state")}=${state})*ISNUMBER(${all("papers.dated")})*((${all("papers.number")}<>"")+(${all("papers.kind")}<>${say(ordersOf[0])})*(${all("papers.kind")}<>${say(ordersOf[1])})>0)=1;1;0)))>0`;

/** The state that the papers give the programme; the last one of its life wins. It reads typed columns only. */
export const stateOfProgramme = (words: Record<keyof typeof states | "draft", Place>): Formula =>
  first<string>(
    (["early", "finished", "extended", "running", "approved", "agreed"] as const).map((state): [Formula, Formula] => [
      given(wordOf(`papers.state.${state}`)),
      f`${words[state]}`,
    ]),
    f`${words.draft}`,
  );

/** The state that the papers give the stage of this row of the roadmap, after its counts; "" where they give none. */
export const stateOfStage = (no: Place<"row">): Formula =>
  f`IFERROR(" · "&INDEX(${all("papers.state")};MATCH("этап "&${no};${all("papers.stands")};0));"")`;

const kinds = all("papers.kind");

export const papersSheet = sheet(papers, {
  tab: "Документы",
  title: "Документы программы: приказы, протоколы, соглашения",
  rowKey: "id",
  idPrefix: "Д",
  spareRows: 15,
  frozen: 2,
  colour: "#44546A",
  line: f`"Документов "&(COUNTA(${kinds})-1)&" · приказов и распоряжений "&(COUNTIFS(${kinds};"приказ")+COUNTIFS(${kinds};"распоряжение"))&" · протоколов "&COUNTIFS(${kinds};"протокол")`,
  figures: {
    signal: first<string>(
      [
        [f`AND(${row.kind}="";${row.title}="";${row.number}="")`, f`""`],
        [f`${row.kind}=""`, f`"укажите вид"`],
        [f`AND(${row.number}="";${isOrder(row.kind)})`, f`"укажите номер"`],
        [f`NOT(ISNUMBER(${row.dated}))`, f`"укажите дату"`],
        [lacks(row.about), f`"укажите, к чему относится"`],
        [f`${row.title}=""`, f`"укажите, о чём"`],
        [lacks(row.signatory), f`"укажите, кто подписал"`],
        [f`AND(${isProtocol};${row.decision}="")`, f`"впишите повестку и решение"`],
        [f`AND(${isProtocol};${row.present}="")`, f`"впишите присутствовавших"`],
      ],
      f`""`,
    ),
    step: f`IF(${gives};${step};0)`,
    stands: f`IF(N(${row.step})=0;"";IF(${later}=0;${row.about};""))`,
  },
  marks: [
    { key: "tell", on: ["signal"], when: f`${row.signal}<>""`, look: "missing" },
    { key: "agreed", on: ["state"], when: f`${row.state}=${word.state.agreed}`, look: "moved" },
    { key: "approved", on: ["state"], when: f`${row.state}=${word.state.approved}`, look: "done" },
    {
      key: "running",
      on: ["state"],
      when: f`OR(${row.state}=${word.state.running};${row.state}=${word.state.extended})`,
      look: "begun",
    },
    {
      key: "finished",
      on: ["state"],
      when: f`OR(${row.state}=${word.state.finished};${row.state}=${word.state.early})`,
      look: "done",
    },
  ],
  groups: { meeting: "Протокол и место" },
  print: { turn: "landscape" },
});
