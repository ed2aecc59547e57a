import type { Criterion } from "../../src/api/answers";
import { digitsToSee, number, percent } from "../words/numbers";

type Measured = Pick<Criterion, "name" | "value" | "threshold">;

// the unit stands at the end of the name: «Доля …, %»
const unit = /,?\s*%$/;
const withUnit = (name: string, value: number, digits: number) =>
  unit.test(name) ? percent(value, digits) : number(value, digits);

export const shownName = ({ name }: Pick<Criterion, "name">): string => name.replace(unit, "");

/** The value with as many digits as show whether the threshold is reached. */
export function shownValue({ name, value, threshold }: Measured): string {
  if (value === null) return "—";
  return withUnit(name, value, threshold === null ? 1 : Math.max(1, digitsToSee(value, threshold)));
}

export const shownThreshold = ({ name, threshold }: Omit<Measured, "value">): string =>
  threshold === null ? "не задан" : withUnit(name, threshold, 2);

const verdicts: Record<Criterion["verdict"], { sign: string; word: string; look: string }> = {
  met: { sign: "√", word: "достигнут", look: "done" },
  unmet: { sign: "×", word: "не достигнут", look: "failed-state" },
  "no-data": { sign: "…", word: "нет данных", look: "absent" },
  "no-threshold": { sign: "", word: "порог не задан", look: "" },
};

/** The verdict as the sheet words it: «… оцените» is a kind of «… нет данных». */
export function shownVerdict({ verdict, says }: Pick<Criterion, "verdict" | "says">) {
  const own = verdicts[verdict];
  const other = /^…\s*(.+)$/.exec(says)?.[1];
  return verdict === "no-data" && other ? { ...own, word: other } : own;
}
