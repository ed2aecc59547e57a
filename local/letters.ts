/** "A" → 1, "aa" → 27. */
export const numberOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** 1 → "A", 27 → "AA". */
export const lettersOf = (column: number): string =>
  column < 1 ? "" : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
