import type { Finding } from "../snapshot/problem";
import { sayDay } from "../text/said";
import { atField, type Check, type Example } from "./check";

/** A programme that ends earlier or later than the limits of its document allow from its first day on (S3-10, S3-33). */
export const termOutOfLimits: Check = {
  code: "term-out-of-limits",
  severity: "error",
  find: ({ passport: { start, end, earliest_end, latest_end } }): Finding[] => {
    if (start === null || end === null || end < start) return [];
    const from = ` при начале ${sayDay(start)}`;
    if (earliest_end !== null && end < earliest_end)
      return [atField("end", end, `не раньше ${sayDay(earliest_end)}${from}`)];
    if (latest_end !== null && end > latest_end) return [atField("end", end, `не позже ${sayDay(latest_end)}${from}`)];
    return [];
  },
};

const limits = { start: "2021-12-01", earliest_end: "2022-02-28", latest_end: "2022-11-30" };

export const examples: readonly Example[] = [
  {
    when: "«декабрь 2021 – декабрь 2022» is thirteen months, and the document allows twelve (S3-33)",
    book: { passport: { ...limits, end: "2022-12-31" } },
    finds: [{ cell: "passport.end", found: "2022-12-31", expected: "не позже 30.11.2022 при начале 01.12.2021" }],
  },
  {
    when: "one day is missing to three months",
    book: { passport: { ...limits, end: "2022-02-27" } },
    finds: [{ cell: "passport.end", found: "2022-02-27", expected: "не раньше 28.02.2022 при начале 01.12.2021" }],
  },
  {
    when: "it lasts exactly three months",
    book: { passport: { ...limits, end: "2022-02-28" } },
    finds: [],
  },
  {
    when: "it lasts exactly twelve months",
    book: { passport: { ...limits, end: "2022-11-30" } },
    finds: [],
  },
  {
    when: "the document sets no limits, or the end stands before the beginning",
    book: { passport: { start: "2026-04-01", end: "2027-08-31" } },
    finds: [],
  },
];
