import type { Row } from "../snapshot/snapshot";
import { needsNumber } from "../spec/papers";
import { at, type Check, type Example, isBlank } from "./check";

/** What a paper with a state still lacks to give it: its head words in the genitive, and the column to fill in. */
const lacking = (row: Row<"papers">): { column: "number" | "dated" | "about"; says: string }[] => [
  ...(needsNumber(row.kind ?? "") && isBlank(row, "number") ? [{ column: "number" as const, says: "номера" }] : []),
  ...(isBlank(row, "dated") ? [{ column: "dated" as const, says: "даты" }] : []),
  ...(isBlank(row, "about") ? [{ column: "about" as const, says: "указания, к чему он относится" }] : []),
];

/** A paper that is to give a state and cannot: an order without its number, any paper without its day or its subject (G-10). */
export const stateWithoutNumber: Check = {
  code: "state-without-number",
  severity: "error",
  find: ({ papers }) =>
    papers.flatMap((row) => {
      if (row.state === null) return [];
      const lacks = lacking(row);
      const [first] = lacks;
      return first
        ? [
            at("papers", row, first.column, {
              found: row.title ?? row.kind ?? "",
              expected: lacks.map(({ says }) => says).join(" и "),
            }),
          ]
        : [];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "an order approves the programme and has neither number nor day; a protocol is about nothing (G-10)",
    book: {
      papers: [
        { kind: "приказ", title: "Об утверждении", about: "программа", state: "approved" },
        { kind: "протокол", state: "agreed", dated: "2026-09-01" },
      ],
    },
    finds: [
      { cell: "papers.number:6", found: "Об утверждении", expected: "номера и даты" },
      { cell: "papers.about:7", found: "протокол", expected: "указания, к чему он относится" },
    ],
  },
  {
    when: "the order is whole, or gives no state",
    book: {
      papers: [
        { kind: "Приказ", number: "12", dated: "2026-09-01", about: "программа", state: "approved" },
        { kind: "приказ", title: "О поощрении" },
      ],
    },
    finds: [],
  },
];
