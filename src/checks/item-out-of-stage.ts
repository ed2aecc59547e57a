import { itemsOf } from "../snapshot/items";
import { saySpan } from "../text/said";
import { at, type Check, type Example } from "./check";
import { yearIsOdd } from "./item-year-odd";
import { isReportAfterEnd } from "./report-after-end";
import { isDated, stageFinder, within } from "./stages";

/**
 * An item that begins before its stage or ends after it; «В течение года» is as long as the stage, and one whose year
 * alone is in the way is asked about by its own check (S1-13, S3-42).
 */
export const itemOutOfStage: Check = {
  code: "item-out-of-stage",
  severity: "warning",
  find: (snapshot) => {
    const stageOf = stageFinder(snapshot);
    return itemsOf(snapshot)
      .filter(isDated)
      .flatMap((item) => {
        const stage = stageOf(item);
        if (stage === null || within(item, stage) || yearIsOdd(item, stage)) return [];
        if (isReportAfterEnd(snapshot, item)) return [];
        return [
          at("roadmap", item, "period", {
            expected: `пункт ${saySpan(item.start, item.end)}, этап ${saySpan(stage.start, stage.end)}`,
          }),
        ];
      });
  },
};

const stage = { row: "stage", stage: 1, event: "Запуск (сентябрь – октябрь 2022 г.)" } as const;
const item = { row: "item", stage: 1, kind: "range" } as const;

export const examples: readonly Example[] = [
  {
    when: "the stage ends in October, its item lies in November (S1-13)",
    book: { roadmap: [stage, { ...item, period: "01-10.11. 2022 г.", start: "2022-11-01", end: "2022-11-10" }] },
    finds: [
      {
        cell: "roadmap.period:7",
        found: "01-10.11. 2022 г.",
        expected: "пункт 01.11.2022–10.11.2022, этап 01.09.2022–31.10.2022",
      },
    ],
  },
  {
    when: "the term of the stage stands in its own row; the item begins a month before (S3-42)",
    book: {
      roadmap: [
        { row: "stage", stage: 1, event: "Запуск", period: "ноябрь 2021 г." },
        { ...item, period: "Октябрь-ноябрь 2021 г.", kind: "months", start: "2021-10-01", end: "2021-11-30" },
      ],
    },
    finds: [
      {
        cell: "roadmap.period:7",
        found: "Октябрь-ноябрь 2021 г.",
        expected: "пункт 01.10.2021–30.11.2021, этап 01.11.2021–30.11.2021",
      },
    ],
  },
  {
    when: "the title ends with its months, the year is that of the programme",
    book: {
      passport: { start: "2026-09-01", end: "2027-05-31" },
      roadmap: [
        { row: "stage", stage: 1, event: "I этап: запуск программы – сентябрь-октябрь" },
        { ...item, period: "ноябрь", kind: "months", start: "2026-11-01", end: "2026-11-30" },
      ],
    },
    finds: [
      {
        cell: "roadmap.period:7",
        found: "ноябрь",
        expected: "пункт 01.11.2026–30.11.2026, этап 01.09.2026–31.10.2026",
      },
    ],
  },
  {
    when: "«В течение года», a term put off, an item called off, one within a stage without a term of its own",
    book: {
      roadmap: [
        stage,
        { ...item, period: "В течение года", kind: "all-year", start: "2022-09-01", end: "2023-08-31" },
        { ...item, period: "ноябрь 2022 г.", start: "2022-11-01", end: "2022-11-30", status: "moved" },
        { ...item, period: "ноябрь 2022 г.", start: "2022-11-01", end: "2022-11-30", status: "dropped" },
        { ...item, period: "20.10.2022", start: "2022-10-20", end: "2022-10-20" },
        { row: "stage", stage: 2, event: "Итоги (по приказу)" },
        { ...item, stage: 2, period: "ноябрь 2022 г.", start: "2022-11-01", end: "2022-11-30" },
      ],
    },
    finds: [],
  },
];
