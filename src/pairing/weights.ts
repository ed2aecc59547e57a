import type { Snapshot } from "../snapshot/snapshot";
import { usualWeights, type WeightField, weightFields } from "../spec/weights";

export type Weights = Record<WeightField, number>;

/** Points of each kind of match out of 100, from the passport; what it leaves empty is as usual. */
export const weightsOf = ({ passport }: Pick<Snapshot, "passport">): Weights => {
  const typed = weightFields.map((key) => [key, Math.max(0, passport[key] ?? usualWeights[key])] as const);
  const sum = typed.reduce((all, [, points]) => all + points, 0);
  return Object.fromEntries(
    typed.map(([key, points]) => [key, sum === 0 ? usualWeights[key] : (points * 100) / sum]),
  ) as Weights;
};
