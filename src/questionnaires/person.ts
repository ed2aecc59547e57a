import { phoneIn } from "../names/contacts";
import { personIn } from "../names/person";
import { plain, stem } from "../names/words";

/** Who somebody is, as the list of names has it. */
export type Known = { name: string; phone?: string; mail?: string };

/** «Орлова  анна» → «Орлова анна»: one space between words, nothing else is touched. */
export const tidyName = (text: string): string => text.replace(/[\s\u00a0,]+/g, " ").trim();

const pieces = (name: string): string[] =>
  plain(name)
    .split(/[^а-яa-z-]+/)
    .filter(Boolean);

/** Two pieces of names: equal, or one is the other's initial. */
const agree = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b[0] === a) || (b.length === 1 && a[0] === b);

/** Pieces of two names of one person: whole words agree first, an initial takes what they leave. */
const onePerson = (a: readonly string[], b: readonly string[]): boolean => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length < 2) return false;
  const rest = [...many];
  const take = (test: (of: string) => boolean) => {
    const at = rest.findIndex(test);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  };
  const open = few.filter((piece) => !take((of) => of === piece));
  return open.length < few.length && open.every((piece) => take((of) => agree(piece, of)));
};

/** Are these spellings of one name, in any order of its pieces, with «ё» or initials? Two pieces are needed. */
export const samePerson = (a: string, b: string): boolean => onePerson(pieces(a), pieces(b));

/** Pieces with each whole one first, and the first letters of `more` others, in the order of letters. */
const keysWith = (all: readonly string[], more: 1 | 2): string[] =>
  all.flatMap((whole, i) => {
    if (whole.length < 2) return [];
    const letters = all.flatMap((other, j) => (i === j ? [] : [other[0] as string]));
    const groups =
      more === 1 ? letters : letters.flatMap((a, m) => letters.slice(m + 1).map((b) => (a < b ? a + b : b + a)));
    return groups.map((of) => `${more} ${whole} ${of}`);
  });

/** What makes two of them look like one person. */
export type Alike = "name" | "phone" | "mail";

type Card<T> = { who: T; pieces: string[]; phone: string; mail: string };

const cardOf = <T extends Known>(who: T): Card<T> => ({
  who,
  pieces: pieces(who.name),
  phone: (who.phone ?? "").replace(/\D/g, "").slice(-10),
  mail: (who.mail ?? "").toLowerCase(),
});

const alike = (a: Card<unknown>, b: Card<unknown>): Alike | null => {
  if (onePerson(a.pieces, b.pieces)) return "name";
  if (a.mail !== "" && a.mail === b.mail) return "mail";
  return a.phone !== "" && a.phone === b.phone ? "phone" : null;
};

const contactKeys = ({ phone, mail }: Card<unknown>) => [
  ...(phone ? [`p ${phone}`] : []),
  ...(mail ? [`m ${mail}`] : []),
];

/**
 * Finds who is like whom among those that were put in before. Names lie in heaps by a whole piece and the first letters of
 * the others, so that time does not grow as a square: names of three pieces and more meet by three, shorter ones by two.
 */
export const finder = <T extends Known>() => {
  const heaps = new Map<string, Card<T>[]>();
  return {
    add: (who: T) => {
      const card = cardOf(who);
      const short = card.pieces.length < 3 ? ["s", "l"] : ["l"];
      const keys = [
        ...contactKeys(card),
        ...keysWith(card.pieces, 2),
        ...short.flatMap((kind) => keysWith(card.pieces, 1).map((key) => `${kind} ${key}`)),
      ];
      for (const key of new Set(keys)) {
        const heap = heaps.get(key);
        if (heap) heap.push(card);
        else heaps.set(key, [card]);
      }
    },
    find: (of: Known): { who: T; by: Alike }[] => {
      const card = cardOf(of);
      const kind = card.pieces.length < 3 ? "l" : "s";
      const keys = [
        ...contactKeys(card),
        ...keysWith(card.pieces, 2),
        ...keysWith(card.pieces, 1).map((key) => `${kind} ${key}`),
      ];
      const near = new Set(keys.flatMap((key) => heaps.get(key) ?? []));
      return [...near].flatMap((other) => {
        const by = alike(card, other);
        return by ? [{ who: other.who, by }] : [];
      });
    },
  };
};

const MAIL = /[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/;

/** A mail as it is written to; null where the text is none. */
export const mailIn = (text: string): string | null => {
  const mail = text.replace(/\s+/g, "");
  return new RegExp(`^${MAIL.source}$`).test(mail) ? mail.toLowerCase() : null;
};

/** Stems of the pieces of names, so that a text that speaks of «Клюквиной» is known to mean somebody of the same table. */
export const stemsOfNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => pieces(name).flatMap((piece) => (piece.length > 3 ? [stem(piece)] : []))));

/** Does a free text name a person, a phone or a mail? `known`: stems of names that stand in the same table. */
export const namesSomebody = (text: string, known: ReadonlySet<string>): boolean =>
  (text.match(/[А-ЯЁ][а-яё]{3,}/g) ?? []).some((word) => known.has(stem(word))) ||
  MAIL.test(text) ||
  personIn(text) !== null ||
  (text.match(/(?:\+?\d[\d\s()–-]{8,}\d)/g) ?? []).some((piece) => phoneIn(piece) !== null);
