import { at, type Check, type Example } from "./check";

/** Where there is a map of requests, each mentee has a request in it (S4-29). */
export const requestWithoutRow: Check = {
  code: "request-without-row",
  severity: "question",
  find: ({ requests, mentees }) => {
    const known = new Set(requests.flatMap(({ code, kind }) => (code !== null && kind !== "offer" ? [code] : [])));
    return mentees.flatMap((row) =>
      known.size > 0 && row.code !== null && !known.has(row.code) ? [at("mentees", row, "code")] : [],
    );
  },
};

export const examples: readonly Example[] = [
  {
    when: "one mentee has a request in the map, two have none: an offer to help is no request (S4-29)",
    book: {
      mentees: [{ code: "П-001" }, { code: "П-002" }, { code: "П-003" }],
      requests: [
        { code: "П-001", kind: "need" },
        { code: "П-003", kind: "offer" },
      ],
    },
    finds: [
      { cell: "mentees.code:7", found: "П-002", expected: "" },
      { cell: "mentees.code:8", found: "П-003", expected: "" },
    ],
  },
  {
    when: "each has one, or there is no map",
    book: { mentees: [{ code: "П-001" }], requests: [{ code: "П-001" }] },
    finds: [],
  },
  { when: "nobody has begun a map", book: { mentees: [{ code: "П-001" }] }, finds: [] },
];
