import { criteria, criteriaSheet } from "./criteria";
import { indicators, indicatorsSheet } from "./indicators";
import { journal, journalSheet } from "./journal";
import { lists, listsSheet } from "./lists";
import { mentees, menteesSheet } from "./mentees";
import { mentors, mentorsSheet } from "./mentors";
import type { Page } from "./page";
import { pairs, pairsSheet } from "./pairs";
import { passport, passportPage } from "./passport";
import { programme, programmeSheet } from "./programme";
import { roadmap, roadmapSheet } from "./roadmap";
import type { Sheet } from "./sheet";
import { summary, summaryPage } from "./summary";
import type { Columns, Table } from "./table";

/** Every table and form there is, by the key of its sheet. */
export type Book = {
  summary: typeof summary;
  passport: typeof passport;
  programme: typeof programme;
  roadmap: typeof roadmap;
  mentors: typeof mentors;
  mentees: typeof mentees;
  pairs: typeof pairs;
  indicators: typeof indicators;
  criteria: typeof criteria;
  journal: typeof journal;
  lists: typeof lists;
};

export type SheetKey = keyof Book;
export type PageKey = "summary" | "passport";
export type TableKey = Exclude<SheetKey, PageKey>;

/** "sheet.column": every place that a formula may point at. */
export type Ref = { [S in SheetKey]: `${S}.${keyof Book[S]["columns"] & string}` }[SheetKey];

type WordsOf<S extends SheetKey> = {
  [K in keyof Book[S]["columns"] & string]: Book[S]["columns"][K] extends { words: infer W }
    ? `${S}.${K}.${keyof W & string}`
    : never;
}[keyof Book[S]["columns"] & string];
/** "sheet.column.word": every word of a closed list. */
export type WordRef = { [S in SheetKey]: WordsOf<S> }[SheetKey];

export const tables: Record<SheetKey, Table<string, Columns>> = {
  summary,
  passport,
  programme,
  roadmap,
  mentors,
  mentees,
  pairs,
  indicators,
  criteria,
  journal,
  lists,
};

/** Sheets that are tables, and sheets that are pages. The order of tabs is the order of `sheetKeys`. */
export const sheets = {
  programme: programmeSheet,
  roadmap: roadmapSheet,
  mentors: mentorsSheet,
  mentees: menteesSheet,
  pairs: pairsSheet,
  indicators: indicatorsSheet,
  criteria: criteriaSheet,
  journal: journalSheet,
  lists: listsSheet,
} as unknown as Record<TableKey, Sheet>;
export const pages: Record<PageKey, Page> = { summary: summaryPage, passport: passportPage };

export const sheetKeys: readonly SheetKey[] = [
  "summary",
  "passport",
  "programme",
  "roadmap",
  "mentors",
  "mentees",
  "pairs",
  "indicators",
  "criteria",
  "journal",
  "lists",
];

export const isPage = (key: SheetKey): key is PageKey => key === "summary" || key === "passport";

/** Name of the sheet's tab. */
export const tabOf = (key: SheetKey): string => (isPage(key) ? pages[key] : sheets[key]).tab;
