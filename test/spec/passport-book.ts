import type { Book } from "../../local/contract";
import { isFormula } from "../../src/spec/page";
import { type PassportField, passport } from "../../src/spec/passport";
import { place } from "../../src/workbook/layout";
import { smallBook } from "../libreoffice/small-book";
import { content, layout } from "./planned";

const TAB = "Паспорт";
const ROADMAP = "Дорожная карта";
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export type Typed = Partial<Record<PassportField, string | number>>;
export type Item = { status?: string; outcome?: string };

const a1 = (field: PassportField) => `B${layout.passport?.rows[field]}`;

/** "2021-12-01" as it is typed; a number and a word as they are. */
const asTyped = (value: string | number) => String(value).replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3.$2.$1");

export type PassportBook = {
  book: Book;
  type: (fields: Typed) => void;
  /** What the cell holds: a day as "YYYY-MM-DD", nothing as "". */
  figure: (field: PassportField) => string | number;
};

/** The passport's own formulas in the real engine, with a roadmap of these items and nothing else: quick to type into. */
export const passportBook = (fields: Typed = {}, items: readonly Item[] = []): PassportBook => {
  const of = layout.roadmap?.letter ?? {};
  const rows = items.flatMap(({ status = "", outcome = "" }, i) => [
    [`${of.event}${i + 6}`, "Мероприятие"],
    [`${of.row}${i + 6}`, "пункт"],
    [`${of.status}${i + 6}`, status],
    [`${of.outcome}${i + 6}`, outcome],
  ]);
  const heads = [of.event, of.row, of.status, of.outcome].map((letter) => [`${letter}5`, "Заголовок"]);
  const cells = Object.fromEntries([...heads, ...rows].filter(([, cell]) => cell !== ""));
  const book = smallBook([
    { name: TAB, cells: {}, rowNumber: 130 },
    { name: ROADMAP, cells, colNumber: 60 },
  ]);
  for (const { key, cells } of content.pages.passport)
    if (isFormula(cells.value)) book.person.type(TAB, a1(key as PassportField), `=${place(cells.value, layout)}`);
  const stands: Typed = {};
  const type = (typed: Typed) => {
    for (const [key, value] of Object.entries(typed) as [PassportField, string | number][]) {
      if (stands[key] !== value) book.person.type(TAB, a1(key), asTyped(value));
      stands[key] = value;
    }
  };
  type(fields);
  return {
    book,
    type,
    figure: (field) => {
      const value = book.person.value(TAB, a1(field));
      if (typeof value !== "number" || passport.columns[field].is !== "date") return (value ?? "") as string | number;
      return new Date(EPOCH + value * DAY).toISOString().slice(0, 10);
    },
  };
};
