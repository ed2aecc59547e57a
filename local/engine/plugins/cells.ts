import type { O, RawCell, Style, Zone } from "../types";
import { type Plugin, registry } from "./plugin";

type Cells = Plugin & { clearCells(sheetId: string, zones: Zone[]): void; extractCustomStyle(cell: RawCell): Style };

/**
 * Deleting rows and columns clears them first; clearing cells that do not exist took seconds on a sheet of 1000 rows.
 * Saving keeps an alignment that somebody chose: the engine drops "left" where no number stands yet.
 */
export function installCells(o: O): void {
  const core = registry(o, "corePluginRegistry");
  const Engine = core.get("cell") as unknown as new (config: never) => Cells;
  class CarefulCells extends Engine {
    override extractCustomStyle(cell: RawCell): Style {
      const { align: _, ...style } = super.extractCustomStyle(cell);
      return cell.style?.align ? { ...style, align: cell.style.align } : style;
    }
    override clearCells(sheetId: string, zones: Zone[]) {
      const within = (col: number, row: number) =>
        zones.some((zone) => col >= zone.left && col <= zone.right && row >= zone.top && row <= zone.bottom);
      for (const { id } of this.getters.getCells(sheetId)) {
        const { col, row } = this.getters.getCellPosition(id);
        if (within(col, row)) this.dispatch("UPDATE_CELL", { sheetId, col, row, content: "", style: null, format: "" });
      }
    }
  }
  core.replace("cell", CarefulCells as unknown as typeof Plugin);
}
