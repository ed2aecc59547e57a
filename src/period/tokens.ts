import { monthNumber } from "./months";

/** What the grammar sees of a text: spaces, line breaks and the letters' case are gone. */
export type Token =
  | { is: "number"; value: number; digits: number }
  | { is: "month"; value: number }
  | { is: "year-word" }
  | { is: "word"; text: string }
  | { is: "dot" | "dash" | "slash" }
  | { is: "other"; text: string };

const yearWords = ["г", "гг", "год", "года", "году", "годов", "годы"];
const marks: Record<string, "dot" | "dash" | "slash"> = { ".": "dot", "/": "slash" };
const dashes = "-‐‑‒–—―−";

const wordToken = (text: string): Token => {
  const month = monthNumber(text);
  if (month !== null) return { is: "month", value: month };
  return yearWords.includes(text) ? { is: "year-word" } : { is: "word", text };
};

const token = (piece: string): Token => {
  if (/^\d/.test(piece)) return { is: "number", value: Number(piece), digits: piece.length };
  if (/^[а-яa-z]/.test(piece)) return wordToken(piece);
  if (dashes.includes(piece)) return { is: "dash" };
  const mark = marks[piece];
  return mark === undefined ? { is: "other", text: piece } : { is: mark };
};

/** Small letters, «е» for «ё», one space for any run of spaces and line breaks. */
export const plain = (text: string) => text.toLowerCase().replace(/ё/g, "е").replace(/\s+/g, " ").trim();

/** Cuts a text into tokens; nothing is lost: a sign that means nothing here is "other". */
export const tokens = (text: string): Token[] => (plain(text).match(/\d+|[а-яa-z]+|[^\s]/g) ?? []).map(token);
