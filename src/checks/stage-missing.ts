import type { Snapshot } from "../snapshot/snapshot";
import { at, type Check, type Example } from "./check";

/**
 * Rows of a stage whose own row is gone, while others have theirs: they stand under nothing, and «Сводка» has no name for
 * them (S2-04).
 */
export const stageMissing: Check = {
  code: "stage-missing",
  severity: "warning",
  find: ({ roadmap }: Snapshot) => {
    const named = new Set(roadmap.flatMap(({ row, stage }) => (row === "stage" ? [stage] : [])));
    return roadmap
      .filter(({ row, stage }) => row !== "stage" && stage !== null && named.size > 0 && !named.has(stage))
      .filter((row, i, all) => all.findIndex(({ stage }) => stage === row.stage) === i)
      .map((row) => at("roadmap", row, "event", { expected: String(row.stage) }));
  },
};

export const examples: readonly Example[] = [
  {
    when: "the row of stage 2 was deleted, its items were not: the first of them is named (S2-04)",
    book: {
      roadmap: [
        { row: "stage", stage: 1, event: "Подготовка" },
        { row: "item", stage: 1, event: "Приказ" },
        { row: "item", stage: 2, event: "Анкетирование" },
        { row: "item", stage: 2, event: "Согласия" },
      ],
    },
    finds: [{ cell: "roadmap.event:8", found: "Анкетирование", expected: "2" }],
  },
  {
    when: "a part of a stage has its row, and a plan has no stages at all",
    book: {
      roadmap: [{ row: "stage", stage: 2, part: 1, event: "База" }, { row: "item", stage: 2 }, { row: "item" }],
    },
    finds: [],
  },
];
