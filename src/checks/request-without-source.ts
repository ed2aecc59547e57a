import { at, type Check, type Example, isBlank } from "./check";

/** A request of which nobody knows who told it (S2-12, S2-13). */
export const requestWithoutSource: Check = {
  code: "request-without-source",
  severity: "warning",
  find: ({ requests }) =>
    requests.flatMap((row) =>
      row.request !== null && row.kind !== "offer" && isBlank(row, "source")
        ? [at("requests", row, "source", { found: row.request })]
        : [],
    ),
};

export const examples: readonly Example[] = [
  {
    when: "the source of a request is empty",
    book: { requests: [{ request: "мотивация на уроке" }] },
    finds: [{ cell: "requests.source:6", found: "мотивация на уроке", expected: "" }],
  },
  {
    when: "somebody has told it, somebody offers help, or there is no request yet",
    book: {
      requests: [
        { request: "мотивация на уроке", source: "классный руководитель" },
        { kind: "offer", request: "веду кружок" },
        { no: "3" },
      ],
    },
    finds: [],
  },
];
