import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../local/contract";
import { root } from "../bundle/built";
import { emptyBook, modelBook, savedOnce } from "./target-book";

type Line = { tab: string; a1: string; text: string };
export type Locale = "ru_RU" | "en_US";

const folders = readdirSync(join(root, "examples")).sort();
const has = (file: string) => (folder: string) => existsSync(join(root, "examples", folder, file));

/** Folders of examples; «1-target-2022» says the model and the first calendar year of the school year. */
export const exampleNames: readonly string[] = folders.filter(has("figures.tsv"));
/** Folders with a school's own table to be imported. */
export const paperNames: readonly string[] = folders.filter(has("table.tsv"));
const FIRST = "1-target-2022";

const lines = (example: string, file: string): Line[] =>
  readFileSync(join(root, "examples", example, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [spot = "", text = ""] = line.split("\t");
      const [tab = "", a1 = ""] = spot.split("!");
      return { tab, a1, text };
    });

export const typedIn = (example = FIRST): Line[] => lines(example, "typed.tsv");
export const figuresIn = (example = FIRST): Line[] => lines(example, "figures.tsv");

/** What a person with an English spreadsheet types for the same: month first, a decimal point. */
const inEnglish = (text: string): string =>
  text.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, "$2/$1/$3").replace(/^(-?\d+),(\d+)$/, "$1.$2");

/** Decimals inside a sentence that a formula shows. */
const shownInEnglish = (text: string): string => text.replace(/(\d),(\d)/g, "$1.$2");

const typeAll = (book: Book, typed: readonly Line[], locale: Locale) => {
  for (const { tab, a1, text } of typed) book.person.type(tab, a1, locale === "en_US" ? inEnglish(text) : text);
  return book;
};

type Opened = { example?: string; locale?: Locale; script?: boolean; open?: boolean };

/**
 * An example's book with everything typed, as on its «На дату», which is the first line typed; `script: false`: without
 * the add-on.
 */
export const exampleBook = ({ example = FIRST, locale = "ru_RU", script = true, open = script }: Opened = {}): Book => {
  const [, model = "", year = ""] = example.split("-");
  const typed = typedIn(example);
  const now = `${typed[0]?.text.split(".").reverse().join("-")}T09:00:00Z`;
  const data = savedOnce(`example ${example} ${locale} ${script}`, () =>
    typeAll(modelBook({ model, year: Number(year), locale, script, now }), typed, locale),
  );
  return emptyBook({ data, script: open, now });
};

const isNumber = (text: string) => /^[-+]?\d+(?:,\d+)?$/.test(text);
const numberOf = (text: string) => Number(text.replace(",", "."));

export type Wrong = { cell: string; expected: string; shown: string };

/** Figures that came out otherwise: a number in its cell differs by more than 0.000001, or another text is shown. */
export const wrongFigures = (book: Book, locale: Locale, example = FIRST): Wrong[] => {
  const shown = new Map(book.person.tabs().map((tab) => [tab, book.person.shown(tab)]));
  return figuresIn(example).flatMap(({ tab, a1, text }) => {
    const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
    const has = shown.get(tab)?.[Number(row) - 1]?.[letter.charCodeAt(0) - 65] ?? "";
    const value = book.person.value(tab, a1);
    const right =
      isNumber(text) && typeof value === "number"
        ? Math.abs(value - numberOf(text)) <= 1e-6
        : has === (locale === "en_US" ? shownInEnglish(text) : text);
    return right ? [] : [{ cell: `${tab}!${a1}`, expected: text, shown: has }];
  });
};
