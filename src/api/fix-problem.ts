import * as z from "zod/mini";
import { sheetKeys } from "../spec/book";
import { type ProblemCode, problemTexts } from "../text/problems";
import { call } from "./call";
import { mendOf } from "./mend";
import { refuse } from "./refuse";
import { remarksOf } from "./remarks";

export const fixProblem = call("fixProblem", {
  input: () => z.object({ id: z.string() }),
  writes: true,
  run: (context, { id }) => {
    const read = context.read(sheetKeys, sheetKeys);
    const remarked = remarksOf(read).find(({ problem }) => problem.id === id) ?? refuse("problem-gone");
    const { changes, layout } = mendOf(read, remarked);
    const { title } = problemTexts[remarked.problem.code as ProblemCode];
    if (changes.length === 0) refuse("problem-without-fix", { title });
    context.write(changes, read, layout);
    const { tab, cell } = remarked.problem;
    return { says: `Исправлено: ${cell ? `${tab}, ${cell}` : tab}.`, changes: changes.length };
  },
});
