import type { Command, O } from "../types";
import { addCoreCommand, corePlugin, type Data, type Plugin, registry } from "./plugin";

type Group = { start: number; end: number; isFolded?: boolean };
type Grouping = Plugin & { removeDuplicateGroups(groups: Group[]): Group[] };

/**
 * Groups follow from depths, as Google's do: the engine would drop a group that covers exactly the columns of another.
 * `MB_GROUP_TOGGLE { sheetId, position }` keeps on which side of its column groups a tab has the toggle.
 */
export function installGroups(o: O): void {
  const core = registry(o, "corePluginRegistry");
  const Engine = core.get("header grouping") as unknown as new (config: never) => Grouping;
  class DepthGroups extends Engine {
    override allowDispatch(command: Command) {
      const answer = super.allowDispatch(command);
      return answer === "HeaderGroupAlreadyExists" ? "Success" : answer;
    }
    override removeDuplicateGroups(groups: Group[]) {
      return groups;
    }
  }
  core.replace("header grouping", DepthGroups as unknown as typeof Plugin);

  addCoreCommand(o, "MB_GROUP_TOGGLE");
  class GroupToggles extends corePlugin(o) {
    static override getters = ["isColumnToggleBefore"];
    before: Record<string, boolean> = {};

    override handle(command: Command) {
      const sheetId = String(command["sheetId"]);
      if (command.type === "MB_GROUP_TOGGLE")
        this.history.update("before", sheetId, command["position"] === "BEFORE" || undefined);
      if (command.type === "DELETE_SHEET") this.history.update("before", sheetId, undefined);
      if (command.type === "DUPLICATE_SHEET")
        this.history.update("before", String(command["sheetIdTo"]), this.before[sheetId]);
    }

    isColumnToggleBefore(sheetId: string): boolean {
      return this.before[sheetId] === true;
    }

    override import(data: Data) {
      for (const sheetId of (data["mentorbookTogglesBefore"] ?? []) as string[]) this.before[sheetId] = true;
    }

    override export(data: Data) {
      data["mentorbookTogglesBefore"] = Object.keys(this.before).filter((sheetId) => this.before[sheetId]);
    }
  }
  core.add("mentorbook_group_toggles", GroupToggles);
}
