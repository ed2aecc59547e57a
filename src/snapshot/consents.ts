import type { Purpose } from "../spec/consents";
import type { Row, Snapshot } from "./snapshot";

type Consent = Row<"consents">;
/** A person as consents need him: of either base. */
export type Person = Row<"mentors"> | Row<"mentees">;

export const ADULT = 18;

/** How old a person turns in the year of the day; null where the year of birth is not known. */
export const turns = ({ year }: Pick<Person, "year">, day: string): number | null =>
  year === null ? null : Number(day.slice(0, 4)) - year;

/** A pupil who was no adult in the year of that day, or whose age nobody knows: his representative signs (S2-11). */
export const isMinor = (person: Pick<Person, "category" | "year">, day: string): boolean =>
  person.category === "pupil" && (turns(person, day) ?? 0) < ADULT;

/** Why a consent does not stand on a day; null where it does, as the book's own column says too. */
export type Fallen = "withdrawn" | "undated" | "future" | "expired" | "signer";

export const fallen = (consent: Consent, person: Person | undefined, day: string): Fallen | null => {
  const { dated, till, withdrawn, signed_by, raw } = consent;
  if (raw.withdrawn || (withdrawn !== null && withdrawn <= day)) return "withdrawn";
  if (dated === null) return "undated";
  if (dated > day) return "future";
  if (till !== null && till < day) return "expired";
  return person && signed_by !== "representative" && isMinor(person, dated) ? "signer" : null;
};

/** People of both bases by their codes; of a doubled code the first row. */
export const peopleOf = ({ mentors, mentees }: Pick<Snapshot, "mentors" | "mentees">): Map<string, Person> => {
  const people = new Map<string, Person>();
  for (const person of [...mentors, ...mentees])
    if (person.code !== null && !people.has(person.code)) people.set(person.code, person);
  return people;
};

/** What the consents of a book allow on a day, by a person's code. */
export type Allowed = {
  /** The consent of this purpose that stands; of several the last one given. */
  standing(code: string, purpose: Purpose): Consent | null;
  /** Why the last consent of this purpose does not stand; null where there is none, or where one stands. */
  fallen(code: string, purpose: Purpose): { consent: Consent; why: Fallen } | null;
  /** Why this very consent does not stand; null where it does. */
  why(consent: Consent): Fallen | null;
  /** May come into a new pair. */
  paired(code: string): boolean;
  /** May be named in a publication. */
  published(code: string): boolean;
  /** May be in a photo that is shown. */
  shown(code: string): boolean;
  /** May be handed over to the municipality. */
  handedOver(code: string): boolean;
};

const latest = (a: Consent, b: Consent) => ((b.dated ?? "") >= (a.dated ?? "") ? b : a);

/**
 * Who may be paired, published, shown and handed over on a day ("YYYY-MM-DD"). A missing, expired or withdrawn consent
 * takes the person out on that very day; without the consent to take part none of the others counts.
 */
export const allowedOn = (snapshot: Pick<Snapshot, "mentors" | "mentees" | "consents">, day: string): Allowed => {
  const people = peopleOf(snapshot);
  const stands = new Map<string, Consent>();
  const gone = new Map<string, { consent: Consent; why: Fallen }>();
  const at = (code: string, purpose: string) => `${code} ${purpose}`;
  for (const consent of snapshot.consents) {
    if (consent.code === null || consent.purpose === null) continue;
    const key = at(consent.code, consent.purpose);
    const why = fallen(consent, people.get(consent.code), day);
    const before = why === null ? stands.get(key) : gone.get(key)?.consent;
    const last = before ? latest(before, consent) : consent;
    if (why === null) stands.set(key, last);
    else if (last === consent) gone.set(key, { consent, why });
  }
  const standing = (code: string, purpose: Purpose) => stands.get(at(code, purpose)) ?? null;
  const takesPart = (code: string) => standing(code, "participation") !== null;
  const also = (purpose: Purpose) => (code: string) => takesPart(code) && standing(code, purpose) !== null;
  return {
    standing,
    fallen: (code, purpose) => (stands.has(at(code, purpose)) ? null : (gone.get(at(code, purpose)) ?? null)),
    why: (consent) => fallen(consent, people.get(consent.code ?? ""), day),
    paired: takesPart,
    published: also("publication"),
    shown: also("photo"),
    handedOver: also("handover"),
  };
};
