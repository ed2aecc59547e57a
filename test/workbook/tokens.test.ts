import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameFormula, tokens } from "../../src/workbook/tokens";
import { plannedFormulas } from "../spec/planned";

const formula = "=IF('Паспорт'!$B$12>1;COUNTIFS('Дорожная карта'!$F$5:$F;\"в работе\");\"нет; и точка\")";

describe("Two formulas", () => {
  it.each([
    ["commas for semicolons", formula.replaceAll(";", ",").replace("нет, и", "нет; и")],
    ["other case", formula.toLowerCase().replace("паспорт", "Паспорт").replace("дорожная", "Дорожная")],
    ["spaces and line breaks", formula.replace(/\(/g, "( ").replace(/\)/g, "\n)")],
    ["no quotes around a tab of one word", formula.replace("'Паспорт'", "Паспорт")],
    ["no dollar signs", formula.replaceAll("$", "")],
  ])("are the same with %s", (_, other) => {
    expect(sameFormula(formula, other)).toBe(true);
  });

  it.each([
    ["another word", formula.replace("в работе", "выполнено")],
    ["the word in other case", formula.replace("в работе", "В работе")],
    ["a space inside the word", formula.replace("в работе", "в  работе")],
    ["another column", formula.replace("$F$5:$F", "$G$5:$G")],
    ["another sign", formula.replace(">", ">=")],
    ["another tab", formula.replace("Паспорт", "Пары")],
    ["a comma instead of the semicolon in a text", formula.replace("нет;", "нет,")],
  ])("differ with %s", (_, other) => {
    expect(sameFormula(formula, other)).toBe(false);
  });

  it("that both lost a place are alike; one that lost it differs from the whole one", () => {
    expect(sameFormula("=SUM(#REF!)", "=COUNT(#REF!;1)")).toBe(true);
    expect(sameFormula("=SUM(#REF!)", "=SUM($B$5:$B)")).toBe(false);
  });

  it("keep apart what the book keeps apart: no two figures of the summary read alike", () => {
    const figures = plannedFormulas.filter(({ sheet, a1 }) => sheet === "summary" && /^C/.test(a1));
    const all = figures.map((one) => one.formula);
    const different = new Set(all);
    expect(new Set(all.map(tokens)).size).toBe(different.size);
  });

  it("are told apart whatever text they quote", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const quoted = (text: string) => `=IF($A6="${text.replaceAll('"', '""')}";1;2)`;
        expect(sameFormula(quoted(a), quoted(b))).toBe(a.replace(/\$/g, "") === b.replace(/\$/g, ""));
      }),
      { numRuns: 300 },
    );
  });
});
