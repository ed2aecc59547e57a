import type { Row } from "../snapshot/snapshot";
import { at, type Check, type Example } from "./check";

const columns = ["event", "content", "period", "responsible", "form", "result"] as const;
type Key = (typeof columns)[number];

const noWord = (text: string) => !/[a-zа-яё]{2}/i.test(text);
const isDash = (text: string) => /^[\s–—-]*$/.test(text);

/** A row of an item says nothing in words; a row of a stage has signs in cells that no stage has. */
const debris = (row: Row<"roadmap">): Key | undefined => {
  const filled = columns.filter((key) => row[key] !== null);
  if (row.row === "stage")
    return filled.find((key) => key !== "event" && key !== "period" && noWord(row[key] ?? "") && row[key] !== null);
  const said = filled.filter((key) => !isDash(row[key] ?? ""));
  const tasks = said.filter((key) => key === "event" || key === "content");
  return tasks.length > 0 && tasks.every((key) => noWord(row[key] ?? "")) ? tasks[0] : undefined;
};

/** Signs left of a scan or of a page's edge: «1», «•», «–» where words should stand (S4-26). */
export const rowOfDebris: Check = {
  code: "row-of-debris",
  severity: "question",
  find: ({ roadmap }) =>
    roadmap.flatMap((row) => {
      const column = debris(row);
      return column ? [at("roadmap", row, column)] : [];
    }),
};

export const examples: readonly Example[] = [
  {
    when: "a stage has «1» under «Ответственный», and a row is nothing but a dot (S4-26)",
    book: {
      roadmap: [
        { row: "stage", stage: 2, event: "Формирование базы наставников", responsible: "1" },
        { row: "item", stage: 2, event: "•", period: "май 2021" },
      ],
    },
    finds: [
      { cell: "roadmap.responsible:6", found: "1", expected: "" },
      { cell: "roadmap.event:7", found: "•", expected: "" },
    ],
  },
  {
    when: "short names, dashes for «none», a stage with its term",
    book: {
      roadmap: [
        { row: "stage", stage: 1, event: "ВСОКО", period: "2022" },
        { row: "item", stage: 1, event: "КПК", content: "–", period: "май", responsible: "—" },
        { row: "item", stage: 1, no: "7" },
      ],
    },
    finds: [],
  },
];
