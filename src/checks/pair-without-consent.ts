import { allowedOn } from "../snapshot/consents";
import { at, type Check, type Example } from "./check";
import { fallenSays } from "./consent-said";
import { isAgreed } from "./live-pairs";

/**
 * A pair agreed, approved or at work while the consent of the mentor or the mentee is missing, expired or withdrawn
 * (S2-11, S2-15, S4-35). A finished pair is past: what was withdrawn since does not concern it.
 */
export const pairWithoutConsent: Check = {
  code: "pair-without-consent",
  severity: "error",
  find: (snapshot) => {
    const { asOf } = snapshot;
    if (asOf === null) return [];
    const allowed = allowedOn(snapshot, asOf);
    const known = {
      mentor: new Set(snapshot.mentors.map(({ code }) => code)),
      mentee: new Set(snapshot.mentees.map(({ code }) => code)),
    };
    return (["mentor", "mentee"] as const).flatMap((side) =>
      snapshot.pairs.filter(isAgreed).flatMap((pair) => {
        const code = pair[side];
        if (code === null || !known[side].has(code) || allowed.paired(code)) return [];
        const last = allowed.fallen(code, "participation");
        // who signed instead of the representative is told at the consent itself
        const told = last !== null && (pair.status === "finished" || last.why === "signer");
        return told ? [] : [at("pairs", pair, side, { expected: fallenSays(allowed, code) })];
      }),
    );
  },
};

export const examples: readonly Example[] = [
  {
    when: "a pair is approved and neither side gave a consent",
    book: {
      asOf: "2026-11-22",
      mentors: [{ code: "Н-001" }],
      mentees: [{ code: "П-001" }],
      pairs: [{ mentor: "Н-001", mentee: "П-001", status: "approved" }],
    },
    finds: [
      { cell: "pairs.mentor:6", found: "Н-001", expected: "" },
      { cell: "pairs.mentee:6", found: "П-001", expected: "" },
    ],
  },
  {
    when: "the mentee's consent was withdrawn while the pair is at work",
    book: {
      asOf: "2026-11-22",
      mentors: [{ code: "Н-001" }],
      mentees: [{ code: "П-001" }],
      consents: [
        { code: "Н-001", purpose: "participation", dated: "2026-09-02" },
        { code: "П-001", purpose: "participation", dated: "2026-09-03", withdrawn: "2026-11-20" },
      ],
      pairs: [
        { mentor: "Н-001", mentee: "П-001", status: "working" },
        { mentor: "Н-001", mentee: "П-001", status: "finished" },
      ],
    },
    finds: [{ cell: "pairs.mentee:6", found: "П-001", expected: "отозвано 20.11.2026" }],
  },
  {
    when: "both gave consents, or the pair is only proposed or already stopped, or the code is in no base",
    book: {
      asOf: "2026-11-22",
      mentors: [{ code: "Н-001" }],
      mentees: [{ code: "П-001" }, { code: "П-002" }],
      consents: [
        { code: "Н-001", purpose: "participation", dated: "2026-09-02" },
        { code: "П-001", purpose: "participation", dated: "2026-09-03" },
      ],
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
