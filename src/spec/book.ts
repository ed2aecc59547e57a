import { consents, consentsSheet } from "./consents";
import { criteria, criteriaSheet } from "./criteria";
import { diary, diarySheet } from "./diary";
import { indicators, indicatorsSheet } from "./indicators";
import { journal, journalSheet } from "./journal";
import { lists, listsSheet } from "./lists";
import { meetings, meetingsSheet } from "./meetings";
import { members, membersSheet } from "./members";
import { mentees, menteesSheet } from "./mentees";
import { mentors, mentorsSheet } from "./mentors";
import { outreach, outreachSheet } from "./outreach";
import type { Page } from "./page";
import { pairs, pairsSheet } from "./pairs";
import { papers, papersSheet } from "./papers";
import { passport, passportPage } from "./passport";
import { plans, plansSheet } from "./plans";
import { programme, programmeSheet } from "./programme";
import { proposals, proposalsSheet } from "./proposals";
import { questionnaires, questionnairesSheet } from "./questionnaires";
import { requests, requestsSheet } from "./requests";
import { roadmap, roadmapSheet } from "./roadmap";
import { selection, selectionSheet } from "./selection";
import type { Sheet } from "./sheet";
import { summary, summaryPage } from "./summary";
import { support, supportSheet } from "./support";
import type { Columns, Table } from "./table";
import { teams, teamsSheet } from "./teams";
import { training, trainingSheet } from "./training";

/** Every table and form there is, by the key of its sheet. */
export type Book = {
  summary: typeof summary;
  passport: typeof passport;
  programme: typeof programme;
  roadmap: typeof roadmap;
  mentors: typeof mentors;
  mentees: typeof mentees;
  consents: typeof consents;
  pairs: typeof pairs;
  plans: typeof plans;
  meetings: typeof meetings;
  indicators: typeof indicators;
  criteria: typeof criteria;
  papers: typeof papers;
  proposals: typeof proposals;
  outreach: typeof outreach;
  training: typeof training;
  questionnaires: typeof questionnaires;
  requests: typeof requests;
  selection: typeof selection;
  teams: typeof teams;
  members: typeof members;
  diary: typeof diary;
  support: typeof support;
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
  consents,
  pairs,
  plans,
  meetings,
  indicators,
  criteria,
  papers,
  proposals,
  outreach,
  training,
  questionnaires,
  requests,
  selection,
  teams,
  members,
  diary,
  support,
  journal,
  lists,
};

/** Sheets that are tables, and sheets that are pages. The order of tabs is the order of `sheetKeys`. */
export const sheets = {
  programme: programmeSheet,
  roadmap: roadmapSheet,
  mentors: mentorsSheet,
  mentees: menteesSheet,
  consents: consentsSheet,
  pairs: pairsSheet,
  plans: plansSheet,
  meetings: meetingsSheet,
  indicators: indicatorsSheet,
  criteria: criteriaSheet,
  papers: papersSheet,
  proposals: proposalsSheet,
  outreach: outreachSheet,
  training: trainingSheet,
  questionnaires: questionnairesSheet,
  requests: requestsSheet,
  selection: selectionSheet,
  teams: teamsSheet,
  members: membersSheet,
  diary: diarySheet,
  support: supportSheet,
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
  "consents",
  "pairs",
  "plans",
  "meetings",
  "indicators",
  "criteria",
  "papers",
  "proposals",
  "outreach",
  "training",
  "questionnaires",
  "requests",
  "selection",
  "teams",
  "members",
  "diary",
  "support",
  "journal",
  "lists",
];

/** Registers that a book has when its model brings them or somebody has asked for them: without one nothing is wrong. */
export const registerKeys = [
  ...(["proposals", "outreach", "training", "questionnaires"] as const),
  ...(["requests", "selection", "teams", "members", "diary", "support"] as const),
] as const satisfies readonly TableKey[];
export type RegisterKey = (typeof registerKeys)[number];
/** Sheets of records: a row a paper, a proposal, a publication, a training, a candidate, a team, a meeting. All but teams and their members are of one school year. */
export const recordKeys = ["papers", "plans", "meetings", ...registerKeys] as const;
export type RecordKey = (typeof recordKeys)[number];

export const isRegister = (key: SheetKey): key is RegisterKey => registerKeys.includes(key as RegisterKey);

export const isPage = (key: SheetKey): key is PageKey => key === "summary" || key === "passport";

/** Name of the sheet's tab. */
export const tabOf = (key: SheetKey): string => (isPage(key) ? pages[key] : sheets[key]).tab;
