import type { CompiledFormula, EngineRange, Evaluated, Getters, O, Position, RawCell, Zone } from "../types";
import { type Compiled, openBranches } from "./branches";
import { type Plugin, registry } from "./plugin";

type FormulaCell = RawCell & { id: string; compiledFormula: Compiled };
type Compute = (position: Position, cell: FormulaCell) => Evaluated;
type Graph = { addDependencies(position: Position, ranges: EngineRange[]): void };
type Evaluator = {
  evaluatedCells: object;
  formulaDependencies(): Graph;
  buildDependencyGraph(): void;
  updateDependencies(position: Position): void;
  computeCell(position: Position): Evaluated;
  computeFormulaCell: Compute;
  compilationParams: { evalContext: { __originCellPosition?: Position } };
  updateCompilationParametersForIsolatedFormula(position: Position): void;
  evaluateCompiledFormula(sheetId: string, compiled: CompiledFormula): unknown;
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

/** Without a format Google shows ten digits after the sign of a number below one; the engine shows nine. */
const withTenDecimals =
  (compute: (position: Position) => Evaluated, getters: Getters) =>
  (position: Position): Evaluated => {
    const cell = compute(position);
    const { value, format } = cell;
    if (format || typeof value !== "number" || value === 0 || Math.abs(value) >= 1) return cell;
    const decimals = value.toFixed(10).replace(/0+$/, "");
    const shown = /[1-9]/.test(decimals) ? decimals.replace(".", getters.getLocale().decimalSeparator) : "0";
    return { ...cell, formattedValue: shown };
  };

type Run = (position: Position, cell: FormulaCell, args: unknown[]) => unknown;

/** A formula that arrives at an empty cell shows nothing, as in Google, and not 0. Unknown names are `#NAME?`. */
const withBlanks =
  (compute: Compute, run: Run): Compute =>
  (position, cell) => {
    let blank = false;
    const compiled = cell.compiledFormula;
    const watched = Object.create(compiled, {
      execute: {
        value(...args: unknown[]) {
          const result = run(position, cell, args);
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

/**
 * Each formula is computed branch by branch, and depends on what it read: what stands in another branch does not
 * compute it again. A range once read stays one of its dependencies until the engine builds them anew.
 */
function withBranches(o: O, evaluator: Evaluator, getters: Getters): Run {
  const branches = openBranches(o, getters);
  const Graph = evaluator.formulaDependencies().constructor as new () => Graph;
  let read = new Map<string, { compiled: Compiled; ranges: Set<EngineRange> }>();
  let graph: Graph | null = null;

  const known = ({ id, compiledFormula: compiled }: FormulaCell): Set<EngineRange> | null => {
    const held = read.get(id);
    return held?.compiled === compiled ? held.ranges : null;
  };
  const { buildDependencyGraph, updateDependencies } = evaluator;
  evaluator.buildDependencyGraph = () => {
    buildDependencyGraph.call(evaluator);
    read = new Map();
    graph = null;
    evaluator.formulaDependencies = () => {
      if (graph) return graph;
      graph = new Graph();
      for (const sheetId of getters.getSheetIds())
        for (const cell of getters.getCells(sheetId) as FormulaCell[])
          if (cell.isFormula)
            graph.addDependencies(getters.getCellPosition(cell.id), [
              ...(known(cell) ?? cell.compiledFormula.rangeDependencies),
            ]);
      return graph;
    };
  };
  evaluator.updateDependencies = (position) => {
    const cell = getters.getCell(position) as FormulaCell | undefined;
    if (!cell?.isFormula || !branches.has(cell.compiledFormula)) updateDependencies.call(evaluator, position);
  };

  return (position, cell, args) => {
    const compiled = cell.compiledFormula;
    if (!branches.has(compiled)) return compiled.execute.apply(compiled, args);
    const ranges = known(cell) ?? new Set();
    read.set(cell.id, { compiled, ranges });
    return branches.execute(compiled, args, ([from, to]) => {
      const fresh = compiled.rangeDependencies.slice(from, to).filter((range) => !ranges.has(range));
      for (const range of fresh) ranges.add(range);
      graph?.addDependencies(position, fresh);
    });
  };
}

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
    static getters = [...views.get("evaluation").getters, "evaluateAt"];
    private params: object | null = null;

    constructor(config: never) {
      super(config);
      const { evaluator, getters } = this;
      evaluator.computeFormulaCell = withBlanks(
        evaluator.computeFormulaCell.bind(evaluator),
        withBranches(o, evaluator, getters),
      );
      evaluator.computeCell = withTenDecimals(evaluator.computeCell.bind(evaluator), getters);
      evaluator.evaluateAllCells = () => {
        evaluator.evaluatedCells = new (evaluator.evaluatedCells.constructor as new () => object)();
        const zones = getters.getSheetIds().map((sheetId) => ({ sheetId, zone: usedZone(sheetId, getters) }));
        evaluator.evaluate(zones.filter((one): one is { sheetId: string; zone: Zone } => one.zone !== null));
      };
    }

    /** What this formula would give in this cell; until something changes, its ranges are read once for all cells. */
    evaluateAt(formula: CompiledFormula, position: Position): unknown {
      if (this.evaluator.compilationParams !== this.params) {
        this.evaluator.updateCompilationParametersForIsolatedFormula(position);
        this.params = this.evaluator.compilationParams;
      }
      this.evaluator.compilationParams.evalContext.__originCellPosition = position;
      return this.evaluator.evaluateCompiledFormula(position.sheetId, formula);
    }
  }
  views.replace("evaluation", GoogleEvaluation as unknown as typeof Plugin);
}
