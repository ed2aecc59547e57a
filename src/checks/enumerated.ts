/** What is wrong with the numbers of a list: the number before, and the one that stands after it. */
export type Broken = { before: string; after: string };
type Entry = { sign: string; n: number; said: string };

const ENTRY = /(^|\n|[.;:,]\s+|\s)(\d{1,2})(\)|\.(?!\d))(?=\s*[^\d\s.,;:)–-])/g;
const reference = /(?:№|(?:^|[^а-яё])(?:п|пп|ст|ч|гл|кл|стр|прил|приложени[а-яё]*|этап[а-яё]*|пункт[а-яё]*)\.?)\s*$/i;
const count = (text: string, of: RegExp) => text.match(of)?.length ?? 0;
/** A bracket is open at the end of the text; «1)» closes none. */
const open = (text: string) => count(text, /\(/g) > count(text, /\)/g) - count(text, /\d\)/g);

/** Numbered entries of a cell: «1)» anywhere but in brackets, «1.» where the list begins the cell or a line. */
export const entriesOf = (text: string): Entry[] => {
  const dotted = /^\s*\d{1,2}\.(?!\d)/.test(text);
  return [...text.matchAll(ENTRY)].flatMap((found) => {
    const [, lead = "", digits = "", sign = ""] = found;
    const before = text.slice(0, found.index + lead.length);
    const line = before.slice(before.lastIndexOf("\n") + 1);
    const begins = line.trim() === "";
    if (reference.test(line) || open(line)) return [];
    if (sign === "." && !begins && !(dotted && /[.;:]\s*$/.test(line))) return [];
    return [{ sign, n: Number(digits), said: `${digits}${sign}` }];
  });
};

/** The first break in these entries: a doubled, a missing or a turned number; a list may begin again with 1. */
export const breakIn = (entries: readonly Entry[]): Broken | null => {
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    const before = last.get(entry.sign);
    if (before !== undefined && entry.n !== before.n + 1 && (entry.n !== 1 || before.n === 1))
      return { before: before.said, after: entry.said };
    last.set(entry.sign, entry);
  }
  return null;
};

const CLAUSE = /(?:^|\n)\s*((?:\d{1,2}\.)+\d{1,2})\.?(?=\s)/g;

/** The first break in clauses «1.1.», «1.2.», «1.4.», each at the beginning of a line (S4-02). */
export const breakInClauses = (text: string): Broken | null => {
  const found = [...text.matchAll(CLAUSE)].map(([, said = ""]) => said);
  for (const [i, after] of found.entries()) {
    const before = found[i - 1];
    if (before === undefined) continue;
    const [own, last] = [after.split(".").map(Number), before.split(".").map(Number)];
    if (own.length !== last.length || own.slice(0, -1).join() !== last.slice(0, -1).join()) continue;
    if (own[own.length - 1] !== Number(last[last.length - 1]) + 1) return { before, after };
  }
  return null;
};

/** A clause torn in two: it breaks off after a word, and the next number goes on in small letters (S3-13). */
export const tornClause = (text: string): Broken | null => {
  const lines = text.split("\n").map((line) => /^\s*((?:\d{1,2}\.)+\d{1,2})\.?\s+(.+?)\s*$/.exec(line));
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before && line && !/[.;:,!?]$/.test(before[2] ?? "") && /^[а-яё]/.test(line[2] ?? ""))
      return { before: before[1] ?? "", after: line[1] ?? "" };
  }
  return null;
};
