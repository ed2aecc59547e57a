/** Who may be paired with whom: ids of any kind, scores that grow with the fit. */
export type Problem = {
  /** `capacity`: how many mentees the mentor takes. */
  mentors: readonly { id: string; capacity: number }[];
  /** `wanted`: how many mentors the mentee gets at most. */
  mentees: readonly { id: string; wanted: number }[];
  /** [mentor, mentee, score]; a pair without a score is impossible. At most six decimals count. */
  scores: readonly (readonly [string, string, number])[];
  /** Pairs that stand already: they take their places first. */
  locked?: readonly (readonly [string, string])[];
  forbidden?: readonly (readonly [string, string])[];
  /**
   * Whom a person wants, the most wanted first. Others with a score are acceptable too, behind these, the better score first.
   */
  preferences?: Readonly<Record<string, readonly string[]>>;
};

export type Pair = readonly [mentor: string, mentee: string];

/**
 * Why a mentee has nobody: no pair has a score; all that have one are forbidden; no mentor in question has a place at all;
 * others have the places.
 */
export type UnpairedReason = "no-score" | "all-forbidden" | "no-place" | "others-preferred";

/** `paired`: mentees with a mentor; `total`: the scores of all pairs; `blocking`: pairs who would rather have each other. */
export type Matching = {
  pairs: Pair[];
  paired: number;
  total: number;
  blocking: Pair[];
  unpaired: { id: string; reason: UnpairedReason }[];
};

/** What makes a problem none: the place in it, what stands there, what would be right. */
export type Fault =
  | { code: "id-doubled"; id: string }
  | { code: "number"; id: string; found: number }
  | { code: "score"; pair: Pair; found: number }
  | { code: "unknown"; in: "scores" | "locked" | "forbidden" | "preferences"; id: string }
  | { code: "score-doubled"; pair: Pair }
  | { code: "lock-doubled"; pair: Pair }
  | { code: "lock-forbidden"; pair: Pair }
  | { code: "lock-without-score"; pair: Pair }
  | { code: "locks-above"; side: "mentor" | "mentee"; id: string; most: number; locked: number };

/** The faults of a problem; everything else in it may be right. */
export class Infeasible extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`[matching] problem: ${faults.map((fault) => JSON.stringify(fault)).join(", ")}. Mend it and match again.`);
    this.faults = faults;
  }
}
