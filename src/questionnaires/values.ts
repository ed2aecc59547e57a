import { exists } from "../period/calendar";

/** What a cell gives, or why it gives nothing, as a sentence. */
export type Value<T> = { value: T } | { why: string };

const OLDEST = 100;
/** No participant is younger: a first-former is six. */
const YOUNGEST = 6;

const byYear = (year: number, today: string): Value<number> => {
  const now = Number(today.slice(0, 4));
  if (year > now) return { why: `${year} год ещё не наступил. Впишите год рождения сами.` };
  const age = now - year;
  if (age < YOUNGEST || age > OLDEST)
    return { why: `получается возраст ${age}. Проверьте и впишите год рождения сами.` };
  return { value: year };
};

const months = "янв фев мар апр ма июн июл авг сен окт ноя дек".split(" ");

/** A day or a year of birth → the year. `today` "YYYY-MM-DD". */
export const birthYear = (text: string, today: string): Value<number> => {
  const [, year, m, d] = /^(\d{4})-(\d\d)-(\d\d)(?:[T\s].*)?$/.exec(text) ?? [];
  const [, d2, m2, year2, year3] =
    /^(\d{1,2})[./\-\s](\d{1,2})[./\-\s](?:(\d{4})|(\d\d))(?:\s*г\.?(?:\s*р\.?)?)?$/.exec(text) ?? [];
  const [, d4, word = "", year4] = /^(\d{1,2})\s+([а-яё]+)\.?\s+(\d{4})/i.exec(text) ?? [];
  const alone = /^(\d{4})\s*(?:г\.?(?:\s*р\.?)?|год(?:а)?(?:\s+рождения)?)?$/i.exec(text)?.[1];
  if (alone) return byYear(Number(alone), today);
  if (year3) return { why: "год из двух цифр. Впишите год рождения полностью." };
  const named = months.findIndex((of) => word.toLowerCase().replace("мая", "ма").startsWith(of)) + 1;
  const [y, month, day] = [Number(year ?? year2 ?? year4), Number(m ?? m2 ?? named), Number(d ?? d2 ?? d4)];
  if (!y) return { why: "это не дата и не год. Впишите год рождения сами." };
  if (exists(y, month, day) || (text.includes("/") && exists(y, day, month))) return byYear(y, today);
  return { why: "такого дня в календаре нет. Впишите год рождения сами." };
};

const words: readonly [RegExp, number][] = [
  [/^(?:один|одна|одного|одному|одну)$/, 1],
  [/^(?:два|две|двое|двух|двоих)$/, 2],
  [/^(?:три|трое|трех|троих)$/, 3],
  [/^(?:четыре|четверо|четырех)$/, 4],
  [/^(?:пять|пятеро|пяти)$/, 5],
  [/^(?:ноль|нет|никого|не участвую|не занят|не занята)$/, 0],
];

const MOST = 30;

/** «2», «два», «2 человека» → 2. Anything that may be read in two ways is asked about. */
export const countIn = (text: string): Value<number> => {
  const plain = text
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/\s*(?:чел(?:овека?|\.)?|наставляем\S*|учен\S*|подопечн\S*|программ\S*)$/, "")
    .replace(/[.\s]+$/, "")
    .trim();
  const said = /^\d{1,3}$/.test(plain) ? Number(plain) : words.find(([word]) => word.test(plain))?.[1];
  if (said === undefined) return { why: "число не ясно. Впишите его сами." };
  return said > MOST ? { why: `${said}: слишком много. Проверьте и впишите сами.` } : { value: said };
};

/** The day of a time stamp, «22.11.2026 10:15:00» or «2026-11-22T10:15»; null where it is none. */
export const dayIn = (text: string): string | null => {
  const [, d, m, y] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text) ?? [];
  const [, y2, m2, d2] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? [];
  const [year, month, day] = [Number(y ?? y2), Number(m ?? m2), Number(d ?? d2)];
  const two = (n: number) => String(n).padStart(2, "0");
  return exists(year, month, day) ? `${year}-${two(month)}-${two(day)}` : null;
};

/** «7Б», «7 класс» → «7Б класс»; other words stay. */
export const gradeIn = (text: string): string =>
  /^\d{1,2}\s*[«"(]?[а-яё]?[»")]?$/i.test(text) ? `${text.replace(/[\s«»"()]/g, "")} класс` : text;

/** What an answer says of the role; nothing where it says nothing. */
export const basesIn = (text: string): ("mentors" | "mentees")[] => {
  const plain = text.toLowerCase();
  const mentee = /наставляем|подопечн|менти|ученик[оа]м наставника/.test(plain);
  const mentor = /наставник(?!а)/.test(plain.replace(/учеником наставника/g, ""));
  if (/(?:в\s+)?обе|оба|обоих|и тем,? и другим/.test(plain)) return ["mentors", "mentees"];
  return [...(mentor ? (["mentors"] as const) : []), ...(mentee ? (["mentees"] as const) : [])];
};
