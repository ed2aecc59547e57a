import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/all";
import type { Part } from "../../src/checks/check";
import { bookOf } from "../../src/checks/examples";

const school: Part = {
  asOf: "2026-11-22",
  passport: { start: "2026-09-01", end: "2027-05-31", mentees_asked: 20, mentees_glad: 18, t_mentees: 85 },
  roadmap: [
    { row: "stage", no: "1", event: "Подготовка условий", stage: 1, order: 1, id: "Р-1" },
    {
      row: "item",
      no: "1",
      event: "Педагогический совет",
      period: "20.10.2026",
      kind: "exact",
      start: "2026-10-20",
      end: "2026-10-20",
      status: "done",
      done_on: "2026-10-20",
      stage: 1,
      order: 2,
      id: "Р-2",
    },
  ],
  mentors: [{ code: "Н-001", category: "worker", capacity: 2, consent: "2026-09-02", signed_by: "self" }],
  mentees: [
    { code: "П-001", category: "pupil", year: 2011, consent: "2026-09-03", signed_by: "representative" },
    { code: "П-002", category: "worker", consent: "2026-09-03", signed_by: "self" },
  ],
  pairs: [
    {
      id: "ПР-1",
      no: "1",
      mentor: "Н-001",
      mentee: "П-001",
      status: "working",
      form: "учитель – ученик",
      start: "2026-09-18",
      end: "2027-05-25",
      order: "№ 126 от 18.09.2026",
    },
  ],
  indicators: [
    { id: "И-1", no: "1", indicator: "Успеваемость", unit: "percent", better: "more", before: 96, after: 98 },
  ],
};

const codesIn = (part: Part) => {
  const book = bookOf(part);
  return checks.filter(({ find }) => find(book).length > 0).map(({ code }) => code);
};

describe("a book kept as it should be", () => {
  it("has no remark", () => {
    expect(codesIn(school)).toEqual([]);
  });

  it("has none for the 28 indicators that nobody filled in yet (S2-36)", () => {
    const indicators = Array.from({ length: 28 }, (_, i) => ({ id: `И-${i + 1}`, no: `${i + 1}`, indicator: "…" }));
    expect(codesIn({ ...school, indicators })).toEqual([]);
  });
});

describe("consents", () => {
  const pupil = school.mentees?.[0] ?? {};

  it("a pupil of 15 cannot sign himself (S2-11)", () => {
    expect(codesIn({ ...school, mentees: [{ ...pupil, signed_by: "self" }] })).toEqual([
      "minor-without-representative",
    ]);
  });

  it("in the year a pupil turns 18 it is asked, not decided (S2-11)", () => {
    const mentees = [{ ...pupil, year: 2008, signed_by: "self" as const }];
    expect(codesIn({ ...school, mentees })).toEqual(["signer-turning-eighteen"]);
  });

  it("a missing consent is told once, at the pair (S2-11)", () => {
    const mentees = [{ ...pupil, consent: null }];
    expect(codesIn({ ...school, mentees })).toEqual(["pair-without-consent"]);
  });
});

describe("what cannot be read", () => {
  it("is the reader's remark and not a second one here", () => {
    const mentors = [{ ...school.mentors?.[0], capacity: null, raw: { capacity: "двое" } }];
    const pairs = [{ ...school.pairs?.[0], order: null, raw: { order: "#REF!" } }];
    expect(codesIn({ ...school, mentors, pairs })).toEqual([]);
  });
});
