import { fallen, peopleOf, turns } from "../snapshot/consents";
import { signers } from "../spec/consents";
import { at, type Check, type Example } from "./check";

/** A consent for a pupil who was not 18 on that day, signed by someone else than the representative (S2-11). */
export const minorWithoutRepresentative: Check = {
  code: "minor-without-representative",
  severity: "error",
  find: (snapshot) => {
    const people = peopleOf(snapshot);
    return snapshot.consents.flatMap((consent) => {
      const person = people.get(consent.code ?? "");
      const { dated, raw } = consent;
      if (!person || dated === null || person.raw.year !== undefined || raw.signed_by !== undefined) return [];
      if (fallen(consent, person, dated) !== "signer") return [];
      const age = turns(person, dated);
      const reason = age === null ? "год рождения не указан" : `в год согласия участнику исполняется ${age}`;
      return [at("consents", consent, "signed_by", { expected: `${signers.representative} (${reason})` })];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "a pupil of 15 signed himself, another's signer is not written, a third one has no year of birth (S2-11)",
    book: {
      mentees: [
        { code: "П-001", category: "pupil", year: 2011 },
        { code: "П-002", category: "pupil", year: 2012 },
        { code: "П-003", category: "pupil" },
      ],
      consents: [
        { code: "П-001", purpose: "participation", dated: "2026-09-10", signed_by: "self" },
        { code: "П-002", purpose: "photo", dated: "2026-09-10" },
        { code: "П-003", purpose: "participation", dated: "2026-09-10", signed_by: "self" },
      ],
    },
    finds: [
      {
        cell: "consents.signed_by:6",
        found: "сам участник",
        expected: "законный представитель (в год согласия участнику исполняется 15)",
      },
      {
        cell: "consents.signed_by:7",
        found: "",
        expected: "законный представитель (в год согласия участнику исполняется 14)",
      },
      {
        cell: "consents.signed_by:8",
        found: "сам участник",
        expected: "законный представитель (год рождения не указан)",
      },
    ],
  },
  {
    when: "the representative signed, or the pupil was of age, or the participant is a worker, or the consent was withdrawn",
    book: {
      mentors: [
        { code: "Н-001", category: "pupil", year: 2010 },
        { code: "Н-002", category: "worker" },
      ],
      mentees: [
        { code: "П-001", category: "pupil", year: 2007 },
        { code: "П-002", category: "pupil" },
      ],
      consents: [
        { code: "Н-001", purpose: "participation", dated: "2026-09-10", signed_by: "representative" },
        { code: "Н-002", purpose: "participation", dated: "2026-09-10", signed_by: "self" },
        { code: "П-001", purpose: "participation", dated: "2026-09-10", signed_by: "self" },
        { code: "П-002", purpose: "participation", dated: "2026-09-10", withdrawn: "2026-09-10" },
      ],
    },
    finds: [],
  },
];
