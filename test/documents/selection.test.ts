import { describe, expect, it } from "vitest";
import { makeDocument } from "../../src/documents/make";
import { sourceOf } from "./source";

const made = (selection: Parameters<typeof sourceOf>[0]["selection"]) =>
  makeDocument(sourceOf({ selection }), "selection-list", {}, "2026-11-22");
const row = { who: "учитель", scored: 12, out_of: 17, mandatory: "выполнены" };

describe("The protocol of selection (S2-18, S4-30)", () => {
  const paper = made([
    { ...row, at: 6, code: "Н-001", subject: "физика", decision: "declined", reason: "нет времени" },
    { ...row, at: 7, code: "Н-002", subject: "физика", decision: "chosen", reason: "опыт", dated: "2026-11-10" },
    { ...row, at: 8, code: "Н-003", subject: "история", decision: "chosen" },
    { ...row, at: 9, code: "Н-004", scored: 0, out_of: 0 },
  ]);

  it("lists candidates by subject, the chosen first, with decision and reason", () => {
    expect(
      paper?.plain
        .split("\n")
        .slice(2)
        .map((line) => line.replace(/\t+$/, "")),
    ).toEqual([
      "история",
      "1\tН-003\tучитель\t12 из 17\tвыполнены\tвыбран",
      "физика",
      "2\tН-002\tучитель\t12 из 17\tвыполнены\tвыбран 10.11.2026\tопыт",
      "3\tН-001\tучитель\t12 из 17\tвыполнены\tне выбран\tнет времени",
      "Программа или предмет не указаны",
      "4\tН-004\tучитель\t\tвыполнены\tрешения нет",
    ]);
    expect(paper?.plain.split("\n")[0]).toBe("Кандидатов: 4 · выбрано: 2 · в резерве: 0");
  });

  it("asks to look at who was chosen without a reason, at the cell", () => {
    expect(paper?.warnings).toEqual([
      { place: { sheet: "selection", row: 8, column: "reason" }, says: "Кандидат Н-003 выбран, а основания нет." },
    ]);
  });

  it("is none where nobody is a candidate", () => {
    expect(made([])).toBeNull();
  });
});
