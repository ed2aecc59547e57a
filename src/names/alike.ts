import { allowance, distance } from "./words";

const shorter = (word: string): string[] => [...word].map((_, i) => word.slice(0, i) + word.slice(i + 1));

/** The word, and what is left of it without one letter or two. */
const remains = (word: string): Set<string> => {
  const out = new Set([word]);
  if (allowance(word.length) < 1) return out;
  for (const one of shorter(word)) {
    out.add(one);
    if (allowance(word.length) > 1) for (const two of shorter(one)) out.add(two);
  }
  return out;
};

/**
 * Pairs of different words that two letters at most make one of the other (one in a short word), each in the order given.
 * Words are laid into heaps by what is left of them, so the time grows as their number, not as its square.
 */
export const alike = (words: readonly string[]): [string, string][] => {
  const heaps = new Map<string, string[]>();
  const pairs = new Map<string, [string, string]>();
  for (const word of words) {
    const near = new Set<string>();
    for (const left of remains(word)) {
      const heap = heaps.get(left);
      if (!heap) heaps.set(left, [word]);
      else {
        for (const other of heap) near.add(other);
        heap.push(word);
      }
    }
    for (const other of near)
      if (other !== word && distance(other, word) <= allowance(Math.min(other.length, word.length)))
        pairs.set(`${other} ${word}`, [other, word]);
  }
  return [...pairs.values()];
};
