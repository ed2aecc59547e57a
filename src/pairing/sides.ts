import { postIn } from "../names/post";
import { turns } from "../snapshot/consents";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { type AgeWish, ageWish, gradeIn } from "./ages";
import { namedIn, termsOf } from "./terms";
import type { Newcomer } from "./tried";

/** What the choice of a pair knows of one person; texts as typed, terms by their stems. */
export type Side = {
  code: string;
  /** Row of the base. */
  at: number;
  who: string;
  terms: ReadonlyMap<string, string>;
  subjects: readonly string[];
  post: string | null;
  form: string | null;
  format: "present" | "distant" | null;
  prefers: readonly string[];
  /** Whom not to pair with, and why. */
  barred: ReadonlyMap<string, string>;
  attended: boolean;
};
export type MentorSide = Side & { ages: AgeWish | null; same: string | null };
export type MenteeSide = Side & { turns: number | null; grade: number | null; same: string | null };

const CODE = /[А-ЯЁ]{1,3}-\d{1,5}/g;

/** Codes in their order, each once. */
export const codesIn = (text: string | null): string[] => [...new Set((text ?? "").match(CODE) ?? [])];

/** Whom not to pair with, and why: «П-003 (родственник); П-007». */
export const barredIn = (text: string | null): Map<string, string> =>
  new Map(
    [...(text ?? "").matchAll(/([А-ЯЁ]{1,3}-\d{1,5})\s*(?:\(([^)]*)\))?/g)].map(([, code, why]) => [
      code as string,
      (why ?? "").trim(),
    ]),
  );

const ownWords = (snapshot: Snapshot, code: string, kind: "need" | "offer"): Row<"requests">[] =>
  snapshot.requests.filter((row) => row.code === code && (row.kind ?? "need") === kind);

const firstOfEach = <R extends { code: string | null }>(rows: readonly R[]): (R & { code: string })[] => {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (row.code === null || seen.has(row.code)) return [];
    seen.add(row.code);
    return [{ ...row, code: row.code }];
  });
};

const side = (
  row: (Row<"mentors"> | Row<"mentees">) & { code: string },
  subjects: readonly string[],
  texts: readonly (string | null)[],
) => {
  const terms = termsOf(...texts);
  return {
    ...{ code: row.code, at: row.at, who: row.who?.trim() ?? "", terms },
    subjects: namedIn(subjects, termsOf(...texts, row.who)),
    post: postIn(row.who ?? ""),
    form: row.form_wish?.trim().toLowerCase() || null,
    format: row.format,
    prefers: codesIn(row.prefers),
    barred: barredIn(row.barred),
    attended: row.attended !== null,
  };
};

/** «учитель, русский язык и литература»: what somebody teaches. */
const taught = (who: string | null): string[] =>
  (/^(?:учитель|преподаватель)[^,]*,(.+)$/i.exec(who?.trim() ?? "")?.[1] ?? "")
    .split(/[,;]|\sи\s/)
    .map((subject) => subject.trim().toLowerCase())
    .filter(Boolean);

/** Subjects and directions: the programme's, and what its people teach. */
const subjectsOf = ({ mentors, mentees }: Snapshot, directions: readonly string[]): string[] => [
  ...new Set([...directions, ...[...mentors, ...mentees].flatMap(({ who }) => taught(who))]),
];

/** Somebody who is in no base yet, as the choice would see him. */
const newcomerOf = ({ code, who, words }: Newcomer, subjects: readonly string[]) => ({
  ...{ code, at: 0, who: who.trim(), terms: termsOf(words, who), subjects: namedIn(subjects, termsOf(words, who)) },
  ...{ post: postIn(who), form: null, format: null, prefers: [], barred: new Map<string, string>(), attended: false },
  same: null,
});

/** Both bases as the choice of pairs sees them; of a doubled code the first row. `day` "YYYY-MM-DD", `directions` of the programme. */
export const sidesOf = (
  snapshot: Snapshot,
  day: string,
  directions: readonly string[],
  added: readonly Newcomer[] = [],
): { mentors: MentorSide[]; mentees: MenteeSide[] } => {
  const subjects = subjectsOf(snapshot, [...directions, ...added.flatMap(({ who }) => taught(who))]);
  const coming = (of: Newcomer["side"]) =>
    added.filter(({ side: on }) => on === of).map((one) => newcomerOf(one, subjects));
  const texts = (code: string, kind: "need" | "offer") =>
    ownWords(snapshot, code, kind).flatMap(({ request, subject }) => [request, subject]);
  return {
    mentors: [
      ...firstOfEach(snapshot.mentors).map((row) => ({
        ...side(row, subjects, [row.skills, row.achievements, row.interests, row.who, ...texts(row.code, "offer")]),
        ages: ageWish(row.wished_age),
        same: row.same_as,
      })),
      ...coming("mentor").map((one) => ({ ...one, ages: null })),
    ],
    mentees: [
      ...firstOfEach(snapshot.mentees).map((row) => ({
        ...side(row, subjects, [row.request, ...texts(row.code, "need")]),
        turns: turns(row, day),
        grade: gradeIn(row.who),
        same: row.same_as,
      })),
      ...coming("mentee").map((one) => ({ ...one, turns: null, grade: gradeIn(one.who) })),
    ],
  };
};
