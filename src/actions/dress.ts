import type { ModelDress } from "../programmes/model";
import type { OwnColumn } from "../programmes/own";
import { type Kind, text } from "../spec/kinds";
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

/** The columns with those that the school has put in itself: text under its own head, without a key of ours. */
export const withOwn = (columns: Columns, sheet: string, own: readonly OwnColumn[]): Columns => {
  const seen = Object.keys(columns).filter((key) => !columns[key]?.hidden);
  const mine = own.flatMap((of, i) => {
    const after = seen.includes(of.after) ? of.after : seen[seen.length - 1];
    return of.sheet === sheet ? [{ ...of, after, key: `own-${i + 1}` }] : [];
  });
  return Object.fromEntries(
    Object.entries(columns).flatMap(([key, kind]) => [
      [key, kind],
      ...mine
        .filter(({ after }) => after === key)
        .map(({ key: of, head, width }) => {
          const group = kind.group ? { group: kind.group } : {};
          return [of, { ...text(head, Math.min(600, Math.max(40, width)), group), own: true as const }];
        }),
    ]),
  );
};
