import type { Token } from "./tokens";

type Is = Token["is"];

/** A place in the tokens that only moves when something was recognised. */
export type Cursor = { tokens: readonly Token[]; at: number };

export const cursor = (tokens: readonly Token[]): Cursor => ({ tokens, at: 0 });

/** The next token if it is of this sort and passes; the cursor moves behind it. */
export const take = <I extends Is>(
  from: Cursor,
  is: I,
  passes: (token: Extract<Token, { is: I }>) => boolean = () => true,
): Extract<Token, { is: I }> | null => {
  const next = from.tokens[from.at] as Extract<Token, { is: I }> | undefined;
  if (next === undefined || next.is !== is || !passes(next)) return null;
  from.at += 1;
  return next;
};

/** Takes the word if it is one of these. */
export const takeWord = (from: Cursor, ...words: string[]) => take(from, "word", ({ text }) => words.includes(text));

/** Tries a rule; where it gives null the cursor stands as before. */
export const attempt = <T>(from: Cursor, rule: (from: Cursor) => T | null): T | null => {
  const before = from.at;
  const found = rule(from);
  if (found === null) from.at = before;
  return found;
};

/** Is nothing left but a full stop? */
export const finished = (from: Cursor) => {
  take(from, "dot");
  return from.at === from.tokens.length;
};
