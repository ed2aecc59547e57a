import { at, type Check, type Example } from "./check";

/** A person who is his own mentor: under one code, or under two that «Он же» joins, on either side (G-08). */
export const pairedWithSelf: Check = {
  code: "paired-with-self",
  severity: "error",
  find: (snapshot) => {
    const asMentee = new Map(snapshot.mentors.map(({ code, same_as }) => [code, same_as]));
    const asMentor = new Map(snapshot.mentees.map(({ code, same_as }) => [code, same_as]));
    return snapshot.pairs
      .filter(({ mentor, mentee, status }) => mentor !== null && mentee !== null && status !== "stopped")
      .filter(
        ({ mentor, mentee }) => mentor === mentee || asMentee.get(mentor) === mentee || asMentor.get(mentee) === mentor,
      )
      .map((pair) => at("pairs", pair, "mentee"));
  },
};

export const examples: readonly Example[] = [
  {
    when: "«Он же» stands in the base of mentors (G-08)",
    book: {
      mentors: [{ code: "Н-003", same_as: "П-011" }],
      mentees: [{ code: "П-011" }],
      pairs: [{ mentor: "Н-003", mentee: "П-011" }],
    },
    finds: [{ cell: "pairs.mentee:6", found: "П-011", expected: "" }],
  },
  {
    when: "«Он же» stands in the base of mentees, or the code is one and the same",
    book: {
      mentors: [{ code: "Н-003" }],
      mentees: [{ code: "П-011", same_as: "Н-003" }],
      pairs: [
        { mentor: "Н-003", mentee: "П-011" },
        { mentor: "Н-003", mentee: "Н-003" },
      ],
    },
    finds: [
      { cell: "pairs.mentee:6", found: "П-011", expected: "" },
      { cell: "pairs.mentee:7", found: "Н-003", expected: "" },
    ],
  },
  {
    when: "a person of two roles is paired with others, or a pair is not filled in yet",
    book: {
      mentors: [{ code: "Н-003", same_as: "П-011" }, { code: "Н-004" }],
      mentees: [{ code: "П-011" }, { code: "П-012" }],
      pairs: [{ mentor: "Н-003", mentee: "П-012" }, { mentor: "Н-004", mentee: "П-011" }, { mentor: "Н-003" }],
    },
    finds: [],
  },
];
