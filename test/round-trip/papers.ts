import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unescaped } from "../../local/cli/cells";
import type { Book } from "../../local/contract";
import type { Import } from "../../src/api/answers-import";
import { root } from "../bundle/built";
import { problems } from "./seen";
import { answer, emptyBook, modelBook, savedOnce } from "./target-book";

/** Lines of a file of an example, cut at tabs; none where there is no such file. */
const linesOf = (example: string, file: string): string[][] => {
  const path = join(root, "examples", example, file);
  return (existsSync(path) ? readFileSync(path, "utf8") : "")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
};

const type = (book: Book, lines: readonly string[][]) => {
  for (const [spot = "", text = ""] of lines) {
    const [tab = "", a1 = ""] = spot.split("!");
    book.person.type(tab, a1, unescaped(text));
  }
};

/** The second table of an example has its name before each of its files: «algorithm», «algorithm-before»… */
const nameOf = (table: string, file: string) => (table === "table" ? `${file}.tsv` : `${table}-${file}.tsv`);

type Read = { book: Book; read: Import };

/** An empty book with the programme's dates typed, the paper's table taken in, the rest typed. */
export const paperBook = (example: string, table = "table"): Read => {
  const before = linesOf(example, nameOf(table, "before"));
  const now = `${before[0]?.[1]?.split(".").reverse().join("-")}T09:00:00Z`;
  const text = readFileSync(join(root, "examples", example, `${table}.tsv`), "utf8");
  const data = savedOnce(`paper ${example} ${table}`, () => {
    const book = modelBook({ model: "empty", year: Number(example.slice(-4)), now });
    type(book, before);
    answer(book, "importRoadmap", { text, apply: true });
    type(book, linesOf(example, nameOf(table, "typed")));
    return book;
  });
  const preview = modelBook({ model: "empty", year: Number(example.slice(-4)), now });
  type(preview, before);
  const read = answer<Import>(preview, "importRoadmap", { text, apply: false });
  return { book: emptyBook({ data, now }), read };
};

/** Every remark as «code Tab!A1», sorted. */
export const askedIn = (book: Book): string[] =>
  problems(book)
    .map(({ code, tab, cell }) => `${code} ${tab}!${cell}`)
    .sort();

/** What the paper contradicts, worked out by hand. */
export const expectedOf = (example: string, table = "table"): string[] =>
  linesOf(example, nameOf(table, "expected"))
    .map(([code, spot]) => `${code} ${spot}`)
    .sort();

/** Doubts and rows left over as «code row», sorted; that a cell's list may be split is an offer and no doubt. */
export const doubtsIn = ({ doubts, leftovers }: Import): string[] =>
  [
    ...doubts.filter(({ code }) => code !== "split").map(({ code, row }) => `${code} ${row}`),
    ...new Set(leftovers.map(({ why, row }) => `leftover:${why} ${row}`)),
  ].sort();

export const expectedDoubts = (example: string, table = "table"): string[] =>
  linesOf(example, nameOf(table, "doubts"))
    .map(([code, row]) => `${code} ${row}`)
    .sort();
