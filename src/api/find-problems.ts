import * as z from "zod/mini";
import { type ProblemCode, problemTexts } from "../text/problems";
import type { Problem, Problems, Severity } from "./answers";
import { call } from "./call";
import { remarksOf } from "./remarks";

const order: Severity[] = ["error", "warning", "question"];

export const findProblems = call("findProblems", {
  input: () => z.object({}),
  writes: false,
  run: (context) => {
    const read = context.inspect();
    const groups = new Map<string, Problem[]>();
    const counts = { error: 0, warning: 0, question: 0 };
    for (const { problem } of remarksOf(read)) {
      counts[problem.severity] += 1;
      const group = groups.get(problem.code) ?? [];
      group.push(problem);
      groups.set(problem.code, group);
    }
    const grouped = [...groups].map(([code, problems]): Problems["groups"][number] => ({
      code,
      severity: (problems[0] as Problem).severity,
      title: problemTexts[code as ProblemCode].title,
      problems,
    }));
    grouped.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
    return { groups: grouped, counts, sheets: Object.keys(read.found.sheets).length };
  },
});
