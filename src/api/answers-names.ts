import type { PersonalKind } from "../privacy/found";
import type { NamesMode } from "../spec/passport";
import type { Spot } from "./answers";

export type { NamesMode, PersonalKind };

/** A person of the bases at the cell of the code; `pairs`: where the code stands in «Пары». `name` is "" in code mode. */
export type BookPerson = Spot & { code: string; role: "mentor" | "mentee"; who: string; name: string; pairs: Spot[] };

/** Whose names the book holds, and who is in its bases. */
export type NamesState = {
  mode: NamesMode;
  modes: { mode: NamesMode; name: string }[];
  /** The day on which the rule was shown in this book, ISO; null where nobody has seen it. */
  noticed: string | null;
  people: BookPerson[];
  /** The next free codes. */
  next: { mentor: string; mentee: string };
};

/** Personal data in a cell, or in its note: which letters of its text. `text` is what stands there. */
export type FoundPersonal = Spot & { kind: PersonalKind; note: boolean; from: number; to: number; text: string };

/** `left`: how many were found beyond those that are listed. */
export type NamesScan = {
  found: FoundPersonal[];
  kinds: { kind: PersonalKind; name: string; count: number }[];
  left: number;
  tabs: number;
};

/** What a switch will do to one tab, or has done. */
export type SwitchedTab = { tab: string; cells: Spot[]; notes: number; lists: number; journal: number; says: string[] };

/** `names`: what leaves the book, to be kept by the user before anything is written. */
export type NamesSwitch = {
  to: NamesMode;
  tabs: SwitchedTab[];
  names: { code: string; name: string; position: string }[];
  comes: number;
  leaves: number;
  says: string;
};

export type NameReplaced = Spot & { says: string };

export type NamesCalls = {
  names: [Record<string, never>, NamesState];
  scanNames: [Record<string, never>, NamesScan];
  switchNames: [
    { to: NamesMode; preview?: boolean; tab?: string; names?: { code: string; name: string }[] },
    NamesSwitch,
  ];
  replaceName: [{ tab: string; cell: string; note?: boolean; from: number; to: number; code: string }, NameReplaced];
};
