import { readOwnPart } from "../actions/own-part";
import type { Act } from "../snapshot/act";
import { pages } from "../spec/book";
import type { Change } from "../workbook/change";
import type { Context } from "./context";

type Read = ReturnType<Context["read"]>;

/** The passport's note of how many stages the book has, before and after an action; null where the action did not change it. */
export const stagesOfAct = (
  { cells }: Act,
  { found }: Pick<Read, "found">,
): { before: number; after: number } | null => {
  const own = found.layout.passport?.rows["own"];
  const cell = cells.find(
    ({ sheet, row, column }) => sheet === "passport" && column === pages.passport.value && Number(row) === own,
  );
  const [before, after] = [readOwnPart(cell?.before), readOwnPart(cell?.after)];
  return before && after ? { before: before.stages, after: after.stages } : null;
};

/** Rows of «Сводка» for stages that go away with the action that brought them. */
export const stagesBack = (act: Act, { found }: Read): Change[] => {
  const stages = stagesOfAct(act, { found });
  const rows = found.layout.summary?.rows ?? {};
  const gone = stages
    ? Array.from(
        { length: Math.max(0, stages.after - stages.before) },
        (_, i) => rows[`stage_${stages.before + 1 + i}`],
      )
    : [];
  const there = gone.filter((row) => row !== undefined);
  return there.length > 0 && found.sheets.summary ? [{ sheet: "summary", do: "out", rows: there }] : [];
};
