const plain = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();

/** Do two texts name the same term in the same words? Spaces and capitals do not matter. */
export const sameTerm = (one: string, other: string): boolean => plain(one) === plain(other);
