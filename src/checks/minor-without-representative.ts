import type { Row } from "../snapshot/snapshot";
import { signers } from "../spec/participants";
import { at, type Check, type Example } from "./check";

type Person = Row<"mentors"> | Row<"mentees">;

/** Why the representative's signature is needed; null where it is not, or where it is there. */
const why = ({ category, consent, year, signed_by, raw }: Person): string | null => {
  if (category !== "pupil" || consent === null || signed_by === "representative") return null;
  if (raw.year !== undefined || raw.signed_by !== undefined) return null;
  if (year === null) return "год рождения не указан";
  const turns = Number(consent.slice(0, 4)) - year;
  return turns < 18 ? `в год согласия участнику исполняется ${turns}` : null;
};

/** A consent for a pupil who was not 18 on that day, signed by someone else than the representative (S2-11). */
export const minorWithoutRepresentative: Check = {
  code: "minor-without-representative",
  severity: "error",
  find: (snapshot) =>
    (["mentors", "mentees"] as const).flatMap((base) =>
      snapshot[base].flatMap((person) => {
        const reason = why(person);
        return reason ? [at(base, person, "signed_by", { expected: `${signers.representative} (${reason})` })] : [];
      }),
    ),
};

export const examples: readonly Example[] = [
  {
    when: "a pupil of 15 signed himself, another's signer is not written, a third one has no year of birth (S2-11)",
    book: {
      mentees: [
        { category: "pupil", year: 2011, consent: "2026-09-10", signed_by: "self" },
        { category: "pupil", year: 2012, consent: "2026-09-10" },
        { category: "pupil", consent: "2026-09-10", signed_by: "self" },
      ],
    },
    finds: [
      {
        cell: "mentees.signed_by:6",
        found: "сам участник",
        expected: "законный представитель (в год согласия участнику исполняется 15)",
      },
      {
        cell: "mentees.signed_by:7",
        found: "",
        expected: "законный представитель (в год согласия участнику исполняется 14)",
      },
      {
        cell: "mentees.signed_by:8",
        found: "сам участник",
        expected: "законный представитель (год рождения не указан)",
      },
    ],
  },
  {
    when: "the representative signed, or the pupil was of age, or the participant is a worker, or nobody signed yet",
    book: {
      mentors: [
        { category: "pupil", year: 2010, consent: "2026-09-10", signed_by: "representative" },
        { category: "worker", consent: "2026-09-10", signed_by: "self" },
      ],
      mentees: [{ category: "pupil", year: 2007, consent: "2026-09-10", signed_by: "self" }, { category: "pupil" }],
    },
    finds: [],
  },
];
