import type { Spot } from "./answers";

/** A pair at the cell of its state: its hidden id («ПР-004»), its number, who works with whom in codes. */
export type PairSpot = Spot & { id: string; no: string; with: string };

/** What is done with a pair by an order. `issuer`: school, district or operator; the school where it is left out, the operator of teams. */
export type OrderInput = { number: string; dated: string; issuer?: string; signatory?: string; title?: string };

/** A step that a pair may take next; `lacks`: what is missing for it, each at its cell. */
export type PairStep = { step: "agree" | "approve"; name: string; lacks: (Spot & { says: string })[] };

/** A row of «Пары» with all that a list shows. What is empty in the book is left out; days are "YYYY-MM-DD". */
export type ListedPair = PairSpot & { mentor: string; mentee: string; live: boolean } & Partial<{
    status: string;
    /** «закреплена»: no proposal takes it apart. */
    locked: string;
    mentorWho: string;
    menteeWho: string;
    form: string;
    subject: string;
    next: string;
    start: string;
    end: string;
    order: string;
    issuer: string;
    mentorAgreed: string;
    menteeAgreed: string;
    operatorAgreed: string;
    /** Meetings that «Встречи» counts. */
    held: number;
    replaces: string;
    outcome: string;
    ended: string;
    endedOn: string;
    /** The next step, null of a pair that has none here. */
    step: PairStep;
  }>;

/** Every pair there is; `waiting`: codes of those whose pair was stopped and who have no other one. */
export type ListedPairs = {
  asOf: string | null;
  today: string;
  pairs: ListedPair[];
  waiting: string[];
  /** What a form about pairs offers: who issues an order, why somebody is replaced, kinds and formats of meetings. */
  issuers: { key: string; name: string }[];
  grounds: { key: string; name: string }[];
  kinds: { key: string; name: string }[];
  formats: { key: string; name: string }[];
  /** The usual issuer. */
  issuer: string;
};

export type PairsAgreed = {
  pairs: PairSpot[];
  /** Pairs whose other side has not agreed yet. */
  waiting: PairSpot[];
  skipped: PairSpot[];
  act: string;
  says: string;
};

export type PairsApproved = { pairs: PairSpot[]; order: string; paper: boolean; act: string; says: string };

/** One of a pair is replaced: `ground` is `request`, `failure`, `other` (also «а», «б», «в»); `agreed`: when the sides agreed to it. */
export type ReplaceInput = OrderInput & {
  pair: string;
  side: string;
  code: string;
  ground: string;
  memo: string;
  agreed: string;
  why?: string;
  decision?: string;
};
/** The first new row; `rows`: how many of the group were replaced. */
export type Replaced = Spot & { rows: number; order: string; paper: boolean; act: string; says: string };

/** `order` "" where none was given. */
export type PairsExtended = { pairs: PairSpot[]; order: string; paper: boolean; act: string; says: string };
/** `again`: codes of mentees who wait for another pair now. */
export type PairsFinished = PairsExtended & { again: string[] };

/** Name → [input, answer] of the calls about agreement, orders and the end of pairs. */
export type PairOrderCalls = {
  pairs: [Record<string, never>, ListedPairs];
  agreePairs: [{ pairs: string[]; on: string; sides?: string[]; act?: string }, PairsAgreed];
  approvePairs: [OrderInput & { pairs: string[]; decision?: string; start?: string; end?: string }, PairsApproved];
  replaceInPair: [ReplaceInput, Replaced];
  extendPair: [Partial<OrderInput> & { pairs: string[]; until: string; basis: string }, PairsExtended];
  finishPair: [
    Partial<OrderInput> & {
      pairs: string[];
      on: string;
      stopped?: boolean;
      outcome?: string;
      why?: string;
      noticed?: string;
    },
    PairsFinished,
  ];
};
