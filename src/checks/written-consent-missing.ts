import type { Check, Example } from "./check";
import { withoutWritten } from "./written-consent";

/** A worker who mentors a worker by order, without his written consent to the work, its term and pay (S1-44, ТК 351.8). */
export const writtenConsentMissing: Check = {
  code: "written-consent-missing",
  severity: "error",
  find: (snapshot) => withoutWritten(snapshot, true),
};

const workers = {
  mentors: [{ code: "Н-001", category: "worker" }],
  mentees: [{ code: "П-001", category: "worker" }],
} as const;
const pair = { mentor: "Н-001", mentee: "П-001", status: "approved", order: "№ 126 от 18.09.2026" } as const;
const consent = { code: "Н-001", purpose: "mentoring", dated: "2026-09-10", till: "2027-05-31" } as const;

export const examples: readonly Example[] = [
  {
    when: "a teacher mentors a teacher by an order of 2026 and gave no written consent",
    book: { asOf: "2026-11-22", ...workers, pairs: [pair] },
    finds: [{ cell: "pairs.mentor:6", found: "Н-001", expected: "нет" }],
  },
  {
    when: "the consent is there, but says neither what the work is nor what is paid",
    book: { asOf: "2026-11-22", ...workers, pairs: [pair], consents: [consent] },
    finds: [{ cell: "pairs.mentor:6", found: "Н-001", expected: "без содержания работы, оплаты" }],
  },
  {
    when: "the mentor took his consent back",
    book: {
      asOf: "2026-11-22",
      ...workers,
      pairs: [pair],
      consents: [{ ...consent, work: "помощь с уроками", pay: "10 % оклада", withdrawn: "2026-11-01" }],
    },
    finds: [{ cell: "pairs.mentor:6", found: "Н-001", expected: "нет" }],
  },
  {
    when: "the consent is whole, the order is of 2024, there is no order yet, the pair is finished, or teams work with teams",
    book: {
      asOf: "2026-11-22",
      mentors: [...workers.mentors, { code: "Н-002", category: "worker" }],
      mentees: workers.mentees,
      pairs: [
        pair,
        { ...pair, mentor: "Н-002", order: "№ 14 от 03.09.2024" },
        { ...pair, mentor: "Н-002", order: null },
        { ...pair, mentor: "Н-002", status: "finished" },
      ],
      consents: [{ ...consent, work: "помощь с уроками", pay: "10 % оклада" }],
    },
    finds: [],
  },
  {
    when: "the mentors are teams of other schools",
    book: { asOf: "2026-11-22", passport: { model: "teams" }, ...workers, pairs: [pair] },
    finds: [],
  },
];
