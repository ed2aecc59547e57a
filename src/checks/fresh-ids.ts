import type { Snapshot } from "../snapshot/snapshot";
import { sheets } from "../spec/book";
import { idsAfter } from "../spec/row-ids";

/** Tables whose rows are known by a hidden id that people do not give. */
export const numbered = { roadmap: "event", pairs: "mentor", consents: "code", indicators: "indicator" } as const;
export type Numbered = keyof typeof numbered;

/** Gives ids that no row of the sheet has yet, each call the next one. */
export const freshIds = (snapshot: Snapshot, sheet: Numbered): (() => string) =>
  idsAfter(
    sheets[sheet].idPrefix ?? "",
    snapshot[sheet].map(({ id }) => id),
  );
