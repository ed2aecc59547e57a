import { all, type Formula, f, first, one, say, word as wordOf } from "./formula";
import { choice, code, computed, date, offered, text } from "./kinds";
import { sheet } from "./sheet";
import { type Place, table } from "./table";

const machine = { hidden: true } as const;
const commission = { group: "commission" } as const;

/** Who signed a consent: a minor's representative does (S2-11). */
export const signers = { self: "сам участник", representative: "законный представитель" } as const;

/** What a consent is given for: one purpose a paper, as the law asks since 01.09.2025. */
export const purposes = {
  participation: "участие",
  handover: "передача муниципалитету",
  publication: "публикация",
  photo: "фото",
  mentoring: "наставничество (ТК 351.8)",
} as const;
export type Purpose = keyof typeof purposes;

/** Who signs for a minor, by what he is to him and never by name. */
export const relations = ["мать", "отец", "опекун", "попечитель", "усыновитель"] as const;

/** «Согласия»: one row a person and purpose. Who takes part, is published or handed over follows from here. */
export const consents = table("consents", {
  code: code("Код участника", 84, { required: true, align: "center" }),
  who: computed(text("Кто это", 130)),
  purpose: choice(purposes)("Цель", 160, { required: true, help: "Одна цель — одно согласие" }),
  signed_by: choice(signers)("Кто подписал", 172, { help: "За несовершеннолетнего — законный представитель" }),
  dated: date("Дата", 84),
  till: date("Действует до", 84, { help: "Пусто, если срок не ограничен" }),
  withdrawn: date("Отозвано", 84, { help: "С этого дня согласие не действует" }),
  signal: computed(text("Чего не хватает", 180)),
  relation: offered("Кем приходится", 110, { offers: relations, help: "Без имени: «мать», «опекун»" }),
  where: text("Где лежит", 130, { help: "Папка, дело или ссылка на подписанное согласие" }),
  work: text("Содержание и форма работы", 180, commission),
  pay: text("Оплата", 130, commission),
  noticed: date("Уведомление о прекращении", 120, { ...commission, help: "Не позже чем за 3 рабочих дня" }),
  stands: computed(text("stands", 60, machine)),
  id: code("id", 60, machine),
});

const { row, word } = consents;
const asOf = one("passport.as_of");
const pupil = { mentors: wordOf("mentors.category.pupil"), mentees: wordOf("mentees.category.pupil") };

/** Rows of a base that have this code and are pupils; `grown`: only those who turned 18 by the year of that day. */
const pupils = (base: "mentors" | "mentees", grown?: Place<"row">) => {
  const mine = f`${all(`${base}.code`)};${row.code};${all(`${base}.category`)};${pupil[base]}`;
  return grown
    ? f`COUNTIFS(${mine};${all(`${base}.year`)};"<="&(YEAR(${grown})-18))`
    : (f`COUNTIFS(${mine})` as Formula<string>);
};
/** He signed himself, and was no adult in the year of the signature, or nobody knows (S2-11). */
const minorSigned = f`IF(${row.signed_by}=${word.signed_by.representative};FALSE;${pupils("mentors")}+${pupils("mentees")}>${pupils("mentors", row.dated)}+${pupils("mentees", row.dated)})`;
/** What cannot be read as a day of withdrawal counts as one that has come. */
const withdrawn = f`IF(${row.withdrawn}="";FALSE;IF(ISNUMBER(${row.withdrawn});${row.withdrawn}<=${asOf};TRUE))`;
const expired = f`IF(ISNUMBER(${row.till});${row.till}<${asOf};FALSE)`;
const dated = f`AND(ISNUMBER(${row.dated});ISNUMBER(${asOf}))`;
const future = f`${row.dated}>${asOf}`;
const isMentoring = f`${row.purpose}=${word.purpose.mentoring}`;
/** Behind the code of a mentor in `stands`: his written consent to the work. */
const WRITTEN = say("/351");

const whoIn = (base: "mentors" | "mentees", own: Place<"row">) =>
  f`INDEX(${all(`${base}.who`)};MATCH(${own};${all(`${base}.code`)};0))&""`;
/** «Кто это» of the person of this code, in whichever base he is. */
export const whoIs = (own: Place<"row">) =>
  f`IFERROR(${whoIn("mentees", own)};IFERROR(${whoIn("mentors", own)};"нет в базе"))`;

/** The day of the consent to take part that stands today; «нет» where there is none. `own`: the person's code. */
export const consentOf = (own: Place<"row">) =>
  f`IFERROR(INDEX(${all("consents.dated")};MATCH(${own};${all("consents.stands")};0));"нет")`;
/** Has the mentor of this code given no written consent to the work that stands today? */
export const writtenMissing = (own: Place<"row">) => f`COUNTIFS(${all("consents.stands")};${own}&${WRITTEN})=0`;
/** Has this person signed no consent to take part that stands today himself? */
export const ownMissing = (own: Place<"row">) =>
  f`COUNTIFS(${all("consents.stands")};${own};${all("consents.signed_by")};${wordOf("consents.signed_by.self")})=0`;

const purpose = all("consents.purpose");

export const consentsSheet = sheet(consents, {
  tab: "Согласия",
  title: "Согласия участников",
  rowKey: "id",
  shownBy: "code",
  idPrefix: "СГ",
  spareRows: 30,
  frozen: 2,
  colour: "#0B4A36",
  line: f`"Записей "&(COUNTA(${all("consents.code")})-1)&" · на участие "&COUNTIFS(${purpose};${wordOf("consents.purpose.participation")})&" · на публикацию "&COUNTIFS(${purpose};${wordOf("consents.purpose.publication")})&" · отозвано "&(COUNTA(${all("consents.withdrawn")})-1)`,
  figures: {
    who: whoIs(row.code),
    signal: first<string>(
      [
        [f`${row.purpose}=""`, f`"укажите цель"`],
        [withdrawn, f`"отозвано"`],
        [f`NOT(${dated})`, f`"укажите дату"`],
        [future, f`"день ещё не наступил"`],
        [expired, f`"истекло: получить новое"`],
        [f`${row.signed_by}=""`, f`"укажите, кто подписал"`],
        [minorSigned, f`"нужна подпись представителя"`],
        [f`AND(${isMentoring};${row.work}="")`, f`"впишите содержание работы"`],
        [f`AND(${isMentoring};${row.till}="")`, f`"впишите срок"`],
        [f`AND(${isMentoring};${row.pay}="")`, f`"впишите оплату"`],
        [
          f`IF(ISNUMBER(${row.till});${row.till}-${asOf}<=30;FALSE)`,
          f`IF(${row.till}=${asOf};"последний день";"истекает через "&(${row.till}-${asOf})&" дн.")`,
        ],
      ],
      f`""`,
    ),
    stands: first<string>(
      [
        [f`AND(${row.purpose}<>${word.purpose.participation};NOT(${isMentoring}))`, f`""`],
        [f`NOT(${dated})`, f`""`],
        [f`OR(${future};${expired};${withdrawn})`, f`""`],
        [minorSigned, f`""`],
        [isMentoring, f`${row.code}&${WRITTEN}`],
      ],
      f`${row.code}`,
    ),
  },
  marks: [
    {
      key: "gone",
      on: ["signal"],
      when: f`OR(${row.signal}="отозвано";LEFT(${row.signal};7)="истекло")`,
      look: "failed",
    },
    { key: "soon", on: ["signal"], when: f`LEFT(${row.signal};8)="истекает"`, look: "soon" },
    { key: "tell", on: ["signal"], when: f`${row.signal}<>""`, look: "missing" },
  ],
  groups: { commission: "Письменное согласие наставника" },
  print: { turn: "landscape" },
});
