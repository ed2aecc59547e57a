import { plain } from "./words";

const family = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?";
const initial = "[А-ЯЁ]\\s?\\.{1,2}";
const first = new RegExp(`(^|[^А-ЯЁа-яё.])(${initial})\\s?(${initial})\\s?(${family})(?![а-яё])`);
const last = new RegExp(`(^|[^А-ЯЁа-яё])(${family})\\s+(${initial})\\s?(${initial}|[А-ЯЁ](?![А-ЯЁа-яё]))?`);

const byThree = new RegExp(
  `(^|[^А-ЯЁа-яё])(${family})\\s+([А-ЯЁ])[а-яё]+\\s+([А-ЯЁ])[а-яё]+(?:вич[а-я]{0,2}|[вч]н[аеуы]|вной|чной)(?![а-яё])`,
);

/** A person who is named by family name and initials; `key` is the same in all cases, `rest` is what the text says besides. */
export type Named = { name: string; key: string; rest: string };

/** A family name without its case: «Ивановой» and «Иванова». */
const bare = (surname: string): string =>
  plain(surname).replace(/(?:ого|ому|ая|ой|ую|ый|ий|ым|ом|ем|а|у|е|ы|ю|я)$/, "");

/** The person named in a text, «Иванова И.И.», «И.И. Иванова» or by all three names; null where there is none. */
export const personIn = (text: string): Named | null => {
  const [behind, before] = [last.exec(text) ?? byThree.exec(text), first.exec(text)];
  const found = before && (!behind || before.index <= behind.index) ? before : behind;
  if (!found) return null;
  const [whole, edge = "", one = "", two = "", three = ""] = found;
  const [all, at] = [whole.slice(edge.length), found.index + edge.length];
  const [surname, initials] = found === before ? [three, one + two] : [one, two + three];
  const letters = plain(initials).replace(/[^а-я]/g, "");
  const rest = `${text.slice(0, at)} ${text.slice(at + all.length)}`;
  return {
    name: all.trim(),
    key: `${bare(surname)} ${letters}`,
    rest: rest.replace(/^[\s,;.()–—-]+|[\s,;.()–—-]+$/g, "").replace(/\s+/g, " "),
  };
};

const surnames = /^[А-ЯЁ][а-яё]{2,}(?:ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ский|ская|цкий|цкая|енко|чук)$/;

/** A lone word that looks like a family name. */
export const isSurname = (text: string): boolean => surnames.test(text.trim());

/** A code of a participant, «Н-003». */
export const isCode = (text: string): boolean => /^[А-ЯЁ]{1,3}-\d{1,5}$/.test(text.trim());
