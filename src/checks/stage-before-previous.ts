import { saySpan } from "../text/said";
import { at, type Check, type Example } from "./check";
import { latest } from "./latest";
import { type Days, isDated, type Stage, startOf, wholeStages } from "./stages";

/** The term of the stage's own row; else from its first dated item to its last. */
const daysOf = ({ start, end, items }: Stage): Days & { stated: boolean } => {
  if (start !== null && end !== null) return { start, end, stated: true };
  const dated = items.filter(isDated);
  return {
    start: dated.map(startOf).sort()[0] ?? null,
    end: latest(dated.map((item) => item.end ?? "")) ?? null,
    stated: false,
  };
};

/**
 * A stage that begins before the one before it: earlier and over earlier by their own terms, or, where only items say,
 * over before the other begins (S2-35).
 */
export const stageBeforePrevious: Check = {
  code: "stage-before-previous",
  severity: "question",
  find: (snapshot) => {
    const stages = wholeStages(snapshot);
    return stages.flatMap((stage, i) => {
      const previous = stages[i - 1];
      if (previous === undefined) return [];
      const [own, before] = [daysOf(stage), daysOf(previous)];
      if (!own.start || !own.end || !before.start || !before.end) return [];
      const stated = own.stated && before.stated;
      const early = stated ? own.start < before.start && own.end < before.end : own.end < before.start;
      if (!early) return [];
      return [
        at("roadmap", stage.row, "event", {
          found: stage.title,
          expected: `${saySpan(own.start, own.end)}, а предыдущий ${saySpan(before.start, before.end)}`,
        }),
      ];
    });
  },
};

const stage = (n: number, event: string) => ({ row: "stage", stage: n, event }) as const;
const item = (n: number, start: string, end: string) =>
  ({ row: "item", stage: n, period: `${start} – ${end}`, kind: "range", start, end }) as const;

export const examples: readonly Example[] = [
  {
    when: "by their own terms the second stage begins first (S2-35)",
    book: {
      roadmap: [
        stage(1, "Базы (сентябрь – ноябрь 2022 г.)"),
        stage(2, "Отбор наставников (август – сентябрь 2022 г.)"),
      ],
    },
    finds: [
      {
        cell: "roadmap.event:7",
        found: "Отбор наставников",
        expected: "01.08.2022–30.09.2022, а предыдущий 01.09.2022–30.11.2022",
      },
    ],
  },
  {
    when: "by their items the second stage is over before the first one begins",
    book: {
      roadmap: [
        stage(1, "Базы"),
        item(1, "2022-09-01", "2022-11-30"),
        stage(2, "Отбор"),
        item(2, "2022-08-01", "2022-08-31"),
      ],
    },
    finds: [
      {
        cell: "roadmap.event:8",
        found: "Отбор",
        expected: "01.08.2022–31.08.2022, а предыдущий 01.09.2022–30.11.2022",
      },
    ],
  },
  {
    when: "stages follow each other; a stage without its own term has an item that is due early",
    book: {
      roadmap: [
        stage(1, "Запуск (сентябрь 2022 г.)"),
        stage(2, "Работа (октябрь 2022 г. – май 2023 г.)"),
        stage(3, "Наставники"),
        item(3, "2022-09-01", "2023-06-30"),
        stage(4, "Итоги"),
      ],
    },
    finds: [],
  },
];
