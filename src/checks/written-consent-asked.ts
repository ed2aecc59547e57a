import type { Check, Example } from "./check";
import { withoutWritten } from "./written-consent";

/** A worker who mentors a pupil by order: whether the school has charged him with it as with work, a person decides (S1-44). */
export const writtenConsentAsked: Check = {
  code: "written-consent-asked",
  severity: "question",
  find: (snapshot) => withoutWritten(snapshot, false),
};

export const examples: readonly Example[] = [
  {
    when: "a teacher mentors a pupil by an order of 2026",
    book: {
      asOf: "2026-11-22",
      mentors: [{ code: "Н-001", category: "worker" }],
      mentees: [{ code: "П-001", category: "pupil" }],
      pairs: [{ mentor: "Н-001", mentee: "П-001", status: "working", order: "№ 126 от 18.09.2026" }],
    },
    finds: [{ cell: "pairs.mentor:6", found: "Н-001", expected: "нет" }],
  },
  {
    when: "he has several pairs: it is asked once",
    book: {
      asOf: "2026-11-22",
      mentors: [{ code: "Н-001", category: "worker" }],
      mentees: [{ code: "П-001", category: "pupil" }, { code: "П-002" }],
      pairs: [
        { mentor: "Н-001", mentee: "П-001", status: "working", order: "№ 126 от 18.09.2026" },
        { mentor: "Н-001", mentee: "П-002", status: "working", order: "№ 126 от 18.09.2026" },
      ],
    },
    finds: [{ cell: "pairs.mentor:6", found: "Н-001", expected: "нет", others: ["pairs.mentor:7"] }],
  },
  {
    when: "a pupil mentors a pupil, or the order is older than the rule",
    book: {
      asOf: "2026-11-22",
      mentors: [
        { code: "Н-001", category: "worker" },
        { code: "Н-002", category: "pupil" },
      ],
      mentees: [{ code: "П-001", category: "pupil" }],
      pairs: [
        { mentor: "Н-001", mentee: "П-001", status: "working", order: "№ 9 от 28.02.2025" },
        { mentor: "Н-002", mentee: "П-001", status: "working", order: "№ 126 от 18.09.2026" },
      ],
    },
    finds: [],
  },
];
