import { samePost } from "../names/post";
import { fitsAge } from "./ages";
import { tenth } from "./parts";
import { both, type RuleFacts } from "./rules";
import type { MenteeSide, MentorSide } from "./sides";
import type { Weights } from "./weights";

/** A possible pair as the core takes it. */
export type Scored = [mentor: string, mentee: string, score: number];

/** Which mentors have each term or subject. */
const index = (mentors: readonly MentorSide[], of: (mentor: MentorSide) => Iterable<string>): Map<string, number[]> => {
  const out = new Map<string, number[]>();
  for (const [at, mentor] of mentors.entries())
    for (const key of of(mentor)) {
      const known = out.get(key);
      if (known) known.push(at);
      else out.set(key, [at]);
    }
  return out;
};

/** How many of these keys each mentor has, into `counts`, which is emptied first. */
const counted = (counts: Uint16Array, keys: Iterable<string>, by: ReadonlyMap<string, readonly number[]>): void => {
  counts.fill(0);
  for (const key of keys) for (const at of by.get(key) ?? []) counts[at] = (counts[at] as number) + 1;
};

/** Answers remembered by their two texts: a school has few posts, wishes and ages. */
const remembered = <A, B, T>(of: (a: A, b: B) => T): ((a: A, b: B) => T) => {
  const known = new Map<A, Map<B, T>>();
  return (a, b) => {
    const row = known.get(a) ?? known.set(a, new Map()).get(a);
    const before = row?.get(b);
    if (before !== undefined) return before;
    const now = of(a, b);
    row?.set(b, now);
    return now;
  };
};

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/**
 * All pairs that no rule forbids, with their scores: the same rules and parts as `barsOf` and `partsOf`, but counted over
 * an index of words, so that a thousand mentors and five thousand mentees take no longer than choosing among them.
 */
export const scoresOf = (
  mentors: readonly MentorSide[],
  mentees: readonly MenteeSide[],
  weights: Weights,
  facts: RuleFacts,
): Scored[] => {
  const byTerm = index(mentors, ({ terms }) => terms.keys());
  const bySubject = index(mentors, ({ subjects }) => subjects);
  const [words, subjects] = [new Uint16Array(mentors.length), new Uint16Array(mentors.length)];
  const equal = remembered((a: string, b: string) => samePost(a, b));
  const out: Scored[] = [];
  for (const mentee of mentees) {
    counted(words, mentee.terms.keys(), byTerm);
    counted(subjects, mentee.subjects, bySubject);
    const wished = new Set(mentee.prefers);
    for (const [at, mentor] of mentors.entries()) {
      const [found, shared] = [words[at] as number, subjects[at] as number];
      if (found === 0 && shared === 0 && !wished.has(mentor.code) && !mentor.prefers.includes(mentee.code)) continue;
      const key = both(mentor.code, mentee.code);
      const fits = fitsAge(mentor.ages, mentee.turns, mentee.grade);
      if (
        mentor.code === mentee.code ||
        mentor.same === mentee.code ||
        mentee.same === mentor.code ||
        facts.banned.has(key) ||
        (!facts.lifted.has(key) &&
          (mentor.barred.has(mentee.code) || mentee.barred.has(mentor.code) || facts.failed.has(key))) ||
        (facts.oneSubject && mentee.subjects.length > 0 && shared === 0) ||
        differ(mentor.form, mentee.form) ||
        differ(mentor.format, mentee.format) ||
        fits === false
      )
        continue;
      const alike =
        (mentor.form !== null && mentor.form === mentee.form ? 1 : 0) +
        (mentor.format !== null && mentor.format === mentee.format ? 1 : 0);
      out.push([
        mentor.code,
        mentee.code,
        tenth(
          (mentee.terms.size === 0 ? 0 : tenth((weights.w_terms * found) / mentee.terms.size)) +
            (mentee.subjects.length === 0 ? 0 : tenth((weights.w_subject * shared) / mentee.subjects.length)) +
            (mentor.post !== null && mentee.post !== null && equal(mentor.post, mentee.post)
              ? tenth(weights.w_post)
              : 0) +
            tenth((weights.w_form * alike) / 2) +
            (fits === true ? tenth(weights.w_age) : 0),
        ),
      ]);
    }
  }
  return out;
};
