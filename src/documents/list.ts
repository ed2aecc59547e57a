import { purposes } from "../spec/consents";
import type { PassportField } from "../spec/passport";
import { documentNames } from "../text/documents";
import { monthName } from "./days";
import { groupsOf } from "./rows";
import type { DocumentKey, Source, Turn } from "./source";
import { everybody, monthsWithTasks } from "./tasks";

/** What a person may choose before a document is made. */
export type Choosing = "month" | "stage" | "responsible" | "newPage" | "purpose" | "people" | "pairs";
export type ListedDocument = { key: DocumentKey; name: string; says: string; turn: Turn; choices: readonly Choosing[] };

/** Every document there is, in the order in which the panel shows them. */
export const documentList: readonly ListedDocument[] = [
  { key: "roadmap-approval", turn: "landscape", choices: ["stage"], ...documentNames["roadmap-approval"] },
  { key: "title", turn: "portrait", choices: [], ...documentNames.title },
  { key: "roadmap-marks", turn: "landscape", choices: ["stage"], ...documentNames["roadmap-marks"] },
  {
    key: "month-tasks",
    turn: "portrait",
    choices: ["month", "responsible", "newPage"],
    ...documentNames["month-tasks"],
  },
  { key: "reminder", turn: "portrait", choices: ["responsible"], ...documentNames.reminder },
  { key: "consent-forms", turn: "portrait", choices: ["purpose", "people"], ...documentNames["consent-forms"] },
  { key: "consent-list", turn: "portrait", choices: ["purpose"], ...documentNames["consent-list"] },
  { key: "pair-order", turn: "portrait", choices: [], ...documentNames["pair-order"] },
  { key: "pair-list", turn: "portrait", choices: [], ...documentNames["pair-list"] },
  { key: "pair-plan", turn: "portrait", choices: ["pairs"], ...documentNames["pair-plan"] },
  { key: "pair-diary", turn: "portrait", choices: ["pairs"], ...documentNames["pair-diary"] },
  { key: "pair-report", turn: "landscape", choices: ["pairs"], ...documentNames["pair-report"] },
  { key: "team-register", turn: "landscape", choices: [], ...documentNames["team-register"] },
  { key: "team-members", turn: "portrait", choices: [], ...documentNames["team-members"] },
  { key: "requests-map", turn: "landscape", choices: [], ...documentNames["requests-map"] },
  { key: "selection-list", turn: "landscape", choices: [], ...documentNames["selection-list"] },
];

/** No document leaves the book without these (G-07). */
export const neededFields: readonly PassportField[] = ["school", "school_year"];

export const missingFields = ({ snapshot }: Pick<Source, "snapshot">): PassportField[] =>
  neededFields.filter((field) => !String(snapshot.passport[field] ?? "").trim());

/** Months with something to do in them, and the one to begin with: this month, else the next that has something. */
export const monthChoices = (source: Source): { months: { key: string; name: string }[]; month: string } => {
  const months = monthsWithTasks(source);
  const now = source.snapshot.asOf?.slice(0, 7) ?? "";
  const month = months.find((key) => key >= now) ?? months[months.length - 1] ?? "";
  return { months: months.map((key) => ({ key, name: monthName(key) })), month };
};

/** Stages that have items, by their numbers. */
export const stageChoices = ({ snapshot }: Source): { no: number; name: string }[] => {
  const heads = groupsOf(snapshot.roadmap).flatMap(({ head }) => (head && head.part === null ? [head] : []));
  return heads.flatMap(({ stage, name }) =>
    stage !== null && snapshot.roadmap.some((row) => row.row !== "stage" && row.stage === stage)
      ? [{ no: stage, name }]
      : [],
  );
};

/** Purposes of consents as people see them. */
export const purposeChoices = (): { key: string; name: string }[] =>
  Object.entries(purposes).map(([key, name]) => ({ key, name }));

export const responsibleChoices = (source: Source): string[] => everybody(source);
