import { all, f, first } from "./formula";
import { code, computed, date, offered, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

/**
 * «Выданные анкеты»: a row a questionnaire or an interview (S1-21). A code that stands here only was given out on paper; the
 * person is in no base before the paper has come back, so no count and no check takes it for a participant.
 */
export const questionnaires = table("questionnaires", {
  no: text("№", 44, { align: "center" }),
  person: text("Код", 84, { align: "center", help: "Напечатан на анкете; с ним же человек попадёт в базу" }),
  kind: text("Анкета, собеседование", 230),
  given: date("Выдана", 84),
  entered: date("Внесена", 84),
  wished: offered("Желаемая форма", 180, { from: "lists.forms" }),
  note: text("Примечание", 170),
  signal: computed(text("Что дальше", 130)),
  id: code("id", 60, { hidden: true }),
});

const { row } = questionnaires;
const given = all("questionnaires.given");
const entered = all("questionnaires.entered");
const interview = f`COUNTIFS(${all("questionnaires.kind")};"собеседование*")`;

export const questionnairesSheet = sheet(questionnaires, {
  tab: "Выданные анкеты",
  title: "Анкеты",
  rowKey: "id",
  idPrefix: "АН",
  spareRows: 15,
  frozen: 2,
  colour: "#0B4A36",
  line: f`"Внесено "&COUNTIFS(${given};">0";${entered};">0")&" из "&COUNTIFS(${given};">0")&" выданных · ответов без бумаги "&(COUNTIFS(${entered};">0")-COUNTIFS(${given};">0";${entered};">0"))&" · собеседований "&${interview}`,
  figures: {
    signal: first(
      [
        [f`${row.person}=""`, f`""`],
        [f`AND(ISNUMBER(${row.given});NOT(ISNUMBER(${row.entered})))`, f`"внести"`],
      ],
      f`""`,
    ),
  },
  marks: [{ key: "tell", on: ["signal"], when: f`${row.signal}<>""`, look: "missing" }],
  print: { turn: "landscape" },
});
