import { allowedOn, peopleOf } from "../snapshot/consents";
import { at, type Check, type Example, isBlank } from "./check";
import { fallenSays } from "./consent-said";

const NO_CODE = "нет кода";
const code = /^[А-ЯЁ]{1,3}-\d{1,5}$/;

/**
 * A member of a team, or an invited specialist, without a consent to take part (S1-19, S1-31). Those of the bases are told of
 * there; a row with a position and no code is a post, unless somebody was invited: who is it then?
 */
export const memberWithoutConsent: Check = {
  code: "member-without-consent",
  severity: "warning",
  find: (snapshot) => {
    const { asOf, members } = snapshot;
    if (asOf === null) return [];
    const allowed = allowedOn(snapshot, asOf);
    const people = peopleOf(snapshot);
    return members.flatMap((row) => {
      const who = row.who?.trim() ?? "";
      if (isBlank(row, "who") && row.duty === "invited")
        return [at("members", row, "who", { found: row.post ?? "", expected: NO_CODE })];
      if (!code.test(who) || people.has(who) || allowed.paired(who)) return [];
      return [at("members", row, "consent", { found: who, expected: fallenSays(allowed, who) })];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "a member has no consent; an invited specialist has not even a code to give one under (S1-31)",
    book: {
      asOf: "2026-11-22",
      members: [
        { team: "1", who: "У-001", duty: "member" },
        { post: "методист", duty: "invited" },
        { who: "У-002", duty: "invited" },
      ],
      consents: [{ code: "У-002", purpose: "photo", dated: "2026-09-02" }],
    },
    finds: [
      { cell: "members.consent:6", found: "У-001", expected: "" },
      { cell: "members.who:7", found: "методист", expected: "нет кода" },
      { cell: "members.consent:8", found: "У-002", expected: "" },
    ],
  },
  {
    when: "the consent stands, the person is in a base and told of there, or the row has a position only",
    book: {
      asOf: "2026-11-22",
      mentors: [{ code: "Н-001" }],
      members: [
        { team: "1", who: "Н-001", duty: "leader" },
        { who: "У-001", duty: "invited" },
        { team: "1", post: "директор", duty: "leader" },
      ],
      consents: [{ code: "У-001", purpose: "participation", dated: "2026-09-02" }],
    },
    finds: [],
  },
];
