import { at, type Check, type Example, isBlank } from "./check";

const bases = [
  ["mentors", "mentees"],
  ["mentees", "mentors"],
] as const;

/** «Он же» is written on one side only, or the other side names somebody else (G-08). */
export const samePersonOneSided: Check = {
  code: "same-person-one-sided",
  severity: "warning",
  find: (snapshot) =>
    bases.flatMap(([base, other]) =>
      snapshot[base].flatMap(({ code, same_as }) => {
        if (code === null || same_as === null) return [];
        const twin = snapshot[other].find((row) => row.code === same_as);
        if (!twin || twin.same_as === code) return [];
        const fix = isBlank(twin, "same_as") ? { fix: { same_as: code } } : {};
        return [at(other, twin, "same_as", { expected: code, ...fix })];
      }),
    ),
};

export const examples: readonly Example[] = [
  {
    when: "only the base of mentors says that Н-003 is П-011 too (G-08)",
    book: { mentors: [{ code: "Н-003", same_as: "П-011" }], mentees: [{ code: "П-011" }] },
    finds: [{ cell: "mentees.same_as:6", found: "", expected: "Н-003", fix: { same_as: "Н-003" } }],
  },
  {
    when: "the other side names somebody else",
    book: {
      mentors: [
        { code: "Н-003", same_as: "П-011" },
        { code: "Н-004", same_as: "П-011" },
      ],
      mentees: [{ code: "П-011", same_as: "Н-003" }],
    },
    finds: [{ cell: "mentees.same_as:6", found: "Н-003", expected: "Н-004" }],
  },
  {
    when: "both sides agree, the code is in no base, or a person has one role",
    book: {
      mentors: [{ code: "Н-003", same_as: "П-011" }, { code: "Н-004", same_as: "П-404" }, { code: "Н-005" }],
      mentees: [{ code: "П-011", same_as: "Н-003" }],
    },
    finds: [],
  },
];
