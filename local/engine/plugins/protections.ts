import type { Command, EngineRange, Getters, O, Protected, Zone } from "../types";
import {
  type Adapters,
  addCoreCommand,
  type Custom,
  corePlugin,
  customOf,
  type Data,
  registry,
  uiPlugin,
} from "./plugin";

type Kept = Omit<Protected, "zone"> & { range: EngineRange | null };

const writes = new Set([
  "UPDATE_CELL",
  "CLEAR_CELL",
  "CLEAR_CELLS",
  "DELETE_CONTENT",
  "SET_FORMATTING",
  "REMOVE_COLUMNS_ROWS",
  "DELETE_SHEET",
]);

function touched(command: Command, getters: Getters): Zone[] {
  const { sheetId, col, row, target, dimension, elements } = command as Command & {
    sheetId: string;
    col?: number;
    row?: number;
    target?: Zone[];
    dimension?: string;
    elements?: number[];
  };
  if (target) return target;
  if (col !== undefined && row !== undefined) return [{ left: col, right: col, top: row, bottom: row }];
  const all = getters.getSheetZone(sheetId);
  return (elements ?? []).map((at) =>
    dimension === "COL" ? { ...all, left: at, right: at } : { ...all, top: at, bottom: at },
  );
}

const overlap = (a: Zone, b: Zone) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/**
 * Protections: `MB_PROTECT { id, sheetId, target?: [zone], description, warningOnly, editors }` adds or changes one,
 * `MB_UNPROTECT { id }` removes it. A warning stops nobody; another one stops those who are not its editors.
 */
export function installProtections(o: O): void {
  addCoreCommand(o, "MB_PROTECT");
  addCoreCommand(o, "MB_UNPROTECT");

  class Protections extends corePlugin(o) {
    static override getters = ["getProtections"];
    kept: Kept[] = [];

    override adaptRanges({ applyChange }: Adapters) {
      const next = this.kept.flatMap((one) => {
        if (!one.range) return [one];
        const { changeType, range } = applyChange(one.range);
        return changeType === "REMOVE" ? [] : [changeType === "NONE" ? one : { ...one, range }];
      });
      if (next.length !== this.kept.length || next.some((one, index) => one !== this.kept[index]))
        this.history.update("kept", next);
    }

    override handle(command: Command) {
      if (command.type === "MB_PROTECT") {
        const { id, sheetId, target, description, warningOnly, editors } = command as unknown as Protected & {
          target?: Zone[];
        };
        const range = target?.[0] ? this.getters.getRangeFromZone(sheetId, target[0]) : null;
        const one: Kept = { id, sheetId, range, description, warningOnly, editors };
        const at = this.kept.findIndex((other) => other.id === id);
        this.history.update("kept", at < 0 ? [...this.kept, one] : this.kept.with(at, one));
      }
      if (command.type === "MB_UNPROTECT") this.drop((one) => one.id === command["id"]);
      if (command.type === "DELETE_SHEET") this.drop((one) => one.sheetId === command["sheetId"]);
    }

    private drop(gone: (one: Kept) => boolean) {
      if (this.kept.some(gone))
        this.history.update(
          "kept",
          this.kept.filter((one) => !gone(one)),
        );
    }

    getProtections(sheetId?: string): Protected[] {
      return this.kept
        .filter((one) => sheetId === undefined || one.sheetId === sheetId)
        .map(({ range, ...one }) => ({ ...one, zone: range?.zone ?? null }));
    }

    override import(data: Data) {
      const saved = (data["mentorbookProtections"] ?? []) as (Omit<Kept, "range"> & { range: string | null })[];
      this.kept = saved.map((one) => ({
        ...one,
        range: one.range === null ? null : this.getters.getRangeFromSheetXC(one.sheetId, one.range),
      }));
    }

    override export(data: Data) {
      data["mentorbookProtections"] = this.kept.map((one) => ({
        ...one,
        range: one.range && this.getters.getRangeString(one.range, one.sheetId),
      }));
    }
  }

  class ProtectionGuard extends uiPlugin(o) {
    custom: Custom;
    constructor(config: never) {
      super(config);
      this.custom = customOf(config);
    }
    override allowDispatch(command: Command) {
      const { user } = this.custom;
      if (!user || !writes.has(command.type)) return "Success";
      const foreign = this.getters
        .getProtections(String(command["sheetId"]))
        .filter((one) => !one.warningOnly && !one.editors.includes(user));
      if (foreign.length === 0) return "Success";
      const zones = touched(command, this.getters);
      const stopped = foreign.some((one) => one.zone === null || zones.some((zone) => overlap(zone, one.zone as Zone)));
      return stopped ? "Protected" : "Success";
    }
  }
  registry(o, "corePluginRegistry").add("mentorbook_protections", Protections);
  registry(o, "featurePluginRegistry").add("mentorbook_protection_guard", ProtectionGuard);
}
