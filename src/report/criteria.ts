import type { Figures, Snapshot } from "../snapshot/snapshot";
import { figure } from "./overview";

export type JudgedCriterion = {
  id: string;
  no: string;
  name: string;
  value: number | null;
  threshold: number | null;
  verdict: "met" | "unmet" | "no-data" | "no-threshold";
  says: string;
  missing: string;
  clause: string;
  where: string;
};

const verdictOf = (says: string): JudgedCriterion["verdict"] =>
  says.startsWith("√") ? "met" : says.startsWith("×") ? "unmet" : says.startsWith("порог") ? "no-threshold" : "no-data";

/** The criteria with what their live formulas say; nothing is judged a second time here. */
export const judged = (snapshot: Snapshot, figures: Figures): JudgedCriterion[] =>
  snapshot.criteria.map((row) => {
    const said = (column: "verdict" | "missing") => {
      const { value, state } = figures[`criteria.${row.id}.${column}`] ?? { value: null, state: "absent" };
      return state === "ok" ? String(value ?? "") : "";
    };
    const says = said("verdict");
    return {
      id: row.id ?? "",
      no: row.no ?? "",
      name: row.criterion ?? "",
      value: figure(figures, `criteria.${row.id}.value`).value,
      threshold: figure(figures, `criteria.${row.id}.threshold`).value,
      verdict: verdictOf(says),
      says: says || "—",
      missing: said("missing"),
      clause: row.clause ?? "",
      where: row.where ?? "",
    };
  });
