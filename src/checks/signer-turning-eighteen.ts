import { at, type Check, type Example } from "./check";

/** A pupil who signed himself in the year he turns 18: the book keeps no birth date, so a person must look (S2-11). */
export const signerTurningEighteen: Check = {
  code: "signer-turning-eighteen",
  severity: "question",
  find: (snapshot) =>
    (["mentors", "mentees"] as const).flatMap((base) =>
      snapshot[base]
        .filter(({ category, signed_by }) => category === "pupil" && signed_by === "self")
        .filter(({ consent, year }) => consent !== null && year !== null && Number(consent.slice(0, 4)) - year === 18)
        .map((person) => at(base, person, "signed_by")),
    ),
};

export const examples: readonly Example[] = [
  {
    when: "a pupil signed himself in the year he turns 18 (S2-11)",
    book: { mentees: [{ category: "pupil", year: 2008, consent: "2026-09-10", signed_by: "self" }] },
    finds: [{ cell: "mentees.signed_by:6", found: "сам участник", expected: "" }],
  },
  {
    when: "he turned 18 a year ago, or the representative signed as well",
    book: {
      mentees: [
        { category: "pupil", year: 2007, consent: "2026-09-10", signed_by: "self" },
        { category: "pupil", year: 2008, consent: "2026-09-10", signed_by: "representative" },
      ],
    },
    finds: [],
  },
];
