import { rowsOf } from "../intake/parse-text";

/** What was pasted, a table or its text, as rows of cells. */
export const pastedRows = (rows: readonly (readonly unknown[])[] | undefined, text: string): string[][] =>
  (rows ?? rowsOf(text)).map((row) => row.map((cell) => String(cell ?? "")));
