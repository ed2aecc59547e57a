import { series } from "../names/listed";

/** One piece of a cell that lists several: `no` as written, without its sign. */
export type Piece = { no: number; text: string };

/**
 * The items that a cell lists: what stands before the first («Работа команд:»), the pieces with their numbers, the style of
 * their signs, whether an item has a list of its own inside.
 */
export type Listed = { lead: string; pieces: Piece[]; sign: "." | ")"; nested: boolean };

type Mark = { at: number; no: number; sign: "." | ")" };

const MARK = /(^|[\s;,:.])(\d{1,2})([.)])(?=\s*[\p{L}«»"(])/gu;

const opened = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
};

const marksIn = (text: string): Mark[] =>
  [...text.matchAll(MARK)].flatMap((found) => {
    const [, before = "", no = "", sign = ""] = found;
    const at = found.index + before.length;
    const near = text.slice(Math.max(0, at - 40), at);
    const start = near.trimEnd();
    const fresh = start === "" || before === "\n" || /\n\s*$/.test(near);
    const ended = /[.;:,»")]$/.test(start);
    const letter = text.slice(at + no.length + 1, at + no.length + 12).trimStart()[0] ?? "";
    const big = letter !== letter.toLowerCase() || /[«»"(]/.test(letter);
    const reads =
      sign === ")" ? !opened(text, at) : fresh || (ended && big && !/(?:^|\s)(?:п|ст|№|г|ч)\.?$/i.test(start));
    return reads ? [{ at, no: Number(no), sign: sign as Mark["sign"] }] : [];
  });

/** Marks of one style that follow one another; another list that stands before them is none. */
const styled = (marks: readonly Mark[], sign: Mark["sign"]): Mark[] => {
  const own = marks.filter((mark) => mark.sign === sign);
  return own[0]?.no === 1 ? series(own) : [];
};

/** The list in a cell, «1) … 2) …» or «1. … 2. …»; null where there is none. */
export const listedIn = (text: string): Listed | null => {
  if (!/\d[.)]/.test(text)) return null;
  const marks = marksIn(text);
  const found = ([".", ")"] as const).map((sign) => styled(marks, sign)).filter((of) => of.length >= 2);
  const list = found.sort((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0))[0];
  if (!list) return null;
  const pieces = list.map(({ at, no }, i) => ({ no, text: text.slice(at, list[i + 1]?.at ?? text.length).trim() }));
  return {
    lead: text.slice(0, list[0]?.at).trim(),
    pieces,
    sign: list[0]?.sign ?? ")",
    nested: found.length > 1 || pieces.some(({ text: of }) => /(?:^|\s)[а-яa-z]\)\s/u.test(of)),
  };
};

/** The number that a text begins with, and its sign; null without one. */
export const numberOf = (text: string): number | null => {
  const found = /^(\d{1,2})[.)](?!\d)/.exec(text);
  return found ? Number(found[1]) : null;
};

/** Lines as they stood, or pieces between «;», of a cell that says as many things as its neighbour lists. */
export const partsOf = (text: string, lines: readonly string[], count: number): string[] | null => {
  const listed = listedIn(text);
  if (listed && listed.lead === "" && listed.pieces.length === count)
    return listed.pieces.map(({ text: of }) => of.replace(/^\d{1,2}[.)]\s*/, "").replace(/[;,]$/, ""));
  for (const parts of [[...lines], text.split(/;\s*/)].map((of) => of.map((one) => one.trim()).filter(Boolean)))
    if (parts.length === count) return parts;
  return null;
};
