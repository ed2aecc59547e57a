import { type Allowed, allowedOn, peopleOf } from "../snapshot/consents";
import { orderDay, WRITTEN_SINCE } from "../snapshot/pair-orders";
import { isLive } from "../snapshot/pairs";
import type { Finding } from "../snapshot/problem";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { at, isBlank } from "./check";

const lacks = (mentor: string, allowed: Allowed): string | null => {
  const consent = allowed.standing(mentor, "mentoring");
  if (!consent) return "нет";
  const empty = (["work", "till", "pay"] as const).filter((column) => isBlank(consent, column));
  const names = { work: "содержания работы", till: "срока", pay: "оплаты" };
  return empty.length > 0 ? `без ${empty.map((column) => names[column]).join(", ")}` : null;
};

/** Working mentors in an order since then without a whole written consent, each once, at his first pair; `charged`: his mentee is a worker. */
export const withoutWritten = (snapshot: Snapshot, charged: boolean): Finding[] => {
  const { asOf, passport } = snapshot;
  if (asOf === null || passport.model === "teams") return [];
  const people = peopleOf(snapshot);
  const allowed = allowedOn(snapshot, asOf);
  const isOrdered = (pair: Row<"pairs">) =>
    isLive(pair) && !isBlank(pair, "order") && (orderDay(pair.order) ?? pair.start ?? asOf) >= WRITTEN_SINCE;
  const of = new Map<string, Row<"pairs">[]>();
  for (const pair of snapshot.pairs.filter(isOrdered)) {
    const { mentor, mentee } = pair;
    if (mentor === null || mentee === null || people.get(mentor)?.category !== "worker") continue;
    if ((people.get(mentee)?.category === "worker") !== charged) continue;
    of.set(mentor, [...(of.get(mentor) ?? []), pair]);
  }
  return [...of].flatMap(([mentor, [pair, ...others]]): Finding[] => {
    const expected = lacks(mentor, allowed);
    if (expected === null || !pair) return [];
    const more = others.map(({ at: row }) => ({ sheet: "pairs", row, column: "mentor" }));
    return [{ ...at("pairs", pair, "mentor", { expected }), ...(more.length > 0 && { others: more }) }];
  });
};
