import { daysIn, iso } from "../period/calendar";
import { type Person, peopleOf } from "../snapshot/consents";
import { earliestEnd, isLabour, lastDay, orderDay, WRITTEN_SINCE } from "../snapshot/pair-orders";
import { isLive } from "../snapshot/pairs";
import type { Snapshot } from "../snapshot/snapshot";
import type { Pair, PairLack } from "./pair-lacks";

const lack = (pair: Pair, what: PairLack["what"], column: string, ...says: string[]): PairLack => ({
  ...{ what, sheet: "pairs", row: pair.at, column, says },
});

/** Its work goes on by an order. */
export const isApproved = ({ status }: Pick<Pair, "status">): boolean => status === "approved" || status === "working";

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const monthsOn = (day: string, months: number): string => {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const at = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  return iso(y, m, Math.min(date, daysIn(y, m)));
};
const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The last day of an extension of that many months, counted as the passport counts them; it begins the day after the end. */
export const longestExtension = (end: string, months: number): string => {
  const [one, other] = [dayBefore(monthsOn(dayAfter(end), months)), monthsOn(end, months)];
  return one > other ? one : other;
};

/** What keeps a pair from going on till that day (S3-11): it has no order or no end, was extended before, or the document does not allow so much. */
export const extendLacks = ({ passport }: Pick<Snapshot, "passport">, pair: Pair, until: string): PairLack[] => {
  if (!isApproved(pair)) return [lack(pair, "not-approved", "status")];
  const { end, extended } = pair;
  if (end === null) return [lack(pair, "no-end", "end")];
  if (extended !== null) return [lack(pair, "extended", "extended", extended)];
  if (until <= end) return [lack(pair, "not-later", "end", end)];
  const months = passport.term_extension;
  const latest = months === null ? null : longestExtension(end, months);
  return latest !== null && until > latest ? [lack(pair, "too-long", "extended", latest)] : [];
};

/** How a pair ends: the day, whether it failed, what was reached, why before its time, when they were told. */
export type Ending = { on: string; stopped: boolean; outcome: string; why: string; noticed: string | null };

const toldInTime = (snapshot: Snapshot, people: ReadonlyMap<string, Person>, pair: Pair, of: Ending): PairLack[] => {
  const ordered = orderDay(pair.order) ?? pair.start;
  if (!isApproved(pair) || !isLabour(snapshot, people, pair) || (ordered !== null && ordered < WRITTEN_SINCE))
    return [];
  const noticed = of.noticed ?? pair.noticed;
  if (noticed === null) return [lack(pair, "no-notice", "noticed")];
  const first = earliestEnd(noticed);
  return of.on < first ? [lack(pair, "notice-short", "noticed", noticed, first)] : [];
};

/** What keeps these pairs from ending so: before the last day a reason is due, of workers also the notice of three working days (ТК 351.8). */
export const endLacks = (snapshot: Snapshot, pairs: readonly Pair[], of: Ending): PairLack[] => {
  const people = peopleOf(snapshot);
  return pairs.flatMap((pair): PairLack[] => {
    if (!isLive(pair)) return [lack(pair, "over", "status")];
    if (!of.stopped && !isApproved(pair)) return [lack(pair, "not-approved", "status")];
    if (pair.start !== null && of.on < pair.start) return [lack(pair, "before-start", "start", pair.start)];
    const last = lastDay(pair);
    const early = last !== null && of.on < last;
    return [
      ...(!of.stopped && of.outcome === "" && !pair.outcome ? [lack(pair, "no-outcome", "outcome")] : []),
      ...((of.stopped || early) && of.why === "" && !pair.ended ? [lack(pair, "no-reason", "ended")] : []),
      ...(early ? toldInTime(snapshot, people, pair, of) : []),
    ];
  });
};
