import { itemsOf } from "../snapshot/items";
import type { Finding } from "../snapshot/problem";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { sayDay } from "../text/said";
import { firstOver, pairingOf } from "./base-after-pairs";
import { at, type Check, type Example } from "./check";
import { firstEnd, isDated, stageFinder, startOf } from "./stages";
import { asksCandidates, isSelectionStage, makesBaseOf, type Side, selectsMentors } from "./topics";

type Item = Row<"roadmap">;

const missed = (snapshot: Snapshot, item: Item, steps: readonly [string, Item | undefined][]): Finding[] => {
  const late = steps.filter(([, step]) => step && step !== item && firstEnd(item, snapshot) > firstEnd(step, snapshot));
  if (late.length === 0) return [];
  const said = late.map(
    ([name, step]) => `${name} – по ${sayDay(firstEnd(step as Item, snapshot))}, строка ${step?.at}`,
  );
  return [at("roadmap", item, "period", { expected: said.join(", ") })];
};

/**
 * Candidates are asked after the base is closed or after mentors are chosen (S2-17, S2-35); mentors are chosen and taught
 * after the pairs are there (S4-23).
 */
export const stepAfterNext: Check = {
  code: "step-after-next",
  severity: "question",
  find: (snapshot) => {
    const items = itemsOf(snapshot).filter(isDated);
    const stageOf = stageFinder(snapshot);
    const pairing = pairingOf(snapshot);
    const base = (side: Side) =>
      firstOver(
        items.filter((item) => makesBaseOf(item, side)),
        snapshot,
      );
    const selection = firstOver(items.filter(selectsMentors), snapshot);
    const asked = items.flatMap((item) => {
      const side = asksCandidates(item, stageOf(item)?.title ?? "");
      if (side === null || makesBaseOf(item, side)) return [];
      return side === "mentor"
        ? missed(snapshot, item, [
            ["отбор наставников", selection],
            ["база наставников", base(side)],
          ])
        : missed(snapshot, item, [["база наставляемых", base(side)]]);
    });
    const taught = items.filter(
      (item) =>
        pairing !== null &&
        item.at < pairing.item.at &&
        startOf(item) > pairing.end &&
        isSelectionStage(stageOf(item)?.title ?? ""),
    );
    const late = taught.flatMap((item) => missed(snapshot, item, [["пары", pairing?.item]]));
    return [...asked, ...late].sort((a, b) => a.row - b.row);
  },
};

const item = { row: "item", kind: "months" } as const;
const autumn = { period: "сентябрь – ноябрь 2022 г.", start: "2022-09-01", end: "2022-11-30" } as const;

export const examples: readonly Example[] = [
  {
    when: "mentors are asked until November; the base is closed in September, they are chosen in August (S2-17, S2-35)",
    book: {
      roadmap: [
        { row: "stage", stage: 3, event: "Формирование базы наставников" },
        { ...item, stage: 3, content: "Анкетирование потенциальных наставников", ...autumn },
        { ...item, stage: 3, content: "Формирование базы данных наставников", start: "2022-04-01", end: "2022-09-30" },
        {
          ...item,
          stage: 4,
          content: "Провести анализ базы наставников и выбрать подходящих",
          start: "2022-08-01",
          end: "2022-08-31",
        },
      ],
    },
    finds: [
      {
        cell: "roadmap.period:7",
        found: "сентябрь – ноябрь 2022 г.",
        expected: "отбор наставников – по 31.08.2022, строка 9, база наставников – по 30.09.2022, строка 8",
      },
    ],
  },
  {
    when: "the stage of selection and teaching stands before the pairs, and its seminar is held after them (S4-23)",
    book: {
      roadmap: [
        { row: "stage", stage: 2, part: 3, event: "Отбор наставников" },
        {
          ...item,
          stage: 2,
          part: 3,
          event: "Деловая игра",
          period: "Ноябрь 2021",
          start: "2021-11-01",
          end: "2021-11-30",
        },
        { row: "stage", stage: 2, part: 4, event: "Формирование пар" },
        { ...item, stage: 2, part: 4, event: "Создание пар", start: "2021-02-01", end: "2021-02-28" },
      ],
    },
    finds: [{ cell: "roadmap.period:7", found: "Ноябрь 2021", expected: "пары – по 28.02.2021, строка 9" }],
  },
  {
    when: "each step is over when the next one is; a survey of those who have worked; lessons that go on",
    book: {
      roadmap: [
        { row: "stage", stage: 1, event: "Отбор и обучение наставников" },
        { ...item, stage: 1, content: "Опрос желающих стать наставниками", start: "2022-09-01", end: "2022-09-30" },
        { ...item, stage: 1, content: "Составить базу наставников", start: "2022-09-01", end: "2022-09-30" },
        { ...item, stage: 1, content: "Отобрать наставников", start: "2022-10-01", end: "2022-10-31" },
        { ...item, stage: 1, content: "Школа наставника", start: "2022-10-01", end: "2023-05-31" },
        { ...item, stage: 1, content: "Создать пары", start: "2022-10-01", end: "2022-10-31" },
        { ...item, stage: 1, content: "Анкетирование наставников об итогах", start: "2023-05-01", end: "2023-05-31" },
      ],
    },
    finds: [],
  },
];
