import type { Evaluated, O, Position, RawCell } from "../types";
import { type Plugin, registry } from "./plugin";

type Execute = (...args: unknown[]) => unknown;
type Compiled = { isBadExpression: boolean; execute: Execute };
type Compute = (position: Position, cell: RawCell) => Evaluated;
type Evaluation = Plugin & { evaluator: { computeFormulaCell: Compute } };

const isBlank = (result: unknown): boolean => {
  const cell = Array.isArray(result) ? (result.length === 1 && result[0].length === 1 ? result[0][0] : null) : result;
  return cell !== null && typeof cell === "object" && ((cell as { value?: unknown }).value ?? null) === null;
};

function errorOf(cell: Evaluated, compiled: Compiled): string | null {
  if (cell.value !== "#ERROR!") return null;
  if (/number of arguments/.test(cell.message ?? "")) return "#N/A";
  return compiled.isBadExpression ? null : "#NAME?";
}

/** A formula that arrives at an empty cell shows nothing, as in Google, and not 0. Unknown names are `#NAME?`. */
export function installBlanks(o: O): void {
  const views = registry(o, "coreViewsPluginRegistry");
  const Engine = views.get("evaluation") as unknown as new (config: never) => Evaluation;
  class EvaluationWithBlanks extends Engine {
    constructor(config: never) {
      super(config);
      const evaluator = this.evaluator;
      const compute: Compute = evaluator.computeFormulaCell.bind(evaluator);
      evaluator.computeFormulaCell = (position, cell) => {
        let blank = false;
        const compiled = cell.compiledFormula as unknown as Compiled;
        const watched = Object.create(compiled, {
          execute: {
            value(...args: unknown[]) {
              const result = compiled.execute.apply(compiled, args);
              blank = isBlank(result);
              return result;
            },
          },
        });
        const evaluated = compute(position, { ...cell, compiledFormula: watched });
        if (blank) return { ...evaluated, type: "empty", value: null, formattedValue: "" };
        const error = evaluated.type === "error" ? errorOf(evaluated, compiled) : null;
        return error ? { ...evaluated, value: error, formattedValue: error } : evaluated;
      };
    }
  }
  views.replace("evaluation", EvaluationWithBlanks as unknown as typeof Plugin);
}
