import type { Part } from "../../src/checks/check";
import { bookOf } from "../../src/checks/examples";
import type { Source } from "../../src/documents/source";
import { roadmap } from "../../src/spec/roadmap";

type Line = Record<string, unknown>;

const seen = ["no", "event", "content", "period", "responsible", "status", "done_on", "outcome"] as const;

/** A stage's row, and items of it, each with its own cells over usual ones. */
export const stage = (no: number, name: string, ...items: Line[]): Line[] => [
  { row: "stage", stage: no, no: String(no), event: name },
  ...items.map((item) => ({
    row: "item",
    stage: no,
    no: "1",
    event: "Педсовет",
    content: "Обсудить план",
    period: "ноябрь 2026 г.",
    responsible: "Куратор",
    status: "todo",
    kind: "months",
    start: "2026-11-01",
    end: "2026-11-30",
    ...item,
  })),
];

export const passport = { title: "Наставник рядом", school: "Школа № 7", school_year: "2026–2027" };

/** What documents are made of, as if it had been read from a book with these cells. */
export const sourceOf = (part: { passport?: object; asOf?: string } & Record<string, unknown>): Source => {
  const snapshot = bookOf({
    ...part,
    passport: { ...passport, ...part.passport },
    asOf: part.asOf ?? "2026-11-22",
  } as unknown as Part);
  const text = (key: string, value: unknown) =>
    key === "status" ? (roadmap.columns.status.words[value as "todo"] ?? "") : String(value ?? "");
  return {
    snapshot,
    columns: seen.map((key) => ({ key, head: roadmap.columns[key].head, width: roadmap.columns[key].width })),
    texts: new Map(snapshot.roadmap.map((row) => [row.at, seen.map((key) => text(key, row[key]))])),
    line: "Выполнено 1 из 3",
  };
};
