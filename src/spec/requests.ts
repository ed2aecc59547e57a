import { whoIs } from "./consents";
import { all, f, first, word as wordOf } from "./formula";
import { choice, code, computed, number, offered, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

/** Who or what told of the request: of a pupil (S2-12), of a teacher (S2-13). */
export const requestSources = [
  ...["сам участник", "классный руководитель", "психолог", "родители"],
  ...["личное дело", "анализ методической работы", "рекомендации аттестации", "анкета профстандарта"],
] as const;

/** «Карта запросов»: what people need, and who offers to help; the psychologist's notes stay with the psychologist (S2-06, S2-12, S4-28). */
export const requests = table("requests", {
  no: text("№", 44, { align: "center" }),
  kind: choice({ need: "запрос", offer: "готов помочь" })("Что это", 96),
  code: code("Чей", 84, { align: "center" }),
  who: computed(text("Кто это", 120)),
  request: text("Запрос или затруднение", 220, { help: "Коротко и без диагнозов: заметки психолога здесь не хранят" }),
  source: offered("Откуда известно", 140, { offers: requestSources }),
  priority: choice({ high: "высокая", middle: "средняя", low: "низкая" })("Важность", 84),
  subject: offered("Предмет, направление", 130, { from: "lists.directions" }),
  same_subject: computed(number("По предмету всего", 74, { align: "center" })),
  form: offered("Форма наставничества", 120, { from: "lists.forms", group: "more" }),
  same_form: computed(number("По форме всего", 74, { align: "center", group: "more" })),
  item: text("Пункт дорожной карты", 110, { align: "center", group: "more" }),
  helper: text("Кто может помочь", 130, { help: "Коды наставников" }),
  signal: computed(text("Чего не хватает", 150)),
  id: code("id", 60, { hidden: true }),
});

const { row, word } = requests;
const kinds = all("requests.kind");
const isOffer = f`${row.kind}=${word.kind.offer}`;

export const requestsSheet = sheet(requests, {
  tab: "Карта запросов",
  title: "Карта запросов",
  rowKey: "id",
  idPrefix: "З",
  spareRows: 20,
  frozen: 3,
  colour: "#0B4A36",
  line: f`"Запросов "&COUNTIFS(${kinds};${wordOf("requests.kind.need")})&" · готовы помочь "&COUNTIFS(${kinds};${wordOf("requests.kind.offer")})&" · важных "&COUNTIFS(${all("requests.priority")};${wordOf("requests.priority.high")})`,
  figures: {
    who: f`IF(${row.code}="";"";${whoIs(row.code)})`,
    same_subject: f`IF(${row.subject}="";"";COUNTIFS(${all("requests.subject")};${row.subject};${kinds};${row.kind}))`,
    same_form: f`IF(${row.form}="";"";COUNTIFS(${all("requests.form")};${row.form};${kinds};${row.kind}))`,
    signal: first<string>(
      [
        [f`AND(${row.request}="";${row.code}="")`, f`""`],
        [f`${row.kind}=""`, f`"укажите, что это"`],
        [f`${row.request}=""`, f`"впишите запрос"`],
        [f`${row.source}=""`, f`"укажите, откуда известно"`],
        [f`${row.code}=""`, f`"укажите, чей"`],
        [f`${row.subject}=""`, f`"укажите предмет"`],
        [f`AND(${row.helper}="";NOT(${isOffer}))`, f`"подобрать, кто поможет"`],
      ],
      f`""`,
    ),
  },
  marks: [
    { key: "high", on: ["priority"], when: f`${row.priority}=${word.priority.high}`, look: "soon" },
    { key: "tell", on: ["signal"], when: f`${row.signal}<>""`, look: "missing" },
  ],
  groups: { more: "Форма и пункт" },
  print: { turn: "landscape" },
});
