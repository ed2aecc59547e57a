import type { Row } from "../snapshot/snapshot";
import { at, type Check, type Example, isBlank } from "./check";

const keyOf = ({ pair, competence }: Row<"plans">) => `${pair?.trim()} ${competence?.trim().toLowerCase()}`;

/** Each competence of a pair's plan has an activity (S4-36). */
export const competenceWithoutActivity: Check = {
  code: "competence-without-activity",
  severity: "warning",
  find: ({ plans }) => {
    const done = new Set(plans.filter((row) => !isBlank(row, "activity")).map(keyOf));
    return plans
      .filter((row) => row.competence !== null && !done.has(keyOf(row)))
      .map((row) => at("plans", row, "activity", { found: row.competence }));
  },
};

export const examples: readonly Example[] = [
  {
    when: "a competence of the plan has no activity, the same one of another pair has (S4-36)",
    book: {
      plans: [
        { pair: "1", competence: "Оценивание" },
        { pair: "2", competence: "Оценивание", activity: "посещение уроков" },
      ],
    },
    finds: [{ cell: "plans.activity:6", found: "Оценивание", expected: "" }],
  },
  {
    when: "another row of the same plan has one",
    book: {
      plans: [
        { pair: "1", competence: "Оценивание" },
        { pair: "1", competence: "оценивание", activity: "посещение уроков" },
      ],
    },
    finds: [],
  },
];
