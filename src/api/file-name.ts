const LONGEST = 100;

/** A text as the name of a file: without the characters that no system allows there, at most 100 long. */
export const fileName = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\s]+/g, " ")
    .trim()
    .slice(0, LONGEST);
