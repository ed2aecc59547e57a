import { at, type Check, type Example, isBlank } from "./check";

/** A meeting of acquaintance sets the aim of the first working meeting and its day (S1-36). */
export const acquaintanceWithoutAim: Check = {
  code: "acquaintance-without-aim",
  severity: "warning",
  find: ({ meetings }) =>
    meetings
      .filter(({ kind }) => kind === "acquaintance")
      .flatMap((row) => {
        const open = (["goal", "next_day"] as const).find((column) => isBlank(row, column));
        return open ? [at("meetings", row, open)] : [];
      }),
};

export const examples: readonly Example[] = [
  {
    when: "nobody has set the aim, or the day of the next meeting (S1-36)",
    book: {
      meetings: [
        { kind: "acquaintance", next_day: "2026-10-08" },
        { kind: "acquaintance", goal: "разобрать отчёт" },
      ],
    },
    finds: [
      { cell: "meetings.goal:6", found: "", expected: "" },
      { cell: "meetings.next_day:7", found: "", expected: "" },
    ],
  },
  {
    when: "both are set, or it is another meeting",
    book: {
      meetings: [{ kind: "acquaintance", goal: "разобрать отчёт", next_day: "2026-10-08" }, { kind: "consultation" }],
    },
    finds: [],
  },
];
