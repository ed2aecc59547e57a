import { useCallback } from "preact/hooks";
import { usePeople } from "./people";

/** Code → name, out of the list that the user has opened. It lives in this page's memory and is never sent to the server. */
export type Names = ReadonlyMap<string, string>;

// no lookbehind: browsers of a few years ago do not know it
const CODES = /(^|[^А-ЯЁа-яё-])([А-ЯЁ]{1,3}-\d{1,5})(?!\d)/g;

/** A text with another one in place of each code; null leaves the code. */
export const codesIn = (text: string, put: (code: string) => string | null): string =>
  text.replace(CODES, (all, before: string, code: string) => {
    const now = put(code);
    return now === null ? all : `${before}${now}`;
  });

/** A text of the book with each person's name behind the code: «Н-003 Орлова А. П.». */
export const withNames = (text: string, names: Names): string =>
  names.size === 0 ? text : codesIn(text, (code) => (names.has(code) ? `${code} ${names.get(code)}` : null));

/** Puts names behind the codes of a text, for every screen that shows people. */
export const useNamed = (): ((text: string) => string) => {
  const { short } = usePeople();
  return useCallback((text) => withNames(text, short), [short]);
};
