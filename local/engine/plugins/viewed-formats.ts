import type { EngineRange, O, Position, Style, Zone } from "../types";
import type { Compiled } from "./branches";
import { type Plugin, registry } from "./plugin";

type Formats = Plugin & { isStale: boolean; getCellConditionalFormatStyle(position: Position): Style | undefined };
type Rule = { zones: Zone[]; compiled: Compiled; style: Style };

const holds = (result: unknown): boolean => {
  const cell = Array.isArray(result) ? (result.length === 1 && result[0].length === 1 ? result[0][0] : null) : result;
  const value = (cell as { value?: unknown } | null)?.value;
  return (typeof value === "number" || typeof value === "boolean") && Boolean(value);
};

/**
 * Conditional formats that are formulas are computed for the cells that somebody looks at: the engine would compute
 * them for every row of the tab after every change. A tab that also has rules of other kinds is left to the engine.
 */
export function installViewedFormats(o: O): void {
  const views = registry(o, "coreViewsPluginRegistry");
  const Engine = views.get("evaluation_cf") as unknown as new (config: never) => Formats;
  class ViewedFormats extends Engine {
    private rules = new Map<string, Rule[] | null>();
    private styles = new Map<string, Map<number, Style | undefined>>();

    override finalize() {
      if (this.isStale) {
        this.rules.clear();
        this.styles.clear();
      }
      super.finalize();
    }

    override getCellConditionalFormatStyle(position: Position) {
      const { sheetId, row, col } = position;
      const rules = this.rulesOf(sheetId);
      if (rules === null) return super.getCellConditionalFormatStyle(position);
      const seen = this.styles.get(sheetId) ?? new Map<number, Style | undefined>();
      this.styles.set(sheetId, seen);
      const at = row * 20_000 + col;
      if (!seen.has(at)) seen.set(at, this.styleAt(rules, position));
      return seen.get(at);
    }

    /** The last rule first: what an earlier one says stays. Null: there are rules of other kinds. */
    private rulesOf(sheetId: string): Rule[] | null {
      const known = this.rules.get(sheetId);
      if (known !== undefined) return known;
      const formats = this.getters.getConditionalFormats(sheetId).reverse();
      const own = formats.every(
        ({ rule }) =>
          rule.type === "CellIsRule" && rule.operator === "customFormula" && rule.values?.[0]?.startsWith("="),
      );
      const rules = own
        ? formats.map(({ ranges, rule }) => ({
            zones: ranges.map((range) => this.getters.getRangeFromSheetXC(sheetId, range).zone),
            compiled: (
              o.CompiledFormula as unknown as { Compile(text: string, sheetId: string, getters: unknown): Compiled }
            ).Compile(rule.values?.[0] ?? "", sheetId, this.getters),
            style: rule.style ?? {},
          }))
        : null;
      this.rules.set(sheetId, rules);
      return rules;
    }

    private styleAt(rules: Rule[], position: Position): Style | undefined {
      const { sheetId, row, col } = position;
      if (rules.length === 0 || this.getters.getEvaluatedCell(position).type === "error") return undefined;
      let style: Style | undefined;
      for (const { zones, compiled, style: look } of rules)
        for (const { top, left, bottom, right } of zones) {
          if (row < top || row > bottom || col < left || col > right) continue;
          const ranges: EngineRange[] = this.getters.createAdaptedRanges(
            compiled.rangeDependencies,
            col - left,
            row - top,
            sheetId,
          );
          const here = Object.create(compiled, { rangeDependencies: { value: ranges } }) as Compiled;
          if (holds(this.getters.evaluateAt(here, position))) style = { ...style, ...look };
        }
      return style;
    }
  }
  views.replace("evaluation_cf", ViewedFormats as unknown as typeof Plugin);
}
