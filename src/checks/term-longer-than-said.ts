import { addDays, dayOf, daysIn, iso, monthOf, yearOf } from "../period/calendar";
import { itemsOf } from "../snapshot/items";
import { saySpan } from "../text/said";
import { at, type Check, type Example } from "./check";

const LIMIT = /(\d{1,2})\s*[-–—]\s*(\d{1,2})\s*месяц|(?:не более|не дольше|до)\s+(\d{1,2})\s+месяц/i;

/** The last day of `months` months that begin on this day. */
const lastOf = (start: string, months: number): string => {
  const month = monthOf(start) - 1 + months;
  const [year, of] = [yearOf(start) + Math.floor(month / 12), (month % 12) + 1];
  const day = Math.min(dayOf(start), daysIn(year, of));
  const same = iso(year, of, day);
  return dayOf(start) > day ? same : addDays(same, -1);
};

/** «Декабрь 2021 – декабрь 2022 (3 – 12 месяцев)»: thirteen months by the calendar, twelve by the cell's own words (S3-33). */
export const termLongerThanSaid: Check = {
  code: "term-longer-than-said",
  severity: "question",
  find: (snapshot) =>
    itemsOf(snapshot).flatMap((item) => {
      const found = LIMIT.exec(item.period ?? "");
      const months = Number(found?.[2] ?? found?.[3] ?? Number.NaN);
      if (item.start === null || item.end === null || Number.isNaN(months)) return [];
      const last = lastOf(item.start, months);
      if (item.end <= last) return [];
      return [
        at("roadmap", item, "period", {
          expected: `${saySpan(item.start, item.end)}, а за ${months} мес. – по ${saySpan(last, last)}`,
        }),
      ];
    }),
};

const item = { row: "item", kind: "months", start: "2021-12-01" } as const;
const period = "Декабрь 2021 г. декабрь 2022 г. (3 – 12 месяцев с момента согласования программы)";

export const examples: readonly Example[] = [
  {
    when: "from December to December, «3 – 12 месяцев» (S3-33)",
    book: { roadmap: [{ ...item, period, end: "2022-12-31" }] },
    finds: [
      { cell: "roadmap.period:6", found: period, expected: "01.12.2021–31.12.2022, а за 12 мес. – по 30.11.2022" },
    ],
  },
  {
    when: "from December to November",
    book: {
      roadmap: [
        { ...item, period, end: "2022-11-30" },
        { ...item, period: "декабрь 2021 г.", end: "2021-12-31" },
      ],
    },
    finds: [],
  },
];
