import { atField, type Check, type Example } from "./check";
import { endedEarly } from "./early-finish-with-open-items";

/** Somebody concludes that the programme is fulfilled before it ends early (S3-12). */
export const earlyFinishWithoutConclusion: Check = {
  code: "early-finish-without-conclusion",
  severity: "error",
  find: (snapshot) =>
    endedEarly(snapshot) && snapshot.passport.conclusion === null
      ? [atField("conclusion", snapshot.passport.finished_on ?? "", "")]
      : [],
};

export const examples: readonly Example[] = [
  {
    when: "the programme ended early and nobody said that it is fulfilled (S3-12)",
    book: { passport: { end: "2027-05-31", finished_on: "2027-03-01" } },
    finds: [{ cell: "passport.conclusion", found: "2027-03-01", expected: "" }],
  },
  {
    when: "the conclusion is there, or the extended programme ends on its day",
    book: {
      passport: { extended: "2027-12-31", finished_on: "2027-09-01", conclusion: "Программа выполнена" },
    },
    finds: [],
  },
];
