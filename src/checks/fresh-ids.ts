import type { Snapshot } from "../snapshot/snapshot";
import { sheets } from "../spec/book";

/** Tables whose rows are known by a hidden id that people do not give. */
export const numbered = { roadmap: "event", pairs: "mentor", indicators: "indicator" } as const;
export type Numbered = keyof typeof numbered;

/** Gives ids that no row of the sheet has yet, each call the next one. */
export const freshIds = (snapshot: Snapshot, sheet: Numbered): (() => string) => {
  let last: number | null = null;
  return () => {
    last ??= snapshot[sheet].reduce((most, { id }) => Math.max(most, Number(id?.split("-")[1] ?? 0)), 0);
    last += 1;
    return `${sheets[sheet].idPrefix}-${last}`;
  };
};
