import { describe, expect, it } from "vitest";
import { recordsPlan, teamsPlan } from "../../src/actions/new-year-plan";
import { bookOf } from "../../src/checks/examples";

describe("With a new school year", () => {
  const book = bookOf({
    teams: [{ no: "1", organisation: "Школа № 1", order: "№ 12 от 18.09.2026", agreement: "от 20.09.2026" }],
    members: [{ no: "1", who: "М-001", post: "директор", training: "passed", confirmed: "yes", strengths: "опыт" }],
    selection: [{ no: "1", code: "Н-001", decision: "chosen" }],
    requests: [{ no: "1", code: "П-001", request: "как оценивать проекты" }],
  });

  it("teams and members stay with what they are; papers, readiness and analysis of last year are cleared", () => {
    expect(teamsPlan(book, "teams", ["order", "agreement"])).toMatchObject({
      out: [],
      clear: [
        { sheet: "teams", row: 6, column: "order" },
        { sheet: "teams", row: 6, column: "agreement" },
      ],
    });
    expect(teamsPlan(book, "members", ["confirmed", "strengths", "weaknesses"])).toMatchObject({
      out: [],
      clear: [
        { sheet: "members", row: 6, column: "confirmed" },
        { sheet: "members", row: 6, column: "strengths" },
      ],
    });
  });

  it("candidates and requests go: they were of that year", () => {
    expect(recordsPlan(book, "selection").out).toEqual([{ sheet: "selection", row: 6, code: "1" }]);
    expect(recordsPlan(book, "requests").out).toEqual([{ sheet: "requests", row: 6, code: "1" }]);
  });
});
