import { isSearched } from "../snapshot/support";
import { at, type Check, type Example, shown } from "./check";

/** Somebody without a pair whom nobody helps, or for whom no day of the next try is set (S2-27). */
export const supportIncomplete: Check = {
  code: "support-incomplete",
  severity: "warning",
  find: ({ support }) =>
    support
      .filter((row) => row.person !== null && isSearched(row))
      .flatMap((row) => {
        const column = row.responsible === null ? "responsible" : row.next_try === null ? "next_try" : null;
        return column ? [at("support", row, column, { found: shown("support", row, "person") })] : [];
      }),
};

export const examples: readonly Example[] = [
  {
    when: "somebody without a pair has nobody who helps, and somebody no day of the next try (S2-27)",
    book: {
      support: [
        { person: "П-001", kind: "search", next_try: "2026-12-01" },
        { person: "П-002", responsible: "педагог-психолог" },
      ],
    },
    finds: [
      { cell: "support.responsible:6", found: "П-001", expected: "" },
      { cell: "support.next_try:7", found: "П-002", expected: "" },
    ],
  },
  {
    when: "both are known, the search is over, or it is a consultation",
    book: {
      support: [
        { person: "П-001", kind: "search", responsible: "педагог-психолог", next_try: "2026-12-01" },
        { person: "П-002", kind: "search", done: "paired" },
        { person: "П-003", kind: "therapist" },
      ],
    },
    finds: [],
  },
];
