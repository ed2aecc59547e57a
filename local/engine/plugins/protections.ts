import type { Command, EngineRange, Getters, O, Protected, RangeData, Zone } from "../types";
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
  ...["UPDATE_CELL", "CLEAR_CELL", "CLEAR_CELLS", "DELETE_CONTENT", "SET_FORMATTING", "MB_SET_NOTE", "SORT_CELLS"],
  ...["ADD_COLUMNS_ROWS", "REMOVE_COLUMNS_ROWS", "MOVE_COLUMNS_ROWS", "RESIZE_COLUMNS_ROWS", "HIDE_COLUMNS_ROWS"],
  ...["UNHIDE_COLUMNS_ROWS", "GROUP_HEADERS", "UNGROUP_HEADERS", "ADD_DATA_VALIDATION_RULE"],
]);
/** These change a sheet as a whole: a protected part of it stops only its deletion. */
const wholeSheet = new Set([
  ...["DELETE_SHEET", "RENAME_SHEET", "COLOR_SHEET", "ADD_CONDITIONAL_FORMAT", "REMOVE_CONDITIONAL_FORMAT"],
  ...["FREEZE_ROWS", "FREEZE_COLUMNS", "UNFREEZE_ROWS", "UNFREEZE_COLUMNS"],
]);

type Written = Command & {
  sheetId: string;
  col?: number;
  row?: number;
  zone?: Zone;
  target?: Zone[];
  ranges?: RangeData[];
  dimension?: string;
  base?: number;
  position?: string;
  start?: number;
  end?: number;
  elements?: number[];
};

function touched(command: Command, getters: Getters): Zone[] {
  const { sheetId, col, row, zone, target, ranges, dimension, start, end, elements } = command as Written;
  if (target) return target;
  if (zone) return [zone];
  if (ranges) return ranges.map(({ _zone }) => _zone);
  if (col !== undefined && row !== undefined) return [{ left: col, right: col, top: row, bottom: row }];
  const all = getters.getSheetZone(sheetId);
  const spans = start === undefined ? (elements ?? []).map((at) => [at, at]) : [[start, end ?? start]];
  return spans.map(([first = 0, last = 0]) =>
    dimension === "COL" ? { ...all, left: first, right: last } : { ...all, top: first, bottom: last },
  );
}

const overlap = (a: Zone, b: Zone) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** Rows or columns inserted within the zone; at its edge they lie outside. */
const isInserted = ({ dimension, base = 0, position }: Written, { top, left, bottom, right }: Zone) => {
  const place = position === "before" ? base : base + 1;
  return dimension === "COL" ? left < place && place <= right : top < place && place <= bottom;
};

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
    static override getters = ["isStopped"];
    custom: Custom;
    constructor(config: never) {
      super(config);
      this.custom = customOf(config);
    }
    override allowDispatch(command: Command) {
      return this.isStopped(command) ? "Protected" : "Success";
    }
    /** Whether another's protection stands in the way of this command. */
    isStopped(command: Command): boolean {
      const { user } = this.custom;
      const isWhole = wholeSheet.has(command.type);
      if (!user || !(isWhole || writes.has(command.type))) return false;
      const foreign = this.getters
        .getProtections(String(command["sheetId"]))
        .filter((one) => !one.warningOnly && !one.editors.includes(user));
      if (foreign.length === 0) return false;
      if (command.type === "DELETE_SHEET" || foreign.some(({ zone }) => zone === null)) return true;
      if (isWhole) return false;
      const theirs = foreign.map(({ zone }) => zone as Zone);
      if (command.type === "ADD_COLUMNS_ROWS") return theirs.some((zone) => isInserted(command as Written, zone));
      const zones = touched(command, this.getters);
      return theirs.some((their) => zones.some((zone) => overlap(zone, their)));
    }
  }
  registry(o, "corePluginRegistry").add("mentorbook_protections", Protections);
  registry(o, "featurePluginRegistry").add("mentorbook_protection_guard", ProtectionGuard);
}
