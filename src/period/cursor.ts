import type { Token } from "./tokens";

/** A place in the tokens that only moves when something was recognised. `steps` counts what was looked at. */
export type Cursor = { tokens: readonly Token[]; at: number; steps: number };

export const cursor = (tokens: readonly Token[]): Cursor => ({ tokens, at: 0, steps: 0 });

/** The token so many places on, without moving. */
export const peek = (from: Cursor, on = 0): Token | undefined => {
  from.steps += 1;
  return from.tokens[from.at + on];
};

/** The next token if it is of this sort and passes; the cursor moves behind it. */
export const take = (from: Cursor, is: Token["is"], passes: (token: Token) => boolean = () => true): Token | null => {
  const next = peek(from);
  if (next === undefined || next.is !== is || !passes(next)) return null;
  from.at += 1;
  return next;
};

/** Takes the word if it is one of these. */
export const takeWord = (from: Cursor, ...texts: string[]) => take(from, "word", ({ text }) => texts.includes(text));

/** Takes the mark if it is one of these. */
export const takeMark = (from: Cursor, ...texts: string[]) => take(from, "mark", ({ text }) => texts.includes(text));

/** Takes the unit of time if it is one of these, or any. */
export const takeUnit = (from: Cursor, ...texts: string[]) =>
  take(from, "unit", ({ text }) => texts.length === 0 || texts.includes(text));

/** Tries a rule; where it gives null the cursor stands as before. */
export const attempt = <T>(from: Cursor, rule: (from: Cursor) => T | null): T | null => {
  const before = from.at;
  const found = rule(from);
  if (found === null) from.at = before;
  return found;
};

/** The first rule that finds something. */
export const firstOf = <T>(from: Cursor, ...rules: ((from: Cursor) => T | null)[]): T | null => {
  for (const rule of rules) {
    const found = attempt(from, rule);
    if (found !== null) return found;
  }
  return null;
};
