import { readPeriod } from "../period/read";
import type { Base } from "../period/types";

/** A term inside a text: the term, and what is left of the text without it. */
export type Inside = { term: string; rest: string };

const LONGEST = 80;
const SEPARATOR = /\s[–—-]\s|[,;:.]\s|\n|\s?\/\s?/g;
const DATED =
  /янв|фев|март|апр|ма[йея]|июн|июл|авг|сент|окт|нояб|дек|\d{1,2}\.\d{1,2}|\d{4}|недел|месяц|год|четверт|полугоди|постоян|согласован|необходим|еже|течени|весь|всего|каждый|зим|весн|лет|осен/i;

const reads = (text: string, base: Base): boolean => {
  const term = text.replace(/[.;,]+$/, "").trim();
  return (
    term.length > 2 && term.length <= LONGEST && DATED.test(term) && readPeriod({ text: term, base }).kind !== "unknown"
  );
};

const trimmed = (text: string) => text.replace(/[\s,;:(–—/-]+$/, "").trim();

/** A term at the end of a text, in brackets or after a dash, a comma, a colon; `loose`: also without any sign before it. */
export const termInside = (text: string, base: Base, loose = false): Inside | null => {
  if (!DATED.test(text)) return null;
  const bracket = /\(([^()]{3,80})\)\s*[.;:]?\s*$/.exec(text);
  if (bracket?.[1] && reads(bracket[1], base))
    return { term: bracket[1].trim(), rest: trimmed(text.slice(0, bracket.index)) };
  const from = Math.max(0, text.length - LONGEST - 4);
  const places = [...text.slice(from).matchAll(SEPARATOR)].map(({ index, 0: sign }) => ({
    at: from + index,
    to: from + index + sign.length,
  }));
  for (const { at, to } of places.slice(-12)) {
    const tail = text.slice(to).trim();
    if (reads(tail, base) && !/(?:^|\s)от$/.test(text.slice(0, at)))
      return { term: tail.replace(/[;,]+$/, ""), rest: trimmed(text.slice(0, at)) };
  }
  if (!loose) return null;
  const words = text.split(" ");
  for (let i = Math.max(1, words.length - 7); i < words.length; i += 1) {
    const tail = words.slice(i).join(" ");
    if (words[i - 1] !== "от" && words[i - 1] !== "№" && reads(tail, base))
      return { term: tail.replace(/[;,]+$/, ""), rest: trimmed(words.slice(0, i).join(" ")) };
  }
  return null;
};

/** The dated tail of a paragraph whose item has a term of its own column already: «– …, декабрь 2021». */
export const dateBeside = (text: string, base: Base): string | null => {
  for (const paragraph of text.replace(/\.\s+(?=\p{Lu})/gu, ".\n").split("\n")) {
    const inside = termInside(paragraph, base);
    if (!inside || !/\d{4}/.test(inside.term)) continue;
    const { kind, start } = readPeriod({ text: inside.term, base });
    if (start !== null && ["exact", "range", "months"].includes(kind)) return inside.term;
  }
  return null;
};
