import type { ConditionalFormattingRule, Worksheet } from "exceljs";
import { address, areaOf, areaText } from "./area";
import { excelFormula, type Tab, type Tabs } from "./formula";
import { argb, laidOver } from "./look";
import type { SavedConditional, SavedTab } from "./saved";

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function operand(value: string): string {
  if (value.startsWith("=")) return value.slice(1);
  return value !== "" && !Number.isNaN(Number(value)) ? value : quoted(value);
}

/** The rule said as one formula about the first cell of its range. */
const conditions: Record<string, (cell: string, a: string, b: string) => string> = {
  customFormula: (_cell, a) => a.replace(/^=/, ""),
  isEqual: (cell, a) => `${cell}=${operand(a)}`,
  isNotEqual: (cell, a) => `${cell}<>${operand(a)}`,
  isGreaterThan: (cell, a) => `AND(ISNUMBER(${cell}),${cell}>${operand(a)})`,
  isGreaterOrEqualTo: (cell, a) => `AND(ISNUMBER(${cell}),${cell}>=${operand(a)})`,
  isLessThan: (cell, a) => `AND(ISNUMBER(${cell}),${cell}<${operand(a)})`,
  isLessOrEqualTo: (cell, a) => `AND(ISNUMBER(${cell}),${cell}<=${operand(a)})`,
  isBetween: (cell, a, b) => `AND(ISNUMBER(${cell}),${cell}>=${operand(a)},${cell}<=${operand(b)})`,
  isNotBetween: (cell, a, b) => `AND(ISNUMBER(${cell}),OR(${cell}<${operand(a)},${cell}>${operand(b)}))`,
  isEmpty: (cell) => `LEN(${cell})=0`,
  isNotEmpty: (cell) => `LEN(${cell})>0`,
  containsText: (cell, a) => `ISNUMBER(SEARCH(${quoted(a)},${cell}))`,
  notContainsText: (cell, a) => `NOT(ISNUMBER(SEARCH(${quoted(a)},${cell})))`,
  beginsWithText: (cell, a) => `LEFT(${cell},${a.length})=${quoted(a)}`,
  endsWithText: (cell, a) => `RIGHT(${cell},${a.length})=${quoted(a)}`,
};

type ColorScale = { minimum: { color: number }; midpoint?: { color: number }; maximum: { color: number } };

const hex = (color: number) => ({ argb: argb(color.toString(16).padStart(6, "0")) });

function colorScale(rule: unknown, priority: number): ConditionalFormattingRule {
  const { minimum, midpoint, maximum } = rule as ColorScale;
  return {
    type: "colorScale",
    priority,
    cfvo: [{ type: "min" }, ...(midpoint ? [{ type: "percentile" as const, value: 50 }] : []), { type: "max" }],
    color: [hex(minimum.color), ...(midpoint ? [hex(midpoint.color)] : []), hex(maximum.color)],
  };
}

function ruleOf(saved: SavedConditional, firstCell: string, priority: number, home: Tab, tabs: Tabs) {
  const { type, operator = "", values = [], style = {} } = saved.rule;
  if (type === "ColorScaleRule") return colorScale(saved.rule, priority);
  const condition = type === "CellIsRule" ? conditions[operator] : undefined;
  const formula = condition && excelFormula(condition(firstCell, values[0] ?? "", values[1] ?? ""), home, tabs);
  return formula ? { type: "expression" as const, priority, formulae: [formula.text], style: laidOver(style) } : null;
}

/** The first rule of the list wins, as in the book. A rule that Excel cannot say is left out. */
export function addConditionalFormats(sheet: Worksheet, saved: SavedTab, home: Tab, tabs: Tabs): void {
  let priority = 0;
  for (const format of saved.conditionalFormats ?? []) {
    priority++;
    for (const range of format.ranges) {
      const area = areaOf(range, saved);
      const rule = ruleOf(format, address(area.top, area.left), priority, home, tabs);
      if (rule) sheet.addConditionalFormatting({ ref: areaText(area), rules: [rule] });
    }
  }
}
