import { type Plugin, registry } from "../engine/plugins/plugin";
import type { CompiledFormula, Conditional, Getters, O, Position, Style } from "../engine/types";

type Grid = Style[][];
type Formats = Plugin & {
  isStale: boolean;
  getCellConditionalFormatStyle(position: Position): Style | undefined;
  getComputedStyles(sheetId: string): Grid;
  getRuleResultForTarget(target: Position, rule: Conditional["rule"]): boolean;
};
type Compiles = { Compile(formula: string, sheetId: string, getters: Getters): CompiledFormula };
/** What one format paints on a cell. */
type Painter = (position: Position) => Style | undefined;

/**
 * A format by a formula is worked out for the cells that are looked at; the library works it out for every row of the
 * sheet after every change, which takes seconds on ten thousand rows.
 */
export function formatOnlyWhatIsSeen(o: O): void {
  const views = registry(o, "coreViewsPluginRegistry");
  const { Compile } = o.CompiledFormula as unknown as Compiles;
  const Original = views.get("evaluation_cf") as unknown as new (config: never) => Formats;

  class SeenFormats extends Original {
    private painters = new Map<string, Painter[]>();
    private painted = new Map<string, Style | undefined>();

    override finalize() {
      if (this.isStale) {
        this.painters.clear();
        this.painted.clear();
      }
      super.finalize();
    }

    override getCellConditionalFormatStyle(position: Position) {
      const { sheetId, col, row } = position;
      const key = `${sheetId} ${col} ${row}`;
      if (!this.painted.has(key)) this.painted.set(key, this.paint(position));
      return this.painted.get(key);
    }

    private paint(position: Position): Style | undefined {
      const { sheetId } = position;
      const painters = this.painters.get(sheetId) ?? this.paintersOf(sheetId);
      this.painters.set(sheetId, painters);
      const styles = painters.map((one) => one(position)).filter((style) => style !== undefined);
      return styles.length > 0 ? Object.assign({}, ...styles) : undefined;
    }

    /** In the library's order: what comes later wins. */
    private paintersOf(sheetId: string): Painter[] {
      const formats = [...this.getters.getConditionalFormats(sheetId)].reverse();
      return formats.map((format) => (byFormula(format) ? this.oneByOne(sheetId, format) : this.allAtOnce(format)));
    }

    private oneByOne(sheetId: string, { rule, ranges }: Conditional): Painter {
      const formula = Compile(rule.values?.[0] as string, sheetId, this.getters);
      const zones = ranges.map((range) => this.getters.getRangeFromSheetXC(sheetId, range).zone);
      return (target) => {
        const { col, row } = target;
        const inside = zones.filter(
          (one) => one.left <= col && col <= one.right && one.top <= row && row <= one.bottom,
        );
        const holds = inside.some((zone) => {
          const moved = this.getters.getTranslatedCellFormula(sheetId, col - zone.left, row - zone.top, formula);
          return this.getRuleResultForTarget(target, { ...rule, values: [moved] });
        });
        return holds ? rule.style : undefined;
      };
    }

    private allAtOnce(format: Conditional): Painter {
      const alone = Object.create(this, {
        getters: { value: Object.create(this.getters, { getConditionalFormats: { value: () => [format] } }) },
      }) as Formats;
      let grid: Grid | undefined;
      return ({ sheetId, col, row }) => {
        grid ??= super.getComputedStyles.call(alone, sheetId);
        return grid[col]?.[row];
      };
    }
  }
  views.replace("evaluation_cf", SeenFormats as unknown as typeof Plugin);
}

const byFormula = ({ rule }: Conditional) =>
  rule.type === "CellIsRule" && rule.operator === "customFormula" && (rule.values?.[0] ?? "").startsWith("=");
