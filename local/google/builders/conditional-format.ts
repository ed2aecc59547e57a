import type { ConditionalFormatRule, ConditionalFormatRuleBuilder } from "../../../src/host/sheet";
import type { ConditionalRule } from "../../engine/port/rules";
import type { Style, Zone } from "../../engine/types";
import { type Area, cornerOf, zoneOf } from "../area";
import { behind, emulate, mismatch } from "../call";
import { colour } from "../colour";
import { type Desk, ServiceError } from "../desk";
import { rangeOf } from "../range/index";

export type Look = { desk: Desk; tab: string; rule: ConditionalRule };
type Condition = { getCriteriaValues(): unknown[] };

const condition = emulate<Condition, { values: unknown[] }>("BooleanCondition", {
  getCriteriaValues: { cost: "free", need: "none", run: ({ values }) => values },
});

const rule = emulate<ConditionalFormatRule, Look>("ConditionalFormatRule", {
  getBooleanCondition: {
    cost: "free",
    need: "none",
    run: ({ desk, rule: { formula, raw } }) => {
      if (formula !== null) return condition(desk, { values: [formula] });
      return raw?.rule.type === "CellIsRule" ? condition(desk, { values: raw.rule.values ?? [] }) : null;
    },
  },
  getRanges: {
    cost: "free",
    need: "none",
    run: ({ desk, tab, rule: { zones } }) => zones.map((zone) => rangeOf(desk, tab, cornerOf(zone))),
  },
});

/** A rule as `getConditionalFormatRules` gives it: set again, it is the same rule, whoever made it. */
export const conditionalOf = (desk: Desk, tab: string, held: ConditionalRule): ConditionalFormatRule =>
  rule(desk, { desk, tab, rule: held });

type Draft = { desk: Desk; tab: string; formula: string | null; zones: Zone[]; style: Style };
type Self = Draft & { me(): ConditionalFormatRuleBuilder };

const styled = (self: Self, style: Style) => {
  Object.assign(self.style, style);
  return self.me();
};

const builder = emulate<ConditionalFormatRuleBuilder, Self>("ConditionalFormatRuleBuilder", {
  whenFormulaSatisfied: {
    cost: "free",
    need: "none",
    run: (self, formula) => {
      if (typeof formula !== "string" || formula === "")
        throw mismatch([formula], "ConditionalFormatRuleBuilder.whenFormulaSatisfied");
      self.formula = formula;
      return self.me();
    },
  },
  setRanges: {
    cost: "free",
    need: "none",
    run: (self, ranges) => {
      if (!Array.isArray(ranges)) throw mismatch([ranges], "ConditionalFormatRuleBuilder.setRanges");
      const areas = ranges.map((range) => behind<Area>(range, "Range", "ConditionalFormatRuleBuilder.setRanges"));
      if (new Set(areas.map(({ tab }) => tab)).size > 1)
        throw new ServiceError("All ranges of a conditional format rule must be on the same sheet.");
      self.zones = areas.map(zoneOf);
      self.tab = areas[0]?.tab ?? "";
      return self.me();
    },
  },
  setBackground: { cost: "free", need: "none", run: (self, color) => styled(self, { fillColor: colour(color) }) },
  setFontColor: { cost: "free", need: "none", run: (self, color) => styled(self, { textColor: colour(color) }) },
  setBold: { cost: "free", need: "none", run: (self, bold) => styled(self, { bold }) },
  setItalic: { cost: "free", need: "none", run: (self, italic) => styled(self, { italic }) },
  setStrikethrough: { cost: "free", need: "none", run: (self, strikethrough) => styled(self, { strikethrough }) },
  build: {
    cost: "free",
    need: "none",
    run: ({ desk, tab, formula, zones, style }) => {
      if (formula === null) throw new ServiceError("A conditional format rule needs a condition.");
      if (zones.length === 0) throw new ServiceError("The conditional format rule must contain at least one range.");
      return rule(desk, { desk, tab, rule: { formula, zones: [...zones], style: { ...style }, raw: null } });
    },
  },
});

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export function newConditionalFormatRule(desk: Desk): ConditionalFormatRuleBuilder {
  const self: Self = { desk, tab: "", formula: null, zones: [], style: {}, me: () => face };
  const face: ConditionalFormatRuleBuilder = builder(desk, self);
  return face;
}
