import { smallWords, wordEnds } from "../names/torn-words";

/** Shorter ends, that a broken table may be trusted with: its own words are counted. */
const MORE_ENDS = new Set(
  (
    "сти ти ая яя ый ий ые ых ым ыми ого ему ому ную нии нным ов ев ам ями ях ия ию ием иями ков ник ники ника " +
    "нику телю телем ским мых мый мая мые мого мому емых тво тва тву твом тве ства ство ству ством стве тов торов " +
    "торы тора тору рганизация торам дители рские ются ется ится атся аться иться"
  ).split(" "),
);
const isEnd = (text: string) => wordEnds.has(text) || MORE_ENDS.has(text);
const WORDS = /[\p{L}]+(?:-[\p{L}]+)*/gu;
/** How often each word stands in the table. */
export const vocabulary = (cells: readonly string[]): ReadonlyMap<string, number> => {
  const count = new Map<string, number>();
  for (const cell of cells)
    for (const [word] of cell.toLowerCase().matchAll(WORDS)) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
};

const LONGEST = 40;

/** `cut`: the two pieces as they stood. */
export type Glued = { text: string; cut: string[] };

/**
 * Words that a PDF has broken, whole again: where the second piece is only an end of words («необходи мости»), or where the
 * table has the whole word elsewhere and neither piece.
 */
export const gluedWords = (text: string, known: ReadonlyMap<string, number>): Glued => {
  const cut: string[] = [];
  const words = text.split(/( )/);
  for (let i = 0; i + 2 < words.length; i += 2) {
    const tail = /[-\p{L}]{2,}$/u.exec((words[i] as string).slice(-LONGEST))?.[0] ?? "";
    const first = tail.includes("-") ? "" : tail;
    const second = /^\p{Ll}{1,14}(?![-\p{L}])/u.exec(words[i + 2] as string)?.[0] ?? "";
    const [a, b] = [first.toLowerCase(), second.toLowerCase()];
    if (a === "" || b === "" || smallWords.has(a) || smallWords.has(b)) continue;
    const isTail = isEnd(b) && a.length >= 3 && (known.get(b) ?? 0) <= 2;
    const isWhole = known.has(a + b) && (known.get(a) ?? 0) <= 1 && (known.get(b) ?? 0) <= 1;
    if (!isTail && !isWhole) continue;
    cut.push(`${first} ${second}`);
    words.splice(i, 3, `${words[i]}${words[i + 2]}`);
    i -= 2;
  }
  return { text: words.join(""), cut };
};
