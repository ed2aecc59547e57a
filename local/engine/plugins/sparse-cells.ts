import type { O, Zone } from "../types";
import { type Plugin, registry } from "./plugin";

type Cells = Plugin & { clearCells(sheetId: string, zones: Zone[]): void };

/** Deleting rows and columns clears them first; clearing cells that do not exist took seconds on a sheet of 1000 rows. */
export function installSparseCells(o: O): void {
  const core = registry(o, "corePluginRegistry");
  const Engine = core.get("cell") as unknown as new (config: never) => Cells;
  class SparseCells extends Engine {
    override clearCells(sheetId: string, zones: Zone[]) {
      const within = (col: number, row: number) =>
        zones.some((zone) => col >= zone.left && col <= zone.right && row >= zone.top && row <= zone.bottom);
      for (const { id } of this.getters.getCells(sheetId)) {
        const { col, row } = this.getters.getCellPosition(id);
        if (within(col, row)) this.dispatch("UPDATE_CELL", { sheetId, col, row, content: "", style: null, format: "" });
      }
    }
  }
  core.replace("cell", SparseCells as unknown as typeof Plugin);
}
