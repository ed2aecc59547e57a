import { isGiven } from "../snapshot/papers";
import { atField, type Check, type Example } from "./check";

/** A paper extends the programme or ends it early, and the passport does not say till when: terms are counted from there (S3-11, S3-12). */
export const stateWithoutDay: Check = {
  code: "state-without-day",
  severity: "error",
  find: (snapshot) => [
    ...(isGiven(snapshot, "extended") && snapshot.passport.extended === null
      ? [atField("extended", "", "продлена")]
      : []),
    ...(isGiven(snapshot, "early") && snapshot.passport.finished_on === null
      ? [atField("finished_on", "", "завершена досрочно")]
      : []),
  ],
};

const paper = { kind: "протокол", dated: "2027-05-20", about: "программа" };

export const examples: readonly Example[] = [
  {
    when: "papers extend the programme and end it early, the passport has neither day (S3-11, S3-12)",
    book: {
      papers: [
        { ...paper, state: "extended" },
        { ...paper, state: "early" },
      ],
    },
    finds: [
      { cell: "passport.extended", found: "", expected: "продлена" },
      { cell: "passport.finished_on", found: "", expected: "завершена досрочно" },
    ],
  },
  {
    when: "the day is there",
    book: { passport: { extended: "2027-12-31" }, papers: [{ ...paper, state: "extended" }] },
    finds: [],
  },
];
