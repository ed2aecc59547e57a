import type { ModelDress } from "../programmes/model";
import type { Kind } from "../spec/kinds";
import type { Columns } from "../spec/table";

const shownAs = (kind: Kind, over: NonNullable<ModelDress["columns"]>[string]): Kind => {
  const { group, ...rest } = { ...kind, ...over };
  return group ? { ...rest, group } : rest;
};

/** Keys with those of `order` standing together, in that order, where the first of them stood. */
const inOrder = (keys: readonly string[], order: readonly string[]): string[] => {
  const [first] = order;
  return keys.flatMap((key) => (key === first ? order : order.includes(key) ? [] : [key]));
};

/** Declared columns → columns as a programme shows them (G-01). Their keys stay what they are: so they are read alike. */
export const dressed = (columns: Columns, { order = [], columns: over = {} }: ModelDress = {}): Columns =>
  Object.fromEntries(
    inOrder(Object.keys(columns), order).map((key) => [key, shownAs(columns[key] as Kind, over[key] ?? {})]),
  );
