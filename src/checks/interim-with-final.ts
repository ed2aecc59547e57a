import { itemsOf } from "../snapshot/items";
import { saySpan } from "../text/said";
import { at, type Check, type Example } from "./check";
import { firstEnd, isDated, stageFinder, startOf } from "./stages";
import { isFinalStage, judgesProgramme, looksMidway } from "./topics";

/** The look half-way is planned for the days of the final reports (S1-16, S2-30). */
export const interimWithFinal: Check = {
  code: "interim-with-final",
  severity: "question",
  find: (snapshot) => {
    const items = itemsOf(snapshot).filter(isDated);
    const stageOf = stageFinder(snapshot);
    const final = items
      .filter((item) => judgesProgramme(item) && isFinalStage(stageOf(item)?.title ?? ""))
      .sort((a, b) => startOf(a).localeCompare(startOf(b)))[0];
    if (final === undefined) return [];
    return items
      .filter((item) => looksMidway(item) && !isFinalStage(stageOf(item)?.title ?? ""))
      .filter((item) => firstEnd(item, snapshot) >= startOf(final) && startOf(item) >= startOf(final))
      .map((item) =>
        at("roadmap", item, "period", { expected: `${saySpan(final.start, final.end)} (строка ${final.at})` }),
      );
  },
};

const month = (n: number) => ({ kind: "months", start: `2023-0${n}-01`, end: `2023-0${n}-28` }) as const;
const final = [
  { row: "stage", stage: 7, event: "Завершение наставничества" },
  { row: "item", stage: 7, content: "Мониторинг качества реализации программы", ...month(1) },
] as const;
const interim = { row: "item", stage: 6, event: "Организация текущего контроля" } as const;

export const examples: readonly Example[] = [
  {
    when: "current control and the final monitoring share January (S2-30)",
    book: { roadmap: [{ ...interim, period: "январь 2023", ...month(1) }, ...final] },
    finds: [{ cell: "roadmap.period:6", found: "январь 2023", expected: "01.01.2023–28.01.2023 (строка 8)" }],
  },
  {
    when: "the control comes before; or it lasts up to the final",
    book: {
      roadmap: [
        { ...interim, period: "декабрь 2022", kind: "months", start: "2022-12-01", end: "2022-12-31" },
        { ...interim, period: "октябрь 2022 – январь 2023", kind: "months", start: "2022-10-01", end: "2023-01-31" },
        ...final,
      ],
    },
    finds: [],
  },
];
