import { sameName } from "./list";
import type { Names } from "./named";

const ENDS = /(?:ого|ому|ая|ой|ую|ый|ий|ым|ом|ем|ей|а|у|е|ы|и|ю|я|ь|й)$/;
const bare = (word: string): string => {
  const stem = word.replace(ENDS, "");
  return stem.length > 1 ? stem : word;
};
const wordsOf = (text: string) => sameName(text).match(/[а-яa-z]+(?:-[а-яa-z]+)*/g) ?? [];

/** Do the words name this person: the family name and, as letters or whole, what else is said? */
const names = (words: readonly string[], name: string): boolean => {
  const [family = "", ...rest] = wordsOf(name);
  const own = words.findIndex((word) => bare(word) === bare(family));
  if (own < 0) return false;
  const others = words.filter((_, i) => i !== own);
  return others.every((word) =>
    rest.some((part) => (word.length === 1 ? part.startsWith(word) : bare(part) === bare(word))),
  );
};

/** The code of the one person of the list whom a piece of text names, in any case; null where nobody or several are meant. */
export const codeOf = (piece: string, known: Names): string | null => {
  // «ДуброваА.П.» is three words
  const words = wordsOf(piece.replace(/([а-яё])([А-ЯЁ])/g, "$1 $2"));
  const found = [...known].filter(([, name]) => names(words, name));
  const people = new Set(found.map(([, name]) => sameName(name)));
  return people.size === 1 ? (found[0]?.[0] ?? null) : null;
};
