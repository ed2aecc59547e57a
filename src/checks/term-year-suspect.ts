import type { Period } from "../period/types";
import { isOpen, itemsOf } from "../snapshot/items";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { saySpan } from "../text/said";
import { at, type Check, type Example } from "./check";
import { yearIsOdd } from "./item-year-odd";
import { isReportAfterEnd } from "./report-after-end";
import { meets, stageFinder } from "./stages";
import { termReader } from "./terms";

/** A person who has put other days into the calendar has answered already. */
const isAsked = ({ start, end, status }: Row<"roadmap">, read: Period) =>
  isOpen({ status }) && (start === null || start === read.start) && (end === null || end === read.end);

/**
 * The reading of an item whose year must be a slip, else null. Where its stage says the same year it is none; where another
 * year would bring it into its stage, `item-year-odd` asks; a report may come after the end.
 */
export const yearSuspects = (snapshot: Snapshot): ((item: Row<"roadmap">) => Period | null) => {
  const read = termReader(snapshot);
  const stageOf = stageFinder(snapshot);
  return (item) => {
    const term = read(item);
    if (!term?.flags.includes("year-suspect") || !isAsked(item, term) || isReportAfterEnd(snapshot, item)) return null;
    const stage = stageOf(item);
    const stated = stage !== null && (stage.start !== null || stage.end !== null);
    return stated && (meets(term, stage) || yearIsOdd(item, stage)) ? null : term;
  };
};

/** A term whose year lies outside the programme while the same days a year off lie inside it (G-05). */
export const termYearSuspect: Check = {
  code: "term-year-suspect",
  severity: "question",
  find: (snapshot) => {
    const suspect = yearSuspects(snapshot);
    return itemsOf(snapshot).flatMap((item) => {
      const term = suspect(item);
      if (term === null) return [];
      const readings = [term.kind === "unknown" ? null : term, term.alternative];
      const expected = readings.flatMap((of) => (of ? saySpan(of.start, of.end) : [])).join(" или ");
      return [at("roadmap", item, "period", { expected })];
    });
  },
};

const passport = { start: "2022-09-01", end: "2023-05-31" };

export const examples: readonly Example[] = [
  {
    when: "the term names a year in which the programme is over, and a year earlier it was running",
    book: {
      passport,
      roadmap: [{ period: "октябрь 2023 г.", start: "2023-10-01", end: "2023-10-31", kind: "months" }],
    },
    finds: [
      {
        cell: "roadmap.period:6",
        found: "октябрь 2023 г.",
        expected: "01.10.2023–31.10.2023 или 01.10.2022–31.10.2022",
      },
    ],
  },
  {
    when: "the end of the term stands in the year of its beginning",
    book: { passport, roadmap: [{ period: "28.12.2022 – 10.01.2022" }] },
    finds: [{ cell: "roadmap.period:6", found: "28.12.2022 – 10.01.2022", expected: "28.12.2022–10.01.2023" }],
  },
  {
    when: "the year has a figure too many",
    book: { passport, roadmap: [{ period: "октябрь 20222 г." }] },
    finds: [{ cell: "roadmap.period:6", found: "октябрь 20222 г.", expected: "01.10.2022–31.10.2022" }],
  },
  {
    when: "the stage says the same year: then it is the programme whose days are in question (S3-40)",
    book: {
      passport: { start: "2022-01-01", end: "2022-12-31" },
      roadmap: [
        { row: "stage", stage: 1, event: "I. Организационный этап (ноябрь 2021 г.)" },
        { row: "item", stage: 1, period: "Ноябрь 2021 г.", start: "2021-11-01", end: "2021-11-30", kind: "months" },
      ],
    },
    finds: [],
  },
  {
    when: "the term lies in the programme, or near it with no such days inside, or a person has said other days, or it is over",
    book: {
      passport,
      roadmap: [
        { period: "октябрь 2022 г.", start: "2022-10-01", end: "2022-10-31", kind: "months" },
        { period: "август 2022 г.", start: "2022-08-01", end: "2022-08-31", kind: "months" },
        { period: "октябрь 2023 г.", start: "2022-10-01", end: "2022-10-31", kind: "months" },
        { period: "октябрь 2023 г.", status: "done" },
      ],
    },
    finds: [],
  },
];
