import type { Book } from "../../local/contract";
import type { Problem, Problems } from "../../src/api/answers";
import type { PassportField } from "../../src/spec/passport";
import { contradictionTexts } from "../../src/text/problems/contradictions";
import { letterOf } from "../../src/workbook/layout";
import { answer } from "./target-book";

/** Keys of a tab's columns as row 1 has them now. */
export const keysOf = (book: Book, tab: string): string[] =>
  (book.person.shown(tab)[0] ?? []).map((key) => key.replace(/^mb:\w+:/, ""));

/** "A1" of the cell of this column, wherever the column stands. */
export const cellOf = (book: Book, tab: string, column: string, row: number): string => {
  const at = keysOf(book, tab).indexOf(column);
  if (at < 0) throw new Error(`No column ${column} on ${tab}.`);
  return `${letterOf(at + 1)}${row}`;
};

/** Displayed text of a cell. */
export const shownAt = (book: Book, tab: string, a1: string): string => {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return book.person.shown(tab)[Number(row) - 1]?.[column - 1] ?? "";
};

/** "A1" of the value of a field of the passport, wherever its row stands. */
export const fieldCell = (book: Book, key: PassportField): string =>
  `B${book.person.shown("Паспорт").findIndex((cells) => cells.at(-1) === key) + 1}`;

/** The book with its curator named: one that runs without is a remark. */
export const withCurator = (book: Book): Book => {
  book.person.type("Паспорт", fieldCell(book, "curator"), "куратор программы");
  return book;
};

/** A figure of «Сводка» as shown, found by its key. */
export const figure = (book: Book, key: string): string => {
  const keys = keysOf(book, "Сводка");
  const row = book.person.shown("Сводка").find((cells) => cells[keys.indexOf("key")] === key);
  return row?.[keys.indexOf("c")] ?? "absent";
};

export const problems = (book: Book): Problem[] =>
  answer<Problems>(book, "findProblems").groups.flatMap((group) => group.problems);

const said = ({ code, tab, cell }: Problem) => `${code} ${tab}!${cell}`;
const asks = ({ code }: Problem) => code in contradictionTexts;

/** Every remark as "code Tab!A1", but what the plan says against itself: the models' own documents do, with or without us. */
export const remarks = (book: Book): string[] =>
  problems(book)
    .filter((problem) => !asks(problem))
    .map(said);

/** What the plan says against itself, as "code Tab!A1". */
export const contradictions = (book: Book): string[] => problems(book).filter(asks).map(said);

/** Remarks of this book that the other one has not. */
export const newRemarks = (book: Book, before: readonly string[]): string[] =>
  remarks(book).filter((remark) => !before.includes(remark));

/** What stands in each cell: "Tab!A1 text", a formula as it is written. Without the journal, which grows with each action. */
export const contents = (book: Book): string[] =>
  book.person
    .tabs()
    .filter((tab) => tab !== "Журнал")
    .flatMap((tab) =>
      book.person.shown(tab).flatMap((cells, row) =>
        cells.flatMap((shown, column) => {
          const a1 = `${letterOf(column + 1)}${row + 1}`;
          const text = book.person.formula(tab, a1) || shown;
          return text === "" ? [] : [`${tab}!${a1} ${text}`];
        }),
      ),
    );
