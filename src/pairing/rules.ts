import type { Snapshot } from "../snapshot/snapshot";
import { pairingWords as say } from "../text/pairing";
import { fitsAge } from "./ages";
import type { MenteeSide, MentorSide } from "./sides";

/** What forbids a pair: its kind, and the sentence with its reason. */
export type BarKey = "self" | "barred" | "failed" | "subject" | "form" | "format" | "age" | "nothing";
export type Bar = { key: BarKey; says: string };

/** What the rules need to know besides both sides. */
export type RuleFacts = {
  /** Numbers of stopped pairs, by «mentor mentee» (S3-22). */
  failed: ReadonlyMap<string, string>;
  /** The programme joins teachers of one subject (S4-10). */
  oneSubject: boolean;
  /** Bans that are tried away, and tried on, by «mentor mentee». */
  lifted: ReadonlySet<string>;
  banned: ReadonlySet<string>;
};

export const both = (mentor: string, mentee: string): string => `${mentor} ${mentee}`;

/** «предметник – предметник» is said of the programme's role model or its form (S4-10). */
const asksOneSubject = ({ passport }: Pick<Snapshot, "passport">): boolean =>
  /предметник/i.test(`${passport.role_model ?? ""} ${passport.programme_form ?? ""}`);

const failedPairs = ({ pairs }: Pick<Snapshot, "pairs">): Map<string, string> =>
  new Map(
    pairs.flatMap(({ status, mentor, mentee, no }) =>
      status === "stopped" && mentor !== null && mentee !== null ? [[both(mentor, mentee), no ?? ""] as const] : [],
    ),
  );

/** What the rules know of a book; bans that are tried away or on, where some are. */
export const ruleFacts = (
  snapshot: Snapshot,
  { lifted, banned }: Pick<RuleFacts, "lifted" | "banned"> = { lifted: new Set(), banned: new Set() },
): RuleFacts => ({ failed: failedPairs(snapshot), oneSubject: asksOneSubject(snapshot), lifted, banned });

const isSelf = (mentor: MentorSide, mentee: MenteeSide): boolean =>
  mentor.code === mentee.code || mentor.same === mentee.code || mentee.same === mentor.code;

const ban = (mentor: MentorSide, mentee: MenteeSide, { lifted, banned }: RuleFacts): string | null => {
  const key = both(mentor.code, mentee.code);
  if (banned.has(key)) return say.tried();
  if (lifted.has(key)) return null;
  const byMentor = mentor.barred.get(mentee.code);
  const byMentee = mentee.barred.get(mentor.code);
  if (byMentor !== undefined) return say.barred(mentor.code, mentee.code, byMentor);
  return byMentee === undefined ? null : say.barred(mentee.code, mentor.code, byMentee);
};

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Is there anything that joins these two: a word of the request, a subject, a post, a wish of one for the other? */
export const joined = (mentor: MentorSide, mentee: MenteeSide, words: number, subjects: number): boolean =>
  words > 0 || subjects > 0 || mentor.prefers.includes(mentee.code) || mentee.prefers.includes(mentor.code);

/** All that forbids a pair: oneself (G-08), a ban or refusal, a former failed pair (S3-22), subject (S4-10), stated form and format (S2-08), age, nothing in common. */
export const barsOf = (mentor: MentorSide, mentee: MenteeSide, facts: RuleFacts): Bar[] => {
  const key = both(mentor.code, mentee.code);
  const banned = ban(mentor, mentee, facts);
  const failed = facts.lifted.has(key) ? undefined : facts.failed.get(key);
  const subjects = mentee.subjects.filter((subject) => mentor.subjects.includes(subject));
  const words = [...mentee.terms.keys()].filter((stem) => mentor.terms.has(stem)).length;
  const bars: (Bar | false)[] = [
    isSelf(mentor, mentee) && { key: "self", says: say.self() },
    banned !== null && { key: "barred", says: banned },
    failed !== undefined && { key: "failed", says: say.failed(failed) },
    facts.oneSubject &&
      mentee.subjects.length > 0 &&
      subjects.length === 0 && { key: "subject", says: say.subject(mentee.subjects) },
    differ(mentor.form, mentee.form) && { key: "form", says: say.form(mentor.form ?? "", mentee.form ?? "") },
    differ(mentor.format, mentee.format) && { key: "format", says: say.format(mentor.format, mentee.format) },
    fitsAge(mentor.ages, mentee.turns, mentee.grade) === false && { key: "age", says: say.age() },
    !joined(mentor, mentee, words, subjects.length) && { key: "nothing", says: say.nothing() },
  ];
  return bars.filter((bar) => bar !== false);
};
