import { consentOf } from "./consents";
import { counts } from "./counts";
import { f, first } from "./formula";
import { choice, code, computed, date, number, text } from "./kinds";
import {
  categories,
  consentLacks,
  endOfPair,
  formOfPair,
  livePairs,
  ownConsentDue,
  partners,
  personName,
} from "./participants";
import { sheet } from "./sheet";
import { table } from "./table";
import { wishes } from "./wishes";

const form = { group: "form" } as const;
const more = { group: "more" } as const;

/** «База наставников»: official columns; what pairs know is computed from pairs. */
export const mentors = table("mentors", {
  code: code("Код", 70, { required: true, align: "center" }),
  name: personName,
  who: text("Кто это", 150, { besideName: 110, help: "Без имени: «учитель, история»" }),
  category: choice(categories)("Категория", 110, { required: true }),
  place: text("Место работы, учёбы", 140, { besideName: 120 }),
  skills: text("Основные компетенции", 200, { besideName: 160 }),
  capacity: number("Сколько наставляемых", 104, { align: "center" }),
  load: computed(number("Занято", 64, { align: "center" })),
  mentees: computed(text("Наставляемые", 116)),
  consent: computed(date("Согласие", 84, { help: "День согласия на участие, которое действует: лист «Согласия»" })),
  year: number("Год рождения", 120, { ...form, format: "0", align: "center" }),
  achievements: text("Важные для программы достижения", 176, form),
  interests: text("Интересы", 120, form),
  wished_age: text("Желаемый возраст", 120, form),
  entered: date("Дата вхождения", 120, form),
  finished: computed(date("Дата завершения", 120, form)),
  form: computed(text("Форма", 120, form)),
  outcome: text("Результаты", 120, form),
  case: text("Ссылка на кейс, отзыв", 120, form),
  next: computed(text("Что дальше", 170)),
  other_load: number("Занятость в других программах", 150, { ...more, align: "center" }),
  same_as: code("Он же", 120, { ...more, help: "Код того же человека в другой роли", from: "mentees.code" }),
  trained: date("Обучение", 120, more),
  selected: text("Отбор", 120, more),
  ...wishes,
});

const { row } = mentors;
const seats = f`(N(${row.capacity})-N(${row.other_load}))`;
const load = livePairs(row.code, "mentor");

export const mentorsSheet = sheet(mentors, {
  tab: "База наставников",
  title: "База наставников",
  rowKey: "code",
  spareRows: 15,
  frozen: 3,
  colour: "#0B4A36",
  line: f`"Наставников "&${counts.mentors}&" · мест "&${counts.places}&" · занято "&${counts.taken}&" · без согласия "&${counts.consentsMissingOf("mentors")}`,
  figures: {
    load,
    mentees: partners(row.code, "mentor"),
    next: first(
      [
        consentLacks(row),
        [f`NOT(ISNUMBER(${row.capacity}))`, f`"укажите, сколько наставляемых"`],
        [f`${load}>${seats}`, f`"мест нет: "&${load}&" из "&${seats}`],
        [f`${load}=0`, f`"подобрать пару"`],
        ownConsentDue(row),
      ],
      f`""`,
    ),
    consent: consentOf(row.code),
    finished: endOfPair(row.code, "mentor"),
    form: formOfPair(row.code, "mentor"),
  },
  marks: [{ key: "next", on: ["next"], when: f`${row.next}<>""`, look: "missing" }],
  groups: { form: "По форме базы", more: "Ещё" },
  print: { turn: "landscape" },
});
