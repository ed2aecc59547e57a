import { readPeriod } from "../period/read";
import type { Base } from "../period/types";
import type { Row } from "../snapshot/snapshot";
import type { TableKey } from "../spec/book";
import type { Cell } from "../spec/kinds";
import { roadmap } from "../spec/roadmap";
import { cleared, formulaIn, heldIn, type NewYearFrom, namesOf, type SheetPlan, together } from "./new-year-plan";
import { shiftDay, shiftText, yearsIn } from "./year-shift";

const { status, kind } = roadmap.columns;
const CLEARED = ["done_on", "outcome", "link", "approved", "pair"];

type Texts = Row<"roadmap"> | Row<"programme">;

/** A text that names years, shifted; where it cannot be, what a person is to look at. */
const shiftedText = (
  sheet: TableKey,
  row: Texts,
  column: string,
  name: string,
  { own, wanted }: NewYearFrom,
): { text: string; plan: Partial<SheetPlan> } => {
  const at = { sheet, row: row.at, column };
  const held = String(heldIn(row, column));
  const formula = formulaIn(row, column);
  if (formula) return { text: held, plan: { todo: [{ ...at, code: "own-formula", found: formula }] } };
  const before = wanted({ sheet, name, column });
  if (before !== undefined) return { text: String(before), plan: { moved: [{ ...at, name, now: before }] } };
  const { text, outside } = shiftText(held, own);
  if (outside) return { text, plan: { todo: [{ ...at, code: "year-outside", found: held }] } };
  return { text, plan: held === "" ? {} : { moved: [{ ...at, name, now: text }] } };
};

/** Texts that are not terms: the model's own sentence goes a year on; one of a person's that names a year of the book is shown. */
const otherTexts = (sheet: TableKey, row: Texts, columns: readonly string[], of: NewYearFrom): SheetPlan =>
  together(
    columns.map((column): Partial<SheetPlan> => {
      const at = { sheet, row: row.at, column };
      const found = String(heldIn(row, column));
      if (!yearsIn(found).some((year) => of.own.has(year))) return {};
      const now = formulaIn(row, column) ? null : of.renewed({ sheet, id: row.id, column }, found);
      return now === null ? { todo: [{ ...at, code: "year-in-text", found }] } : { set: [{ ...at, now }] };
    }),
  );

/** Start, end and kind of a shifted term; days that a person typed beside a term that nobody can read go a year on. */
const termOf = (row: Row<"roadmap">, text: string, name: string, base: Base, { wanted }: NewYearFrom): SheetPlan => {
  const read = readPeriod({ text, base });
  const clear = text === "";
  const byHand = read.kind === "unknown" && !clear;
  const plans = (["start", "end"] as const).map((column): Partial<SheetPlan> => {
    const at = { sheet: "roadmap" as const, row: row.at, column };
    const formula = formulaIn(row, column);
    if (formula) return { todo: [{ ...at, code: "own-formula", found: formula }] };
    const held = row[column];
    const typed = byHand && held !== null;
    const now: Cell =
      wanted({ sheet: "roadmap", name, column }) ?? (typed ? shiftDay(held) : clear ? "" : (read[column] ?? ""));
    return {
      moved: now === "" && heldIn(row, column) === "" ? [] : [{ ...at, name, now }],
      todo: typed ? [{ ...at, code: "days-kept", found: held }] : [],
    };
  });
  const own = formulaIn(row, "kind");
  const at = { sheet: "roadmap" as const, row: row.at, column: "kind" };
  const kinds: Partial<SheetPlan> = own
    ? { todo: [{ ...at, code: "own-formula", found: own }] }
    : { set: [{ ...at, now: clear ? "" : kind.words[read.kind] }] };
  return together([...plans, kinds]);
};

/** The roadmap a year on: terms and names of stages shifted, marks back to «не начато», what came of them cleared. */
export const roadmapPlan = (of: NewYearFrom, base: Base): SheetPlan => {
  const rows = of.snapshot.roadmap;
  const names = namesOf(rows);
  return together(
    rows.flatMap((row): Partial<SheetPlan>[] => {
      const name = names.get(row.at) as string;
      if (row.row === "stage") {
        return [
          shiftedText("roadmap", row, "event", name, of).plan,
          shiftedText("roadmap", row, "period", name, of).plan,
        ];
      }
      const period = shiftedText("roadmap", row, "period", name, of);
      const at = { sheet: "roadmap" as const, row: row.at, column: "status" };
      const formula = formulaIn(row, "status");
      return [
        period.plan,
        termOf(row, period.text, name, base, of),
        formula
          ? { todo: [{ ...at, code: "own-formula" as const, found: formula }] }
          : { set: [{ ...at, now: status.words.todo }] },
        cleared("roadmap", row, CLEARED),
        otherTexts("roadmap", row, ["event", "content", "result"], of),
      ];
    }),
  );
};

/** «Программа» a year on: its terms shifted, marks of its checks cleared; days of legal acts are facts and stay. */
export const programmePlan = (of: NewYearFrom): SheetPlan => {
  const rows = of.snapshot.programme;
  const names = namesOf(rows);
  return together(
    rows.flatMap((row): Partial<SheetPlan>[] => [
      shiftedText("programme", row, "period", names.get(row.at) as string, of).plan,
      cleared("programme", row, ["done"]),
      row.section === "act" || row.section === "project"
        ? {}
        : otherTexts("programme", row, ["title", "text", "stage", "result"], of),
    ]),
  );
};
