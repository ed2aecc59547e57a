import { samePost } from "../names/post";
import { pairingWords as say } from "../text/pairing";
import { fitsAge } from "./ages";
import type { MenteeSide, MentorSide } from "./sides";
import type { Weights } from "./weights";

/** One part of a score: how many of its points it gave, and the words that matched, as typed. */
export type Part = {
  key: "terms" | "subject" | "post" | "form" | "age";
  name: string;
  points: number;
  most: number;
  words: string[];
};

export const tenth = (points: number): number => Math.round(points * 10) / 10;

const common = (mentee: MenteeSide, mentor: MentorSide): string[] =>
  [...mentee.terms].flatMap(([stem, word]) => (mentor.terms.has(stem) ? [word] : []));

/** What of a form and a format both sides have said alike: of two that both have said, a half each. */
const formShare = (mentor: MentorSide, mentee: MenteeSide): { share: number; words: string[] } => {
  const form = mentor.form !== null && mentor.form === mentee.form ? [mentor.form] : [];
  const format = mentor.format !== null && mentor.format === mentee.format ? [say.formats[mentor.format]] : [];
  return { share: (form.length + format.length) / 2, words: [...form, ...format] };
};

/**
 * What a pair's score is made of (E.3 4): the share of the request's words that the mentor's own texts have, of its
 * subjects or directions, equal posts (S3-47), form and format said alike (S2-08), the wished age. Points sum up to 100.
 */
export const partsOf = (mentor: MentorSide, mentee: MenteeSide, weights: Weights): Part[] => {
  const words = common(mentee, mentor);
  const subjects = mentee.subjects.filter((subject) => mentor.subjects.includes(subject));
  const posts = mentor.post !== null && mentee.post !== null && samePost(mentor.post, mentee.post);
  const form = formShare(mentor, mentee);
  const ages = fitsAge(mentor.ages, mentee.turns, mentee.grade) === true;
  const part = (key: Part["key"], most: number, share: number, said: string[]): Part => ({
    ...{ key, name: say.parts[key], points: tenth(most * share), most: tenth(most), words: said },
  });
  return [
    part("terms", weights.w_terms, mentee.terms.size === 0 ? 0 : words.length / mentee.terms.size, words),
    part(
      "subject",
      weights.w_subject,
      mentee.subjects.length === 0 ? 0 : subjects.length / mentee.subjects.length,
      subjects,
    ),
    part("post", weights.w_post, posts ? 1 : 0, posts ? [mentee.who] : []),
    part("form", weights.w_form, form.share, form.words),
    part("age", weights.w_age, ages ? 1 : 0, ages && mentor.ages ? [mentee.who] : []),
  ];
};

export const totalOf = (parts: readonly Part[]): number => tenth(parts.reduce((sum, { points }) => sum + points, 0));
