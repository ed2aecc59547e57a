import type { ListedPerson } from "../report/people";
import type { Purpose } from "../spec/consents";
import type { Spot } from "./answers";
import type { PairOrderCalls } from "./answers-pair-orders";
import type { ProposalCalls } from "./answers-proposal";

export type { ListedPerson, PersonConsent, PersonPair } from "../report/people";
export type { Purpose } from "../spec/consents";

/** Both bases whole: the panel narrows the list without asking again. */
export type People = {
  /** The day that the book counts from; null where «На дату» holds none, then consents are as of today. */
  asOf: string | null;
  today: string;
  people: ListedPerson[];
  /** Tab of each sheet, and the letter of the column that a click on a row opens. */
  sheets: Record<"mentors" | "mentees" | "consents" | "pairs", { tab: string; column: string }>;
  /** Purposes of consents as people see them, in their order. */
  purposes: { key: Purpose; name: string }[];
};

/** What is the same for all consents of one entry; days are "YYYY-MM-DD". `signed_by` is "auto" where it is left out. */
export type ConsentsInput = {
  people: string[];
  purposes: string[];
  dated: string;
  till?: string;
  signed_by?: string;
  relation?: string;
  where?: string;
  work?: string;
  pay?: string;
  /** Mark of the action that this call goes on with: one «Отменить» takes all its calls back. */
  act?: string;
};

/** Consents entered together. `skipped`: who already has the same one, or may not sign it, in words. */
export type ConsentsSet = Spot & {
  added: number;
  skipped: { code: string; purpose: Purpose; why: "stands" | "minor" | "not-worker"; says: string }[];
  act: string;
  says: string;
};

/** `without`: codes of people who had none of these consents standing. `pairs`: rows of live pairs that are marked now. */
export type ConsentsWithdrawn = Spot & {
  withdrawn: number;
  without: string[];
  pairs: (Spot & { with: string })[];
  act: string;
  says: string;
};

/** Name → [input, answer] of the calls about people, their consents and their pairs. */
export type PeopleCalls = PairOrderCalls &
  ProposalCalls & {
    people: [Record<string, never>, People];
    setConsents: [ConsentsInput, ConsentsSet];
    withdrawConsents: [
      { people: string[]; purposes: string[]; on: string; noticed?: string; act?: string },
      ConsentsWithdrawn,
    ];
  };
