import { describe, expect, it } from "vitest";
import { pairsIn, proposal } from "./book";

const maths = { skills: "математика" };

describe("Hard rules", () => {
  it.each([
    ["oneself in the other role (G-08)", { same_as: "П-001" }, {}],
    ["a relative", { barred: "П-001 (родственник)" }, {}],
    ["a direct supervisor", {}, { barred: "Н-001 (прямой руководитель)" }],
    ["other forms, both stated (S2-08)", { form_wish: "ученик – ученик" }, { form_wish: "учитель – ученик" }],
    ["other formats, both stated (S4-36)", { format: "distant" }, { format: "present" }],
    ["another age than the mentor wishes", { wished_age: "10–12 лет" }, { year: 2009 }],
    ["nothing in common", { skills: "история" }, {}],
    ["no place", { capacity: 0 }, {}],
  ])("never pair where there is %s", (_, mentor, mentee) => {
    const said = proposal({
      mentors: [{ code: "Н-001", ...maths, ...mentor }],
      mentees: [{ code: "П-001", ...mentee }],
    });
    expect([said.pairs, said.left.map(({ mentee: code }) => code)]).toEqual([[], ["П-001"]]);
  });

  it("join teachers of one subject where the programme says «предметник» (S4-10)", () => {
    const book = {
      mentors: [{ code: "Н-001", who: "учитель, история", skills: "современный урок" }],
      mentees: [{ code: "П-001", who: "учитель, математика", request: "современный урок" }],
    };
    expect(pairsIn(proposal(book))).toEqual(["Н-001 П-001"]);
    const [left] = proposal({ ...book, passport: { role_model: "предметник – предметник" } }).left;
    expect([left?.reason, left?.rules]).toEqual(["no-score", [{ key: "subject", count: 1 }]]);
  });

  it("do not bring a failed pair together again (S3-22)", () => {
    const people = { mentors: [{ code: "Н-001", ...maths }], mentees: [{ code: "П-001" }] };
    const stopped = { no: "4", mentor: "Н-001", mentee: "П-001", status: "stopped" };
    expect(proposal({ ...people, pairs: [stopped] }).left[0]?.nearest).toEqual({
      mentor: "Н-001",
      says: "пара уже была прекращена: № 4",
      key: "failed",
    });
  });

  it("leave out people without a consent, and mentors whom «Отбор» has declined (S2-11)", () => {
    const people = {
      mentors: [{ code: "Н-001", ...maths, capacity: 3 }],
      mentees: [{ code: "П-001" }, { code: "П-002" }],
    };
    const agreed = ["Н-001", "П-001"].map((code) => ({
      code,
      purpose: "participation",
      signed_by: "self",
      dated: "2026-09-01",
    }));
    const said = proposal({ ...people, consents: agreed });
    expect([pairsIn(said), said.left.map(({ mentee, reason }) => [mentee, reason])]).toEqual([
      ["Н-001 П-001"],
      [["П-002", "consent"]],
    ]);
    const declined = proposal({ ...people, selection: [{ code: "Н-001", decision: "declined" }] });
    expect([declined.pairs, declined.left[0]?.rules]).toEqual([[], [{ key: "declined", count: 1 }]]);
  });
});

describe("Pairs that stand", () => {
  const people = {
    mentors: [
      { code: "Н-001", ...maths },
      { code: "Н-002", ...maths },
    ],
    mentees: [{ code: "П-001" }, { code: "П-002" }],
  };

  it("keep their places: working, agreed, locked, or typed by hand", () => {
    for (const pair of [
      { status: "working" },
      { status: "agreed" },
      { status: "proposed", locked: "yes" },
      { status: "proposed" },
    ]) {
      const said = proposal({ ...people, pairs: [{ mentor: "Н-001", mentee: "П-002", ...pair }] });
      expect(pairsIn(said)).toEqual(["Н-001 П-002", "Н-002 П-001"]);
    }
  });

  it("are proposed anew where nobody has touched what the programme wrote (E.3 7)", () => {
    const machine = { mentor: "Н-001", mentee: "П-002", status: "proposed", proposed: "Н-001 П-002" };
    expect(proposal({ ...people, pairs: [machine] }).pairs.map(({ origin }) => origin)).toEqual(["new", "new"]);
    const edited = { ...machine, mentor: "Н-002" };
    expect(proposal({ ...people, pairs: [edited] }).pairs.map(({ mentor, origin }) => [mentor, origin])).toEqual([
      ["Н-001", "new"],
      ["Н-002", "kept"],
    ]);
  });

  it("are named where a lock breaks a rule, and stay (E.3 8)", () => {
    const said = proposal({
      mentors: [{ code: "Н-001", ...maths, barred: "П-001 (родственник)" }],
      mentees: [{ code: "П-001" }],
      pairs: [{ mentor: "Н-001", mentee: "П-001", status: "proposed", locked: "yes" }],
    });
    expect(said.broken).toEqual([
      { at: 6, mentor: "Н-001", mentee: "П-001", origin: "locked", says: "Н-001 не ставить с П-001: родственник" },
    ]);
    expect(said.pairs).toHaveLength(1);
  });
});

describe("The group meeting and the wishes after it (S2-22, S2-23, S2-24)", () => {
  const came = { attended: "2026-10-01" };
  const people = (first: object, second: object) => ({
    mentors: [
      { code: "Н-001", skills: "математика, экзамены", ...came },
      { code: "Н-002", skills: "математика", ...came },
    ],
    mentees: [
      { code: "П-001", request: "математика, экзамены", ...first },
      { code: "П-002", request: "математика", ...second },
    ],
  });

  it("a wish of two for each other outranks the scores", () => {
    expect(pairsIn(proposal(people(came, came), [], "stable"))).toEqual(["Н-001 П-001", "Н-002 П-002"]);
    const wished = people({ ...came, prefers: "Н-002" }, came);
    expect(pairsIn(proposal(wished, [], "stable"))).toEqual(["Н-001 П-002", "Н-002 П-001"]);
  });

  it("wishes of somebody who did not come, or for such a one, do not count", () => {
    const absent = people({ prefers: "Н-002" }, came);
    expect(pairsIn(proposal(absent, [], "stable"))).toEqual(["Н-001 П-001", "Н-002 П-002"]);
  });
});

describe("Those who are left over (S2-27)", () => {
  it("are told why: no request, no place, others fit better", () => {
    const said = proposal({
      mentors: [{ code: "Н-001", ...maths }],
      mentees: [{ code: "П-001" }, { code: "П-002", request: "" }, { code: "П-003", request: "математика и история" }],
    });
    expect(said.left.map(({ mentee, reason }) => [mentee, reason])).toEqual([
      ["П-002", "request"],
      ["П-003", "others-preferred"],
    ]);
    expect(proposal({ mentees: [{ code: "П-001" }] }).left[0]?.reason).toBe("mentors");
  });
});

describe("«Что изменится, если…» (E.3 6)", () => {
  const book = {
    mentors: [{ code: "Н-001", ...maths, barred: "П-002" }],
    mentees: [{ code: "П-001" }, { code: "П-002" }],
  };

  it("one place more and a ban lifted find a mentor for both; nothing of the book is changed by asking", () => {
    expect(pairsIn(proposal(book))).toEqual(["Н-001 П-001"]);
    expect(pairsIn(proposal(book, [{ do: "place", mentor: "Н-001", places: 2 }]))).toEqual(["Н-001 П-001"]);
    const more = proposal(book, [
      { do: "place", mentor: "Н-001", places: 2 },
      { do: "lift", mentor: "Н-001", mentee: "П-002" },
    ]);
    expect(pairsIn(more)).toEqual(["Н-001 П-001", "Н-001 П-002"]);
  });

  it("without somebody, with a ban, with a lock", () => {
    expect(proposal(book, [{ do: "without", person: "Н-001" }]).pairs).toEqual([]);
    expect(proposal(book, [{ do: "ban", mentor: "Н-001", mentee: "П-001" }]).pairs).toEqual([]);
    const locked = proposal(book, [{ do: "lock", mentor: "Н-001", mentee: "П-002" }]);
    expect([pairsIn(locked), locked.broken.map(({ says }) => says)]).toEqual([
      ["Н-001 П-002"],
      ["Н-001 не ставить с П-002"],
    ]);
  });
});

describe("Odd books", () => {
  it("empty bases, everybody forbidden, the same code twice: no pair, no failure", () => {
    expect(proposal({}).pairs).toEqual([]);
    expect(
      proposal({
        mentors: [{ code: "Н-001", ...maths, barred: "П-001, П-002" }],
        mentees: [{ code: "П-001" }, { code: "П-002" }],
      }).pairs,
    ).toEqual([]);
    expect(
      pairsIn(
        proposal({
          mentors: [
            { code: "Н-001", ...maths },
            { code: "Н-001", ...maths },
          ],
          mentees: [{ code: "П-001" }, { code: "П-002" }],
        }),
      ),
    ).toEqual(["Н-001 П-001"]);
  });

  it("the order of rows changes nothing (E.3 2)", () => {
    const mentors = ["Н-001", "Н-002", "Н-003"].map((code) => ({ code, ...maths }));
    const mentees = ["П-001", "П-002"].map((code) => ({ code }));
    expect(pairsIn(proposal({ mentors: mentors.toReversed(), mentees: mentees.toReversed() }))).toEqual(
      pairsIn(proposal({ mentors, mentees })),
    );
  });
});

describe("Wishes after the group meeting (S2-23, S2-24)", () => {
  const people = (...wishes: [mentor: object, mentee: object]) => ({
    mentors: [
      { code: "Н-001", skills: "математика, экзамены" },
      { code: "Н-002", skills: "математика", ...wishes[0] },
    ],
    mentees: [{ code: "П-001", request: "математика, экзамены", ...wishes[1] }],
  });

  it("outweigh the questionnaires: the wished mentor is proposed although another one fits better", () => {
    expect(pairsIn(proposal(people({}, {})))).toEqual(["Н-001 П-001"]);
    for (const wishes of [
      [{}, { prefers: "Н-002" }],
      [{ prefers: "П-001" }, {}],
    ] as [object, object][])
      expect(pairsIn(proposal(people(...wishes)))).toEqual(["Н-002 П-001"]);
  });

  it("stand in the explanation, and leave the score as the questionnaires give it", () => {
    const [pair] = proposal(people({ prefers: "П-001" }, { prefers: "Н-001, Н-002" })).pairs;
    expect(pair).toMatchObject({
      mentor: "Н-002",
      score: 20,
      wishes: ["П-001: выбор №\u00a02 после встречи", "Н-002: выбор №\u00a01 после встречи"],
    });
  });

  it("never cost anybody the place: first of all the most people are paired", () => {
    const book = {
      mentors: [
        { code: "Н-001", skills: "математика" },
        { code: "Н-002", skills: "история" },
      ],
      mentees: [
        { code: "П-001", request: "математика, история", prefers: "Н-001" },
        { code: "П-002", request: "математика" },
      ],
    };
    expect(pairsIn(proposal(book))).toEqual(["Н-001 П-002", "Н-002 П-001"]);
  });

  it("of those who were not at the meeting do not count, nor about them", () => {
    const came = { attended: "2026-09-20" };
    const book = people({}, { prefers: "Н-002" });
    expect(pairsIn(proposal({ ...book, mentors: [{ ...book.mentors[0], ...came }, book.mentors[1] ?? {}] }))).toEqual([
      "Н-001 П-001",
    ]);
  });
});
