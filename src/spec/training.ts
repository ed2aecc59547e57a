import { all, f, first, one, say } from "./formula";
import { code, computed, date, number, offered, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

/** Kinds of training that end without a paper of their own. */
export const withoutPaper = ["самообразование", "совещание"] as const;
/** What somebody still has to learn: no day, no hours, no paper yet (S4-33). */
export const need = "потребность";
const kinds = ["КПК", "семинар", "вебинар", "обучение в школе", ...withoutPaper, need];

/** «Обучение»: who was trained in what, for how long, and the paper that says so (S1-63); who needs courses (S4-33). */
export const training = table("training", {
  no: text("№", 44, { align: "center" }),
  kind: offered("Вид", 124, { offers: kinds }),
  who: text("Кто", 140, { help: "Коды участников или команда" }),
  topic: text("Тема", 240),
  hours: number("Часов", 64, { align: "center" }),
  dated: date("Дата", 84),
  certificate: text("Документ", 170, { help: "Например: удостоверение №\u00a0126 от 18.09.2026" }),
  signal: computed(text("Чего не хватает", 150)),
  id: code("id", 60, { hidden: true }),
});

const { row } = training;
const asOf = one("passport.as_of");
const hours = all("training.hours");

export const trainingSheet = sheet(training, {
  tab: "Обучение",
  title: "Обучение команд",
  rowKey: "id",
  idPrefix: "ОБ",
  spareRows: 15,
  frozen: 2,
  colour: "#0B4A36",
  line: f`"Записей "&(COUNTA(${all("training.topic")})-1)&" · часов "&SUM(${hours})&" · с документом "&(COUNTA(${all("training.certificate")})-1)&" · потребностей "&COUNTIFS(${all("training.kind")};${say(need)})`,
  figures: {
    signal: first<string>(
      [
        [f`AND(${row.kind}="";${row.who}="";${row.topic}="")`, f`""`],
        [f`${row.kind}=""`, f`"укажите вид"`],
        [f`${row.who}=""`, f`"укажите, кто"`],
        [f`${row.topic}=""`, f`"укажите тему"`],
        [f`${row.kind}=${say(need)}`, f`""`],
        [f`NOT(ISNUMBER(${row.dated}))`, f`"укажите дату"`],
        [f`IF(ISNUMBER(${asOf});${row.dated}>${asOf};FALSE)`, f`""`],
        [f`NOT(ISNUMBER(${row.hours}))`, f`"укажите часы"`],
        [f`OR(${row.kind}="самообразование";${row.kind}="совещание")`, f`""`],
        [f`${row.certificate}=""`, f`"укажите документ"`],
      ],
      f`""`,
    ),
  },
  marks: [{ key: "tell", on: ["signal"], when: f`${row.signal}<>""`, look: "missing" }],
  print: { turn: "landscape" },
});
