import { isLabour, lastDay, WRITTEN_SINCE } from "../snapshot/pair-orders";
import { isLive } from "../snapshot/pairs";
import type { Snapshot } from "../snapshot/snapshot";
import type { Cell } from "../spec/kinds";
import { grounds, pairs as table } from "../spec/pairs";
import { isApproved } from "./pair-ends";
import type { Pair, PairFacts, PairLack } from "./pair-lacks";

/** Who leaves a pair and who comes; days "YYYY-MM-DD". */
export type Replacement = {
  side: "mentor" | "mentee";
  code: string;
  ground: keyof typeof grounds;
  why: string;
  memo: string;
  agreed: string;
  /** The operator's decision about several groups of one team (S3-19); "" where none is given. */
  decision: string;
  order: { text: string; dated: string; issuer: string };
};

/** The rows that a replacement is about: the person's live rows of the group, or the one row of a pair without a number. */
export const rowsOf = ({ pairs }: Pick<Snapshot, "pairs">, pair: Pair, side: "mentor" | "mentee"): Pair[] =>
  pair.no === null
    ? [pair]
    : pairs.filter((of) => of.no === pair.no && of[side] === pair[side] && (isApproved(of) || of.at === pair.at));

const lack = (pair: Pair, what: PairLack["what"], column: string, ...says: string[]): PairLack => ({
  ...{ what, sheet: "pairs", row: pair.at, column, says },
});

/** What keeps somebody from standing in for another (S3-22). */
export const replaceLacks = (facts: PairFacts, rows: readonly Pair[], of: Replacement): PairLack[] => {
  const { snapshot, people, allowed, places } = facts;
  const { side, code } = of;
  const [first] = rows;
  if (!first) return [];
  const stale = rows.filter((pair) => !isApproved(pair));
  if (stale.length > 0) return stale.map((pair) => lack(pair, "not-approved", "status"));
  const base = side === "mentor" ? snapshot.mentors : snapshot.mentees;
  if (!base.some((person) => person.code === code)) return [lack(first, "unknown", side, code)];
  if (first[side] === code) return [lack(first, "same-person", side, code)];
  const other = side === "mentor" ? "mentee" : "mentor";
  const self = rows.filter((pair) => {
    const mentor = side === "mentor" ? code : pair.mentor;
    const mentee = side === "mentor" ? pair.mentee : code;
    return mentor === mentee || snapshot.mentors.find((person) => person.code === mentor)?.same_as === mentee;
  });
  const twice = rows.filter((pair) =>
    snapshot.pairs.some((live) => isLive(live) && live[side] === code && live[other] === pair[other]),
  );
  const seats = side === "mentor" ? places.get(code) : undefined;
  const written = (pair: Pair): boolean => {
    const next = { mentor: side === "mentor" ? code : pair.mentor, mentee: side === "mentee" ? code : pair.mentee };
    if (of.order.dated < WRITTEN_SINCE || !isLabour(snapshot, people, next)) return true;
    const consent = allowed.standing(next.mentor ?? "", "mentoring");
    return consent !== null && consent.work !== null && consent.till !== null && consent.pay !== null;
  };
  const several =
    snapshot.passport.model === "teams" &&
    of.decision === "" &&
    !first.decision &&
    (facts.bound[side].get(code) ?? []).some((pair) => !rows.includes(pair));
  const ended = rows.filter((pair) => (lastDay(pair) ?? "9999") < of.order.dated);
  return [
    ...self.map((pair) => lack(pair, "self", side, code, pair[other] ?? "")),
    ...twice.map((pair) => lack(pair, "pair-twice", side, code, pair[other] ?? "")),
    ...(allowed.paired(code) ? [] : [lack(first, "consent", side, code)]),
    ...(seats && seats.taken + rows.length > seats.all
      ? [lack(first, "seats", side, code, String(seats.all), String(seats.taken + rows.length))]
      : []),
    ...(several ? [lack(first, "many", "decision", code)] : []),
    ...rows.filter((pair) => !written(pair)).map((pair) => lack(pair, "written", "mentor", code)),
    ...ended.map((pair) => lack(pair, "ended", "end", lastDay(pair) ?? "")),
  ];
};

const { words } = table.columns.status;

/** What becomes of a replaced row. */
export const leaving = ({ ground, why, memo, order }: Replacement): { column: string; now: Cell }[] => [
  { column: "status", now: words.stopped },
  { column: "ended", now: [`замена: ${grounds[ground]}`, why].filter(Boolean).join(", ") },
  { column: "ended_on", now: order.dated },
  { column: "ground", now: grounds[ground] },
  { column: "memo", now: memo },
];

/** The row that follows it: the term stays as it was, last day and extension included. */
export const coming = (pair: Pair, of: Replacement, isTeams: boolean): Record<string, Cell> => {
  const { side, code, agreed, order } = of;
  const cells: Record<string, Cell | null> = {
    no: pair.no,
    mentor: pair.mentor,
    mentee: pair.mentee,
    [side]: code,
    status: words.approved,
    form: pair.form,
    subject: pair.subject,
    start: pair.start !== null && pair.start > order.dated ? pair.start : order.dated,
    end: pair.end,
    order: order.text,
    replaces: pair.no ?? pair.id,
    extended: pair.extended,
    extension_basis: pair.extension_basis,
    mentor_agreed: agreed,
    mentee_agreed: agreed,
    operator_agreed: isTeams ? agreed : null,
    decision: of.decision || pair.decision,
    issuer: order.issuer,
  };
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null && cell !== "")) as Record<
    string,
    Cell
  >;
};
