import { itemsOf } from "../snapshot/items";
import { isGiven } from "../snapshot/papers";
import type { Snapshot } from "../snapshot/snapshot";
import { sayDay } from "../text/said";
import { atField, type Check, type Example } from "./check";

const untouched = [null, "todo", "dropped"];

/** Its first day has come, and something of it is under way, or a paper says so: a book that was only built accuses nobody. */
const isRunning = (snapshot: Snapshot): boolean => {
  const { passport, asOf, pairs } = snapshot;
  return (
    passport.start !== null &&
    asOf !== null &&
    asOf >= passport.start &&
    (isGiven(snapshot, "running") ||
      itemsOf(snapshot).some(({ status }) => !untouched.includes(status)) ||
      pairs.some(({ status }) => status === "approved" || status === "working"))
  );
};

/** A programme that runs has a curator, of its own or of the district (S1-45). */
export const runningWithoutCurator: Check = {
  code: "running-without-curator",
  severity: "error",
  find: (snapshot) => {
    const { start, curator, municipal_curator } = snapshot.passport;
    return curator === null && municipal_curator === null && isRunning(snapshot)
      ? [atField("curator", "", sayDay(start ?? ""))]
      : [];
  },
};

export const examples: readonly Example[] = [
  {
    when: "the programme has begun, an item is in work and nobody is the curator (S1-45)",
    book: { asOf: "2026-09-01", passport: { start: "2026-09-01" }, roadmap: [{ status: "doing" }] },
    finds: [{ cell: "passport.curator", found: "", expected: "01.09.2026" }],
  },
  {
    when: "a pair is approved without a curator",
    book: { asOf: "2026-10-01", passport: { start: "2026-09-01" }, pairs: [{ status: "approved" }] },
    finds: [{ cell: "passport.curator", found: "", expected: "01.09.2026" }],
  },
  {
    when: "a paper says that it runs (S1-45)",
    book: {
      ...{ asOf: "2026-09-20", passport: { start: "2026-09-01" } },
      papers: [{ kind: "протокол", dated: "2026-09-10", about: "программа", state: "running" }],
    },
    finds: [{ cell: "passport.curator", found: "", expected: "01.09.2026" }],
  },
  {
    when: "it begins tomorrow",
    book: { asOf: "2026-08-31", passport: { start: "2026-09-01" }, roadmap: [{ status: "done" }] },
    finds: [],
  },
  {
    when: "the book was only built",
    book: { asOf: "2026-09-20", passport: { start: "2026-09-01" }, roadmap: [{ status: "todo" }] },
    finds: [],
  },
  {
    when: "the district's curator is there",
    book: {
      asOf: "2026-09-20",
      passport: { start: "2026-09-01", municipal_curator: "методист управления" },
      roadmap: [{ status: "done" }],
    },
    finds: [],
  },
];
