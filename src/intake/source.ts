import { clean, isBlank, secondsIn } from "./clean";
import { gluedWords, vocabulary } from "./torn";
import type { Choices, Doubt, DoubtCode, Leftover, LeftoverWhy } from "./types";

/** A foreign table while it is read: every filled cell is either used or left over. Rows and columns from 0. */
export type Source = {
  rows: string[][];
  width: number;
  doubts: Doubt[];
  leftovers: Leftover[];
  /** The text of a cell, which is in the result from now on. */
  use(row: number, col: number): string;
  /** Cells that stay outside the result; all filled ones of the row without `cols`. */
  leave(row: number, why: LeftoverWhy, cols?: readonly number[]): void;
  /** A word of a cell that only says what the rest of it is: «Ответственный:». */
  label(row: number, col: number, text: string): void;
  /** Whole rows that had been used and are not wanted after all. */
  drop(rows: readonly number[]): void;
  /** The lines of a cell as they stood in the document. */
  lines(row: number, col: number): string[];
  /** Two pieces of one cell as one text. */
  joined(before: string, more: string): string;
  /** Words that a joint has left in pieces, whole again. */
  whole(text: string): string;
  /** Asks: gives what the user has chosen, or the first choice. `col` −1: the whole row. */
  ask(code: DoubtCode, row: number, col: number, found: string, choices: readonly string[]): string;
  /** What the user has chosen without having been asked; null where nothing. */
  chosen(code: DoubtCode, row: number, col: number, choices: readonly string[]): string | null;
  /** Makes words whole that a PDF has broken, in the rows that are no heads. */
  glue(but: ReadonlySet<number>): void;
  /** What nobody has used goes to the leftovers. */
  close(): void;
};

const LONGEST_FOUND = 200;

export const sourceOf = (given: readonly (readonly string[])[], choices: Choices): Source => {
  const width = given.reduce((most, row) => Math.max(most, row.length), 0);
  const seconds = secondsIn(given.flat().map(String));
  const rows = given.map((row) => Array.from({ length: width }, (_, i) => clean(String(row[i] ?? ""), seconds)));
  const used = rows.map((row) => row.map(isBlank));
  const doubts: Doubt[] = [];
  const leftovers: Leftover[] = [];
  let known: ReadonlyMap<string, number> | null = null;
  const words = () => {
    known ??= vocabulary(rows.flat());
    return known;
  };
  const source: Source = {
    rows,
    width,
    doubts,
    leftovers,
    use: (row, col) => {
      const line = used[row];
      if (line) line[col] = true;
      return rows[row]?.[col] ?? "";
    },
    leave: (row, why, cols = (rows[row] ?? []).map((_, i) => i)) => {
      for (const col of cols) {
        if (used[row]?.[col] !== false) continue;
        leftovers.push({ row: row + 1, col: col + 1, text: source.use(row, col), why });
      }
    },
    lines: (row, col) =>
      String(given[row]?.[col] ?? "")
        .split(/\r\n?|\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    joined: (before, more) => source.whole(clean(`${before}\n${more}`, seconds)),
    whole: (text) => gluedWords(text, words()).text,
    label: (row, col, text) => void leftovers.push({ row: row + 1, col: col + 1, text, why: "label" }),
    drop: (dropped) => {
      for (const row of dropped) {
        used[row] = (rows[row] ?? []).map(isBlank);
        source.leave(row, "skipped");
      }
    },
    chosen: (code, row, col, keys) => {
      const given = choices[`${code}@${row + 1}.${col + 1}`] ?? choices[code];
      return given !== undefined && keys.includes(given) ? given : null;
    },
    ask: (code, row, col, found, keys) => {
      const chosen = source.chosen(code, row, col, keys) ?? (keys[0] as string);
      doubts.push({
        code,
        row: row + 1,
        col: col + 1,
        found: found.slice(0, LONGEST_FOUND),
        choices: [...keys],
        chosen,
      });
      return chosen;
    },
    glue: (but) => {
      const known = words();
      rows.forEach((row, at) => {
        if (but.has(at)) return;
        row.forEach((text, col) => {
          const { text: glued, cut } = gluedWords(text, known);
          if (cut.length > 0 && source.ask("torn", at, col, cut.join(", "), ["glue", "keep"]) === "glue")
            row[col] = glued;
        });
      });
    },
    close: () => {
      for (const row of rows.keys()) source.leave(row, "no-place");
    },
  };
  return source;
};
