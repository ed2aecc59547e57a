import * as z from "zod/mini";
import { agreeLacks, approveLacks, type Pair, type PairFacts, pairFacts } from "../actions/pair-lacks";
import { waitingAgain } from "../snapshot/pair-orders";
import { isLive } from "../snapshot/pairs";
import { formats } from "../spec/formats";
import { meetingKinds } from "../spec/meetings";
import { grounds, issuers, pairs as table } from "../spec/pairs";
import type { Layout } from "../workbook/layout";
import type { ListedPair, PairStep } from "./answers-pair-orders";
import { call } from "./call";
import { lackSpot, PAIR_SHEETS, pairSpot } from "./pair-rows";

const named = (words: Record<string, string>) => Object.entries(words).map(([key, name]) => ({ key, name }));

/** Without the fields that are empty. */
const filled = <T extends object>(of: T) =>
  Object.fromEntries(
    Object.entries(of).filter(([, value]) => value !== null && value !== undefined && value !== ""),
  ) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

/** What comes next: agreement, then the order. `day`: the order's day, as long as nobody has said another. */
const stepOf = (facts: PairFacts, layout: Layout, pair: Pair, day: string): PairStep | null => {
  if (!isLive(pair)) return null;
  if (pair.status === "approved" || pair.status === "working") return null;
  const of = pair.status === "agreed" ? "approve" : "agree";
  const lacks = of === "agree" ? agreeLacks(facts, pair) : approveLacks(facts, pair, { dated: day, decision: "" });
  const name = of === "agree" ? "Согласовать" : "Утвердить приказом";
  return { step: of, name, lacks: lacks.map((lack) => lackSpot(layout, lack)) };
};

/** All pairs with what each may do next: lists are narrowed without asking again. */
export const pairs = call("pairs", {
  input: () => z.object({}),
  writes: false,
  run: (context) => {
    const { snapshot, found } = context.read(PAIR_SHEETS);
    const day = snapshot.asOf ?? context.today;
    const facts = pairFacts(snapshot, day);
    const { words } = table.columns.status;
    const listed = snapshot.pairs.map(
      (pair): ListedPair => ({
        ...pairSpot(found.layout, pair),
        mentor: pair.mentor ?? "",
        mentee: pair.mentee ?? "",
        live: isLive(pair),
        ...filled({
          status: pair.status && words[pair.status],
          locked: pair.locked && table.columns.locked.words[pair.locked],
          mentorWho: pair.mentor_who,
          menteeWho: pair.mentee_who,
          form: pair.form,
          subject: pair.subject,
          next: pair.next,
          start: pair.start,
          end: pair.extended ?? pair.end,
          order: pair.order,
          issuer: pair.issuer && issuers[pair.issuer],
          mentorAgreed: pair.mentor_agreed,
          menteeAgreed: pair.mentee_agreed,
          operatorAgreed: pair.operator_agreed,
          held: pair.held,
          replaces: pair.replaces,
          outcome: pair.outcome,
          ended: pair.ended,
          endedOn: pair.ended_on,
          step: stepOf(facts, found.layout, pair, day),
        }),
      }),
    );
    return {
      asOf: snapshot.asOf,
      today: context.today,
      pairs: listed,
      waiting: waitingAgain(snapshot),
      issuers: named(issuers),
      grounds: named(grounds),
      kinds: named(meetingKinds),
      formats: named(formats),
      issuer: snapshot.passport.model === "teams" ? "operator" : "school",
    };
  },
});
