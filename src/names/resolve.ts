import { isCode, isSurname, personIn } from "./person";
import { roleKey } from "./role-key";
import { heads, roles } from "./roles";
import { namesIn } from "./split";
import { allowance, distance, plain, stem, wordsOf } from "./words";

/** What a book knows of those responsible: words of its own dictionary, codes of its participants. */
export type Known = { words: readonly string[]; codes: ReadonlySet<string> };

/** What a name means: a role of a dictionary, a participant, a person by name, some position that is in no dictionary, or nobody. */
export type Resolved =
  | { is: "role"; role: string }
  | { is: "code" | "person" | "position" }
  | { is: "unknown"; near: string | null };

const first = new Set(heads.map((head) => stem(head)));
const suffix =
  /(?:тел|ник|ист|ор|ер|арь|яр|лог|вод|щик|чик|ант|ент|ец|ач|авт|граф|мейстер|итет|ция|тура|ство|онер|ниц|вожат|едующ)(?:[ьяиыае]|ов|ей)?$/;

/** The text reads as a position or a body: «заведующий библиотекой», «рабочая группа по сайту», «лаборант». */
const isPosition = (text: string): boolean => {
  const words = wordsOf(text);
  return (
    words.slice(0, 4).some((word) => first.has(stem(word))) ||
    words.slice(0, 3).some((word) => suffix.test(word)) ||
    /(?:^|[^А-ЯЁа-яё])[А-ЯЁ]{3,}(?![А-ЯЁа-яё])/.test(text)
  );
};

/** How many letters two names differ in; 3 where that is too many, or where a word of the first is known as it is. */
const apart = (a: readonly string[], b: readonly string[], known: ReadonlySet<string>): number => {
  if (a.length !== b.length) return 3;
  let sum = 0;
  for (const [i, word] of a.entries()) {
    const other = b[i] as string;
    if (word === other) continue;
    const far = known.has(word) ? 3 : distance(word, other);
    sum += far > allowance(Math.max(word.length, other.length)) ? 3 : far;
  }
  return sum;
};

/** Looks names up: in the book's dictionary, in ours, among participants; says which known one an unknown is near to (G-06). */
export const resolver = (known: Known) => {
  const named = new Map<string, string>();
  for (const name of known.words.flatMap(namesIn)) if (!named.has(roleKey(name))) named.set(roleKey(name), name);
  for (const [name, ...spellings] of roles)
    for (const spelling of [name, ...spellings])
      if (!named.has(roleKey(spelling))) named.set(roleKey(spelling), spelling === name ? name : spelling);
  const all = [...named].map(([key, name]) => ({ words: key.split(" "), name }));
  const vocabulary = new Set([...all.flatMap(({ words }) => words), ...first]);
  const codes = [...known.codes];

  const near = (name: string): string | null => {
    const words = roleKey(name).split(" ");
    let best: string | null = null;
    let least = 3;
    for (const role of all) {
      const far = apart(words, role.words, vocabulary);
      if (far > 0 && far < least) [best, least] = [role.name, far];
    }
    return best;
  };
  const nearCode = (name: string): string | null => {
    const [, letters = "", digits = ""] = /^([А-ЯЁа-яё]+)\D*(\d+)$/.exec(name) ?? [];
    const same = codes.filter((code) => code.startsWith(`${letters.toUpperCase()}-`) && code.endsWith(digits));
    return same.find((code) => Number(code.split("-")[1]) === Number(digits)) ?? null;
  };
  /** «Ответстве нный за сайт» is that role all the same: the torn word is a remark of its own. */
  const joined = (name: string): Resolved | undefined => {
    const parts = name.split(" ");
    const ways = parts.slice(1).map((part, i) => [...parts.slice(0, i), `${parts[i]}${part}`, ...parts.slice(i + 2)]);
    const role = ways.map((way) => named.get(roleKey(way.join(" ")))).find((of) => of !== undefined);
    if (role !== undefined) return { is: "role", role };
    return ways.some(([one = ""]) => first.has(stem(one))) ? { is: "position" } : undefined;
  };

  const cache = new Map<string, Resolved>();
  const look = (name: string): Resolved => {
    if (known.codes.has(name)) return { is: "code" };
    const role = named.get(roleKey(name));
    if (role !== undefined) return { is: "role", role };
    const whole = joined(name);
    if (whole) return whole;
    if (isCode(name) || /^[А-ЯЁа-яё]{1,3}\s?[-–—]?\s?\d{1,5}$/.test(name))
      return { is: "unknown", near: nearCode(name) };
    if (personIn(name) || (isSurname(name) && !isPosition(name))) return { is: "person" };
    const alike = near(name);
    if (alike !== null) return { is: "unknown", near: alike };
    if ([...name.matchAll(/[А-ЯЁ]{1,3}-\d{1,5}/g)].some(([code]) => known.codes.has(code))) return { is: "code" };
    return isPosition(name) ? { is: "position" } : { is: "unknown", near: null };
  };
  return (name: string): Resolved => {
    const found = cache.get(name) ?? look(name);
    cache.set(name, found);
    return found;
  };
};

let ours: Map<string, string> | null = null;

/** The same for all spellings of who is responsible: a role's cases, number, abbreviations and other names. */
export const whoKey = (name: string): string => {
  if (isCode(name)) return name;
  ours ??= new Map(roles.flatMap(([role, ...more]) => more.map((other) => [roleKey(other), roleKey(role)] as const)));
  const key = roleKey(name);
  return ours.get(key) ?? (key || plain(name));
};
