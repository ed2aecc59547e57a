import { all, type Formula, f, first, one, say, word as wordOf } from "./formula";
import { choice, code, computed, date, number, offered, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

/** Channels where people come together: how many came is part of the evidence (S2-16). */
export const gatherings = ["педсовет", "классный час", "собрание", "круглый стол"] as const;
const channels = [...gatherings, "сайт школы", "социальные сети", "СМИ", "внешняя среда"];

export const phases = { start: "начало", middle: "в ходе", final: "итоги" } as const;
export type Phase = keyof typeof phases;

/**
 * «Информирование»: who was told by which channel, with the evidence (S1-46, S2-09), and the media plan: a row with a phase
 * is a publication of it (S1-57).
 */
export const outreach = table("outreach", {
  no: text("№", 44, { align: "center" }),
  channel: offered("Канал", 136, { offers: channels }),
  phase: choice(phases)("Медиаплан", 90, { help: "Для публикаций: начало, в ходе или итоги программы" }),
  dated: date("Дата", 84),
  title: text("О чём", 208),
  audience: text("Для кого", 124),
  attended: number("Участников", 84, { align: "center", help: "Сколько пришло на встречу" }),
  link: text("Подтверждение", 130, { help: "Ссылка или «протокол № …»" }),
  signal: computed(text("Чего не хватает", 144)),
  id: code("id", 60, { hidden: true }),
});

const { row } = outreach;
const asOf = one("passport.as_of");
const past = f`IF(ISNUMBER(${asOf});${row.dated}<=${asOf};FALSE)`;
const isGathering: Formula = gatherings
  .slice(1)
  .reduce<Formula>((out, name) => f`OR(${out};${row.channel}=${say(name)})`, f`${row.channel}=${say(gatherings[0])}`);
const channel = all("outreach.channel");
const published = (phase: Phase) => f`COUNTIFS(${all("outreach.phase")};${wordOf(`outreach.phase.${phase}`)})`;

export const outreachSheet = sheet(outreach, {
  tab: "Информирование",
  title: "Информирование и медиаплан",
  rowKey: "id",
  idPrefix: "М",
  spareRows: 15,
  frozen: 2,
  colour: "#0B3D6B",
  line: f`"Публикаций: начало "&${published("start")}&" · в ходе "&${published("middle")}&" · итоги "&${published("final")}&" · каналов "&(ROUND(ARRAYFORMULA(SUM(IF(${channel}="";0;1/COUNTIFS(${channel};${channel}))));0)-1)`,
  figures: {
    signal: first<string>(
      [
        [f`AND(${row.channel}="";${row.title}="")`, f`""`],
        [f`${row.channel}=""`, f`"укажите канал"`],
        [f`NOT(ISNUMBER(${row.dated}))`, f`"укажите дату"`],
        [f`NOT(${past})`, f`""`],
        [f`AND(${row.attended}="";${isGathering})`, f`"укажите, сколько пришло"`],
        [f`${row.link}=""`, f`"нет подтверждения"`],
      ],
      f`""`,
    ),
  },
  marks: [{ key: "tell", on: ["signal"], when: f`${row.signal}<>""`, look: "missing" }],
  print: { turn: "landscape" },
});
