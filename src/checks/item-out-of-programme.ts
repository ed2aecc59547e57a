import { saySpan } from "../text/said";
import { at, type Check, type Example } from "./check";
import { itemsOf, programmeOf } from "./items";

/** An item that begins before the programme or ends after it, extension included (S3-40); a dropped one does not matter. */
export const itemOutOfProgramme: Check = {
  code: "item-out-of-programme",
  severity: "warning",
  find: (snapshot) => {
    const { start: first, end: last } = programmeOf(snapshot);
    const outside = (day: string | null) =>
      day !== null && ((first !== null && day < first) || (last !== null && day > last));
    return itemsOf(snapshot)
      .filter(({ status, start, end }) => status !== "dropped" && (outside(start) || outside(end)))
      .map((item) =>
        at("roadmap", item, "period", {
          expected: `пункт ${saySpan(item.start, item.end)}, программа ${saySpan(first, last)}`,
        }),
      );
  },
};

export const examples: readonly Example[] = [
  {
    when: "an item ends after the programme (S3-40)",
    book: {
      passport: { start: "2026-09-01", end: "2027-05-31" },
      roadmap: [{ period: "май – июнь 2027 г.", start: "2027-05-01", end: "2027-06-30" }],
    },
    finds: [
      {
        cell: "roadmap.period:6",
        found: "май – июнь 2027 г.",
        expected: "пункт 01.05.2027–30.06.2027, программа 01.09.2026–31.05.2027",
      },
    ],
  },
  {
    when: "an item begins before the programme",
    book: {
      passport: { start: "2026-09-01" },
      roadmap: [{ row: "item", period: "до 31.08.2026", end: "2026-08-31" }],
    },
    finds: [
      { cell: "roadmap.period:6", found: "до 31.08.2026", expected: "пункт по 31.08.2026, программа с 01.09.2026" },
    ],
  },
  {
    when: "the programme was extended over the item, or the item was dropped, or the row names a stage",
    book: {
      passport: { start: "2026-09-01", end: "2027-05-31", extended: "2027-08-31" },
      roadmap: [
        { period: "июнь 2027 г.", start: "2027-06-01", end: "2027-06-30" },
        { period: "2028 г.", start: "2028-01-01", end: "2028-12-31", status: "dropped" },
        { row: "stage", start: "2025-01-01", end: "2025-01-31" },
      ],
    },
    finds: [],
  },
];
