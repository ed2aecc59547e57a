import { proposalRows } from "../actions/proposal-rows";
import { supportRows } from "../actions/support-rows";
import type { Pool } from "../pairing/pool";
import type { Outcome } from "../pairing/propose";
import { proposalSays } from "../text/proposal";
import type { LeftOver, Proposal } from "./answers-proposal";
import { cellChanges } from "./cell-changes";
import type { Context } from "./context";
import { sheetBuilt, writeStaying } from "./new-record";
import { newRows, nextRow } from "./new-rows";
import type { Read } from "./pair-rows";
import { spotAt } from "./placed";

/** When it is tried again for those who are left, "YYYY-MM-DD", and who helps them till then. */
type Help = { nextTry: string | undefined; responsible: string | undefined };
type Written = Partial<Pick<Proposal, "act" | "support" | "says">>;

/**
 * New pairs come into «Пары» as «предложена», those who are left over into «Поддержка» (S2-27): one act, the sheet is built
 * with its first row.
 */
export const writeProposal = (
  context: Context,
  read: Read,
  pool: Pool,
  outcome: Outcome,
  left: readonly LeftOver[],
  help: Help,
): Written => {
  const { snapshot, found } = read;
  const fresh = outcome.pairs.filter(({ origin }) => origin === "new");
  const rows = proposalRows(
    snapshot,
    pool,
    fresh.map((of) => ({ ...of, reasons: proposalSays.reasons(of.parts, of.wishes) })),
  );
  const helped = supportRows(
    snapshot,
    left.map(({ mentee: person, says: reason }) => ({ person, reason })),
    new Set(outcome.pairs.flatMap(({ mentee, origin }) => (origin === "bound" ? [mentee] : []))),
    { today: context.today, ...help },
  );
  const supported = helped.added.length + helped.changed.length;
  const written = rows.rewritten.length + rows.added.length + supported;
  if (written === 0) return fresh.length + left.length > 0 ? { says: proposalSays.same() } : {};
  const built = helped.added.length > 0 ? sheetBuilt(read, "support") : { changes: [], layout: found.layout };
  const changes = [
    ...rows.rewritten.flatMap(({ at, cells }) => cellChanges(read, "pairs", at, cells)),
    ...newRows(read, found.layout, "pairs", rows.added),
    ...built.changes,
    ...helped.changed.flatMap(({ at, cells }) => cellChanges(read, "support", at, cells)),
    ...newRows(read, built.layout, "support", helped.added),
  ];
  const says = proposalSays.written({ fresh: fresh.length, left: supported });
  writeStaying(context, says, { changes, layout: built.layout }, read);
  const place = { sheet: "support" as const, row: nextRow(read, "support"), column: "person" };
  return {
    act: context.mark,
    ...(helped.added.length > 0 && { support: spotAt(built.layout, place) }),
    says: proposalSays.done({ fresh: fresh.length, left: left.length }),
  };
};
