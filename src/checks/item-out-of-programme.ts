import { itemsOf } from "../snapshot/items";
import { saySpan } from "../text/said";
import { at, type Check, type Example } from "./check";
import { isReportAfterEnd } from "./report-after-end";
import { yearSuspects } from "./term-year-suspect";
import { programmeOf } from "./terms";

/**
 * An item that begins before the programme or ends after it, extension included (S3-40); a dropped one does not matter, nor
 * does the report that the document wants within some days after the end (S3-35).
 */
export const itemOutOfProgramme: Check = {
  code: "item-out-of-programme",
  severity: "warning",
  find: (snapshot) => {
    const { start: first, end: last } = programmeOf(snapshot);
    const suspect = yearSuspects(snapshot);
    const outside = (day: string | null) =>
      day !== null && ((first !== null && day < first) || (last !== null && day > last));
    return itemsOf(snapshot)
      .filter((item) => !isReportAfterEnd(snapshot, item) && suspect(item) === null)
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
    when: "the final report is due within thirty days after the end, and is planned for them (S3-35)",
    book: {
      passport: { start: "2026-01-01", end: "2026-12-31", report_days: 30, report_due: "2027-01-30" },
      roadmap: [
        { event: "Итоговый отчёт о программе", period: "январь 2027 г.", start: "2027-01-01", end: "2027-01-30" },
        { event: "Семинар", period: "январь 2027 г.", start: "2027-01-01", end: "2027-01-30" },
      ],
    },
    finds: [
      {
        cell: "roadmap.period:7",
        found: "январь 2027 г.",
        expected: "пункт 01.01.2027–30.01.2027, программа 01.01.2026–31.12.2026",
      },
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
