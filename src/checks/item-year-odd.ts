import { addYears } from "../period/calendar";
import { itemsOf } from "../snapshot/items";
import type { Row } from "../snapshot/snapshot";
import { saySpan } from "../text/said";
import { at, type Check, type Example } from "./check";
import { type Days, isDated, stageFinder, within } from "./stages";

const shifted = (day: string | null, years: number) => (day === null ? null : addYears(day, years));

/** Days of the item a year earlier or later that lie within the stage, where its own do not; null where there are none. */
export const yearIsOdd = (item: Row<"roadmap">, stage: Days): Days | null => {
  if ((stage.start === null && stage.end === null) || within(item, stage)) return null;
  const others = [-1, 1].map((by) => ({ start: shifted(item.start, by), end: shifted(item.end, by) }));
  return others.find((days) => within(days, stage)) ?? null;
};

/** «Декабрь 2022» in a stage from December 2021 to November 2022: with another year the item would be in its place (S3-43). */
export const itemYearOdd: Check = {
  code: "item-year-odd",
  severity: "question",
  find: (snapshot) => {
    const stageOf = stageFinder(snapshot);
    return itemsOf(snapshot)
      .filter(isDated)
      .flatMap((item) => {
        const stage = stageOf(item);
        const other = stage && yearIsOdd(item, stage);
        if (!stage || !other) return [];
        const year = (other.end ?? "").slice(0, 4);
        return [
          at("roadmap", item, "period", {
            expected: `этап ${saySpan(stage.start, stage.end)}, с годом ${year} пункт в него попадает`,
          }),
        ];
      });
  },
};

const stage = { row: "stage", stage: 2, event: "II. Практический этап (декабрь 2021 г. – ноябрь 2022 г.):" } as const;
const item = { row: "item", stage: 2, kind: "months" } as const;

export const examples: readonly Example[] = [
  {
    when: "December 2022 stands in a stage that had its December in 2021 (S3-43)",
    book: { roadmap: [stage, { ...item, period: "Декабрь 2022 г.", start: "2022-12-01", end: "2022-12-31" }] },
    finds: [
      {
        cell: "roadmap.period:7",
        found: "Декабрь 2022 г.",
        expected: "этап 01.12.2021–30.11.2022, с годом 2021 пункт в него попадает",
      },
    ],
  },
  {
    when: "the item is in its stage, or no other year would bring it there, or the stage has no term",
    book: {
      roadmap: [
        stage,
        { ...item, period: "Декабрь 2021 г.", start: "2021-12-01", end: "2021-12-31" },
        { ...item, period: "Октябрь – декабрь 2022 г.", start: "2022-10-01", end: "2022-12-31" },
        { row: "stage", stage: 3, event: "Итоги" },
        { ...item, stage: 3, period: "Декабрь 2022 г.", start: "2022-12-01", end: "2022-12-31" },
      ],
    },
    finds: [],
  },
];
