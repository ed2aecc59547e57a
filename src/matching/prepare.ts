import type { Edges } from "./graph";
import { type Fault, Infeasible, type Pair, type Problem } from "./problem";

/** A problem in numbers: people in the order of their ids, so that the order of rows changes nothing. */
export type Prepared = {
  mentors: string[];
  mentees: string[];
  /** Places that the locked pairs leave. */
  capacity: Int32Array;
  wanted: Int32Array;
  /** Pairs that may be made: with a score, not forbidden, not locked. Scores are whole numbers, `scale` times the given ones. */
  edges: Edges;
  scale: number;
  locked: { mentor: number; mentee: number; score: number }[];
  /** Mentees who have a locked pair. */
  provided: Uint8Array;
  /** Mentees who have a score with anybody at all. */
  scored: Uint8Array;
  /** Whom each one has named, by number, the most wanted first. */
  wishes: { mentor: Map<number, number>[]; mentee: Map<number, number>[] };
};

const DECIMALS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
/** Sums of prices and costs must stay whole numbers. */
const MOST = 2 ** 50;

const sorted = <T extends { id: string }>(people: readonly T[]): T[] =>
  [...people].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const numbered = (people: readonly { id: string }[], faults: Fault[]): Map<string, number> => {
  const at = new Map<string, number>();
  people.forEach(({ id }, i) => {
    if (at.has(id)) faults.push({ code: "id-doubled", id });
    at.set(id, i);
  });
  return at;
};

const isWhole = (scores: Float64Array, scale: number) =>
  scores.every((score) => Math.abs(score * scale - Math.round(score * scale)) < 1e-6);

const scaleOf = (scores: Float64Array, pairs: number): number => {
  const range = scores.reduce((most, score) => Math.max(most, Math.abs(score)), 1);
  const able = DECIMALS.filter((scale) => range * scale * (pairs + 1) < MOST);
  return able.find((scale) => isWhole(scores, scale)) ?? able[able.length - 1] ?? 1;
};

/** Reads a problem; throws `Infeasible` with all faults that it has. */
export const prepared = (problem: Problem): Prepared => {
  const faults: Fault[] = [];
  const [mentors, mentees] = [sorted(problem.mentors), sorted(problem.mentees)];
  const [mentorAt, menteeAt] = [numbered(mentors, faults), numbered(mentees, faults)];
  const whole = (id: string, found: number) => {
    if (!Number.isInteger(found) || found < 0 || found > 100_000) faults.push({ code: "number", id, found });
    return Number.isInteger(found) ? Math.min(found, 100_000) : 0;
  };
  const capacity = Int32Array.from(mentors, ({ id, capacity: of }) => whole(id, of));
  const wanted = Int32Array.from(mentees, ({ id, wanted: of }) => whole(id, of));

  const place = ([mentor, mentee]: Pair, where: "scores" | "locked" | "forbidden"): [number, number] | null => {
    const [a, b] = [mentorAt.get(mentor), menteeAt.get(mentee)];
    if (a === undefined) faults.push({ code: "unknown", in: where, id: mentor });
    if (b === undefined) faults.push({ code: "unknown", in: where, id: mentee });
    return a === undefined || b === undefined ? null : [a, b];
  };
  const keyOf = (mentor: number, mentee: number) => mentor * mentees.length + mentee;

  const forbidden = new Set<number>();
  for (const pair of problem.forbidden ?? []) {
    const at = place(pair, "forbidden");
    if (at) forbidden.add(keyOf(...at));
  }

  const count = problem.scores.length;
  const [mentor, mentee, given] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)];
  const known = new Map<number, number>();
  let edge = 0;
  for (const [a, b, score] of problem.scores) {
    const at = place([a, b], "scores");
    if (!Number.isFinite(score) || Math.abs(score) > 1e9) faults.push({ code: "score", pair: [a, b], found: score });
    if (!at) continue;
    if (known.has(keyOf(...at))) faults.push({ code: "score-doubled", pair: [a, b] });
    known.set(keyOf(...at), edge);
    [mentor[edge], mentee[edge]] = at;
    given[edge] = Number.isFinite(score) ? score : 0;
    edge += 1;
  }
  const scored = new Uint8Array(mentees.length);
  for (let i = 0; i < edge; i += 1) scored[mentee[i] as number] = 1;
  const scale = scaleOf(given, Math.max(mentors.length, mentees.length));
  const score = given.map((one) => Math.round(one * scale));

  const locked: Prepared["locked"] = [];
  const taken = new Set<number>();
  for (const pair of problem.locked ?? []) {
    const at = place(pair, "locked");
    if (!at) continue;
    const [key, of] = [keyOf(...at), known.get(keyOf(...at))];
    if (taken.has(key)) faults.push({ code: "lock-doubled", pair });
    else if (forbidden.has(key)) faults.push({ code: "lock-forbidden", pair });
    else if (of === undefined) faults.push({ code: "lock-without-score", pair });
    else locked.push({ mentor: at[0], mentee: at[1], score: score[of] as number });
    taken.add(key);
  }
  const above = (side: "mentor" | "mentee", people: readonly { id: string }[], most: Int32Array) => {
    const of = new Int32Array(people.length);
    for (const pair of locked) of[pair[side]] = (of[pair[side]] as number) + 1;
    of.forEach((found, i) => {
      const [id, may] = [people[i]?.id ?? "", Math.max(0, most[i] as number)];
      if (found > may) faults.push({ code: "locks-above", side, id, most: may, locked: found });
      most[i] = Math.max(0, may - found);
    });
  };
  above("mentor", mentors, capacity);
  above("mentee", mentees, wanted);

  const wishes: Prepared["wishes"] = { mentor: mentors.map(() => new Map()), mentee: mentees.map(() => new Map()) };
  for (const [id, wanted] of Object.entries(problem.preferences ?? {})) {
    const [asMentor, asMentee] = [mentorAt.get(id), menteeAt.get(id)];
    if (asMentor === undefined && asMentee === undefined) faults.push({ code: "unknown", in: "preferences", id });
    for (const [rank, other] of wanted.entries()) {
      const [toMentee, toMentor] = [menteeAt.get(other), mentorAt.get(other)];
      if (asMentor !== undefined && toMentee !== undefined) wishes.mentor[asMentor]?.set(toMentee, rank);
      else if (asMentee !== undefined && toMentor !== undefined) wishes.mentee[asMentee]?.set(toMentor, rank);
      else faults.push({ code: "unknown", in: "preferences", id: other });
    }
  }
  const provided = new Uint8Array(mentees.length);
  for (const { mentee } of locked) provided[mentee] = 1;
  if (faults.length > 0) throw new Infeasible(faults);

  const open = Array.from({ length: edge }, (_, i) => i).filter((i) => {
    const key = keyOf(mentor[i] as number, mentee[i] as number);
    return !forbidden.has(key) && !taken.has(key);
  });
  const edges = {
    mentor: Int32Array.from(open, (i) => mentor[i] as number),
    mentee: Int32Array.from(open, (i) => mentee[i] as number),
    score: Float64Array.from(open, (i) => score[i] as number),
  };
  const ids = (people: readonly { id: string }[]) => people.map(({ id }) => id);
  return {
    mentors: ids(mentors),
    mentees: ids(mentees),
    capacity,
    wanted,
    edges,
    scale,
    locked,
    provided,
    scored,
    wishes,
  };
};
