import { formats } from "./formats";
import { all, f, first, one, word as wordOf } from "./formula";
import { choice, code, computed, date, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

const more = { group: "more" } as const;

/** Five kinds in their order (S2-28), then those that stand outside of it (S1-36, S1-49, S4-34). */
export const meetingKinds = {
  opening: "организационная",
  trial: "пробная рабочая",
  planning: "планирование",
  regular: "регулярная",
  final: "заключительная",
  acquaintance: "знакомство",
  consultation: "консультация",
  gathering: "общая",
} as const;

/** «Встречи»: which pair met when, for what and with what result (S1-36, S1-49, S2-28, S4-34, S4-41). */
export const meetings = table("meetings", {
  no: text("№", 44, { align: "center" }),
  pair: text("№ пары", 64, { align: "center", help: "Номер с листа «Пары»; пусто – общая встреча" }),
  mentee: code("Наставляемый", 112, { align: "center", help: "Если встреча была не со всей группой: код" }),
  who: computed(text("Кто в паре", 138)),
  day: date("День", 84),
  kind: choice(meetingKinds)("Вид встречи", 130),
  format: choice(formats)("Формат", 124),
  goal: text("Цель", 158),
  result: text("Результат", 156),
  next_day: date("Следующая", 92),
  signal: computed(text("Чего не хватает", 150)),
  request: text("Запрос", 170, { ...more, help: "С чем наставляемый пришёл на консультацию" }),
  event: text("Мероприятие", 150, more),
  topic: text("Тема", 170, more),
  platform: text("Площадка", 150, more),
  mentor_role: text("Кто консультирует", 150, { ...more, help: "Роль в команде, например: заместитель директора" }),
  mentee_role: text("Кого консультируют", 150, { ...more, help: "Роль в команде" }),
  id: code("id", 60, { hidden: true }),
});

const { row, word } = meetings;
const inPair = f`${all("pairs.no")}=${row.pair}`;
const of = (kind: keyof typeof meetingKinds) => f`COUNTIFS(${all("meetings.kind")};${wordOf(`meetings.kind.${kind}`)})`;
const rows = f`(COUNTA(${all("meetings.day")})-1)`;

export const meetingsSheet = sheet(meetings, {
  tab: "Встречи",
  title: "Встречи пар и групп",
  rowKey: "id",
  idPrefix: "ВС",
  spareRows: 45,
  frozen: 2,
  colour: "#8A3B12",
  line: f`"Встреч "&${rows}&" · организационных "&${of("opening")}&" · пробных "&${of("trial")}&" · планирования "&${of("planning")}&" · регулярных "&${of("regular")}&" · заключительных "&${of("final")}&" · знакомств "&${of("acquaintance")}&" · консультаций "&${of("consultation")}&" · общих "&${of("gathering")}`,
  figures: {
    who: f`IF(${row.pair}="";"";IFERROR(INDEX(${all("pairs.mentor")};MATCH(${row.pair};${all("pairs.no")};0))&" – "&IF(${row.mentee}="";ARRAYFORMULA(TEXTJOIN(", ";TRUE;IF(${inPair};${all("pairs.mentee")};"")));${row.mentee});""))`,
    signal: first<string>(
      [
        [f`AND(${row.pair}="";${row.kind}="";NOT(ISNUMBER(${row.day})))`, f`""`],
        [f`AND(${row.pair}="";${row.kind}<>${word.kind.gathering})`, f`"укажите № пары"`],
        [f`NOT(ISNUMBER(${row.day}))`, f`"укажите день"`],
        [f`${row.kind}=""`, f`"укажите вид"`],
        [f`${row.format}=""`, f`"укажите формат"`],
        [f`IF(ISNUMBER(${one("passport.as_of")});${row.day}>${one("passport.as_of")};FALSE)`, f`""`],
        [f`${row.result}=""`, f`"укажите результат"`],
      ],
      f`""`,
    ),
  },
  marks: [{ key: "tell", on: ["signal"], when: f`${row.signal}<>""`, look: "missing" }],
  groups: { more: "Запрос, площадка, роли" },
  print: { turn: "landscape" },
});
