import { sayDay } from "../text/said";
import { atField, type Check, type Example } from "./check";

/** Half of the term is over without the interim monitoring that the programme has (S1-16). */
export const interimMissing: Check = {
  code: "interim-missing",
  severity: "warning",
  find: ({ passport: { interim_by, interim_on }, asOf }) =>
    interim_by !== null && interim_on === null && asOf !== null && asOf > interim_by
      ? [atField("interim_on", "", sayDay(interim_by))]
      : [],
};

export const examples: readonly Example[] = [
  {
    when: "the second half of the term has begun (S1-16)",
    book: { asOf: "2027-03-03", passport: { interim: "yes", interim_by: "2027-03-02" } },
    finds: [{ cell: "passport.interim_on", found: "", expected: "02.03.2027" }],
  },
  {
    when: "the middle is today",
    book: { asOf: "2027-03-02", passport: { interim: "yes", interim_by: "2027-03-02" } },
    finds: [],
  },
  {
    when: "the monitoring has its date, or the programme has none",
    book: { asOf: "2027-05-01", passport: { interim_by: "2027-03-02", interim_on: "2027-02-20" } },
    finds: [],
  },
];
