import type { Command, O, Validation, Zone } from "../types";
import { type Adapters, corePlugin, registry } from "./plugin";

const overlap = (a: Zone, b: Zone) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/**
 * Two things that the engine's validations do differently from Google's: deleting the content of a cell takes its
 * drop-down away, and the range a list is taken from does not follow inserted rows or a renamed tab.
 */
export function installValidationCare(o: O): void {
  class ValidationCare extends corePlugin(o) {
    private before: Validation[] = [];
    private moved: { sheetId: string; rule: Validation; source: string }[] = [];

    override adaptRanges({ adaptRangeString }: Adapters) {
      for (const sheetId of this.getters.getSheetIds()) {
        for (const rule of this.getters.getDataValidationRules(sheetId) ?? []) {
          if (rule.criterion.type !== "isValueInRange") continue;
          const source = rule.criterion.values[0] ?? "";
          const { changeType, range } = adaptRangeString(sheetId, source);
          if (changeType !== "REMOVE" && range !== source) this.moved.push({ sheetId, rule, source: range });
        }
      }
    }

    override beforeHandle(command: Command) {
      if (command.type === "DELETE_CONTENT")
        this.before = this.getters.getDataValidationRules(String(command["sheetId"])) ?? [];
    }

    override handle(command: Command) {
      for (const { sheetId, rule, source } of this.moved.splice(0)) {
        const now = this.getters.getDataValidationRules(sheetId)?.find(({ id }) => id === rule.id);
        if (now) this.put(sheetId, { ...now, criterion: { ...now.criterion, values: [source] } });
      }
      if (command.type === "DELETE_CONTENT") {
        const sheetId = String(command["sheetId"]);
        const zones = command["target"] as Zone[];
        const rules = this.before
          .splice(0)
          .filter(({ ranges }) => ranges.some((range) => zones.some((zone) => overlap(zone, range.zone))));
        for (const rule of rules) this.put(sheetId, rule);
      }
    }

    private put(sheetId: string, { ranges, ...rule }: Validation) {
      const data = ranges.map((range) => this.getters.getRangeDataFromZone(range.sheetId, range.unboundedZone));
      this.dispatch("ADD_DATA_VALIDATION_RULE", { sheetId, ranges: data, rule });
    }
  }
  registry(o, "corePluginRegistry").add("mentorbook_validation_care", ValidationCare);
}
