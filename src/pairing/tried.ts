import { both } from "./rules";

/** A change that is tried before it is done (E.3 6). */
export type WhatIf =
  | { do: "place"; mentor: string; places: number }
  | { do: "lift" | "ban" | "lock"; mentor: string; mentee: string }
  | { do: "without"; person: string };

export type Tried = {
  /** How many mentees a mentor takes in all. */
  places: ReadonlyMap<string, number>;
  lifted: ReadonlySet<string>;
  banned: ReadonlySet<string>;
  locked: readonly { mentor: string; mentee: string }[];
  without: ReadonlySet<string>;
};

export const nothingTried: Tried = {
  places: new Map(),
  lifted: new Set(),
  banned: new Set(),
  locked: [],
  without: new Set(),
};

/** Several changes at once; of two about one mentor's places the last counts. */
export const triedOf = (changes: readonly WhatIf[]): Tried => {
  const pairsOf = (what: "lift" | "ban" | "lock") =>
    changes.flatMap((change) => (change.do === what ? [{ mentor: change.mentor, mentee: change.mentee }] : []));
  const keys = (what: "lift" | "ban") => new Set(pairsOf(what).map(({ mentor, mentee }) => both(mentor, mentee)));
  return {
    places: new Map(
      changes.flatMap((change) => (change.do === "place" ? [[change.mentor, change.places] as const] : [])),
    ),
    lifted: keys("lift"),
    banned: keys("ban"),
    locked: pairsOf("lock"),
    without: new Set(changes.flatMap((change) => (change.do === "without" ? [change.person] : []))),
  };
};
