import type { ConditionalFormattingRule, Style, Worksheet } from "exceljs";
import { bookOperators } from "../operators";
import type { SavedConditional } from "../saved";
import { bookFormula, type FileTabs } from "./formula";
import { laidOver } from "./look";
import type { Lost } from "./lost";

type Read = { rule: SavedConditional["rule"]; ranges: string[]; priority: number };
type Scale = { color?: { argb?: string }[] };

const colour = (argb: string | undefined) => Number.parseInt((argb ?? "FFFFFFFF").slice(2), 16);

/** Two or three colours of a scale, from the least to the greatest value. */
function scaleOf({ color = [] }: Scale): SavedConditional["rule"] | null {
  const [minimum, second, third] = color.map(({ argb }) => ({ type: "value", color: colour(argb) }));
  const maximum = third ?? second;
  if (!minimum || !maximum) return null;
  const midpoint = third && second ? { ...second, type: "percentile", value: "50" } : undefined;
  return { type: "ColorScaleRule", minimum, maximum, ...(midpoint && { midpoint }) } as never;
}

function ruleOf(rule: ConditionalFormattingRule, home: string, tabs: FileTabs): SavedConditional["rule"] | null {
  const {
    type,
    style,
    formulae = [],
    operator,
  } = rule as {
    type: string;
    style?: Partial<Style>;
    formulae?: unknown[];
    operator?: string;
  };
  if (type === "colorScale") return scaleOf(rule as Scale);
  const formulas = formulae.map((formula) => bookFormula(String(formula), false, home, tabs));
  const values = formulas.flatMap((read) => ("formula" in read ? [read.formula] : []));
  if (values.length === 0 || values.length < formulas.length) return null;
  const look = laidOver(style ?? {});
  if (type !== "cellIs")
    return { type: "CellIsRule", operator: "customFormula", values: values.slice(0, 1), style: look };
  const known = bookOperators[operator ?? ""];
  const plain = values.map((value) => value.replace(/^=(?=-?[\d.]+$)/, "").replace(/^="([^"]*)"$/, "$1"));
  return known ? { type: "CellIsRule", operator: known, values: plain, style: look } : null;
}

/** Conditional formats of a tab, the strongest first; ranges with the same rule are one again. */
export function conditionalFormatsOf(sheet: Worksheet, tabs: FileTabs, lost: Lost): SavedConditional[] {
  const { conditionalFormattings } = sheet as unknown as {
    conditionalFormattings: { ref: string; rules: ConditionalFormattingRule[] }[];
  };
  const read: Read[] = conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap((one) => {
      const rule = ruleOf(one, sheet.name, tabs);
      if (!rule) lost.rules++;
      return rule ? [{ rule, ranges: ref.split(/\s+/), priority: one.priority }] : [];
    }),
  );
  read.sort((a, b) => a.priority - b.priority);
  const merged: SavedConditional[] = [];
  for (const { rule, ranges } of read) {
    const same = merged.find((other) => JSON.stringify(other.rule) === JSON.stringify(rule));
    if (same) same.ranges.push(...ranges);
    else merged.push({ id: `file-look-${sheet.id}-${merged.length}`, rule, ranges } as SavedConditional);
  }
  return merged;
}
