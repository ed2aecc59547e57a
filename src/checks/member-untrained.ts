import { at, type Check, type Example } from "./check";

/** Called ready although neither trained before nor in the school (S1-25). */
export const memberUntrained: Check = {
  code: "member-untrained",
  severity: "warning",
  find: ({ members }) =>
    members.flatMap((row) =>
      row.confirmed === "yes" && row.training !== "passed" && row.training !== "inside" && !row.raw.training
        ? [at("members", row, "training", { found: row.who ?? row.post ?? "" })]
        : [],
    ),
};

export const examples: readonly Example[] = [
  {
    when: "readiness is confirmed, and there was no training of any kind (S1-25)",
    book: {
      members: [
        { who: "М-001", confirmed: "yes" },
        { post: "завуч", confirmed: "yes", training: "none" },
      ],
    },
    finds: [
      { cell: "members.training:6", found: "М-001", expected: "" },
      { cell: "members.training:7", found: "завуч", expected: "" },
    ],
  },
  {
    when: "there was one of the two, or nobody has confirmed anything",
    book: {
      members: [
        { who: "М-001", confirmed: "yes", training: "passed" },
        { who: "М-002", confirmed: "yes", training: "inside" },
        { who: "М-003", training: "none" },
      ],
    },
    finds: [],
  },
];
