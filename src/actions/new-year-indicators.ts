import type { Row } from "../snapshot/snapshot";
import { cleared, formulaIn, heldIn, type NewYearFrom, namesOf, type SheetPlan, together } from "./new-year-plan";

const PAIRS = [
  ["before", "after"],
  ["before_part", "after_part"],
  ["before_whole", "after_whole"],
] as const;
const OTHERS = ["middle", "forecast"];

/** Has the indicator a value «на выходе», or had it one before an unfinished attempt took it over? */
export const hasOutput = (row: Row<"indicators">, name: string, { wanted }: NewYearFrom): boolean =>
  (wanted({ sheet: "indicators", name, column: "before" }) ?? heldIn(row, "after")) !== "";

/** «На выходе» becomes «на входе»; what was there before goes, also where there is no output to take its place. */
export const indicatorsPlan = (of: NewYearFrom): SheetPlan => {
  const rows = of.snapshot.indicators;
  const names = namesOf(rows);
  return together(
    rows.map((row): SheetPlan => {
      const name = names.get(row.at) as string;
      const taken = PAIRS.map(([column, source]): Partial<SheetPlan> => {
        const at = { sheet: "indicators" as const, row: row.at, column };
        const formula = formulaIn(row, column);
        // its value has no place to go to, so it stays where it is
        if (formula) return { todo: [{ ...at, code: "formula-before", found: formula }] };
        const now = of.wanted({ sheet: "indicators", name, column }) ?? heldIn(row, source);
        return together([
          now === "" && heldIn(row, column) === "" ? {} : { moved: [{ ...at, name, now }] },
          cleared("indicators", row, [source]),
        ]);
      });
      return together([...taken, cleared("indicators", row, OTHERS)]);
    }),
  );
};

/** Marks of criteria that a person gave; the «—» of a figure stays. */
export const criteriaPlan = ({ snapshot }: NewYearFrom): SheetPlan =>
  together(snapshot.criteria.map((row) => (row.mark === "figure" ? {} : cleared("criteria", row, ["mark"]))));
