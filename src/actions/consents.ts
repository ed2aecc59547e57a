import { allowedOn, isMinor, peopleOf } from "../snapshot/consents";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { consents, type Purpose, purposes, signers } from "../spec/consents";
import type { Cell } from "../spec/kinds";

/** Cells of a new row of «Согласия», by column key, without its id. */
export type ConsentCells = Record<string, Cell>;

export type Signer = keyof typeof signers;

/** What is the same in all consents that are entered together; days are "YYYY-MM-DD". */
export type ConsentFacts = {
  dated: string;
  till?: string | undefined;
  /** "auto": the representative for a minor, everybody else himself. */
  signed_by: Signer | "auto";
  relation?: string | undefined;
  where?: string | undefined;
  work?: string | undefined;
  pay?: string | undefined;
};

/** Why a consent is not entered: it stands already, it would not stand, or the work is no employee's. */
export type Passed = { code: string; purpose: Purpose; why: "stands" | "minor" | "not-worker" };

const text = (column: "relation" | "where" | "work" | "pay", { [column]: given }: ConsentFacts) =>
  given?.trim() ? { [column]: given.trim() } : {};

/**
 * The rows that consents of these people for these purposes become, and those that are passed over: who has the same
 * consent standing on `day`, minors who would sign themselves, and a written consent to the work of one who is no worker.
 */
export const newConsents = (
  snapshot: Snapshot,
  codes: readonly string[],
  asked: readonly Purpose[],
  facts: ConsentFacts,
  day: string,
): { rows: ConsentCells[]; passed: Passed[] } => {
  const people = peopleOf(snapshot);
  const allowed = allowedOn(snapshot, day);
  const rows: ConsentCells[] = [];
  const passed: Passed[] = [];
  for (const purpose of asked)
    for (const code of new Set(codes)) {
      const person = people.get(code);
      if (!person) continue;
      const minor = isMinor(person, facts.dated);
      const signer: Signer = facts.signed_by === "auto" ? (minor ? "representative" : "self") : facts.signed_by;
      const charged = purpose === "mentoring";
      const stands = allowed.standing(code, purpose);
      // a pupil's own consent is entered beside his representative's, from 18 on
      const same = stands !== null && (stands.signed_by ?? signer) === signer;
      const why = same
        ? "stands"
        : minor && signer === "self"
          ? "minor"
          : charged && person.category !== "worker"
            ? "not-worker"
            : null;
      if (why !== null) {
        passed.push({ code, purpose, why });
        continue;
      }
      rows.push({
        code,
        purpose: purposes[purpose],
        signed_by: signers[signer],
        dated: facts.dated,
        ...(facts.till && { till: facts.till }),
        ...(signer === "representative" && text("relation", facts)),
        ...text("where", facts),
        ...(charged && { ...text("work", facts), ...text("pay", facts) }),
      });
    }
  return { rows, passed };
};

/** Rows whose consent of these purposes stands on that day, and the people who have none of them. */
export const standingRows = (
  snapshot: Snapshot,
  codes: readonly string[],
  asked: readonly Purpose[],
  day: string,
): { rows: Row<"consents">[]; without: string[] } => {
  const wanted = new Set(codes);
  const allowed = allowedOn(snapshot, day);
  const standing = new Set<string>(
    [...wanted].flatMap((code) =>
      asked.flatMap((purpose) => (allowed.standing(code, purpose) ? [`${code} ${purpose}`] : [])),
    ),
  );
  const rows = snapshot.consents.filter(
    ({ code, purpose, withdrawn, raw }) => withdrawn === null && !raw.withdrawn && standing.has(`${code} ${purpose}`),
  );
  const had = new Set(rows.map(({ code }) => code));
  return { rows, without: [...wanted].filter((code) => !had.has(code)) };
};

/** A day that stood in «Согласие» of a base, typed there over the formula or before there was a sheet for it. */
export type TypedConsent = { code: string; text: string; signer: string };

/** The row that a consent typed into a base becomes; words that are no day are kept in «Где лежит». */
export const movedConsent = ({ code, text: held, signer }: TypedConsent): ConsentCells => {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(held);
  const known = Object.values(consents.columns.signed_by.words).some((word) => word === signer);
  return {
    code,
    purpose: purposes.participation,
    ...(known && { signed_by: signer }),
    ...(isDay ? { dated: held } : { where: `в базе стояло: ${held}` }),
  };
};
