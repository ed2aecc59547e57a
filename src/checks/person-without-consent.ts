import { at, type Check, type Example, isBlank } from "./check";
import { isAgreed } from "./live-pairs";

/** A participant without a consent; those who are in an agreed pair are told of there, where it is worse (S2-11, S2-15). */
export const personWithoutConsent: Check = {
  code: "person-without-consent",
  severity: "warning",
  find: (snapshot) => {
    const agreed = snapshot.pairs.filter(isAgreed);
    const told = new Set(agreed.flatMap(({ mentor, mentee }) => [mentor, mentee]));
    return (["mentors", "mentees"] as const).flatMap((base) =>
      snapshot[base]
        .filter((person) => person.code !== null && !told.has(person.code) && isBlank(person, "consent"))
        .map((person) => at(base, person, "consent", { found: person.code })),
    );
  },
};

export const examples: readonly Example[] = [
  {
    when: "a mentee has no consent yet, alone or in a pair that is only proposed (S2-11)",
    book: {
      mentors: [{ code: "Н-001", consent: "2026-09-02" }],
      mentees: [{ code: "П-001" }, { code: "П-002" }],
      pairs: [{ mentor: "Н-001", mentee: "П-002", status: "proposed" }],
    },
    finds: [
      { cell: "mentees.consent:6", found: "П-001", expected: "" },
      { cell: "mentees.consent:7", found: "П-002", expected: "" },
    ],
  },
  {
    when: "the consent is there, or cannot be read, or the pair already tells of it",
    book: {
      mentors: [
        { code: "Н-001", consent: "2026-09-02" },
        { code: "Н-002", raw: { consent: "сентябрь" } },
      ],
      mentees: [{ code: "П-001" }],
      pairs: [{ mentor: "Н-001", mentee: "П-001", status: "agreed" }],
    },
    finds: [],
  },
];
