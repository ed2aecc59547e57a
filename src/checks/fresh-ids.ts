import type { Snapshot } from "../snapshot/snapshot";
import { sheets } from "../spec/book";

/** Tables whose rows are known by a hidden id that people do not give. */
export const numbered = { roadmap: "event", pairs: "mentor", indicators: "indicator" } as const;
export type Numbered = keyof typeof numbered;

const numberIn = (text: string | null): number => Number(/\d+/.exec(text ?? "")?.[0] ?? 0);

/** Gives numbers after the greatest of those known, each call the next one. */
export const after = (known: readonly (string | null)[]): (() => number) => {
  let last: number | null = null;
  return () => {
    last = (last ?? known.reduce((most, text) => Math.max(most, numberIn(text)), 0)) + 1;
    return last;
  };
};

/** Gives ids that no row of the sheet has yet, each call the next one. */
export const freshIds = (snapshot: Snapshot, sheet: Numbered): (() => string) => {
  const next = after(snapshot[sheet].map(({ id }) => id));
  return () => `${sheets[sheet].idPrefix}-${String(next()).padStart(3, "0")}`;
};
