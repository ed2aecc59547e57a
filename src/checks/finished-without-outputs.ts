import { isGiven } from "../snapshot/papers";
import type { Snapshot } from "../snapshot/snapshot";
import { at, type Check, type Example, isBlank } from "./check";

/** Somebody has concluded what came of the programme, or a paper finishes it (S1-17). */
export const isConcluded = (snapshot: Snapshot): boolean =>
  snapshot.passport.conclusion !== null || isGiven(snapshot, "finished") || isGiven(snapshot, "early");

/** A programme that ends compares: what has a value «на входе» needs one «на выходе» (S1-17). */
export const finishedWithoutOutputs: Check = {
  code: "finished-without-outputs",
  severity: "warning",
  find: (snapshot) =>
    !isConcluded(snapshot)
      ? []
      : snapshot.indicators
          .filter((row) => row.before !== null && isBlank(row, "after"))
          .map((row) => at("indicators", row, "after", { found: row.indicator })),
};

export const examples: readonly Example[] = [
  {
    when: "the conclusion is there, one indicator has no output (S1-17)",
    book: {
      passport: { conclusion: "Выполнена" },
      indicators: [
        { indicator: "Успеваемость", before: 90, after: 95 },
        { indicator: "Волонтёры", before: 10 },
        { indicator: "Тревожность" },
      ],
    },
    finds: [{ cell: "indicators.after:7", found: "Волонтёры", expected: "" }],
  },
  {
    when: "a report finishes the programme (S1-17)",
    book: {
      papers: [{ kind: "отчёт", dated: "2027-06-10", about: "программа", state: "finished" }],
      indicators: [{ indicator: "Волонтёры", before: 10 }],
    },
    finds: [{ cell: "indicators.after:6", found: "Волонтёры", expected: "" }],
  },
  {
    when: "nothing is concluded yet",
    book: { indicators: [{ indicator: "Волонтёры", before: 10 }] },
    finds: [],
  },
];
