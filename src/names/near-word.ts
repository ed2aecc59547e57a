import { allowance, distance, plain } from "./words";

/**
 * The one word of a list that a text is a slip of: «развивающая» of «развивающаяся», «Да.» of «да»; null where none or
 * several are equally near (S3-51).
 */
export const nearWord = (text: string, words: readonly string[]): string | null => {
  const key = plain(text).replace(/[.,;!]+$/, "");
  const far = (word: string): number => {
    const own = plain(word);
    const letters = distance(own, key);
    return letters <= allowance(Math.min(own.length, key.length)) ? letters : Number.POSITIVE_INFINITY;
  };
  const least = Math.min(...words.map(far));
  const [near, more] = words.filter((word) => far(word) === least && least < Number.POSITIVE_INFINITY);
  return near !== undefined && more === undefined ? near : null;
};
