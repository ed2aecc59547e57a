import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { delivered } from "./command-line";

let home: ReturnType<typeof delivered>;
beforeAll(() => {
  home = delivered();
});
afterAll(() => home.remove());

const problem = {
  mentors: [
    { id: "Н-001", capacity: 1 },
    { id: "Н-002", capacity: 2 },
  ],
  mentees: [{ id: "П-001", wanted: 1 }, { id: "П-002" }, { id: "П-003", wanted: 1 }],
  scores: [
    ["Н-001", "П-001", 9],
    ["Н-001", "П-002", 8],
    ["Н-002", "П-001", 7],
  ],
};
const run = (of: unknown, ...words: string[]) => {
  writeFileSync(home.path("problem.json"), typeof of === "string" ? of : JSON.stringify(of));
  return home.run(["match", "--in", "problem.json", ...words]);
};

describe("The pairing core by the command line, without the sources", () => {
  it("pairs the most people and names who would rather have each other, and who is left over", () => {
    writeFileSync(home.path("problem.json"), JSON.stringify(problem));
    const { code, out, err } = home.process(["match", "--in", "problem.json"]);
    expect([code, err, JSON.parse(out)]).toEqual([
      0,
      "",
      {
        pairs: [
          ["Н-001", "П-002"],
          ["Н-002", "П-001"],
        ],
        paired: 2,
        total: 15,
        blocking: [["Н-001", "П-001"]],
        unpaired: [{ id: "П-003", reason: "no-score" }],
      },
    ]);
  });

  it("pairs stably on wish", async () => {
    const { out } = await run({ ...problem, preferences: { "П-001": ["Н-002", "Н-001"] } }, "--mode", "stable");
    expect(JSON.parse(out)).toMatchObject({ paired: 2, total: 15, blocking: [] });
  });

  it.each([
    ["a lock that cannot stand", { ...problem, locked: [["Н-002", "П-002"]] }, "закреплена, но оценки у неё нет"],
    ["a capacity in words", { ...problem, mentors: [{ id: "Н-001", capacity: "два" }] }, "поле «mentors.0.capacity»"],
    ["somebody unknown", { ...problem, forbidden: [["Н-001", "П-009"]] }, "в запрещённых есть П-009"],
    ["another file", "не то", "не JSON"],
    ["a list", [], "нужен объект"],
  ])("refuses %s in one sentence", async (_, of, says) => {
    const { code, out, err } = await run(of);
    expect([code, out, err.trimEnd().split("\n").length]).toEqual([2, "", 1]);
    expect(err).toContain(says);
  });

  it("refuses a missing file and an unknown mode", async () => {
    expect((await home.run(["match", "--in", "none.json"])).err).toContain("Файл не открывается: none.json");
    expect((await run(problem, "--mode", "fast")).err).toContain("Можно: optimal, stable");
  });
});
