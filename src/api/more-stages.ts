import { readOwnPart } from "../actions/own-part";
import { pages } from "../spec/book";
import { summaryRows } from "../spec/summary";
import type { Change } from "../workbook/change";
import { planField } from "../workbook/plan-field";
import { cellChanges } from "./cell-changes";
import type { Context } from "./context";

/** Rows of «Сводка» that the first `count` stages lack, and the passport's note of how many stages there are. */
export const moreStages = (read: ReturnType<Context["read"]>, count: number): Change[] => {
  const { found, content, snapshot } = read;
  const was = readOwnPart(snapshot.passport.own) ?? content.size;
  const stages = Math.max(was.stages, count);
  const size = { ...was, stages };
  const grown = { ...content, pages: { ...content.pages, summary: summaryRows(size) } };
  const { summary } = found.sheets;
  const numbers = Array.from({ length: stages }, (_, i) => stages - i);
  // from the last to the first: each comes right below the same row and pushes the later ones down
  const fields = summary ? numbers.flatMap((no) => planField(summary, found.layout, grown, `stage_${no}`)) : [];
  const line = found.layout.passport?.rows["own"];
  const own =
    line && stages > was.stages
      ? cellChanges(read, "passport", line, [{ column: pages.passport.value, now: JSON.stringify(size) }])
      : [];
  return [...fields, ...own];
};
