import { consentOf } from "./consents";
import { all, f, first, word as wordOf } from "./formula";
import { choice, code, computed, date, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

const analysis = { group: "analysis" } as const;

/** What somebody is in the team; an invited specialist is of no team and signs a consent too (S1-31). */
export const teamFunctions = {
  leader: "руководитель группы",
  contact: "контактное лицо",
  member: "участник",
  invited: "приглашённый специалист",
} as const;

/** «Участники команд»: who is in which team, trained and ready (S1-19, S1-20, S1-25, S1-31, S1-33, S3-39). */
export const members = table("members", {
  no: text("№", 44, { align: "center" }),
  team: text("№ команды", 80, { align: "center", help: "Номер с листа «Команды»" }),
  who: text("Кто", 120, { help: "Код участника; имён здесь нет" }),
  post: text("Должность", 150),
  duty: choice(teamFunctions)("В команде", 140),
  school: text("Школа", 140),
  training: choice({ passed: "прошёл", inside: "обучение в школе", none: "нет" })("Обучение", 110),
  consent: computed(date("Согласие", 84)),
  confirmed: choice({ yes: "да", no: "нет" })("Готовность проверена", 90),
  ready: computed(text("Готов", 90)),
  signal: computed(text("Чего не хватает", 170)),
  request: text("Запрос, потребность", 150, analysis),
  strengths: text("Сильные стороны", 170, analysis),
  weaknesses: text("Слабые стороны", 170, analysis),
  contacts: text("Контакты", 150, {
    ...analysis,
    help: "Если книга ведётся с кодами, телефоны и почта – в списке имён",
  }),
  id: code("id", 60, { hidden: true }),
});

const { row, word } = members;
const isCode = f`OR(MID(${row.who}&"   ";2;1)="-";MID(${row.who}&"   ";3;1)="-")`;
const trained = f`OR(${row.training}=${word.training.passed};${row.training}=${word.training.inside})`;
const lacksConsent = f`NOT(ISNUMBER(${row.consent}))`;

export const membersSheet = sheet(members, {
  tab: "Участники команд",
  title: "Участники команд",
  rowKey: "id",
  idPrefix: "УК",
  spareRows: 20,
  frozen: 3,
  colour: "#0B4A36",
  line: f`"Участников "&(COUNTA(${all("members.duty")})-1)&" · готовы "&COUNTIFS(${all("members.ready")};"да")&" · приглашены "&COUNTIFS(${all("members.duty")};${wordOf("members.duty.invited")})`,
  figures: {
    consent: f`IF(${isCode};${consentOf(row.who)};"")`,
    ready: first<string>(
      [
        [f`AND(${row.who}="";${row.post}="")`, f`""`],
        [f`NOT(${trained})`, f`"нет: обучение"`],
        [f`AND(${isCode};${lacksConsent})`, f`"нет: согласие"`],
        [f`${row.confirmed}=${word.confirmed.yes}`, f`"да"`],
      ],
      f`"не проверено"`,
    ),
    signal: first<string>(
      [
        [f`AND(${row.who}="";${row.post}="";${row.team}="")`, f`""`],
        [f`AND(${row.team}="";${row.duty}<>${word.duty.invited})`, f`"укажите команду"`],
        [f`${row.duty}=""`, f`"укажите, кто в команде"`],
        [f`${row.post}=""`, f`"укажите должность"`],
        [f`AND(${isCode};${lacksConsent})`, f`"получить согласие"`],
        [f`NOT(${trained})`, f`"обучить до начала работы"`],
        [f`${row.confirmed}<>${word.confirmed.yes}`, f`"проверить готовность"`],
      ],
      f`""`,
    ),
  },
  marks: [
    { key: "ready", on: ["ready"], when: f`${row.ready}="да"`, look: "done" },
    { key: "tell", on: ["signal"], when: f`${row.signal}<>""`, look: "missing" },
  ],
  groups: { analysis: "Сильные и слабые стороны" },
  print: { turn: "landscape" },
});
