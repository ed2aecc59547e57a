import type { Finding } from "../snapshot/problem";
import type { Row } from "../snapshot/snapshot";
import { sayDay } from "../text/said";
import { at, atField, type Check, type Example } from "./check";

const backwards = (start: string | null, end: string | null): boolean => start !== null && end !== null && end < start;
const notBefore = (start: string | null) => `не раньше ${sayDay(start ?? "")}`;

type Dated = Pick<Row<"pairs">, "start" | "end" | "extended">;

const wrong = ({ start, end, extended }: Dated): ["end" | "extended", string] | null => {
  if (backwards(start, end)) return ["end", notBefore(start)];
  if (backwards(end, extended)) return ["extended", notBefore(end)];
  return null;
};

/** An item, a pair or the whole programme that ends before it begins (S3-11, S3-40). */
export const endBeforeStart: Check = {
  code: "end-before-start",
  severity: "error",
  find: ({ passport, roadmap, pairs }): Finding[] => {
    const field = wrong(passport);
    return [
      ...(field ? [atField(field[0], passport[field[0]] ?? "", field[1])] : []),
      ...(backwards(passport.start, passport.finished_on)
        ? [atField("finished_on", passport.finished_on ?? "", notBefore(passport.start))]
        : []),
      ...roadmap
        .filter(({ start, end }) => backwards(start, end))
        .map((row) => at("roadmap", row, "end", { expected: notBefore(row.start) })),
      ...pairs.flatMap((row) => {
        const place = wrong(row);
        return place ? [at("pairs", row, place[0], { expected: place[1] })] : [];
      }),
    ];
  },
};

export const examples: readonly Example[] = [
  {
    when: "an item ends before it begins",
    book: { roadmap: [{ start: "2026-10-20", end: "2026-10-02" }] },
    finds: [{ cell: "roadmap.end:6", found: "2026-10-02", expected: "не раньше 20.10.2026" }],
  },
  {
    when: "a pair is extended to a day before its end",
    book: { pairs: [{ start: "2026-09-15", end: "2027-05-31", extended: "2027-01-31" }] },
    finds: [{ cell: "pairs.extended:6", found: "2027-01-31", expected: "не раньше 31.05.2027" }],
  },
  {
    when: "the programme ends before it begins",
    book: { passport: { start: "2026-09-01", end: "2026-05-31" } },
    finds: [{ cell: "passport.end", found: "2026-05-31", expected: "не раньше 01.09.2026" }],
  },
  {
    when: "the programme is finished before it begins",
    book: { passport: { start: "2026-09-01", finished_on: "2025-12-01" } },
    finds: [{ cell: "passport.finished_on", found: "2025-12-01", expected: "не раньше 01.09.2026" }],
  },
  {
    when: "one day is both the beginning and the end, or one of the dates is not there",
    book: {
      roadmap: [{ start: "2026-10-20", end: "2026-10-20" }, { end: "2026-10-02" }],
      pairs: [{ start: "2026-09-15" }],
    },
    finds: [],
  },
];
