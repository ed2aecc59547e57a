import { isSearched } from "../snapshot/support";
import { at, type Check, type Example, shown } from "./check";

/** The day of the next try has passed, and the search goes on (S2-27). */
export const supportOverdue: Check = {
  code: "support-overdue",
  severity: "warning",
  find: ({ support, asOf }) =>
    support
      .filter((row) => row.person !== null && isSearched(row) && asOf !== null && row.next_try !== null)
      .filter(({ next_try }) => (next_try ?? "") < (asOf ?? ""))
      .map((row) =>
        at("support", row, "next_try", {
          found: shown("support", row, "next_try"),
          expected: row.person ?? "",
        }),
      ),
};

export const examples: readonly Example[] = [
  {
    when: "the day of the next try is over (S2-27)",
    book: { asOf: "2026-11-22", support: [{ person: "П-001", next_try: "2026-11-21" }] },
    finds: [{ cell: "support.next_try:6", found: "2026-11-21", expected: "П-001" }],
  },
  {
    when: "the day is today, or the pair was found",
    book: {
      asOf: "2026-11-22",
      support: [
        { person: "П-001", next_try: "2026-11-22" },
        { person: "П-002", next_try: "2026-11-01", done: "paired" },
      ],
    },
    finds: [],
  },
];
