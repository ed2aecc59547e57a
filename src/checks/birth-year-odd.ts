import { at, type Check, type Example } from "./check";

const OLDEST = 1920;
const YOUNGEST_PUPIL = 6;

const why = (year: number, category: string | null, now: number): string | null => {
  if (!Number.isInteger(year)) return "год целым числом";
  if (year > now) return `год не позже ${now}`;
  if (year < OLDEST) return `год не раньше ${OLDEST}`;
  return category === "pupil" && now - year < YOUNGEST_PUPIL
    ? `обучающемуся исполнилось бы ${now - year}, год не позже ${now - YOUNGEST_PUPIL}`
    : null;
};

/** A year of birth that cannot be: to come, long past, or that of a pupil too small for a school. */
export const birthYearOdd: Check = {
  code: "birth-year-odd",
  severity: "warning",
  find: ({ asOf, mentors, mentees }) => {
    if (asOf === null) return [];
    const now = Number(asOf.slice(0, 4));
    const odd = (year: number | null, category: string | null) => (year === null ? null : why(year, category, now));
    return [
      ...mentors.flatMap((row) => {
        const expected = odd(row.year, row.category);
        return expected === null ? [] : [at("mentors", row, "year", { expected })];
      }),
      ...mentees.flatMap((row) => {
        const expected = odd(row.year, row.category);
        return expected === null ? [] : [at("mentees", row, "year", { expected })];
      }),
    ];
  },
};

export const examples: readonly Example[] = [
  {
    when: "a year to come, one of the century before the last, two digits, and a pupil of five",
    book: {
      asOf: "2026-11-22",
      mentors: [{ year: 1893, category: "worker" }],
      mentees: [{ year: 2030 }, { year: 12 }, { year: 2021, category: "pupil" }],
    },
    finds: [
      { cell: "mentors.year:6", found: 1893, expected: "год не раньше 1920" },
      { cell: "mentees.year:6", found: 2030, expected: "год не позже 2026" },
      { cell: "mentees.year:7", found: 12, expected: "год не раньше 1920" },
      { cell: "mentees.year:8", found: 2021, expected: "обучающемуся исполнилось бы 5, год не позже 2020" },
    ],
  },
  {
    when: "a first-former, an old teacher, somebody without a year",
    book: {
      asOf: "2026-11-22",
      mentors: [{ year: 1951, category: "worker" }, { category: "partner" }],
      mentees: [{ year: 2019, category: "pupil" }],
    },
    finds: [],
  },
];
