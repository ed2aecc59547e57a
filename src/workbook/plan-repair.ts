import type { DataValidation } from "../host/range";
import type { ConditionalFormatRule } from "../host/sheet";
import { isPage, type SheetKey, sheets, type TableKey } from "../spec/book";
import type { Change } from "./change";
import type { Found } from "./find";
import { columnOf, type Layout, place, ROW } from "./layout";
import { choicesOf, foundRows, isBare, planChoices } from "./plan-choices";
import { markerOf, planMarks } from "./plan-marks";
import type { Astray } from "./read-formulas";
import { tokens } from "./tokens";

/** What only the living sheet knows: its drop-downs in the data rows and its conditional formats. */
export type Dressing = { validations: (DataValidation | null)[][]; rules: ConditionalFormatRule[] };

/** Nothing of a person's stands in the cell: it is empty, or its formula lost the column that came back since. */
export const isSafe = ({ kind, found }: Astray): boolean =>
  kind === "missing" && (found === "" || found.includes("#REF!"));

/** A row's formula with its own row left open: equal in neighbours that one fill can serve. */
const open = ({ formula, row }: Astray): string =>
  formula.replace(new RegExp(`(\\$[A-Z]{1,3})${row}(?!\\d)`, "g"), "$1");

/** Runs of lost formulas become one fill each; a formula that a person changed is a question, not a repair. */
export const planFormulas = (sheet: SheetKey, astray: readonly Astray[], sure: (one: Astray) => boolean): Change[] => {
  const out: (Change & { do: "fill" })[] = [];
  let before: Astray | undefined;
  for (const one of astray) {
    if (!sure(one) || one.formula.includes("#REF!")) continue;
    const last = out[out.length - 1];
    const goesOn = before && before.column === one.column && before.row === one.row - 1 && open(before) === open(one);
    if (last && goesOn) last.to = one.row;
    else out.push({ sheet, do: "fill", column: one.column, from: one.row, to: one.row, formula: one.formula });
    before = one;
  }
  return out;
};

/** Columns whose drop-down was pasted over or deleted, each with the first row that lacks it. */
export const lostChoices = (
  key: TableKey,
  layout: Layout,
  { validations }: Pick<Dressing, "validations">,
  bare: readonly number[],
): { column: string; row: number }[] =>
  Object.entries(sheets[key].of.columns).flatMap(([column, kind]) => {
    const letter = layout[key]?.letter[column];
    if (!letter || !choicesOf(kind, layout)) return [];
    const without = new Set(isBare(key, column) ? bare : []);
    const lost = validations.findIndex((row, i) => !row[columnOf(letter) - 1] && !without.has(ROW.first + i));
    return lost < 0 ? [] : [{ column, row: ROW.first + lost }];
  });

/** Does the table lack a colour of a state altogether? Where rules only reach other rows nothing is said: repair mends it. */
export const lacksMarks = (key: TableKey, layout: Layout, { rules }: Pick<Dressing, "rules">): boolean => {
  const there = new Set(
    rules.map((rule) => markerOf(String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? ""))),
  );
  return planMarks(key, layout, ROW.first).some((mark) => !there.has(mark.key));
};

const sameMarks = (
  rules: readonly ConditionalFormatRule[],
  wanted: readonly { key: string; formula: string; ranges: string[] }[],
): boolean => {
  const mine = rules.flatMap((rule) => {
    const formula = String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? "");
    const key = markerOf(formula);
    return key
      ? [
          `${key} ${tokens(formula)} ${rule
            .getRanges()
            .map((range) => range.getA1Notation())
            .sort()
            .join(",")}`,
        ]
      : [];
  });
  const ours = wanted.map(
    ({ key, formula, ranges }) => `${key} ${tokens(formula)} ${[...ranges].map(plainA1).sort().join(",")}`,
  );
  return mine.length === ours.length && ours.every((one) => mine.includes(one));
};

const plainA1 = (a1: string) => {
  const [from, to] = a1.split(":");
  return from === to ? (from as string) : a1;
};

const emptyAt = (found: Found, row: number, at: number): boolean =>
  !found.formulas?.[row - 1]?.[at] && (found.cells[row - 1]?.[at] ?? "") === "";

/** The live line moves with its column; where anything stands in its row, a person's own words too, it is not lost. */
const lostLine = (found: Found, layout: Layout): Change[] => {
  const { line, frozen, known = {} } = sheets[found.key as TableKey];
  const formula = `=${place(line, layout)}`;
  const there = found.keys.some((key, at) => !(key in known) && !emptyAt(found, ROW.line, at));
  const column = found.keys[frozen];
  return there || !column || formula.includes("#REF!")
    ? []
    : [{ sheet: found.key, do: "fill", column, from: ROW.line, to: ROW.line, formula }];
};

/** Facts of other sheets that a column bears above its head, lost together with it. */
const lostFacts = (found: Found, layout: Layout): Change[] =>
  Object.entries(sheets[found.key as TableKey].known ?? {}).flatMap(([column, facts]) =>
    Object.entries(facts ?? {}).flatMap(([line, fact]): Change[] => {
      const row = Number(line);
      const formula = fact ? `=${place(fact, layout)}` : "";
      const at = found.keys.indexOf(column);
      return at < 0 || formula === "" || formula.includes("#REF!") || !emptyAt(found, row, at)
        ? []
        : [{ sheet: found.key, do: "fill", column, from: row, to: row, formula }];
    }),
  );

/** Changes that mend a living table: lost formulas, live line, drop-downs and conditional formats. Nothing else is touched. */
export const repairTable = (found: Found, layout: Layout, astray: readonly Astray[], dressing: Dressing): Change[] => {
  const key = found.key as TableKey;
  if (isPage(found.key) || found.doubled.length > 0) return [];
  const bottom = Math.max(found.cells.length, ROW.first);
  const marks = planMarks(key, layout, bottom);
  const rows = foundRows(found);
  const choices = lostChoices(key, layout, dressing, rows.bare).map(({ column }) => column);
  return [
    ...planFormulas(key, astray, isSafe),
    ...lostLine(found, layout),
    ...lostFacts(found, layout),
    ...(choices.length > 0 ? planChoices(key, layout, rows, choices) : []),
    ...(sameMarks(dressing.rules, marks) ? [] : [{ sheet: key, do: "marks" as const, fresh: false, marks }]),
  ];
};
