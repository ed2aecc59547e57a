import { daysBetween } from "../period/calendar";
import { itemsOf } from "../snapshot/items";
import type { Row } from "../snapshot/snapshot";
import { sayDay } from "../text/said";
import { at, type Check, type Example } from "./check";
import { latest } from "./latest";
import { stageFinder } from "./stages";
import { isFinalStage, judgesProgramme, letsPairsWork } from "./topics";

/** The school year is over by June, whatever «2022–2023 учебный год» lasts to. */
const lessonsEnd = (end: string) =>
  end.slice(5) > "05-31" && end.slice(5) < "09-01" ? `${end.slice(0, 4)}-05-31` : end;
const EARLY = 60;

const worksTo = (item: Row<"roadmap">) => (item.end === null ? "" : lessonsEnd(item.end));

/** The programme is judged as a whole two months and more before its pairs have stopped working (S2-30); asked once. */
export const finalBeforeEnd: Check = {
  code: "final-before-end",
  severity: "question",
  find: (snapshot) => {
    const items = itemsOf(snapshot).filter(({ status }) => status !== "dropped" && status !== "moved");
    const stageOf = stageFinder(snapshot);
    const working = items.filter(letsPairsWork).sort((a, b) => worksTo(b).localeCompare(worksTo(a)))[0];
    const finals = items.filter(
      (item) => item.end !== null && judgesProgramme(item) && isFinalStage(stageOf(item)?.title ?? ""),
    );
    const last = latest(finals.map(({ end }) => end ?? ""));
    const [first] = finals;
    if (!working || !first || !last || worksTo(working) === "" || daysBetween(last, worksTo(working)) < EARLY)
      return [];
    return [at("roadmap", first, "period", { expected: `${sayDay(worksTo(working))} (строка ${working.at})` })];
  },
};

const work = {
  row: "item",
  stage: 6,
  content: "Регулярные встречи наставника и наставляемого",
  period: "2022-2023 учебный год",
  kind: "all-year",
  start: "2022-09-01",
  end: "2023-08-31",
} as const;
const stage = { row: "stage", stage: 7, event: "Завершение наставничества" } as const;
const final = { row: "item", stage: 7, content: "Мониторинг качества реализации программы", kind: "months" } as const;

export const examples: readonly Example[] = [
  {
    when: "pairs work through the school year, and the final monitoring is in January (S2-30)",
    book: {
      roadmap: [work, stage, { ...final, period: "январь 2023", start: "2023-01-01", end: "2023-01-31" }],
    },
    finds: [{ cell: "roadmap.period:8", found: "январь 2023", expected: "31.05.2023 (строка 6)" }],
  },
  {
    when: "the monitoring is in April or May, in June too, or half-way",
    book: {
      roadmap: [
        work,
        stage,
        { ...final, period: "апрель 2023", start: "2023-04-01", end: "2023-04-30" },
        { ...final, content: "Промежуточный мониторинг качества программы", period: "январь 2023", end: "2023-01-31" },
      ],
    },
    finds: [],
  },
];
