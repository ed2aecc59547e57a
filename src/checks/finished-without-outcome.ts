import { at, type Check, type Example, isBlank } from "./check";

/** A finished pair of which nobody wrote what it achieved (S4-41). */
export const finishedWithoutOutcome: Check = {
  code: "finished-without-outcome",
  severity: "warning",
  find: (snapshot) =>
    snapshot.pairs
      .filter((pair) => pair.status === "finished" && isBlank(pair, "outcome"))
      .map((pair) => at("pairs", pair, "outcome")),
};

export const examples: readonly Example[] = [
  {
    when: "a pair is finished and has no outcome",
    book: { pairs: [{ status: "finished" }] },
    finds: [{ cell: "pairs.outcome:6", found: "", expected: "" }],
  },
  {
    when: "the outcome is there, or the pair still works",
    book: { pairs: [{ status: "finished", outcome: "Провёл открытый урок" }, { status: "working" }] },
    finds: [],
  },
];
