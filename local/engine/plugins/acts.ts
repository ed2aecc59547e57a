import type { Command, O } from "../types";
import { addCoreCommand, registry, uiPlugin } from "./plugin";

/** Acts that reach the hub as plain cell updates, but are no edits in Google's eyes. */
const ACTS = new Set(["SORT_CELLS", "MOVE_COLUMNS_ROWS", "INSERT_CELL", "DELETE_CELL"]);

/** Marks the revision of such an act with `MB_ACT`, so that no `onEdit` follows. */
export function installActs(o: O): void {
  addCoreCommand(o, "MB_ACT");
  class Acts extends uiPlugin(o) {
    override handle(command: Command) {
      if (ACTS.has(command.type)) this.dispatch("MB_ACT", { act: command.type });
    }
  }
  registry(o, "featurePluginRegistry").add("mentorbook_acts", Acts);
}
