import { ADULT, allowedOn, turns } from "../snapshot/consents";
import { at, type Check, type Example } from "./check";

/** From the year in which a pupil turns 18 his own consent is asked for, where only the representative has signed (S2-11). */
export const ownConsentDue: Check = {
  code: "own-consent-due",
  severity: "question",
  find: (snapshot) => {
    const { asOf } = snapshot;
    if (asOf === null) return [];
    const allowed = allowedOn(snapshot, asOf);
    const owned = new Set(
      snapshot.consents.flatMap(({ code, purpose, signed_by, dated }) =>
        purpose === "participation" && signed_by === "self" && dated !== null && dated <= asOf ? [code] : [],
      ),
    );
    return (["mentors", "mentees"] as const).flatMap((base) =>
      snapshot[base].flatMap((person) => {
        const { code, category, year } = person;
        const age = turns(person, asOf);
        if (code === null || category !== "pupil" || age === null || age < ADULT || owned.has(code)) return [];
        const given = allowed.standing(code, "participation");
        const expected = age === ADULT ? "в этом году исполняется 18" : "уже исполнилось 18";
        return given?.signed_by === "representative" ? [at(base, person, "year", { found: year, expected })] : [];
      }),
    );
  },
};

export const examples: readonly Example[] = [
  {
    when: "the representative signed for a pupil who turns 18 this year, and for one who is 19",
    book: {
      asOf: "2026-11-22",
      mentors: [{ code: "Н-001", category: "pupil", year: 2008 }],
      mentees: [{ code: "П-001", category: "pupil", year: 2007 }],
      consents: [
        { code: "Н-001", purpose: "participation", dated: "2026-09-10", signed_by: "representative" },
        { code: "П-001", purpose: "participation", dated: "2024-09-10", signed_by: "representative" },
      ],
    },
    finds: [
      { cell: "mentors.year:6", found: 2008, expected: "в этом году исполняется 18" },
      { cell: "mentees.year:6", found: 2007, expected: "уже исполнилось 18" },
    ],
  },
  {
    when: "he is 17, or has signed himself by now, or is a worker, or gave no consent at all",
    book: {
      asOf: "2026-11-22",
      mentees: [
        { code: "П-001", category: "pupil", year: 2009 },
        { code: "П-002", category: "pupil", year: 2007 },
        { code: "П-003", category: "worker", year: 1990 },
        { code: "П-004", category: "pupil", year: 2007 },
      ],
      consents: [
        { code: "П-001", purpose: "participation", dated: "2026-09-10", signed_by: "representative" },
        { code: "П-002", purpose: "participation", dated: "2024-09-10", signed_by: "representative" },
        { code: "П-002", purpose: "participation", dated: "2026-09-10", signed_by: "self" },
        { code: "П-003", purpose: "participation", dated: "2026-09-10", signed_by: "representative" },
      ],
    },
    finds: [],
  },
];
