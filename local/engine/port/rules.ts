import { fromEngine, toEngine } from "../formula-text";
import type { Put } from "../port";
import type { Conditional, Getters, LocaleName, Position, RangeData, Style, Zone } from "../types";
import type { Drafts } from "./drafts";

export type DropDown =
  | { from: "list"; values: string[]; arrow: boolean; strict: boolean; help: string | null }
  | { from: "range"; sheetId: string; zone: Zone; arrow: boolean; strict: boolean; help: string | null }
  | { from: "other"; type: string; values: string[]; strict: boolean; help: string | null };

/** A rule of ours is a formula and a look; one that a person made with other means is kept as `raw`. */
export type ConditionalRule = { formula: string | null; zones: Zone[]; style: Style; raw: Conditional | null };

let counter = 0;
const freshId = (kind: string) => `${kind}-${Date.now().toString(36)}-${(counter++).toString(36)}`;

/** Drop-downs and conditional formats. */
export function rulePort(getters: Getters, put: Put, drafts: Drafts, locale: () => LocaleName) {
  const data = (sheetId: string, zone: Zone): RangeData => getters.getRangeDataFromZone(sheetId, zone);
  const rangeText = (sheetId: string, zone: Zone) =>
    getters.getRangeString(getters.getRangeFromZone(sheetId, zone), "nowhere");

  function without(sheetId: string, zone: Zone) {
    const id = freshId("none");
    const rule = { id, criterion: { type: "isNotEmpty", values: [] }, isBlocking: false };
    put("ADD_DATA_VALIDATION_RULE", { sheetId, ranges: [data(sheetId, zone)], rule });
    put("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
  }

  /** What the source of a drop-down holds, also inside a batch that has not been computed yet. */
  function offers(from: string, source: string): string[] {
    const { sheetId, zone } = getters.getRangeFromSheetXC(from, source);
    const found: string[] = [];
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let col = zone.left; col <= zone.right; col++) {
        const at = { sheetId, row, col };
        const text = drafts.literalAt(at) ?? String(getters.getEvaluatedCell(at).value ?? "");
        if (text) found.push(text.startsWith("'") ? text.slice(1) : text);
      }
    return found;
  }

  return {
    dropDownAt(at: Position): DropDown | null {
      const rule = getters.getValidationRuleForCell(at);
      if (!rule) return null;
      const { type, values, displayStyle } = rule.criterion;
      const common = { strict: rule.isBlocking === true, help: rule.helpText ?? null };
      const arrow = displayStyle !== "plainText";
      if (type === "isValueInList") return { from: "list", values: [...values], arrow, ...common };
      if (type !== "isValueInRange") return { from: "other", type, values: [...values], ...common };
      const { sheetId, zone } = getters.getRangeFromSheetXC(at.sheetId, values[0] ?? "");
      return { from: "range", sheetId, zone, arrow, ...common };
    },
    setDropDown(sheetId: string, zone: Zone, rule: DropDown | null) {
      if (rule === null) return without(sheetId, zone);
      const displayStyle = rule.from !== "other" && rule.arrow ? "arrow" : "plainText";
      const criterion =
        rule.from === "list"
          ? { type: "isValueInList", values: rule.values, displayStyle }
          : rule.from === "range"
            ? { type: "isValueInRange", values: [rangeText(rule.sheetId, rule.zone)], displayStyle }
            : { type: rule.type, values: rule.values };
      const help = rule.help === null ? {} : { helpText: rule.help };
      put("ADD_DATA_VALIDATION_RULE", {
        sheetId,
        ranges: [data(sheetId, zone)],
        rule: { id: freshId("list"), criterion, isBlocking: rule.strict, ...help },
      });
    },
    /** A strict drop-down that does not know this value. */
    refuses(at: Position, value: string | number | boolean | null): { help: string | null } | null {
      const rule = getters.getValidationRuleForCell(at);
      if (!rule?.isBlocking || value === null || value === "") return null;
      const { type, values } = rule.criterion;
      const offered =
        type === "isValueInList" ? values : type === "isValueInRange" ? offers(at.sheetId, values[0] ?? "") : null;
      const known = offered
        ? offered.some((offer) => offer.toLowerCase() === String(value).toLowerCase())
        : getters.getValidationResultForCellValue(value, at).isValid;
      return known ? null : { help: rule.helpText ?? null };
    },
    conditionals(sheetId: string): ConditionalRule[] {
      return getters.getConditionalFormats(sheetId).map((raw) => {
        const { rule, ranges } = raw;
        const own = rule.type === "CellIsRule" && rule.operator === "customFormula";
        return {
          formula: own ? fromEngine(rule.values?.[0] ?? "", locale()) : null,
          zones: ranges.map((range) => getters.getRangeFromSheetXC(sheetId, range).zone),
          style: rule.style ?? {},
          raw,
        };
      });
    },
    setConditionals(sheetId: string, rules: ConditionalRule[]) {
      for (const { id } of getters.getConditionalFormats(sheetId)) put("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
      for (const { raw, formula, zones, style } of rules) {
        const ranges = zones.map((zone) => data(sheetId, zone));
        const rule = raw?.rule ?? {
          type: "CellIsRule",
          operator: "customFormula",
          values: [toEngine(formula ?? "", locale())],
          style,
        };
        put("ADD_CONDITIONAL_FORMAT", { sheetId, ranges, cf: { id: raw?.id ?? freshId("look"), rule } });
      }
    },
  };
}
