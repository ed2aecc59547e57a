import { saySpan } from "../text/said";
import { at, type Check, type Example } from "./check";
import { wholeStages } from "./stages";

const PHASES = 4;

/**
 * A stage that begins before the one before it has ended, by the terms of their own rows (S1-12, S3-42). Where one lies
 * within the other they were planned side by side: both bases are filled at once. Five stages and more are steps rather than
 * phases of the programme, and steps share their months.
 */
export const stagesOverlap: Check = {
  code: "stages-overlap",
  severity: "question",
  find: (snapshot) => {
    const stages = wholeStages(snapshot);
    if (stages.length > PHASES) return [];
    return stages.flatMap((stage, i) => {
      const before = stages[i - 1];
      if (!before?.start || !before.end || !stage.start || !stage.end) return [];
      if (!(before.start < stage.start && stage.start <= before.end && before.end < stage.end)) return [];
      return [
        at("roadmap", stage.row, "event", {
          found: stage.title,
          expected: `${saySpan(stage.start, stage.end)}, а предыдущий ${saySpan(before.start, before.end)}`,
        }),
      ];
    });
  },
};

const stage = (n: number, event: string) => ({ row: "stage", stage: n, event }) as const;

export const examples: readonly Example[] = [
  {
    when: "two stages share November (S3-42)",
    book: {
      roadmap: [
        stage(2, "Практический этап (декабрь 2021 г. – ноябрь 2022 г.):"),
        stage(3, "Заключительный этап (ноябрь-декабрь 2022 г.):"),
      ],
    },
    finds: [
      {
        cell: "roadmap.event:7",
        found: "Заключительный этап",
        expected: "01.11.2022–31.12.2022, а предыдущий 01.12.2021–30.11.2022",
      },
    ],
  },
  {
    when: "stages follow each other, go side by side, or say no term",
    book: {
      roadmap: [
        stage(1, "Подготовка (август 2022 г.)"),
        stage(2, "База наставляемых (сентябрь – октябрь 2022 г.)"),
        stage(3, "База наставников (сентябрь – ноябрь 2022 г.)"),
        stage(4, "Пары"),
      ],
    },
    finds: [],
  },
  {
    when: "seven steps, of which two share September",
    book: {
      roadmap: [
        stage(1, "Условия (август – сентябрь 2022 г.)"),
        stage(2, "База наставляемых (сентябрь – октябрь 2022 г.)"),
        ...[3, 4, 5, 6, 7].map((n) => stage(n, `Шаг ${n}`)),
      ],
    },
    finds: [],
  },
];
