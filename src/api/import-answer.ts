import type { Doubt, Intake } from "../intake/types";
import { roadmap } from "../spec/roadmap";
import { importColumns, importDoubts, importLeftovers } from "../text/import";
import { sayReading } from "../text/period";
import type { Import, ImportDoubt } from "./answers-import";
import type { Planned } from "./import-changes";

const doubtOf = ({ code, row, col, found, choices, chosen }: Doubt): ImportDoubt => {
  const text = importDoubts[code];
  return {
    id: `${code}@${row}.${col}`,
    code,
    row,
    col,
    found,
    title: text?.title ?? code,
    says: text?.says(found) ?? found,
    choices: choices.map((key) => ({ key, says: text?.choices?.[key] ?? key })),
    chosen,
  };
};

/** A foreign table that was read, in the words of the call; `planned`: what of it the roadmap has already. */
export const answerOf = (
  intake: Intake,
  planned: Pick<Planned, "known" | "added"> | null,
): Omit<Import, "source" | "says" | "applied"> => ({
  columns: intake.columns.map((of) => ({
    ...of,
    id: `column@${intake.heads}.${of.col}`,
    says: importColumns[of.meaning ?? "skip"] ?? "",
  })),
  meanings: Object.entries(importColumns).map(([key, says]) => ({ key, says })),
  stages: intake.stages,
  items: intake.items.map((item) => ({
    ...item,
    read: {
      ...item.read,
      says:
        item.period === ""
          ? "срока нет"
          : sayReading({ ...item.read, word: roadmap.columns.kind.words[item.read.kind] }),
    },
  })),
  doubts: intake.doubts.map(doubtOf),
  leftovers: intake.leftovers.map((of) => ({ ...of, says: importLeftovers[of.why] ?? "" })),
  counts: {
    stages: intake.stages.filter(({ part }) => part === null).length,
    parts: intake.stages.filter(({ part }) => part !== null).length,
    events: new Set(intake.items.map(({ group }) => group)).size,
    rows: intake.rows,
    items: intake.items.length,
    doubts: intake.doubts.length,
    leftovers: intake.leftovers.length,
    known: planned?.known ?? { stages: 0, items: 0 },
    added: planned?.added ?? { stages: 0, items: 0 },
  },
});
