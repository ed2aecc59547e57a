import * as z from "zod/mini";
import { partsOf, totalOf } from "../pairing/parts";
import { type Pool, poolOf } from "../pairing/pool";
import { type Left, type Outcome, type Proposed, propose } from "../pairing/propose";
import { barsOf } from "../pairing/rules";
import { type Tried, triedOf, type WhatIf } from "../pairing/tried";
import { pairingWords as say } from "../text/pairing";
import { proposalSays } from "../text/proposal";
import type { Layout } from "../workbook/layout";
import type { Changed, PairLooked, Proposal, ProposedPair } from "./answers-proposal";
import { call } from "./call";
import type { Context } from "./context";
import type { Read } from "./pair-rows";
import { spotAt } from "./placed";
import { refuse } from "./refuse";
import { writeProposal } from "./write-proposal";

/** Sheets that the choice of pairs reads. */
export const PAIRING_SHEETS = ["passport", "mentors", "mentees", "consents", "pairs", "requests", "selection"] as const;
const MOST_CHANGES = 50;

const code = () => z.string();
const whatIf = () =>
  z.discriminatedUnion("do", [
    z.object({ do: z.literal("place"), mentor: code(), places: z.number() }),
    z.object({ do: z.literal("lift"), mentor: code(), mentee: code() }),
    z.object({ do: z.literal("ban"), mentor: code(), mentee: code() }),
    z.object({ do: z.literal("lock"), mentor: code(), mentee: code() }),
    z.object({ do: z.literal("without"), person: code() }),
    z.object({
      do: z.literal("add"),
      side: z.enum(["mentor", "mentee"]),
      who: z.optional(z.string()),
      words: z.string(),
      places: z.optional(z.number()),
    }),
  ]);

/** Who may be paired in this book today; the programme's directions come from its model, so that «Справочники» is not read. */
export const poolIn = (context: Context, { snapshot, content }: Read, tried?: Tried): Pool =>
  poolOf(
    snapshot,
    snapshot.asOf ?? context.today,
    content.rows.lists.flatMap(({ directions }) => (typeof directions === "string" && directions.trim()) || []),
    tried,
  );

/** Refuses what is tried with somebody whom no base has, or a number of places that is none. */
const refuseUnknown = ({ all }: Pool, changes: readonly WhatIf[]): void => {
  for (const change of changes) {
    if ("mentor" in change && !all.mentors.has(change.mentor))
      refuse("pairing-unknown", { code: change.mentor, base: "База наставников" });
    if ("mentee" in change && !all.mentees.has(change.mentee))
      refuse("pairing-unknown", { code: change.mentee, base: "База наставляемых" });
    if (change.do === "without" && !all.mentors.has(change.person) && !all.mentees.has(change.person))
      refuse("pairing-unknown", { code: change.person, base: "базы" });
    const places = "places" in change ? change.places : undefined;
    if (places !== undefined && !(Number.isInteger(places) && places >= 0))
      refuse("arguments", { argument: "places", found: String(places), expected: "целое число от 0" });
  }
};

const shown = (pool: Pool, layout: Layout, of: Proposed): ProposedPair => ({
  ...{ mentor: of.mentor, mentee: of.mentee, origin: of.origin, score: of.score, parts: of.parts, wishes: of.wishes },
  mentorWho: pool.all.mentors.get(of.mentor)?.who ?? "",
  menteeWho: pool.all.mentees.get(of.mentee)?.who ?? "",
  says: proposalSays.reasons(of.parts, of.wishes),
  ...(of.at !== null && {
    at: { ...spotAt(layout, { sheet: "pairs", row: of.at, column: "mentor" }), id: of.id ?? "" },
  }),
});

const faultsOf = (pool: Pool, { broken }: Outcome, layout: Layout): Proposal["faults"] => [
  ...broken.map(({ at, mentor, mentee, says }) => ({
    ...spotAt(layout, { sheet: "pairs", row: at ?? 1, column: "mentor" }),
    says: proposalSays.broken({ mentor, mentee, says }),
  })),
  ...pool.unread.map(({ code: of, at, found }) => ({
    ...spotAt(layout, { sheet: "mentors", row: at, column: "capacity" }),
    says: proposalSays.capacity({ code: of, found }),
  })),
];

const nearestOf = (pool: Pool, mentee: string, { mentor, says, key: bar }: NonNullable<Left["nearest"]>) => {
  const tries: WhatIf | null =
    bar === "full"
      ? { do: "place", mentor, places: (pool.capacity.get(mentor) ?? 0) + 1 }
      : bar === "barred" || bar === "failed"
        ? { do: "lift", mentor, mentee }
        : null;
  return { mentor, says, ...(tries && { tries }) };
};

const key = ({ mentor, mentee }: { mentor: string; mentee: string }) => `${mentor} ${mentee}`;

const changedBy = (before: Outcome, after: Outcome): Changed => {
  const pick = ({ mentor, mentee }: Proposed) => ({ mentor, mentee });
  const [old, now] = [before, after].map(({ pairs }) => new Set(pairs.map(key)));
  const gained = after.pairs.filter((pair) => !old?.has(key(pair))).map(pick);
  const lost = before.pairs.filter((pair) => !now?.has(key(pair))).map(pick);
  const pairedBy = after.pairs.length - before.pairs.length;
  const totalBy = Math.round((after.total - before.total) * 10) / 10;
  return {
    gained,
    lost,
    pairedBy,
    totalBy,
    says: proposalSays.changed({ gained: gained.length, lost: lost.length, pairedBy }),
  };
};

/**
 * The best pairs, or stable ones, for all who ask for somebody (S2-21, S2-24; E). Asking writes nothing; `apply` puts the
 * new pairs into «Пары» as «предложена», in place of those that an earlier proposal left and nobody touched.
 */
export const proposePairs = call("proposePairs", {
  input: () =>
    z.object({
      mode: z.optional(z.enum(["optimal", "stable"])),
      whatIf: z.optional(z.array(whatIf())),
      apply: z.optional(z.boolean()),
      nextTry: z.optional(z.iso.date()),
      responsible: z.optional(z.string()),
    }),
  writes: true,
  run: (context, { mode = "optimal", whatIf: changes = [], apply = false, nextTry, responsible }) => {
    if (changes.length > MOST_CHANGES)
      refuse("arguments", { argument: "whatIf", found: String(changes.length), expected: `не больше ${MOST_CHANGES}` });
    if (apply && changes.length > 0) refuse("pairing-tried");
    if (nextTry !== undefined && nextTry < context.today)
      refuse("arguments", { argument: "nextTry", found: nextTry, expected: "день не раньше сегодняшнего" });
    const read = apply ? context.read([...PAIRING_SHEETS, "support"], ["support"]) : context.glance(PAIRING_SHEETS);
    const { found } = read;
    const pool = poolIn(context, read, triedOf(changes));
    refuseUnknown(
      pool,
      changes.filter((change) => change.do !== "without"),
    );
    const outcome = propose(pool, mode);
    const answer: Proposal = {
      mode,
      pairs: outcome.pairs.map((of) => shown(pool, found.layout, of)),
      left: outcome.left.map(({ mentee, at, who, reason, rules, nearest }) => ({
        ...spotAt(found.layout, { sheet: "mentees", row: at || 1, column: "code" }),
        ...{ mentee, who, reason, says: say.left[reason] },
        rules: rules.map((rule) => ({ says: say.rules[rule.key], count: rule.count })),
        ...(nearest && { nearest: nearestOf(pool, mentee, nearest) }),
      })),
      ...{ paired: outcome.paired, asked: pool.asked, total: outcome.total, free: outcome.free },
      blocking: outcome.blocking.map(([mentor, mentee]) => ({ mentor, mentee })),
      faults: faultsOf(pool, outcome, found.layout),
      ...(changes.length > 0 && { changed: changedBy(propose(poolIn(context, read), mode), outcome) }),
      says: proposalSays.found({
        paired: outcome.paired,
        asked: pool.asked,
        free: outcome.free,
        mentors: pool.mentors.length,
      }),
    };
    if (!apply) return answer;
    return { ...answer, ...writeProposal(context, read, pool, outcome, answer.left, { nextTry, responsible }) };
  },
});

/** Two people side by side, whether or not they may be paired: parts of the score, and all that forbids it. */
export const lookAtPair = call("lookAtPair", {
  input: () => z.object({ mentor: z.string(), mentee: z.string() }),
  writes: false,
  run: (context, { mentor: one, mentee: other }): PairLooked => {
    const pool = poolIn(context, context.glance(PAIRING_SHEETS));
    const [left, right] = [pool.all.mentors.get(one.trim()), pool.all.mentees.get(other.trim())];
    if (!left) return refuse("pairing-unknown", { code: one, base: "База наставников" });
    if (!right) return refuse("pairing-unknown", { code: other, base: "База наставляемых" });
    const out = [...pool.outMentors, ...pool.outMentees].filter(
      ({ code: of }) => of === left.code || of === right.code,
    );
    const bars = [
      ...barsOf(left, right, pool.facts),
      ...out.map(({ code: of, why }) => ({ key: why, says: `${of}: ${say.left[why]}` })),
      ...((pool.seats.get(left.code) ?? 0) === 0 ? [{ key: "full", says: proposalSays.full(left.code) }] : []),
    ];
    const parts = partsOf(left, right, pool.weights);
    const score = bars.length > 0 ? null : totalOf(parts);
    return {
      mentor: left.code,
      mentee: right.code,
      score,
      parts,
      bars,
      says: proposalSays.looked({ score, bars: bars.length }),
    };
  },
});
