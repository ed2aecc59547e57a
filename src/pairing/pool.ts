import { allowedOn } from "../snapshot/consents";
import { isLive } from "../snapshot/pairs";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { both, type RuleFacts, ruleFacts } from "./rules";
import { type MenteeSide, type MentorSide, sidesOf } from "./sides";
import { nothingTried, type Tried } from "./tried";
import { type Weights, weightsOf } from "./weights";

type Pair = Row<"pairs">;

/** How a standing pair came to be: chosen by a person, locked, or already agreed. */
export type Origin = "kept" | "locked" | "bound";
export type Standing = { mentor: string; mentee: string; origin: Origin; pair: Pair | null };
/** Somebody who does not take part in the choice, and why. */
export type Out = { code: string; at: number; who: string; why: "consent" | "declined" | "request" };

/** Who may be paired now, and what stands already. */
export type Pool = {
  mentors: MentorSide[];
  mentees: MenteeSide[];
  /** Everybody of both bases, also those who stand aside. */
  all: { mentors: Map<string, MentorSide>; mentees: Map<string, MenteeSide> };
  /** Free places of each mentor of the choice. */
  seats: Map<string, number>;
  /** How many mentees each mentor takes in this programme at all. */
  capacity: Map<string, number>;
  standing: Standing[];
  /** Rows that the programme proposed and nobody touched: a new proposal may replace them. */
  machine: Pair[];
  outMentors: Out[];
  outMentees: Out[];
  /** Mentors whose number of places is missing or no number. */
  unread: { code: string; at: number; found: string }[];
  /** Mentees who ask for somebody, those without consent or request included. */
  asked: number;
  facts: RuleFacts;
  weights: Weights;
};

/** A row that is still as the programme has written it: proposed, and neither locked, wished for, objected to nor agreed (E.3 7). */
export const isMachine = (pair: Pair): boolean =>
  pair.status === "proposed" &&
  pair.proposed === both(pair.mentor ?? "", pair.mentee ?? "") &&
  [pair.locked, pair.mentor_wish, pair.mentee_wish, pair.objection, pair.mentor_agreed, pair.mentee_agreed].every(
    (cell) => cell === null,
  );

const originOf = ({ status, locked }: Pair): Origin =>
  status !== null && status !== "proposed" ? "bound" : locked === "yes" ? "locked" : "kept";

const declined = ({ selection }: Snapshot): Set<string> => {
  const said = selection.filter(({ code }) => code !== null);
  const chosen = new Set(said.flatMap(({ code, decision }) => (decision === "chosen" ? (code ?? []) : [])));
  return new Set(
    said.flatMap(({ code, decision }) => (decision === "declined" && !chosen.has(code ?? "") ? (code ?? []) : [])),
  );
};

/** Preferences count only among those who came to the group meeting, where one was held (S2-23). */
const heard = <S extends MentorSide | MenteeSide>(
  sides: readonly S[],
  came: ReadonlySet<string>,
  held: boolean,
): S[] =>
  held
    ? sides.map((of) => ({ ...of, prefers: came.has(of.code) ? of.prefers.filter((code) => came.has(code)) : [] }))
    : [...sides];

/** Everything that a proposal starts from: the book, the day ("YYYY-MM-DD"), the programme's subjects and directions, what is tried. */
export const poolOf = (
  snapshot: Snapshot,
  day: string,
  directions: readonly string[],
  tried: Tried = nothingTried,
): Pool => {
  const raw = sidesOf(snapshot, day, directions, tried.added);
  const came = new Set([...raw.mentors, ...raw.mentees].flatMap(({ code, attended }) => (attended ? [code] : [])));
  const present = <S extends MentorSide | MenteeSide>(sides: readonly S[]) =>
    heard(sides, came, came.size > 0).filter(({ code }) => !tried.without.has(code));
  const sides = { mentors: present(raw.mentors), mentees: present(raw.mentees) };
  const allowed = allowedOn(snapshot, day);
  const refused = declined(snapshot);
  const there = snapshot.pairs.filter((pair) => pair.mentor !== null && pair.mentee !== null && isLive(pair));
  const machine = there.filter(isMachine);
  const standing: Standing[] = [
    ...there
      .filter((pair) => !isMachine(pair))
      .map((pair) => ({ mentor: pair.mentor ?? "", mentee: pair.mentee ?? "", origin: originOf(pair), pair })),
    ...tried.locked.map(({ mentor, mentee }) => ({ mentor, mentee, origin: "locked" as const, pair: null })),
  ].filter(({ mentor, mentee }) => !tried.without.has(mentor) && !tried.without.has(mentee));
  const taken = new Map<string, number>();
  for (const { mentor } of standing) taken.set(mentor, (taken.get(mentor) ?? 0) + 1);
  const rows = new Map(snapshot.mentors.map((row) => [row.at, row]));
  const capacity = new Map(
    sides.mentors.map(({ code, at }) => {
      const row = rows.get(at);
      return [code, tried.places.get(code) ?? Math.floor((row?.capacity ?? 0) - (row?.other_load ?? 0))];
    }),
  );
  const seats = new Map([...capacity].map(([code, all]) => [code, Math.max(0, all - (taken.get(code) ?? 0))]));
  const provided = new Set([
    ...standing.map(({ mentee }) => mentee),
    ...snapshot.pairs.flatMap(({ mentee, status }) => (status === "finished" ? (mentee ?? []) : [])),
  ]);
  const asking = sides.mentees.filter(({ code }) => !provided.has(code));
  const coming = new Set(tried.added.map(({ code }) => code));
  const why = (of: MentorSide | MenteeSide, request: boolean): Out["why"] | null =>
    !allowed.paired(of.code) && !coming.has(of.code)
      ? "consent"
      : refused.has(of.code)
        ? "declined"
        : request
          ? "request"
          : null;
  const out = <S extends MentorSide | MenteeSide>(of: readonly S[], lacks: (side: S) => boolean): Out[] =>
    of.flatMap((side) => {
      const said = why(side, lacks(side));
      return said ? [{ code: side.code, at: side.at, who: side.who, why: said }] : [];
    });
  const silent = ({ terms, prefers, code }: MenteeSide) =>
    terms.size === 0 && prefers.length === 0 && !sides.mentors.some((mentor) => mentor.prefers.includes(code));
  const outMentors = out(sides.mentors, () => false);
  const outMentees = out(asking, silent);
  const [goneMentors, goneMentees] = [outMentors, outMentees].map((of) => new Set(of.map(({ code }) => code)));
  return {
    mentors: sides.mentors.filter(({ code }) => !goneMentors?.has(code)),
    mentees: asking.filter(({ code }) => !goneMentees?.has(code)),
    all: {
      mentors: new Map(sides.mentors.map((of) => [of.code, of])),
      mentees: new Map(sides.mentees.map((of) => [of.code, of])),
    },
    seats,
    capacity,
    standing,
    machine,
    outMentors,
    outMentees,
    unread: sides.mentors.flatMap(({ code, at }) => {
      const row = rows.get(at);
      return row && row.capacity === null && !tried.places.has(code)
        ? [{ code, at, found: row.raw.capacity ?? "" }]
        : [];
    }),
    asked: asking.length,
    facts: ruleFacts(snapshot, tried),
    weights: weightsOf(snapshot),
  };
};
