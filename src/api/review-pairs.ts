import * as z from "zod/mini";
import type { Pair } from "../actions/pair-lacks";
import { EMPTIED, REPLACED } from "../actions/proposal-rows";
import { barsOf } from "../pairing/rules";
import { barredIn } from "../pairing/sides";
import { isLive } from "../snapshot/pairs";
import { pairs as table } from "../spec/pairs";
import { proposalSays } from "../text/proposal";
import type { Change } from "../workbook/change";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import type { Context } from "./context";
import { pairSpot, pairsAsked, type Read } from "./pair-rows";
import { spotAt } from "./placed";
import { PAIRING_SHEETS, poolIn } from "./propose-pairs";
import { refuse } from "./refuse";

const { columns } = table;
const stateOf = ({ status, raw }: Pair) => (status === null ? (raw.status ?? "") : columns.status.words[status]);
const placeOf = ({ found }: Read, row: number, column: string) => {
  const { tab, cell } = spotAt(found.layout, { sheet: "pairs", row, column });
  return cell ? `${tab}, ${cell}` : tab;
};

/** One pair that is asked for; refused where it is more than proposed. */
const proposedPair = (context: Context, read: Read, what: string, asked: string): Pair => {
  const [pair] = pairsAsked(context, read, [asked]);
  if (!pair) return refuse("pairs-unknown", { pairs: [asked] });
  if (pair.status !== "proposed")
    refuse("pair-not-proposed", { what, at: placeOf(read, pair.at, "status"), found: stateOf(pair) });
  return pair;
};

/** A proposed pair is locked, so that no later proposal takes it apart, or free again. */
export const lockPair = call("lockPair", {
  input: () => z.object({ pair: z.string(), locked: z.boolean() }),
  writes: true,
  run: (context, { pair: asked, locked }) => {
    const read = context.read(PAIRING_SHEETS);
    const pair = proposedPair(context, read, proposalSays.lockName(locked), asked);
    const says = proposalSays.locked({ mentor: pair.mentor ?? "", mentee: pair.mentee ?? "", locked });
    const now = locked ? columns.locked.words.yes : "";
    context.write({ says }, cellChanges(read, "pairs", pair.at, [{ column: "locked", now }]), read);
    return { pair: pairSpot(read.found.layout, pair), act: context.mark, says: `${says}.` };
  },
});

/** The ban as it comes into «С кем не ставить» of the mentee. */
const withBan = (before: string | null, mentor: string, why: string): string =>
  [before?.trim().replace(/[;,]$/, ""), `${mentor} (${why.replace(/[()]/g, " ").trim()})`].filter(Boolean).join("; ");

/** Two who are not to be paired (S3-22 c): a ban with its reason at the mentee, and an empty row where they were proposed. */
export const rejectPair = call("rejectPair", {
  input: () => z.object({ mentor: z.string(), mentee: z.string(), why: z.string() }),
  writes: true,
  run: (context, { mentor: one, mentee: other, why }) => {
    const read = context.read(PAIRING_SHEETS);
    const { snapshot, found } = read;
    const mentor = snapshot.mentors.find(({ code }) => code === one.trim());
    const mentee = snapshot.mentees.find(({ code }) => code === other.trim());
    if (!mentor?.code) return refuse("pairing-unknown", { code: one, base: "База наставников" });
    if (!mentee?.code) return refuse("pairing-unknown", { code: other, base: "База наставляемых" });
    if (why.trim() === "")
      refuse("pair-fact", { what: proposalSays.rejectName(), head: "Причина", expected: "укажите, почему" });
    const rows = snapshot.pairs.filter(
      (pair) => pair.mentor === mentor.code && pair.mentee === mentee.code && isLive(pair),
    );
    const bound = rows.find(({ status }) => status !== "proposed");
    if (bound)
      refuse("pair-not-proposed", {
        ...{ what: proposalSays.rejectName(), at: placeOf(read, bound.at, "status") },
        found: stateOf(bound),
      });
    const known = barredIn(mentee.barred).has(mentor.code);
    const changes: Change[] = [
      ...(known
        ? []
        : cellChanges(read, "mentees", mentee.at, [
            { column: "barred", now: withBan(mentee.barred, mentor.code, why.trim()) },
          ])),
      ...rows.flatMap(({ at }) =>
        cellChanges(
          read,
          "pairs",
          at,
          [...EMPTIED, "locked"].map((column) => ({ column, now: "" })),
        ),
      ),
    ];
    const says = proposalSays.rejected({ mentor: mentor.code, mentee: mentee.code, why: why.trim() });
    if (changes.length > 0) context.write({ says }, changes, read);
    const [row] = rows;
    const spot = row
      ? spotAt(found.layout, { sheet: "pairs", row: row.at, column: "status" })
      : spotAt(found.layout, { sheet: "mentees", row: mentee.at, column: "barred" });
    return {
      pair: { ...spot, id: row?.id ?? "", no: row?.no ?? "", with: `${mentor.code} – ${mentee.code}` },
      act: context.mark,
      says: `${says}.`,
    };
  },
});

/** Mentees of two proposed rows change places; refused where a hard rule forbids one of the new pairs. */
export const swapPairs = call("swapPairs", {
  input: () => z.object({ pair: z.string(), with: z.string() }),
  writes: true,
  run: (context, { pair: asked, with: second }) => {
    const what = proposalSays.swapName();
    const read = context.read(PAIRING_SHEETS);
    const { found } = read;
    const rows = [asked, second].map((of) => proposedPair(context, read, what, of));
    const [one, other] = rows as [Pair, Pair];
    if (one.at === other.at) refuse("arguments", { argument: "with", found: second, expected: "другая строка" });
    const locked = rows.find((pair) => pair.locked === "yes");
    if (locked) refuse("pair-locked", { what, at: placeOf(read, locked.at, "locked") });
    const pool = poolIn(context, read);
    const swapped = [
      { row: one, mentee: other.mentee },
      { row: other, mentee: one.mentee },
    ];
    for (const { row, mentee } of swapped) {
      const [left, right] = [pool.all.mentors.get(row.mentor ?? ""), pool.all.mentees.get(mentee ?? "")];
      const bar = left && right ? barsOf(left, right, pool.facts).find(({ key }) => key !== "nothing") : undefined;
      if (bar)
        refuse("pair-forbidden", {
          ...{ what, at: placeOf(read, row.at, "mentee") },
          ...{ mentor: row.mentor ?? "", mentee: mentee ?? "", says: bar.says },
        });
    }
    const says = proposalSays.swapped(swapped.map(({ row, mentee }) => `${row.mentor} – ${mentee}`));
    const changes = swapped.flatMap(({ row, mentee }) =>
      cellChanges(read, "pairs", row.at, [
        { column: "mentee", now: mentee ?? "" },
        ...REPLACED.map((column) => ({ column, now: "" })),
      ]),
    );
    context.write({ says }, changes, read);
    return { pairs: rows.map((pair) => pairSpot(found.layout, pair)), act: context.mark, says: `${says}.` };
  },
});
