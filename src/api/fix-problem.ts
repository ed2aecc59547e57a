import * as z from "zod/mini";
import { type SheetKey, sheetKeys } from "../spec/book";
import { type ProblemCode, problemTexts } from "../text/problems";
import { planRepair } from "../workbook/plan";
import { planFormulas } from "../workbook/plan-repair";
import { call } from "./call";
import { closeGaps } from "./close-gaps";
import type { Context } from "./context";
import { mendOf } from "./mend";
import { refuse } from "./refuse";
import { remarksOf } from "./remarks";

const bringsBack = (code: string) => ["column.lost", "field.lost", "tab.missing"].includes(code);

/** What came back is dressed again, and formulas that had lost it point at it again: its figures are back at once. */
const bringBackFormulas = (context: Context, sheet: SheetKey) => {
  const read = context.read(sheetKeys, sheetKeys);
  const { sheets } = read.found;
  const whole = sheetKeys.filter((key) => sheets[key] && !sheets[key].lost.length && !sheets[key].doubled.length);
  const changes = whole.flatMap((key) =>
    key === sheet
      ? planRepair(context.host, key, read)
      : planFormulas(key, read.astray[key] ?? [], ({ found }) => found.includes("#REF!")),
  );
  context.write(null, changes, read);
};

export const fixProblem = call("fixProblem", {
  input: () => z.object({ id: z.string() }),
  writes: true,
  run: (context, { id }) => {
    const read = context.inspect();
    const remarked = remarksOf(read).find(({ problem }) => problem.id === id) ?? refuse("problem-gone");
    const { changes, layout, silent, moved = [] } = mendOf(read, remarked, context.now);
    const { title } = problemTexts[remarked.problem.code as ProblemCode];
    if (changes.length === 0) refuse("problem-without-fix", { title });
    const { tab, cell, fix } = remarked.problem;
    const says = `${fix ?? title}: ${cell ? `${tab}, ${cell}` : tab}`;
    context.write(silent ? null : says, changes, read, layout);
    closeGaps(context, read, moved);
    if (bringsBack(remarked.source.code)) bringBackFormulas(context, remarked.source.sheet as SheetKey);
    return { says: `Исправлено: ${cell ? `${tab}, ${cell}` : tab}.`, changes: changes.length };
  },
});
