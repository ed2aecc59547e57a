/** A person whose name is known to stand in the book. */
export type Known = { code: string; name: string };

/** A text with codes instead of names; null where nothing of a known person stands in it. */
export type Coded = (text: string) => string | null;

const WORD = /[А-ЯЁA-Zа-яёa-z]+(?:-[А-ЯЁA-Zа-яёa-z]+)*/g;
const low = (word: string) => word.toLowerCase().replace(/ё/g, "е");
const ENDS = /(?:ого|ому|ыми|ими|ая|ой|ую|ый|ий|ым|им|ом|ем|ей|ою|ею|ых|их|а|у|е|ы|и|ю|я|о|ь|й)$/;

/** A word without its case: «Дубровой» and «Дуброва». */
const stem = (word: string): string => {
  const plain = low(word);
  const bare = plain.replace(ENDS, "");
  return bare.length > 1 ? bare : plain;
};

type Piece = { text: string; from: number; to: number };
type Person = Known & { family: string; first: string; father: string };

const personOf = ({ code, name }: Known): Person => {
  const [family = "", first = "", ...rest] = name.split(/[\s\u00a0]+/).flatMap((part) => part.match(WORD) ?? []);
  return { code, name, family, first, father: rest.join(" ") };
};

/** A word by its letters: a glued «ДуброваА» (of «ДуброваА.П.») is two. */
const pieces = (text: string): Piece[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }): Piece[] => {
    const glued = /^([А-ЯЁ][а-яё-]+)([А-ЯЁ])$/.exec(word);
    const at = index ?? 0;
    if (!glued) return [{ text: word, from: at, to: at + word.length }];
    const [, one = "", two = ""] = glued;
    return [
      { text: one, from: at, to: at + one.length },
      { text: two, from: at + one.length, to: at + word.length },
    ];
  });

/** Between words of one name stand spaces, full stops and a comma, nothing else. */
const joined = (text: string, one: Piece, two: Piece): boolean =>
  /^[\s\u00a0.,]{0,4}$/.test(text.slice(one.to, two.from));

const isInitial = (piece: Piece, name: string) => piece.text.length === 1 && low(piece.text) === low(name[0] ?? "-");
const isWhole = (piece: Piece, name: string) => piece.text.length > 1 && name !== "" && stem(piece.text) === stem(name);

type Hit = { from: number; to: number; people: Person[] };

/** How far the first name and patronymic, or their letters, go on from a family name; null where they are another person's. */
function around(
  text: string,
  words: readonly Piece[],
  at: number,
  { first, father }: Person,
): { from: number; to: number; sure: boolean } | null {
  const own = words[at] as Piece;
  let [from, to, sure] = [own.from, own.to, false];
  const fits = (piece: Piece | undefined, name: string) =>
    piece !== undefined && name !== "" && (isInitial(piece, name) || isWhole(piece, name));
  const [next, after] = [words[at + 1], words[at + 2]];
  const dotted = (piece: Piece) => piece.text.length > 1 || text[piece.to] === "." || /^[А-ЯЁ]$/.test(piece.text);
  if (next && joined(text, own, next) && dotted(next)) {
    if (fits(next, first)) {
      to = next.text.length === 1 && text[next.to] === "." ? next.to + 1 : next.to;
      sure = true;
      if (after && joined(text, next, after) && fits(after, father))
        to = after.text.length === 1 && text[after.to] === "." ? after.to + 1 : after.to;
      // «АП» without full stops
    } else if (low(next.text) === low(`${first[0] ?? ""}${father[0] ?? ""}`) && next.text.length === 2) {
      [to, sure] = [next.to, true];
    } else if (next.text.length === 1 && text[next.to] === ".") return null;
  }
  const [before, earlier] = [words[at - 1], words[at - 2]];
  if (!sure && before && joined(text, before, own)) {
    if (fits(before, father) && earlier && joined(text, earlier, before) && fits(earlier, first))
      [from, sure] = [earlier.from, true];
    else if (fits(before, first)) [from, sure] = [before.from, true];
    else if (before.text.length === 1 && /^[А-ЯЁ]$/.test(before.text) && text[before.to] === ".") return null;
  }
  return { from, to, sure };
}

/**
 * Makes what finds known people in any text and puts their codes there: all three names in either order, initials,
 * a family name alone, in every case; «Анна Павловна» too. Where several people may be meant, all their codes stand.
 */
export const codedBy = (known: readonly Known[]): Coded => {
  const people = known.filter(({ name }) => name.trim() !== "").map(personOf);
  const families = new Map<string, Person[]>();
  const firsts = new Map<string, Person[]>();
  const add = (map: Map<string, Person[]>, key: string, person: Person) =>
    map.set(key, [...(map.get(key) ?? []), person]);
  for (const person of people) {
    if (person.family.length > 1) add(families, stem(person.family), person);
    if (person.father) add(firsts, `${stem(person.first)} ${stem(person.father)}`, person);
  }
  const hitAt = (text: string, words: readonly Piece[], at: number): Hit | null => {
    const own = words[at] as Piece;
    if (!/^[А-ЯЁA-Z]/.test(own.text) || own.text.length === 1) return null;
    const named = families.get(stem(own.text)) ?? [];
    const seen = named.flatMap((person) => {
      const reach = around(text, words, at, person);
      return reach ? [{ person, ...reach }] : [];
    });
    const sure = seen.filter((one) => one.sure);
    const chosen = sure.length > 0 ? sure : seen;
    if (chosen.length > 0)
      return {
        from: Math.min(...chosen.map(({ from }) => from)),
        to: Math.max(...chosen.map(({ to }) => to)),
        people: chosen.map(({ person }) => person),
      };
    const next = words[at + 1];
    const called = next && joined(text, own, next) ? firsts.get(`${stem(own.text)} ${stem(next.text)}`) : undefined;
    return called && next ? { from: own.from, to: next.to, people: called } : null;
  };
  return (text) => {
    const words = pieces(text);
    const hits: Hit[] = [];
    words.forEach((_, at) => {
      const hit = hitAt(text, words, at);
      const last = hits[hits.length - 1];
      if (!hit) return;
      if (last && hit.from < last.to) {
        // «Анна Павловна Дуброва»: the family name says more than the two before it
        if (hit.from <= last.from && hit.to > last.to) hits[hits.length - 1] = hit;
      } else hits.push(hit);
    });
    if (hits.length === 0) return null;
    let out = "";
    let at = 0;
    for (const { from, to, people: meant } of hits) {
      const names = new Map(meant.map((person) => [low(person.name), person.code]));
      out += `${text.slice(at, from)}${[...names.values()].join(" / ")}`;
      at = to;
    }
    return out + text.slice(at);
  };
};
