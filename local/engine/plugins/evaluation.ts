import type { Evaluated, Getters, O, Position, RawCell, Zone } from "../types";
import { type Plugin, registry } from "./plugin";

type Execute = (...args: unknown[]) => unknown;
type Compiled = { isBadExpression: boolean; execute: Execute };
type Compute = (position: Position, cell: RawCell) => Evaluated;
type Evaluator = {
  evaluatedCells: object;
  computeFormulaCell: Compute;
  evaluateAllCells(): void;
  evaluate(ranges: { sheetId: string; zone: Zone }[]): void;
};
type Evaluation = Plugin & { evaluator: Evaluator };

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
const withBlanks =
  (compute: Compute): Compute =>
  (position, cell) => {
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

function usedZone(sheetId: string, getters: Getters): Zone | null {
  let used: Zone | null = null;
  for (const { id } of getters.getCells(sheetId)) {
    const { col, row } = getters.getCellPosition(id);
    used ??= { top: row, bottom: row, left: col, right: col };
    if (row < used.top) used.top = row;
    if (row > used.bottom) used.bottom = row;
    if (col < used.left) used.left = col;
    if (col > used.right) used.right = col;
  }
  return used;
}

/** What the engine calculates otherwise than Google, and the many empty cells it need not visit. */
export function installEvaluation(o: O): void {
  const views = registry(o, "coreViewsPluginRegistry");
  const Engine = views.get("evaluation") as unknown as new (config: never) => Evaluation;
  class GoogleEvaluation extends Engine {
    constructor(config: never) {
      super(config);
      const { evaluator, getters } = this;
      evaluator.computeFormulaCell = withBlanks(evaluator.computeFormulaCell.bind(evaluator));
      evaluator.evaluateAllCells = () => {
        evaluator.evaluatedCells = new (evaluator.evaluatedCells.constructor as new () => object)();
        const zones = getters.getSheetIds().map((sheetId) => ({ sheetId, zone: usedZone(sheetId, getters) }));
        evaluator.evaluate(zones.filter((one): one is { sheetId: string; zone: Zone } => one.zone !== null));
      };
    }
  }
  views.replace("evaluation", GoogleEvaluation as unknown as typeof Plugin);
}
