import { both } from "./rules";

/** A change that is tried before it is done (E.3 6). */
export type WhatIf =
  | { do: "place"; mentor: string; places: number }
  | { do: "lift" | "ban" | "lock"; mentor: string; mentee: string }
  | { do: "add"; side: "mentor" | "mentee"; who?: string | undefined; words: string; places?: number | undefined }
  | { do: "without"; person: string };

/** Somebody who is in no base yet: `words` are a request, or what a mentor can help with. */
export type Newcomer = { code: string; side: "mentor" | "mentee"; who: string; words: string };

export type Tried = {
  /** How many mentees a mentor takes in all. */
  places: ReadonlyMap<string, number>;
  lifted: ReadonlySet<string>;
  banned: ReadonlySet<string>;
  locked: readonly { mentor: string; mentee: string }[];
  added: readonly Newcomer[];
  without: ReadonlySet<string>;
};

export const nothingTried: Tried = {
  places: new Map(),
  lifted: new Set(),
  banned: new Set(),
  locked: [],
  added: [],
  without: new Set(),
};

/** Code under which somebody new stands in a trial: no base gives such ones. */
const newcomer = (n: number): string => `НОВ-${n}`;

/** Several changes at once; of two about one mentor's places the last counts. */
export const triedOf = (changes: readonly WhatIf[]): Tried => {
  const pairsOf = (what: "lift" | "ban" | "lock") =>
    changes.flatMap((change) => (change.do === what ? [{ mentor: change.mentor, mentee: change.mentee }] : []));
  const keys = (what: "lift" | "ban") => new Set(pairsOf(what).map(({ mentor, mentee }) => both(mentor, mentee)));
  const coming = changes.flatMap((change) => (change.do === "add" ? [change] : []));
  return {
    places: new Map([
      ...changes.flatMap((change) => (change.do === "place" ? [[change.mentor, change.places] as const] : [])),
      ...coming.map(({ places = 1 }, i) => [newcomer(i + 1), places] as const),
    ]),
    lifted: keys("lift"),
    banned: keys("ban"),
    locked: pairsOf("lock"),
    added: coming.map(({ side, who = "", words }, i) => ({ code: newcomer(i + 1), side, who, words })),
    without: new Set(changes.flatMap((change) => (change.do === "without" ? [change.person] : []))),
  };
};
