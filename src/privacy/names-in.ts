import { isFirstName, isSureFirstName } from "./first-names";
import { matchesOf, type Personal } from "./found";

const word = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?";
const gap = "[ \\u00a0\\t\\n]+";
const edge = "(^|[^А-Яа-яЁё-])";
const end = "(?![А-Яа-яЁё])";
const father =
  "[А-ЯЁ][а-яё]+(?:(?:ов|ев|ё?в|ин|ь)ич(?:а|у|ем|е)?|(?:ов|ев)н(?:а|ы|е|у|ой)|ичн(?:а|ы|е|у|ой)|ич(?:а|у|ем|е))";
const initial = "[А-ЯЁ][.,]";

const byThree = new RegExp(`${edge}(${word})${gap}(${word})${gap}(${father})${end}`, "g");
const byFather = new RegExp(`${edge}(${word})${gap}(${father})(?:${gap}(${word}))?${end}`, "g");
const byInitials = new RegExp(
  `${edge}(?:(${word})(?:${gap}|,\\s?)?)?((?:[А-ЯЁ]\\.[ \\u00a0]{0,2}){2})(?:[ \\u00a0]?(${word}))?`,
  "g",
);
const byBareInitials = new RegExp(`${edge}(${word})${gap}([А-ЯЁ])[ \\u00a0]?([А-ЯЁ])(?![А-Яа-яЁё.])`, "g");
const byOneInitial = new RegExp(
  `${edge}(?:(${word})[ \\u00a0]?${initial}|[А-ЯЁ]\\.[ \\u00a0]?(${word}))(?![А-ЯЁ]\\.)`,
  "g",
);
const byTwo = new RegExp(`${edge}(${word})${gap}(${word})${end}`, "g");

const surname =
  /(?:[оеё]в|ин|ын|[оеё]в(?:а|у|ым|е|ой)|[иы]н(?:а|у|ым|е|ой)|[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую)|енк[оу]|чук(?:а|у|ом)?|юк(?:а|у|ом)?|дзе|швили|ян(?:а|у|ом)?|[а-я]{2}их|[а-я]{2}ых|ко)$/;

/** What a street, a school or a monument is named after is no person of the book. */
const legal =
  /(?:^|[^а-яё])(?:им\.|имени|памяти|ул\.|улиц[а-яё]*|пер\.|переул[а-яё]*|просп\.|пр-т|проспект[а-яё]*|пл\.|площад[а-яё]*|бульвар[а-яё]*|б-р|набережн[а-яё]*|пос\.|пос[её]л[а-яё]*|с\.|село|деревн[а-яё]*|д\.|г\.|город[а-яё]*|реки|премии|премия|методик[а-яё]*|тест[а-яё]*|опросник[а-яё]*|шкал[а-яё]*|анкет[а-яё]* по|по)\s*(?:[А-ЯЁ][а-яё]+(?:[ \u00a0-][А-ЯЁ]?[а-яё]+)?\s+)?$/i;

/** Titles before a namesake: «имени Героя Советского Союза …». */
const honoured = /(?:^|[^а-яё])(?:им\.|имени)\s+(?:[А-ЯЁа-яё.]+[ \u00a0]+){0,6}$/i;

/** «Фамилия И. О.» is where a name belongs, not a name; so are «Имя Отчество» and the like. */
const blanks = /^(?:фамили|имя$|имен|отчеств|ф\. ?и\. ?о|инициал)/i;
/** Words with a capital that stand beside initials or names and are none. */
const posts =
  /^(?:директор|куратор|координатор|наставни|наставляем|педагог|учител|завуч|заместител|методист|психолог|руководител|ученик|учениц|обучающ|воспитател|классн|секретар|председател|родител|студент|работник|специалист|ответственн|согласован|утвержд|приказ|протокол|исполнител|подпись|молод|российск|мбоу|моу|школ|класс|групп|этап|приложени|форм|вариант|раздел|пункт|часть|блок|модул|тема|урок|таблиц)/i;

/** «Передано Анне Павловне»: what was done, not a family name. */
const deed = /(?:но|то|ть|ся|ны)$/;

const isBlank = (text: string) => blanks.test(text);

/** The edges of the words that bear the name: a post before it is left out. */
const within = (text: string, from: number, to: number, first: string | undefined): Personal => {
  const start = first && (posts.test(first) || deed.test(first)) ? from + first.length : from;
  const piece = text.slice(start, to);
  const lead = /^[\s,]*/.exec(piece)?.[0].length ?? 0;
  const tail = /[\s,]*$/.exec(piece)?.[0].length ?? 0;
  return { kind: "name", from: start + lead, to: to - tail };
};

const isLegal = (text: string, from: number): boolean => {
  const before = text.slice(Math.max(0, from - 90), from);
  return legal.test(before) || honoured.test(before);
};

function withInitials(text: string): Personal[] {
  return matchesOf(byInitials, text).flatMap(({ from, groups: [before, initials = "", behind] }) => {
    if ((before && isBlank(before)) || (behind && isBlank(behind))) return [];
    const own = (one: string | undefined) => (one !== undefined && !posts.test(one) ? one : undefined);
    const [last, first] = [own(before), own(behind)];
    if (!last && !first) return [];
    const at = text.indexOf(initials, from);
    const lastFirst = last !== undefined && (first === undefined || surname.test(last) || !surname.test(first));
    const start = lastFirst ? from : at;
    if (isLegal(text, start)) return [];
    const stop = lastFirst
      ? at + initials.trimEnd().length
      : text.indexOf(first as string, at) + (first as string).length;
    return [{ kind: "name", from: start, to: stop }];
  });
}

const fully = (text: string): Personal[] => [
  ...matchesOf(byThree, text)
    .filter(
      ({ from, groups: [one = "", two = ""] }) =>
        !isBlank(one) && (isFirstName(two) || surname.test(one)) && !isLegal(text, from),
    )
    .map(({ from, to, groups: [one] }) => within(text, from, to, one)),
  ...matchesOf(byFather, text)
    .filter(
      ({ from, groups: [one = "", two = ""] }) =>
        !isBlank(one) && isFirstName(one) && two.length > 4 && !isLegal(text, from),
    )
    .map(({ from, to, groups: [one = "", two = "", three] }) => ({
      kind: "name" as const,
      from,
      to: three && surname.test(three) ? to : text.indexOf(two, from + one.length) + two.length,
    })),
];

const shortly = (text: string): Personal[] => [
  ...matchesOf(byBareInitials, text)
    .filter(
      ({ from, groups: [one = ""] }) => surname.test(one) && !posts.test(one) && !isBlank(one) && !isLegal(text, from),
    )
    .map(({ from, to }): Personal => ({ kind: "name", from, to })),
  ...matchesOf(byOneInitial, text)
    .filter(({ from, groups: [one, two] }) => {
      const own = one ?? two ?? "";
      // the second of two initials is looked at with the first
      if (/[А-ЯЁ]\.[ \u00a0]{0,2}$/.test(text.slice(Math.max(0, from - 4), from))) return false;
      return own.length > 3 && surname.test(own) && !posts.test(own) && !isBlank(own) && !isLegal(text, from);
    })
    .map(({ from, to }): Personal => ({ kind: "name", from, to })),
  ...matchesOf(byTwo, text)
    .filter(({ from, groups: [one = "", two = ""] }) => {
      const named = (first: string, last: string) =>
        isSureFirstName(first) && surname.test(last) && !posts.test(last) && !isFirstName(last);
      return (named(one, two) || named(two, one)) && !isLegal(text, from);
    })
    .map(({ from, to }): Personal => ({ kind: "name", from, to })),
];

/** «ОРЛОВА АННА» → «Орлова Анна», letter for letter; short words in capitals are shortenings. */
const calm = (text: string): string =>
  text.replace(
    /(^|[^А-Яа-яЁё])([А-ЯЁ])([А-ЯЁ]{2,})(?![а-яё])/g,
    (_, before: string, head: string, rest: string) => before + head + rest.toLowerCase(),
  );

const overlaps = (one: Personal, other: Personal) => one.from < other.to && other.from < one.to;

/** Names of persons in a text: all three, with initials in either order, two of the three; what is named after a person is passed over. */
export const namesIn = (text: string): Personal[] => {
  if (!/[А-ЯЁ]/.test(text)) return [];
  const read = calm(text);
  const found: Personal[] = [];
  for (const one of [...fully(read), ...withInitials(read), ...shortly(read)])
    if (!found.some((other) => overlaps(one, other))) found.push(one);
  return found.sort((a, b) => a.from - b.from);
};
