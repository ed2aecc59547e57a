import { allowedOn, isMinor, type Person, peopleOf } from "../snapshot/consents";
import { type Purpose, purposes } from "../spec/consents";
import type { Choice, Source } from "./source";

/** A person who is to sign: of which base, and whether the representative signs. */
export type Signing = { code: string; person: Person; role: "mentor" | "mentee"; minor: boolean };

/** The purpose that was chosen; to take part where none was. */
export const purposeOf = ({ purpose }: Choice): Purpose =>
  purpose !== undefined && purpose in purposes ? (purpose as Purpose) : "participation";

/** The day on which consents are asked for. */
export const dayOf = ({ snapshot }: Pick<Source, "snapshot">, today: string): string => snapshot.asOf ?? today;

/** Everybody whom this purpose concerns: the written consent to the work only mentors who are workers. */
export const concerned = ({ snapshot }: Pick<Source, "snapshot">, purpose: Purpose, day: string): Signing[] => {
  const of = (role: "mentor" | "mentee", rows: readonly Person[]) =>
    rows.flatMap((person): Signing[] =>
      person.code === null ? [] : [{ code: person.code, person, role, minor: isMinor(person, day) }],
    );
  const known = peopleOf(snapshot);
  return [...of("mentor", snapshot.mentors), ...of("mentee", snapshot.mentees)].filter(
    ({ code, person, role }) =>
      known.get(code) === person && (purpose !== "mentoring" || (role === "mentor" && person.category === "worker")),
  );
};

/** Those of them without such a consent on that day. */
export const lacking = (source: Pick<Source, "snapshot">, purpose: Purpose, day: string): Signing[] => {
  const allowed = allowedOn(source.snapshot, day);
  return concerned(source, purpose, day).filter(({ code }) => allowed.standing(code, purpose) === null);
};
