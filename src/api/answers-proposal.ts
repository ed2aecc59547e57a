import type { Spot } from "./answers";
import type { PairSpot } from "./answers-pair-orders";

/** One part of a score: how many of its points it gave; `words`: what matched, as typed. */
export type ScorePart = { key: string; name: string; points: number; most: number; words: string[] };

/** How a pair came into a proposal: chosen now, put in by a person, locked, or bound already (agreed, approved, working). */
export type PairOrigin = "new" | "kept" | "locked" | "bound";

/** A pair of the proposal, its score from 0 to 100; `says` is «Почему предложена» in one line; `at`: its row, where it stands in «Пары». */
export type ProposedPair = {
  mentor: string;
  mentee: string;
  mentorWho: string;
  menteeWho: string;
  origin: PairOrigin;
  score: number;
  parts: ScorePart[];
  /** Wishes of both for each other; they outweigh the score. */
  wishes: string[];
  says: string;
  at?: Spot & { id: string };
};

/** Who is left without anybody: why, and with how many mentors each rule stood in the way; at the row of the base. */
export type LeftOver = Spot & {
  mentee: string;
  who: string;
  reason: string;
  says: string;
  rules: { says: string; count: number }[];
  /** The mentor who fits best but for one thing; `tries`: the change that would take it away, where one button can try it. */
  nearest?: { mentor: string; says: string; tries?: WhatIf };
};

/** A change tried before it is done; `places`: how many mentees the mentor takes in all. */
export type WhatIf =
  | { do: "place"; mentor: string; places: number }
  | { do: "lift"; mentor: string; mentee: string }
  | { do: "ban"; mentor: string; mentee: string }
  | { do: "lock"; mentor: string; mentee: string }
  | { do: "without"; person: string }
  /** Somebody who is in no base yet: «НОВ-1» of the answer; `words` are a request, or what a mentor can help with. */
  | { do: "add"; side: "mentor" | "mentee"; who?: string; words: string; places?: number };

/** What a tried change does to the proposal without it. */
export type Changed = {
  gained: { mentor: string; mentee: string }[];
  lost: { mentor: string; mentee: string }[];
  pairedBy: number;
  totalBy: number;
  says: string;
};

/** `paired` of `asked` mentees have somebody; `total`: the scores of the new pairs; `free`: places that are left. */
export type Proposal = {
  mode: "optimal" | "stable";
  pairs: ProposedPair[];
  left: LeftOver[];
  paired: number;
  asked: number;
  total: number;
  free: number;
  /** Two who would rather have each other than those they have. */
  blocking: { mentor: string; mentee: string }[];
  /** What stands in the way in the book: locks that break a rule, places that are no number. */
  faults: (Spot & { says: string })[];
  /** Where `whatIf` was given. */
  changed?: Changed;
  /** Where it was written; `support`: the first new row of those who are left over. */
  act?: string;
  support?: Spot;
  says: string;
};

/** Two people side by side: «почему не он». `score` null where a rule forbids them. */
export type PairLooked = {
  mentor: string;
  mentee: string;
  score: number | null;
  parts: ScorePart[];
  bars: { key: string; says: string }[];
  says: string;
};

export type PairTouched = { pair: PairSpot; act: string; says: string };

/** Name → [input, answer] of the calls about the choice of pairs. */
export type ProposalCalls = {
  /** `nextTry`, `responsible`: when it is tried again for those who are left over, "YYYY-MM-DD", and who helps them. */
  proposePairs: [
    { mode?: "optimal" | "stable"; whatIf?: WhatIf[]; apply?: boolean; nextTry?: string; responsible?: string },
    Proposal,
  ];
  lockPair: [{ pair: string; locked: boolean }, PairTouched];
  /** The ban stands in «С кем не ставить» of the mentee. */
  rejectPair: [{ mentor: string; mentee: string; why: string }, PairTouched];
  swapPairs: [{ pair: string; with: string }, { pairs: PairSpot[]; act: string; says: string }];
  /** `attended`: the day of the group meeting, "" for somebody who did not come; `prefers`: codes, the most wanted first. */
  setPreferences: [
    { people: { code: string; attended?: string; prefers?: string[] }[] },
    { people: number; act: string; says: string },
  ];
  lookAtPair: [{ mentor: string; mentee: string }, PairLooked];
  /** The sheet «Оценки пар»; `possible`: how many pairs no rule forbids. */
  scoreMatrix: [
    Record<string, never>,
    { tab: string; cell: string; mentors: number; mentees: number; possible: number; says: string },
  ];
};
