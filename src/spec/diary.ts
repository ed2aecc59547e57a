import { all, f, first } from "./formula";
import { code, computed, date, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

/** «Дневник успеха»: what a mentee has achieved, and due to what (S4-37). */
export const diary = table("diary", {
  no: text("№", 44, { align: "center" }),
  day: date("День", 84),
  pair: text("№ пары", 64, { align: "center", help: "Номер с листа «Пары»" }),
  mentee: code("Наставляемый", 112, { align: "center", help: "Если успех одного из группы: код" }),
  success: text("Успех", 320),
  due_to: text("Благодаря чему", 300),
  signal: computed(text("Чего не хватает", 150)),
  id: code("id", 60, { hidden: true }),
});

const { row } = diary;

export const diarySheet = sheet(diary, {
  tab: "Дневник успеха",
  title: "Дневник успеха наставляемых",
  rowKey: "id",
  idPrefix: "ДН",
  spareRows: 15,
  frozen: 3,
  colour: "#8A3B12",
  line: f`"Записей "&(COUNTA(${all("diary.success")})-1)`,
  figures: {
    signal: first<string>(
      [
        [f`AND(${row.pair}="";${row.success}="")`, f`""`],
        [f`NOT(ISNUMBER(${row.day}))`, f`"укажите день"`],
        [f`${row.pair}=""`, f`"укажите № пары"`],
        [f`${row.success}=""`, f`"укажите успех"`],
        [f`${row.due_to}=""`, f`"благодаря чему"`],
      ],
      f`""`,
    ),
  },
  marks: [{ key: "tell", on: ["signal"], when: f`${row.signal}<>""`, look: "missing" }],
  print: { turn: "landscape" },
});
