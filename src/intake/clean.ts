const TAGS = /<\/?(?:p|b|i|u|s|em|strong|span|div|font|sup|sub|ul|ol|td|tr|th)(?:\s[^<>]*)?>/gi;
const SOFT = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const BULLET = /^(?:[-–—•▪●✓*·]|\d{1,3}[.)]|[а-яa-z]\))(?=\s|\p{L})/iu;

/** Letters and digits only, small, «ё» as «е»: equal in texts that differ in spaces, breaks and signs. */
export const squash = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[^\p{L}\p{N}№%]+/gu, "");

export const isBlank = (text: string): boolean => text.trim() === "";

/** Does a paragraph begin with a number or a sign of a list? */
export const isBulleted = (text: string): boolean => BULLET.test(text);

const untagged = (text: string): string =>
  /<\/?[a-z]/i.test(text)
    ? text
        .replace(/<br\s*\/?>|<\/(?:p|li|div)>/gi, "\n")
        .replace(/<li(?:\s[^<>]*)?>\s*(?=[-–—•\d])/gi, "\n")
        .replace(/<li(?:\s[^<>]*)?>/gi, "\n• ")
        .replace(TAGS, "")
    : text;

/** Words that stand after a hyphen somewhere in these texts, within a line. */
export const secondsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\p{L}-(\p{L}+)/gu)].map(([, second]) => (second as string).toLowerCase()),
    ),
  );

const MONTH = /^(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/i;
const word = (text: string, at: "start" | "end") => (at === "start" ? /^\p{L}+/u : /\p{L}+$/u).exec(text)?.[0] ?? "";

/** No word is longer: only the end of a text is looked at, however long it has grown. */
const WORD = 60;

/** Two lines of one paragraph as one: a word that was parted at the end of the line is whole again. */
const joined = (before: string, after: string, seconds: ReadonlySet<string>): string => {
  const end = before.slice(-WORD);
  const parted = /\p{Ll}-$/u.test(end) && /^\p{Ll}/u.test(after);
  if (!parted) return `${before} ${after}`;
  const first = word(end.slice(0, -1), "end");
  // «учебно-методический», «январь-февраль» have their hyphen anyway
  const second = word(after, "start");
  const keeps = /[ое]$/.test(first) || seconds.has(second.toLowerCase()) || (MONTH.test(first) && MONTH.test(second));
  return keeps ? `${before}${after}` : `${before.slice(0, -1)}${after}`;
};

/** «Иванова А.Б. …»: another person. */
const PERSON = /^\p{Lu}\p{Ll}+\s+\p{Lu}\.\s?\p{Lu}\./u;

/** A line that begins something of its own, and is not the rest of the line above. */
const begins = (before: string, line: string): boolean =>
  isBulleted(line) ||
  PERSON.test(line) ||
  (/[.;:!?»]$/.test(before.slice(-1)) && /^[\p{Lu}«"\d]/u.test(line) && !/\d\.$/.test(before.slice(-2)));

/**
 * A cell as it is kept: without marks of a web page, with one space between words; lines that a page's width has broken
 * are one again, paragraphs stay paragraphs. `seconds`: words that stand after a hyphen elsewhere («школа-менти»).
 */
export const clean = (raw: string, seconds: ReadonlySet<string> = new Set()): string =>
  untagged(raw)
    .replace(/&nbsp;/g, " ")
    .replace(SOFT, "")
    .replace(/\r\n?|\u2028|\v/g, "\n")
    .split("\n")
    .map((line) => line.replace(/[ \t\u2000-\u200a\u202f\u3000]+/g, " ").trim())
    .filter((line) => line !== "")
    .reduce<string[]>((out, line) => {
      const last = out[out.length - 1];
      if (last === undefined || begins(last, line)) out.push(line);
      else out[out.length - 1] = joined(last, line, seconds);
      return out;
    }, [])
    .join("\n");
