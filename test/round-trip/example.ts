import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../local/contract";
import { root } from "../bundle/built";
import { emptyBook, savedOnce, targetBook } from "./target-book";

type Line = { tab: string; a1: string; text: string };
export type Locale = "ru_RU" | "en_US";

const lines = (name: string): Line[] =>
  readFileSync(join(root, "examples", "1-target-2022", name), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [spot = "", text = ""] = line.split("\t");
      const [tab = "", a1 = ""] = spot.split("!");
      return { tab, a1, text };
    });

export const typed = lines("typed.tsv");
export const figures = lines("figures.tsv");

/** What a person with an English spreadsheet types for the same: month first, a decimal point. */
const inEnglish = (text: string): string =>
  text.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, "$2/$1/$3").replace(/^(-?\d+),(\d+)$/, "$1.$2");

/** Decimals inside a sentence that a formula shows. */
const shownInEnglish = (text: string): string => text.replace(/(\d),(\d)/g, "$1.$2");

const typeAll = (book: Book, locale: Locale) => {
  for (const { tab, a1, text } of typed) book.person.type(tab, a1, locale === "en_US" ? inEnglish(text) : text);
  return book;
};

const NOW = "2023-02-05T09:00:00Z";

/** The example's book with everything typed, as on 05.02.2023; `script: false`: without the add-on. */
export const exampleBook = (of: { locale?: Locale; script?: boolean; open?: boolean } = {}): Book => {
  const { locale = "ru_RU", script = true } = of;
  const { open = script } = of;
  const data = savedOnce(`example ${locale} ${script}`, () =>
    typeAll(targetBook({ year: 2022, locale, script, now: NOW }), locale),
  );
  return emptyBook({ data, script: open, now: NOW });
};

const isNumber = (text: string) => /^[-+]?\d+(?:,\d+)?$/.test(text);
const numberOf = (text: string) => Number(text.replace(",", "."));

export type Wrong = { cell: string; expected: string; shown: string };

/** Figures that came out otherwise: a number in its cell differs by more than 0.000001, or another text is shown. */
export const wrongFigures = (book: Book, locale: Locale): Wrong[] => {
  const shown = new Map(book.person.tabs().map((tab) => [tab, book.person.shown(tab)]));
  return figures.flatMap(({ tab, a1, text }) => {
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
