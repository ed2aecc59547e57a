import { sayNumber } from "../text/said";
import { at, atField, type Check, type Example } from "./check";
import { moments } from "./indicator-rows";

const fields = [
  ["teenagers", "children"],
  ["mentees_glad", "mentees_asked"],
  ["mentors_glad", "mentors_asked"],
] as const;

const above = (part: number | null, whole: number | null): whole is number =>
  part !== null && whole !== null && part > whole;

/** A part greater than its whole (S4-17). */
export const partAboveWhole: Check = {
  code: "part-above-whole",
  severity: "error",
  find: ({ passport, indicators }) => [
    ...fields.flatMap(([part, whole]) => {
      const of = passport[whole];
      return above(passport[part], of) ? [atField(part, passport[part] ?? "", sayNumber(of))] : [];
    }),
    ...indicators.flatMap((row) =>
      moments.flatMap(({ part, whole }) => {
        const of = row[whole];
        return above(row[part], of) ? [at("indicators", row, part, { expected: sayNumber(of) })] : [];
      }),
    ),
  ],
};

export const examples: readonly Example[] = [
  {
    when: "65 of 64 were counted (S4-17)",
    book: { indicators: [{ after_part: 65, after_whole: 64 }] },
    finds: [{ cell: "indicators.after_part:6", found: 65, expected: "64" }],
  },
  {
    when: "more mentees are satisfied than answered",
    book: { passport: { mentees_asked: 20, mentees_glad: 22 } },
    finds: [{ cell: "passport.mentees_glad", found: 22, expected: "20" }],
  },
  {
    when: "the part is the whole, or one of them is not known",
    book: {
      passport: { children: 300, teenagers: 120 },
      indicators: [{ before_part: 64, before_whole: 64 }, { before_part: 65 }],
    },
    finds: [],
  },
];
