import { isGiven, papersGiving, rank } from "../snapshot/papers";
import type { Snapshot } from "../snapshot/snapshot";
import { aboutProgramme } from "../spec/papers";
import type { PassportField } from "../spec/passport";
import { stampsOf } from "../spec/stamps";
import { atField, type Check, type Example } from "./check";

/** Fields of the approval lines with this word that are empty, each with what it lacks. */
const unsigned = (snapshot: Snapshot, stamp: "agreed" | "approved"): [PassportField, string][] =>
  stampsOf(snapshot, stamp).flatMap(({ by, on, who, day }): [PassportField, string][] => [
    ...(who === null ? [[by, "кем"] as [PassportField, string]] : []),
    ...(day === null ? [[on, "даты"] as [PassportField, string]] : []),
  ]);

const find = (snapshot: Snapshot): [PassportField, string][] => {
  const far = Math.max(0, ...papersGiving(snapshot, aboutProgramme).map(({ state }) => rank(state)));
  const approved = far >= rank("approved");
  const department = snapshot.passport.model === "teams" && stampsOf(snapshot, "approved").length === 0;
  return [
    ...(isGiven(snapshot, "agreed") || approved ? unsigned(snapshot, "agreed") : []),
    ...(approved ? unsigned(snapshot, "approved") : []),
    ...(approved && department
      ? [["stamp1", "строки «Утверждено» отдела образования"] as [PassportField, string]]
      : []),
  ];
};

/** A paper agrees or approves, and the title page lacks who and when; the department approves programmes of teams (S1-01, S3-07). */
export const stateWithoutStamp: Check = {
  code: "state-without-stamp",
  severity: "error",
  find: (snapshot) => find(snapshot).map(([field, lacks]) => atField(field, "", lacks)),
};

const approved = { kind: "приказ", number: "387", dated: "2026-10-29", about: "программа", state: "approved" } as const;

export const examples: readonly Example[] = [
  {
    when: "the programme is agreed, and one of two lines «Согласовано» has no day (S1-01)",
    book: {
      passport: {
        ...({ stamp1: "agreed", stamp1_by: "директор школы-менти", stamp1_on: "2026-10-21" } as const),
        ...({ stamp2: "agreed", stamp2_by: "директор школы-ментора" } as const),
      },
      papers: [{ kind: "лист согласования", dated: "2026-10-21", about: "программа", state: "agreed" }],
    },
    finds: [{ cell: "passport.stamp2_on", found: "", expected: "даты" }],
  },
  {
    when: "a programme of teams is approved without the department (S3-07)",
    book: { passport: { model: "teams" }, papers: [approved] },
    finds: [{ cell: "passport.stamp1", found: "", expected: "строки «Утверждено» отдела образования" }],
  },
  {
    when: "the lines are signed, or no paper says anything yet",
    book: {
      passport: { model: "teams", stamp1: "approved", stamp1_by: "отдел по образованию", stamp1_on: "2026-10-29" },
      papers: [approved],
    },
    finds: [],
  },
];
