import { allowedOn } from "../snapshot/consents";
import { at, type Check, type Example } from "./check";
import { fallenSays } from "./consent-said";
import { isAgreed } from "./live-pairs";

/** A participant whose consent is missing, expired or withdrawn; those in an agreed pair are told of there, where it is worse (S1-44, S2-11, S2-15). */
export const personWithoutConsent: Check = {
  code: "person-without-consent",
  severity: "warning",
  find: (snapshot) => {
    const { asOf } = snapshot;
    if (asOf === null) return [];
    const allowed = allowedOn(snapshot, asOf);
    const told = new Set(snapshot.pairs.filter(isAgreed).flatMap(({ mentor, mentee }) => [mentor, mentee]));
    return (["mentors", "mentees"] as const).flatMap((base) =>
      snapshot[base].flatMap((person) => {
        const { code } = person;
        if (code === null || told.has(code) || allowed.paired(code)) return [];
        // who signed instead of the representative is told at the consent itself
        if (allowed.fallen(code, "participation")?.why === "signer") return [];
        return [at(base, person, "consent", { found: code, expected: fallenSays(allowed, code) })];
      }),
    );
  },
};

export const examples: readonly Example[] = [
  {
    when: "a mentee has no consent yet, alone or in a pair that is only proposed (S2-11)",
    book: {
      asOf: "2026-11-22",
      mentors: [{ code: "Н-001" }],
      mentees: [{ code: "П-001" }, { code: "П-002" }],
      consents: [{ code: "Н-001", purpose: "participation", dated: "2026-09-02" }],
      pairs: [{ mentor: "Н-001", mentee: "П-002", status: "proposed" }],
    },
    finds: [
      { cell: "mentees.consent:6", found: "П-001", expected: "" },
      { cell: "mentees.consent:7", found: "П-002", expected: "" },
    ],
  },
  {
    when: "the consent was withdrawn today, ran out yesterday, is of tomorrow, or is for another purpose (S1-44)",
    book: {
      asOf: "2026-11-22",
      mentees: [{ code: "П-001" }, { code: "П-002" }, { code: "П-003" }, { code: "П-004" }],
      consents: [
        { code: "П-001", purpose: "participation", dated: "2026-09-02", withdrawn: "2026-11-22" },
        { code: "П-002", purpose: "participation", dated: "2025-09-02", till: "2026-11-21" },
        { code: "П-003", purpose: "participation", dated: "2026-11-23" },
        { code: "П-004", purpose: "photo", dated: "2026-09-02" },
      ],
    },
    finds: [
      { cell: "mentees.consent:6", found: "П-001", expected: "отозвано 22.11.2026" },
      { cell: "mentees.consent:7", found: "П-002", expected: "истекло 21.11.2026" },
      { cell: "mentees.consent:8", found: "П-003", expected: "начнёт действовать 23.11.2026" },
      { cell: "mentees.consent:9", found: "П-004", expected: "" },
    ],
  },
  {
    when: "the consent stands, its last day is today, a new one follows a withdrawn one, or the pair already tells of it",
    book: {
      asOf: "2026-11-22",
      mentors: [{ code: "Н-001" }, { code: "Н-002" }],
      mentees: [{ code: "П-001" }, { code: "П-002" }],
      consents: [
        { code: "Н-001", purpose: "participation", dated: "2026-09-02" },
        { code: "Н-002", purpose: "participation", dated: "2026-09-02", till: "2026-11-22" },
        { code: "П-002", purpose: "participation", dated: "2026-09-02", withdrawn: "2026-10-01" },
        { code: "П-002", purpose: "participation", dated: "2026-10-20" },
      ],
      pairs: [{ mentor: "Н-001", mentee: "П-001", status: "agreed" }],
    },
    finds: [],
  },
];
