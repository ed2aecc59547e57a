import { tables } from "../spec/book";
import { at, type Check, type Example, isBlank } from "./check";

const requirements = ["formed", "model_works", "results"] as const;

/** An experienced team is in a group, and a requirement to it is not met, or nothing shows that they are (S3-18). */
export const teamRequirementOpen: Check = {
  code: "team-requirement-open",
  severity: "warning",
  find: ({ teams }) =>
    teams.flatMap((row) => {
      if (row.role !== "experienced" || isBlank(row, "group")) return [];
      const open = requirements.filter((column) => row[column] !== "yes");
      const [column = isBlank(row, "evidence") ? "evidence" : null] = open;
      if (column === null) return [];
      const heads = (open.length > 0 ? open : [column]).map((key) => tables.teams.columns[key]?.head ?? key);
      return [at("teams", row, column, { found: row.organisation ?? row.no ?? "", expected: heads.join("», «") })];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "teams are in groups: two marks are missing, or all are set and nothing shows it",
    book: {
      teams: [
        { no: "1", organisation: "Школа 1", role: "experienced", group: "1", formed: "yes", results: "no" },
        {
          ...{ no: "2", role: "experienced", group: "2" },
          ...{ formed: "yes", model_works: "yes", results: "yes" },
        },
      ],
    },
    finds: [
      {
        cell: "teams.model_works:6",
        found: "Школа 1",
        expected: "Модель управления результативна», «Есть положительные результаты",
      },
      { cell: "teams.evidence:7", found: "2", expected: "Чем подтверждено" },
    ],
  },
  {
    when: "all are met and shown, the team is a developing one, or it is in no group yet",
    book: {
      teams: [
        {
          ...{ no: "1", role: "experienced", group: "1", evidence: "справка за три года" },
          ...{ formed: "yes", model_works: "yes", results: "yes" },
        },
        { no: "2", role: "developing", group: "1" },
        { no: "3", role: "experienced" },
      ],
    },
    finds: [],
  },
];
