import { contactsIn } from "./contacts-in";
import { matchesOf, type Personal } from "./found";
import { namesIn } from "./names-in";

/** Where a text stands: the head of its column, whether its row is about a person, the day to count ages from (ISO). */
export type Around = { head?: string; person?: boolean; today: string };

const months = "январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр".split("|");
const day = /(^|\D)(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)/g;
const iso = /(^|\D)(\d{4})-(\d\d)-(\d\d)(?!\d)/g;
const spoken = new RegExp(`(^|\\D)(\\d{1,2})[\\s\\u00a0](${months.join("|")})[а-яё]*[\\s\\u00a0](\\d{4})`, "gi");

const born = /рожд|родил|д\. ?р\.|г\. ?р\.|(?:^|[^а-яё])(?:др|гр)(?![а-яё])/i;
const birthHead = /рожд|родил|д\. ?р\.|^др$|возраст/i;

const ageAt = (today: string, year: number): number => Number(today.slice(0, 4)) - year;

function birthsIn(text: string, { head = "", today }: Around): Personal[] {
  if (!/\d/.test(text) || !(birthHead.test(head) || born.test(text))) return [];
  const whole = (year: string) => (year.length === 2 ? (Number(year) > 30 ? 1900 : 2000) + Number(year) : Number(year));
  const found = [
    ...matchesOf(day, text).map((one) => ({ ...one, year: whole(one.groups[2] ?? "") })),
    ...matchesOf(iso, text).map((one) => ({ ...one, year: Number(one.groups[0]) })),
    ...matchesOf(spoken, text).map((one) => ({ ...one, year: Number(one.groups[2]) })),
  ];
  const near = (from: number, to: number) =>
    birthHead.test(head) || born.test(text.slice(Math.max(0, from - 40), from)) || born.test(text.slice(to, to + 15));
  return found
    .filter(({ year, from, to }) => ageAt(today, year) >= 3 && ageAt(today, year) <= 100 && near(from, to))
    .map(({ from, to }) => ({ kind: "birth", from, to }));
}

const health =
  /(^|[^А-Яа-яЁё])(ОВЗ|ЗПР|ДЦП|ВШК|ВШУ|ПДН|КДН(?:иЗП)?|ТЖС|СОП|ИПРА?|ПМПК|РАС|инвалид[а-яё]*|диагноз[а-яё]*|заболевани[а-яё]*|болезн[а-яё]*|эпилепси[а-яё]*|диабет[а-яё]*|аутизм[а-яё]*|(?:внутришкольн[а-яё]+[ \u00a0])?уч[её]т[еу]?(?:[ \u00a0]в[ \u00a0](?:полиции|ПДН|КДН|ОПДН))|(?:на|снят[а-яё]* с)[ \u00a0](?:внутришкольно[а-яё]+[ \u00a0])?уч[её]т[еау]?|психиатр[а-яё]*|нарколог[а-яё]*|судимост[а-яё]*|группа здоровья|ограниченн[а-яё]+ возможност[а-яё]+ здоровья)(?![А-Яа-яЁё])/gi;
const shortening = /^[А-ЯЁ]/;

/** Words that say something of a person's health or record; in a plan of a school they are about nobody. */
const healthIn = (text: string): Personal[] =>
  matchesOf(health, text)
    .filter((one) => one.text.length > 4 || shortening.test(one.text))
    .map(({ from, to }) => ({ kind: "health", from, to }));

const nameHead = /^(?:ф\. ?и\. ?о\.?|фио|фамилия|имя|отчество)(?![а-яё])|фамилия, имя|ф\. ?и\. ?о\.?[ ,]/i;
const codes = /(?:^|[^А-ЯЁа-яё-])[А-ЯЁ]{1,3}-\d{1,5}(?!\d)/;
const capital = /^[А-ЯЁ][а-яё]+/;

const overlaps = (one: Personal, other: Personal) => one.from < other.to && other.from < one.to;

/**
 * Personal data in the text of one cell, in its order; nothing overlaps. Words of health count only where a person is
 * meant: in a row about one, or beside a name or a code.
 */
export const personalIn = (text: string, around: Around): Personal[] => {
  const names = namesIn(text);
  const underHead = nameHead.test(around.head ?? "") && names.length === 0 && capital.test(text);
  const named: Personal[] = underHead ? [{ kind: "name", from: 0, to: text.length }] : names;
  const person = around.person === true || named.length > 0 || codes.test(text);
  const found: Personal[] = [];
  for (const one of [...birthsIn(text, around), ...contactsIn(text), ...named, ...(person ? healthIn(text) : [])])
    if (!found.some((other) => overlaps(one, other))) found.push(one);
  return found.sort((a, b) => a.from - b.from);
};
