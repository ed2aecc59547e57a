import { ADULT, peopleOf, turns } from "../snapshot/consents";
import { at, type Check, type Example } from "./check";

/** A pupil who signed himself in the year he turns 18: the book keeps no birth date, so a person must look (S2-11). */
export const signerTurningEighteen: Check = {
  code: "signer-turning-eighteen",
  severity: "question",
  find: (snapshot) => {
    const people = peopleOf(snapshot);
    return snapshot.consents
      .filter(({ code, dated, signed_by }) => {
        const person = people.get(code ?? "");
        const isPupil = person?.category === "pupil" && signed_by === "self" && dated !== null;
        return isPupil && turns(person, dated) === ADULT;
      })
      .map((consent) => at("consents", consent, "signed_by"));
  },
};

export const examples: readonly Example[] = [
  {
    when: "a pupil signed himself in the year he turns 18 (S2-11)",
    book: {
      mentees: [{ code: "П-001", category: "pupil", year: 2008 }],
      consents: [{ code: "П-001", purpose: "participation", dated: "2026-09-10", signed_by: "self" }],
    },
    finds: [{ cell: "consents.signed_by:6", found: "сам участник", expected: "" }],
  },
  {
    when: "he turned 18 a year ago, or the representative signed as well",
    book: {
      mentees: [
        { code: "П-001", category: "pupil", year: 2007 },
        { code: "П-002", category: "pupil", year: 2008 },
      ],
      consents: [
        { code: "П-001", purpose: "participation", dated: "2026-09-10", signed_by: "self" },
        { code: "П-002", purpose: "participation", dated: "2026-09-10", signed_by: "representative" },
      ],
    },
    finds: [],
  },
];
