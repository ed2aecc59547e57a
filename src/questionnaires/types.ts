/** What a column of answers holds. Those of `personal` never leave the page in a book of codes. */
export const meanings = [
  "name",
  "surname",
  "first",
  "patronymic",
  "phone",
  "mail",
  "parent",
  "parent_phone",
  "parent_mail",
  "birth",
  "grade",
  "post",
  "subject",
  "place",
  "wish",
  "request",
  "skills",
  "achievements",
  "interests",
  "wished_age",
  "capacity",
  "other_load",
  "form",
  "source",
  "consent",
  "stamp",
] as const;
export type Meaning = (typeof meanings)[number];

/** Columns about who somebody is: for the list of names alone. */
export const personal: readonly Meaning[] = [
  "name",
  "surname",
  "first",
  "patronymic",
  "phone",
  "mail",
  "parent",
  "parent_phone",
  "parent_mail",
];

/** A column as it was found: `col` from 1; null: nobody knows what it holds, its cells are left over. */
export type Column = { col: number; head: string; meaning: Meaning | null; sure: boolean };

export type Base = "mentors" | "mentees";
/** Whose answers these are: of one base, or as each answer says. */
export type Whose = Base | "both" | "said";
export type Category = "worker" | "pupil";

/** A cell that did not go where its column goes: `row` and `col` of the source from 1, and why, as a sentence. */
export type Left = { row: number; col: number; head: string; text: string; why: string };

/** A free text that may name a person: kept back until somebody has decided. */
export type Suspect = { id: string; row: number; col: number; head: string; text: string; taken: boolean };

/** One answer. `cells` hold nothing of who the person is; `year` is the year of birth. */
export type Answer = {
  /** Source rows; several where a person answered more than once. */
  rows: number[];
  name: string;
  phone: string;
  mail: string;
  bases: Base[];
  category: Category | null;
  who: string;
  year: number | null;
  form: string;
  /** The day it was given, "YYYY-MM-DD". */
  day: string | null;
  cells: Partial<
    Record<"place" | "request" | "source" | "skills" | "achievements" | "interests" | "wished_age", string>
  >;
  capacity: number | null;
  other_load: number | null;
};

/** What was chosen: "column@3" → a meaning or "skip"; "text@5.3", or "text" for all → "take" or "skip". */
export type Choices = Readonly<Record<string, string>>;

/** `today` "YYYY-MM-DD"; `codes`: texts of the book must name nobody; `who`: pupils or workers where the answers do not say. */
export type Asked = { today: string; codes: boolean; whose: Whose; who: Category | ""; choices: Choices };

/** A table of answers as it was read; `heads`: the row of its heads from 1, 0 without heads. */
export type Read = {
  heads: number;
  columns: Column[];
  answers: Answer[];
  suspects: Suspect[];
  left: Left[];
  /** A sentence where there is nothing to take over, or more than can be; null otherwise. */
  refused: string | null;
};
