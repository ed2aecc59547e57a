import { describe, expect, it } from "vitest";
import { leaving, pairsPlan, peoplePlan } from "../../src/actions/new-year-people";
import type { Snapshot } from "../../src/snapshot/snapshot";
import { bookWith } from "../pairing/book";

type Pair = [mentor: string, mentee: string, status: string | null];

/** A book of these pairs; the mentees in `passed` have passed the programme. */
const bookOf = (pairs: Pair[], passed: string[] = [], alone: string[] = []): Snapshot => {
  const codes = (at: 0 | 1) => [...new Set([...pairs.map((pair) => pair[at]), ...(at === 1 ? alone : [])])];
  return {
    pairs: pairs.map(([mentor, mentee, status], i) => ({ at: 6 + i, no: String(i + 1), mentor, mentee, status })),
    mentors: codes(0).map((code) => ({ code })),
    mentees: codes(1).map((code) => ({ code, passed: passed.includes(code) ? "yes" : null })),
  } as unknown as Snapshot;
};
const gone = (...of: Parameters<typeof bookOf>) => {
  const { mentors, mentees, pairs } = leaving(bookOf(...of));
  return [[...mentors], [...mentees], [...pairs]];
};

describe("With the school year goes", () => {
  it("a mentor and a mentee with a finished pair and no live one", () => {
    expect(
      gone([
        ["Н-001", "П-001", "finished"],
        ["Н-002", "П-001", "stopped"],
      ]),
    ).toEqual([["Н-001"], ["П-001"], [6, 7]]);
  });

  it("the row of a stopped pair, and nobody with it: both wait for another", () => {
    expect(gone([["Н-002", "П-001", "stopped"]])).toEqual([[], [], [6]]);
  });

  it("nobody who has a live pair beside the finished one, of whatever state", () => {
    for (const status of ["proposed", "agreed", "approved", "working", null])
      expect(
        gone([
          ["Н-001", "П-001", "finished"],
          ["Н-001", "П-002", status],
          ["Н-002", "П-001", status],
        ]),
      ).toEqual([[], [], [6]]);
  });

  it("a mentee who has passed, with the pair, and the mentor who had no other one", () => {
    expect(
      gone(
        [
          ["Н-001", "П-001", "working"],
          ["Н-002", "П-001", "approved"],
          ["Н-002", "П-002", "working"],
        ],
        ["П-001"],
      ),
    ).toEqual([["Н-001"], ["П-001"], [6, 7]]);
  });

  it("nobody who had no pair at all", () => {
    expect(gone([], [], ["П-005"])).toEqual([[], [], []]);
  });

  it("of a group only those who have finished", () => {
    expect(
      gone([
        ["Н-001", "П-001", "working"],
        ["Н-001", "П-002", "finished"],
      ]),
    ).toEqual([[], ["П-002"], [7]]);
  });
});

describe("What stays from year to year", () => {
  const book = bookWith({
    mentors: [{ code: "Н-001", attended: "2026-10-01", prefers: "П-001", barred: "П-002 (родственник)" }],
    mentees: [{ code: "П-001" }],
    pairs: [{ mentor: "Н-001", mentee: "П-001", status: "working", proposed: "Н-001 П-001" }],
  });
  const none = leaving(book);
  const emptied = (plan: { clear: readonly { column: string }[] }) => plan.clear.map(({ column }) => column);

  it("a pair that goes on is a person's own, no new proposal takes it apart", () => {
    expect(emptied(pairsPlan(book, none))).toContain("proposed");
  });

  it("bans stay; who came to last year's meeting and the wishes after it do not (S2-23)", () => {
    expect(emptied(peoplePlan(book, "mentors", none))).toEqual(["attended", "prefers"]);
  });
});
