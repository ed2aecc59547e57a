import type { Criterion } from "../../src/api/answers";
import { digitsToSee, number, percent } from "../words/numbers";

type Measured = Pick<Criterion, "value" | "threshold">;

// the answer has no unit: a threshold of 0,85 is 85 %, a threshold of 3 is a count or a mark
const isShare = ({ value, threshold }: Measured): boolean =>
  threshold !== null ? threshold > 0 && threshold < 1 : value !== null && value > 0 && value < 1;

export function shownValue({ value, threshold }: Measured): string {
  if (value === null) return "—";
  if (isShare({ value, threshold })) {
    return percent(value, threshold === null ? 0 : digitsToSee(value * 100, threshold * 100));
  }
  return number(
    value,
    threshold === null ? 2 : Math.max(digitsToSee(value, threshold), Number.isInteger(value) ? 0 : 1),
  );
}

export function shownThreshold({ threshold }: Measured): string {
  if (threshold === null) return "не задан";
  return isShare({ value: null, threshold }) ? percent(threshold, 1) : number(threshold);
}
