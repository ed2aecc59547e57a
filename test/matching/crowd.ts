import type { Edges } from "../../src/matching/graph";

/** Repeatable dice: the same row of numbers from 0 to 1 for the same seed (mulberry32). */
export const dice = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

type Crowd = { edges: Edges; capacity: Int32Array; wanted: Int32Array };

const SUBJECTS = 24;
const HOURS = 10;

const bits = (of: number) => {
  let count = 0;
  for (let left = of; left !== 0; left &= left - 1) count += 1;
  return count;
};

/**
 * Mentors and mentees as questionnaires describe them: subjects (a few in great demand), free hours, a town or at a distance, a
 * class, wishes. A pair needs a common subject, a common hour and a way to meet; scores are whole numbers up to some 170.
 */
export const crowd = (mentors: number, mentees: number, { places = 5, wants = 1, seed = 1 } = {}): Crowd => {
  const roll = dice(seed);
  const upTo = (most: number) => 1 + Math.floor(roll() * most);
  const some = (count: number, of: () => number) =>
    Array.from({ length: count }, of).reduce((all, one) => all | (1 << one), 0);
  const person = (subjects: number) => ({
    subjects: some(upTo(subjects), () => Math.floor(SUBJECTS * roll() ** 2)),
    hours: some(4, () => Math.floor(HOURS * roll())),
    town: Math.floor(3 * roll()),
    distant: roll() < 0.6,
    grade: upTo(11),
    wish: upTo(1000),
  });
  const offers = Array.from({ length: mentors }, () => person(4));
  const needs = Array.from({ length: mentees }, () => person(3));
  const [mentor, mentee, score]: [number[], number[], number[]] = [[], [], []];
  offers.forEach((offer, i) => {
    needs.forEach((need, j) => {
      const [common, hours] = [offer.subjects & need.subjects, offer.hours & need.hours];
      const meet = offer.town === need.town || (offer.distant && need.distant);
      if (common === 0 || hours === 0 || !meet || roll() < 0.003) return;
      const fit = Math.round((90 * bits(common)) / bits(need.subjects)) + 6 * bits(hours);
      const wished = (offer.wish * need.wish) % 37 < 2 ? 30 : 0;
      mentor.push(i);
      mentee.push(j);
      score.push(fit + 22 - 2 * Math.abs(offer.grade - need.grade) + wished);
    });
  });
  return {
    edges: { mentor: Int32Array.from(mentor), mentee: Int32Array.from(mentee), score: Float64Array.from(score) },
    capacity: Int32Array.from({ length: mentors }, () => upTo(places)),
    wanted: Int32Array.from({ length: mentees }, () => upTo(wants)),
  };
};
