import { consentOf } from "./consents";
import { counts } from "./counts";
import { all, f, first, word } from "./formula";
import { choice, code, computed, date, number, offered, text } from "./kinds";
import { categories, consentLacks, endOfPair, formOfPair, ownConsentDue, partners, personName } from "./participants";
import { sheet } from "./sheet";
import { table } from "./table";
import { wishes } from "./wishes";

const form = { group: "form" } as const;
const more = { group: "more" } as const;

/** «База наставляемых»: codes, requests and consents; no names, no birth dates, no health. */
export const mentees = table("mentees", {
  code: code("Код", 70, { required: true, align: "center" }),
  name: personName,
  who: text("Кто это", 150, { besideName: 110, help: "Без имени: «7 класс», «молодой учитель»" }),
  category: choice(categories)("Категория", 110, { required: true }),
  year: number("Год рождения", 76, { format: "0", align: "center" }),
  request: text("Основной запрос", 220, { besideName: 190 }),
  source: offered("Источник запроса", 120, { from: "lists.sources" }),
  mentor: computed(text("Наставник", 96)),
  consent: computed(date("Согласие", 84, { help: "День согласия на участие, которое действует: лист «Согласия»" })),
  entered: date("Дата вхождения", 120, form),
  form: computed(text("Форма", 120, form)),
  mentor_place: computed(text("Место работы, учёбы наставника", 150, form)),
  finished: computed(date("Дата завершения", 120, form)),
  outcome: text("Результаты программы", 120, form),
  case: text("Ссылка на кейс, отзыв", 120, form),
  passed: choice({ yes: "да", no: "нет" })("Отметка о прохождении", 120, form),
  next: computed(text("Что дальше", 170)),
  same_as: code("Он же", 120, { ...more, help: "Код того же человека в другой роли", from: "mentors.code" }),
  ...wishes,
});

const { row } = mentees;
const pairsOf = f`COUNTIFS(${all("pairs.mentee")};${row.code};${all("pairs.mentor")};"*-*"`;
const paired = f`${pairsOf})-${pairsOf};${all("pairs.status")};${word("pairs.status.stopped")})`;
const mentor = f`INDEX(${all("pairs.mentor")};MATCH(${row.code};${all("pairs.mentee")};0))`;

export const menteesSheet = sheet(mentees, {
  tab: "База наставляемых",
  title: "База наставляемых",
  rowKey: "code",
  spareRows: 15,
  frozen: 3,
  colour: "#0B4A36",
  line: f`"Наставляемых "&${counts.mentees}&" · без пары "&${counts.unpaired}&" · без согласия "&${counts.consentsMissingOf("mentees")}`,
  figures: {
    mentor: partners(row.code, "mentee"),
    consent: consentOf(row.code),
    next: first([consentLacks(row), [f`${paired}=0`, f`"подобрать пару"`], ownConsentDue(row)], f`""`),
    form: formOfPair(row.code, "mentee"),
    mentor_place: f`IFERROR(INDEX(${all("mentors.place")};MATCH(${mentor};${all("mentors.code")};0))&"";"")`,
    finished: endOfPair(row.code, "mentee"),
  },
  marks: [{ key: "next", on: ["next"], when: f`${row.next}<>""`, look: "missing" }],
  groups: { form: "По форме базы", more: "Ещё" },
  print: { turn: "landscape" },
});
