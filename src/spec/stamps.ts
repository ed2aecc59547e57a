import type { Snapshot } from "../snapshot/snapshot";
import type { PassportField } from "./passport";

const LINES = [1, 2, 3, 4, 5] as const;
type Line = { no: number; by: PassportField; on: PassportField; who: string | null; day: string | null };

/** Approval lines of the title page with this word, those of the passport's block «Утверждение» (S1-01). */
export const stampsOf = ({ passport: of }: Snapshot, stamp: "agreed" | "approved"): Line[] =>
  LINES.flatMap((no): Line[] =>
    of[`stamp${no}`] === stamp
      ? [{ no, by: `stamp${no}_by`, on: `stamp${no}_on`, who: of[`stamp${no}_by`], day: of[`stamp${no}_on`] }]
      : [],
  );
