import { tabOf } from "../spec/book";
import { at, type Check, type Example, isBlank } from "./check";
import { isAgreed } from "./live-pairs";

const sides = [
  ["mentor", "mentors"],
  ["mentee", "mentees"],
] as const;

/** A pair agreed, approved or at work while the mentor or the mentee gave no consent (S2-11, S2-15, S4-35). */
export const pairWithoutConsent: Check = {
  code: "pair-without-consent",
  severity: "error",
  find: (snapshot) => {
    const agreed = snapshot.pairs.filter(isAgreed);
    return sides.flatMap(([side, base]) => {
      const silent = new Set(snapshot[base].filter((person) => isBlank(person, "consent")).map(({ code }) => code));
      return agreed
        .filter((pair) => pair[side] !== null && silent.has(pair[side]))
        .map((pair) => at("pairs", pair, side, { expected: tabOf(base) }));
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "a pair is approved and neither side gave a consent",
    book: {
      mentors: [{ code: "Н-001" }],
      mentees: [{ code: "П-001" }],
      pairs: [{ mentor: "Н-001", mentee: "П-001", status: "approved" }],
    },
    finds: [
      { cell: "pairs.mentor:6", found: "Н-001", expected: "База наставников" },
      { cell: "pairs.mentee:6", found: "П-001", expected: "База наставляемых" },
    ],
  },
  {
    when: "both gave consents, or the pair is only proposed or already stopped, or the code is in no base",
    book: {
      mentors: [{ code: "Н-001", consent: "2026-09-02" }],
      mentees: [{ code: "П-001", consent: "2026-09-03" }, { code: "П-002" }],
      pairs: [
        { mentor: "Н-001", mentee: "П-001", status: "working" },
        { mentor: "Н-001", mentee: "П-002", status: "proposed" },
        { mentor: "Н-001", mentee: "П-002", status: "stopped" },
        { mentor: "Н-009", mentee: "П-001", status: "agreed" },
      ],
    },
    finds: [],
  },
];
