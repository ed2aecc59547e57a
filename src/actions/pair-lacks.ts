import { type Allowed, allowedOn, type Person, peopleOf } from "../snapshot/consents";
import { boundBy, groupsOf, isLabour, WRITTEN_SINCE } from "../snapshot/pair-orders";
import { isLive } from "../snapshot/pairs";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { quotas } from "../spec/teams";

export type Pair = Row<"pairs">;

/** What keeps a pair from its next step, and the cell where it is to be mended; `what` names its sentence, `says` fills it. */
export type PairLack = {
  what:
    | "no-mentor"
    | "no-mentee"
    | "unknown"
    | "self"
    | "over"
    | "unread"
    | "consent"
    | "seats"
    | "not-agreed"
    | "approved"
    | "agreed-later"
    | "written"
    | "signatures"
    | "many"
    | "one-sided"
    | "quota"
    | "not-approved"
    | "same-person"
    | "pair-twice"
    | "ended"
    | "no-end"
    | "extended"
    | "not-later"
    | "too-long"
    | "before-start"
    | "no-outcome"
    | "no-reason"
    | "no-notice"
    | "notice-short";
  sheet: "pairs" | "teams";
  row: number;
  column: string;
  says: readonly string[];
};

/** What a book says about its pairs, gathered once for all of them. `day` "YYYY-MM-DD": consents stand or fall on it. */
export type PairFacts = {
  snapshot: Snapshot;
  people: Map<string, Person>;
  allowed: Allowed;
  places: Map<string, { all: number; taken: number }>;
  bound: ReturnType<typeof boundBy>;
};

export const pairFacts = (snapshot: Snapshot, day: string): PairFacts => {
  const places = new Map<string, { all: number; taken: number }>();
  for (const { code, capacity, other_load } of snapshot.mentors)
    if (code !== null && capacity !== null) places.set(code, { all: capacity - (other_load ?? 0), taken: 0 });
  for (const pair of snapshot.pairs) {
    const of = isLive(pair) ? places.get(pair.mentor ?? "") : undefined;
    if (of) of.taken += 1;
  }
  return { snapshot, people: peopleOf(snapshot), allowed: allowedOn(snapshot, day), places, bound: boundBy(snapshot) };
};

const lack = (pair: Pair, what: PairLack["what"], column: string, ...says: string[]): PairLack => ({
  ...{ what, sheet: "pairs", row: pair.at, column, says },
});

const sides = ["mentor", "mentee"] as const;

const people = ({ snapshot, people: known, allowed, places }: PairFacts, pair: Pair): PairLack[] => {
  const { mentor, mentee } = pair;
  if (mentor === null) return [lack(pair, "no-mentor", "mentor")];
  if (mentee === null) return [lack(pair, "no-mentee", "mentee")];
  const unknown = sides.filter((side) => !known.has(pair[side] ?? ""));
  if (unknown.length > 0) return unknown.map((side) => lack(pair, "unknown", side, pair[side] ?? ""));
  const same = snapshot.mentors.find(({ code }) => code === mentor)?.same_as;
  if (mentor === mentee || same === mentee) return [lack(pair, "self", "mentee", mentor, mentee)];
  const seats = places.get(mentor);
  return [
    ...sides.flatMap((side) => {
      const code = pair[side] ?? "";
      return allowed.paired(code) ? [] : [lack(pair, "consent", side, code)];
    }),
    ...(seats && seats.taken > seats.all
      ? [lack(pair, "seats", "mentor", mentor, String(seats.all), String(seats.taken))]
      : []),
  ];
};

/** What keeps both sides from agreeing to a pair (S4-35): it is over, or one of them may not be in a pair today. */
export const agreeLacks = (facts: PairFacts, pair: Pair): PairLack[] => {
  if (!isLive(pair)) return [lack(pair, "over", "status")];
  if (pair.status === null && pair.raw.status) return [lack(pair, "unread", "status", pair.raw.status)];
  return people(facts, pair);
};

/** The order of an approval: its day, and the operator's decision where it is given with it. */
export type Approval = { dated: string; decision: string };

const written = ({ snapshot, people: known, allowed }: PairFacts, pair: Pair, dated: string): PairLack[] => {
  if (dated < WRITTEN_SINCE || !isLabour(snapshot, known, pair)) return [];
  const consent = allowed.standing(pair.mentor ?? "", "mentoring");
  const whole = consent !== null && consent.work !== null && consent.till !== null && consent.pay !== null;
  return whole ? [] : [lack(pair, "written", "mentor", pair.mentor ?? "")];
};

const signed = ["mentor_agreed", "mentee_agreed", "operator_agreed"] as const;

/** Rows of the team register in the pair's group. */
const teamsOf = ({ teams }: Snapshot, no: string | null) =>
  no === null ? [] : teams.filter(({ group }) => group?.trim() === no.trim());

const leads = (role: string | null) => role === "experienced" || role === "mentor";

const groups = ({ snapshot, bound }: PairFacts, pair: Pair, { decision }: Approval): PairLack[] => {
  const missing = signed.filter((column) => pair[column] === null);
  const others = sides.flatMap((side) => {
    const code = pair[side] ?? "";
    const more = (bound[side].get(code) ?? []).some(({ at }) => at !== pair.at);
    return more && !pair.decision && decision === "" ? [lack(pair, "many", "decision", code)] : [];
  });
  const teams = teamsOf(snapshot, pair.no);
  const [first] = teams;
  const told = teams.every(({ role }) => role !== null);
  const oneSided = first && told && new Set(teams.map(({ role }) => leads(role))).size < 2;
  const over = teams.flatMap((team): PairLack[] => {
    const territory = team.territory?.trim();
    const most = team.quota ?? (team.territory_kind === null ? null : quotas[team.territory_kind]);
    const count = territory ? groupsOf(snapshot, territory).size : 0;
    return territory && most !== null && count > most
      ? [
          {
            ...{ what: "quota", sheet: "teams", row: team.at, column: "territory" },
            says: [territory, String(count), String(most)],
          },
        ]
      : [];
  });
  return [
    ...(missing[0] ? [lack(pair, "signatures", missing[0], String(signed.length - missing.length))] : []),
    ...others.slice(0, 1),
    ...(oneSided ? [lack(pair, "one-sided", "no", pair.no ?? "")] : []),
    ...over.slice(0, 1),
  ];
};

const hopeless = new Set<PairLack["what"]>(["over", "unread", "no-mentor", "no-mentee"]);

/** What keeps a pair out of an order (S1-47, S2-25): also what the labour law and, of teams, the operator ask for (S3-16, S3-19, S3-26). */
export const approveLacks = (facts: PairFacts, pair: Pair, approval: Approval): PairLack[] => {
  if (pair.status === "approved" || pair.status === "working")
    return [lack(pair, "approved", "order", pair.order ?? "")];
  const before = agreeLacks(facts, pair);
  if (before.some(({ what }) => hopeless.has(what))) return before;
  const last = sides.map((side) => pair[`${side}_agreed`] ?? "").reduce((a, b) => (a > b ? a : b));
  return [
    ...(pair.status === "agreed" ? [] : [lack(pair, "not-agreed", "status")]),
    ...before,
    ...(last > approval.dated ? [lack(pair, "agreed-later", "mentor_agreed", last)] : []),
    ...written(facts, pair, approval.dated),
    ...(facts.snapshot.passport.model === "teams" ? groups(facts, pair, approval) : []),
  ];
};
