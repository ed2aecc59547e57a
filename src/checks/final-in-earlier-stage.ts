import { itemsOf } from "../snapshot/items";
import { at, type Check, type Example } from "./check";
import { latest } from "./latest";
import { isDated, startOf, wholeStages } from "./stages";
import { isFinalStage, judgesProgramme } from "./topics";

/**
 * The influence of the programme is judged in the stage before the one that is to end it and that judges it too
 * (S1-17: monitoring in May, «оценка результативности» in June–August).
 */
export const finalInEarlierStage: Check = {
  code: "final-in-earlier-stage",
  severity: "question",
  find: (snapshot) => {
    const [before, last] = wholeStages(snapshot).slice(-2);
    if (!before || !last || !isFinalStage(last.title)) return [];
    const judged = itemsOf(snapshot).filter(
      (item) => item.stage === last.row.stage && judgesProgramme(item) && isDated(item),
    );
    const [next] = judged.map(startOf).sort();
    if (next === undefined) return [];
    const items = itemsOf(snapshot).filter((item) => item.stage === before.row.stage && isDated(item));
    const end = latest(items.map((item) => item.end ?? ""));
    return items
      .filter((item) => judgesProgramme(item) && item.end === end && (item.end ?? "") < next)
      .map((item) => at("roadmap", item, "period", { expected: last.title }));
  },
};

const roadmap = (period: string, content: string) =>
  [
    { row: "stage", stage: 2, event: "Практическая реализация" },
    {
      row: "item",
      stage: 2,
      content: "Итоговая встреча команд",
      kind: "months",
      start: "2023-05-01",
      end: "2023-05-31",
    },
    { row: "item", stage: 2, content, period, kind: "months", start: "2023-05-01", end: "2023-05-31" },
    { row: "stage", stage: 3, event: "Завершение программы" },
    {
      row: "item",
      stage: 3,
      content: "Оценка результативности команд",
      kind: "months",
      start: "2023-06-01",
      end: "2023-08-31",
    },
  ] as const;

export const examples: readonly Example[] = [
  {
    when: "the monitoring of influence is the last act of the stage before (S1-17)",
    book: { roadmap: roadmap("Май 2023 г.", "Мониторинг влияния программы на всех участников") },
    finds: [{ cell: "roadmap.period:8", found: "Май 2023 г.", expected: "Завершение программы" }],
  },
  {
    when: "the stage before ends with an interim monitoring",
    book: { roadmap: roadmap("Май 2023 г.", "Промежуточный мониторинг влияния программы") },
    finds: [],
  },
];
