import { type Allowed, allowedOn, type Fallen } from "../snapshot/consents";
import { isLive } from "../snapshot/pairs";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { type Purpose, purposes } from "../spec/consents";
import { pairs as pairsTable } from "../spec/pairs";
import { categories } from "../spec/participants";

/** One consent of a person: its row in «Согласия», and why it does not stand where it does not. */
export type PersonConsent = { at: number; purpose: Purpose } & Partial<{
  dated: string;
  till: string;
  withdrawn: string;
  signed: "self" | "representative";
  fallen: Fallen;
}>;

/** One pair of a person: its row in «Пары», the code of the other side, the state as people see it, its next step. */
export type PersonPair = { at: number; with: string; live: boolean } & Partial<{ status: string; next: string }>;

/**
 * A person of one of the bases in the list of all. What is empty in the book is left out. `at` is the row in the grid;
 * `consent` the day of the consent to take part that stands.
 */
export type ListedPerson = { at: number; role: "mentor" | "mentee"; code: string } & Partial<{
  who: string;
  category: string;
  year: number;
  next: string;
  place: string;
  request: string;
  capacity: number;
  otherLoad: number;
  sameAs: string;
  /** The day of the group meeting that the person came to, and the codes of those wished for. */
  attended: string;
  prefers: string;
  consent: string;
  consents: PersonConsent[];
  pairs: PersonPair[];
}>;

/** Without the fields that are empty. */
const filled = <T extends object>(of: T) =>
  Object.fromEntries(
    Object.entries(of).filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false),
  ) as { [K in keyof T]?: NonNullable<T[K]> };

const grouped = <T>(rows: readonly T[], of: (row: T) => string | null): Map<string, T[]> => {
  const out = new Map<string, T[]>();
  for (const row of rows) {
    const key = of(row);
    if (key === null) continue;
    const known = out.get(key);
    if (known) known.push(row);
    else out.set(key, [row]);
  }
  return out;
};

const consentOf = (row: Row<"consents">, allowed: Allowed): PersonConsent | null => {
  const { at, code, purpose, dated, till, withdrawn, signed_by } = row;
  return code === null || purpose === null || !(purpose in purposes)
    ? null
    : { at, purpose, ...filled({ dated, till, withdrawn, signed: signed_by, fallen: allowed.why(row) }) };
};

/** All people of both bases, mentors first, each with consents and pairs, on a day ("YYYY-MM-DD"). */
export const peopleList = (snapshot: Snapshot, day: string): ListedPerson[] => {
  const allowed = allowedOn(snapshot, day);
  const consents = grouped(snapshot.consents, ({ code }) => code);
  const pairs = {
    mentor: grouped(snapshot.pairs, ({ mentor }) => mentor),
    mentee: grouped(snapshot.pairs, ({ mentee }) => mentee),
  };
  const words = pairsTable.columns.status.words;
  const common = (role: "mentor" | "mentee", row: Row<"mentors"> | Row<"mentees">): ListedPerson => {
    const code = row.code ?? "";
    const own = (consents.get(code) ?? []).flatMap((of) => consentOf(of, allowed) ?? []);
    const mine = (pairs[role].get(code) ?? []).map((pair): PersonPair => {
      const other = role === "mentor" ? pair.mentee : pair.mentor;
      const status = pair.status && words[pair.status];
      return { at: pair.at, with: other ?? "", live: isLive(pair), ...filled({ status, next: pair.next }) };
    });
    return {
      at: row.at,
      role,
      code,
      ...filled({
        who: row.who,
        category: row.category && categories[row.category],
        year: row.year,
        next: row.next,
        sameAs: row.same_as,
        attended: row.attended,
        prefers: row.prefers,
        consent: allowed.standing(code, "participation")?.dated,
        consents: own.length > 0 ? own : null,
        pairs: mine.length > 0 ? mine : null,
      }),
    };
  };
  return [
    ...snapshot.mentors
      .filter(({ code }) => code !== null)
      .map((row) => ({
        ...common("mentor", row),
        ...filled({ place: row.place, capacity: row.capacity, otherLoad: row.other_load }),
      })),
    ...snapshot.mentees
      .filter(({ code }) => code !== null)
      .map((row) => ({ ...common("mentee", row), ...filled({ request: row.request }) })),
  ];
};
