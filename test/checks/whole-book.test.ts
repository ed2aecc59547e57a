import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/all";
import type { Part } from "../../src/checks/check";
import { bookOf } from "../../src/checks/examples";

const item = {
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
  id: "Р-002",
} as const;
const mentor = { code: "Н-001", category: "worker", capacity: 2 } as const;
const pupil = { code: "П-001", category: "pupil", year: 2011 } as const;
const [consent, written, given] = [
  { id: "СГ-001", code: "Н-001", purpose: "participation", dated: "2026-09-02", signed_by: "self" },
  {
    id: "СГ-002",
    code: "Н-001",
    purpose: "mentoring",
    dated: "2026-09-02",
    till: "2027-05-31",
    signed_by: "self",
    work: "две встречи в месяц",
    pay: "5 % оклада",
  },
  { id: "СГ-003", code: "П-001", purpose: "participation", dated: "2026-09-03", signed_by: "representative" },
] as const;
const pair = {
  id: "ПР-001",
  no: "1",
  mentor: "Н-001",
  mentee: "П-001",
  status: "working",
  form: "учитель – ученик",
  start: "2026-09-18",
  end: "2027-05-25",
  order: "№ 126 от 18.09.2026",
} as const;
const indicator = {
  id: "И-001",
  no: "1",
  indicator: "Успеваемость",
  unit: "percent",
  better: "more",
  before: 96,
  after: 98,
} as const;

const school = {
  asOf: "2026-11-22",
  passport: {
    start: "2026-09-01",
    end: "2027-05-31",
    curator: "заместитель директора",
    mentees_asked: 20,
    mentees_glad: 18,
    t_mentees: 85,
  },
  roadmap: [{ row: "stage", no: "1", event: "Подготовка условий", stage: 1, order: 1, id: "Р-001" }, item],
  mentors: [mentor],
  mentees: [pupil],
  consents: [consent, written, given],
  pairs: [pair],
  plans: [{ pair: "1", competence: "решение задач", activity: "разбор заданий" }],
  meetings: [{ pair: "1", day: "2026-11-10", kind: "opening" }],
  indicators: [indicator],
} as const satisfies Part;

/** Codes of the remarks on that school's book, with a part of it put otherwise. */
const codesWith = (other: Part) => {
  const book = bookOf({ ...school, ...other });
  return checks.filter(({ find }) => find(book).length > 0).map(({ code }) => code);
};

describe("A book kept as it should be", () => {
  it("has no remark", () => {
    expect(codesWith({})).toEqual([]);
  });

  it("has none for 28 indicators that nobody filled in yet (S2-36)", () => {
    const indicators = Array.from({ length: 28 }, (_, i) => ({ id: `И-${i + 1}`, no: `${i + 1}`, indicator: "…" }));
    expect(codesWith({ indicators })).toEqual([]);
  });
});

describe("A consent", () => {
  it("of a pupil of 15 is signed by the representative (S2-11)", () => {
    const consents = [consent, written, { ...given, signed_by: "self" as const }];
    expect(codesWith({ consents })).toEqual(["minor-without-representative"]);
  });

  it("in the year a pupil turns 18 is asked about, not decided (S2-11)", () => {
    const consents = [consent, written, { ...given, signed_by: "self" as const }];
    expect(codesWith({ mentees: [{ ...pupil, year: 2008 }], consents })).toEqual(["signer-turning-eighteen"]);
  });

  it("that is missing is told once, at the pair (S2-11, S2-15)", () => {
    expect(codesWith({ consents: [consent, written] })).toEqual(["pair-without-consent"]);
  });

  it("that is withdrawn or has run out marks the pair on the same day (S1-44)", () => {
    for (const end of [{ withdrawn: "2026-11-22" }, { till: "2026-11-21" }])
      expect(codesWith({ consents: [consent, written, { ...given, ...end }] })).toEqual(["pair-without-consent"]);
  });

  it("of a working mentor to the work itself is written: content, term, pay (S1-44)", () => {
    expect(codesWith({ consents: [consent, given] })).toEqual(["written-consent-asked"]);
    const mentees = [{ ...pupil, category: "worker", year: null } as const];
    expect(codesWith({ mentees, consents: [consent, { ...written, pay: null }, given] })).toEqual([
      "written-consent-missing",
    ]);
  });
});

describe("A pair", () => {
  it("that works without an order is not approved (S2-25)", () => {
    expect(codesWith({ pairs: [{ ...pair, order: null }] })).toEqual(["pair-without-order"]);
  });

  it("of one person with himself is found through «Он же» (G-08)", () => {
    const mentors = [{ ...mentor, same_as: "П-001" }];
    const mentees = [{ ...pupil, same_as: "Н-001" }];
    expect(codesWith({ mentors, mentees })).toEqual(["paired-with-self"]);
    expect(codesWith({ mentors })).toEqual(["paired-with-self", "same-person-one-sided"]);
  });

  it("that was stopped names its ground (S3-22)", () => {
    expect(codesWith({ pairs: [{ ...pair, status: "stopped" }] })).toEqual(["stopped-without-reason"]);
  });

  it("never fills more places than the mentor has (S3-19)", () => {
    expect(codesWith({ mentors: [{ ...mentor, capacity: 1, other_load: 1 }] })).toEqual(["mentor-overloaded"]);
  });
});

describe("An item of the roadmap", () => {
  const roadmap = (other: Partial<Record<keyof typeof item, unknown>> & { outcome?: string }) =>
    codesWith({ roadmap: [{ ...item, ...other } as never] });

  it("that is done has its day, one that is not has its reason (S3-36)", () => {
    expect(roadmap({ done_on: null })).toEqual(["done-without-date"]);
    expect(roadmap({ status: "failed" })).toEqual(["closed-without-reason"]);
    expect(roadmap({ status: "dropped", outcome: "Карантин" })).toEqual([]);
  });

  it("lies within the programme (S3-40)", () => {
    expect(roadmap({ period: "июнь 2027 г.", kind: "months", start: "2027-06-01", end: "2027-06-30" })).toEqual([
      "item-out-of-programme",
    ]);
  });

  it("keeps its typed term, and only the empty calendar cells are offered (G-05)", () => {
    expect(roadmap({ start: null, end: null, kind: null })).toEqual(["term-not-filled"]);
  });

  it("whose term was pasted over keeps no days of the old term unnoticed (G-05)", () => {
    expect(roadmap({ period: "ноябрь 2026 г." })).toEqual(["term-differs"]);
  });

  it("that was moved says why (S1-28)", () => {
    expect(roadmap({ status: "moved" })).toEqual(["moved-without-reason"]);
  });
});

describe("An indicator", () => {
  const one = (other: Partial<Record<string, unknown>>) =>
    codesWith({ indicators: [{ ...indicator, ...other } as never] });

  it("needs its unit, its direction and for a level its scale before it is compared (S2-37, S2-38, S2-39)", () => {
    expect(one({ unit: null })).toEqual(["unit-missing"]);
    expect(one({ better: null })).toEqual(["direction-missing"]);
    expect(one({ unit: "level" })).toEqual(["scale-missing"]);
  });

  it("is recounted from its parts: 64 of 65 is 98,5 and not 87 (S4-17)", () => {
    expect(one({ after: 98.5, after_part: 64, after_whole: 65 })).toEqual([]);
    expect(one({ after: 87, after_part: 64, after_whole: 65 })).toEqual(["value-differs-from-parts"]);
  });

  it("measured only at the end has nothing to be compared with (S1-54)", () => {
    expect(one({ before: null })).toEqual(["output-without-input"]);
  });
});

describe("A cell that cannot be read", () => {
  it("is the reader's remark and not a second one here", () => {
    const mentors = [{ ...mentor, capacity: null, raw: { capacity: "двое" } }];
    const pairs = [{ ...pair, order: null, raw: { order: "#REF!" } }];
    expect(codesWith({ mentors, pairs })).toEqual([]);
  });
});
